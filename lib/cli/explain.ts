import type { ArticleInput, Evidence } from '../domain/report';
import type { Explanation } from '../extract/explain';
import type { FieldExplanation } from '../extract/explain-fields';
import type { Refused } from '../extract/explain-refused';
import { STAGE_WORK } from '../extract/explain-stages';
import { findMessages } from '../i18n';

const SENTENCES: Readonly<Record<string, string>> = findMessages('en').rules;

/** What a rule did, as a sentence; a rule that has none is told by its name. */
export const describeRule = (rule: string): string => SENTENCES[rule] ?? `By the rule “${rule}”.`;

/** An explanation for people: a block for each meeting and field, quotations on lines of their own. */
export function describeExplanation(article: ArticleInput, explanation: Explanation): string {
  const { report, meetings, stop, words, people } = explanation;
  const head = `${article.id}${article.title ? `\n${article.title}` : ''}`;
  const blocks = meetings.map(({ main, fields }, i) =>
    [`Meeting ${i + 1} of ${meetings.length}, ${main ? 'news' : 'background'}`, ...fields.map(describeField)].join(
      '\n',
    ),
  );
  const none = stop
    ? [`No meeting. The stage “${stop.stage}” (it ${STAGE_WORK[stop.stage]}) stopped:`, `  ${toSentence(stop.why)}`]
    : [];
  const parts = [
    head,
    ...blocks,
    ...(stop ? [[...none, ...stop.evidence.flatMap((e) => quote(e, '  '))].join('\n')] : []),
    ...describeRefused('Words of meeting that came to none', stop ? [] : words),
    ...describeRefused('Words of meeting, and why each came to nothing', stop ? words : []),
    ...describeRefused('People who take part in no meeting', people),
    ...describeRemoved(article, explanation),
    ...report.warnings.map((w) => `Warning: ${toSentence(w)}`),
  ];
  return `${parts.join('\n\n')}\n\n`;
}

function describeField({ field, value, evidence, rules, stage, why, refused }: FieldExplanation): string {
  const lines = [
    `  ${field}: ${value ?? 'not told'}`,
    ...evidence.flatMap((e) => quote(e, '      ')),
    ...rules.map((rule) => `      ${describeRule(rule)} [${rule}]`),
    ...(why ? [`      ${toSentence(why)}`] : []),
    ...(evidence.length === 0 && rules.length === 0 && !why ? ['      Nothing in the article says it.'] : []),
    `      Stage: ${stage}, which ${STAGE_WORK[stage]}.`,
    ...refused.flatMap((r) => [
      `      Not taken: ${r.value}. ${toSentence(r.why)}`,
      ...r.evidence.flatMap((e) => quote(e, '          ')),
    ]),
  ];
  return lines.join('\n');
}

function describeRefused(title: string, refused: readonly Refused[]): string[] {
  if (refused.length === 0) return [];
  const rows = refused.flatMap((r) => [
    ...r.evidence.flatMap((e) => quote(e, '  ')),
    `    ${r.value}. ${toSentence(r.why)} [${r.stage}]`,
  ]);
  return [[`${title}:`, ...rows].join('\n')];
}

function describeRemoved({ text }: ArticleInput, { report }: Explanation): string[] {
  if (report.removed.length === 0) return [];
  const rows = report.removed.flatMap(({ rule, start, end }) => [
    `  ${oneLine(text.slice(start, end))}`,
    `    by the rule “${rule}”, characters ${start}–${end}`,
  ]);
  return [['Taken out before reading:', ...rows].join('\n')];
}

/** The words on a line of their own, so that a terminal sets them from right to left by themselves; then where they stand. */
const quote = ({ quote, field, zone, start, end }: Evidence, indent: string): string[] => [
  `${indent}${oneLine(quote)}`,
  `${indent}  ${zone}, ${field} ${start}–${end}`,
];

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const toSentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
