import type { ArticleInput, ArticleReport, ReportMeeting } from '../domain/report';

/** A report for people: one block an article, a line for each fact of each meeting. */
export function summarizeReport(article: ArticleInput, report: ArticleReport): string {
  const head = `${article.id}${article.title ? `  ${article.title}` : ''}`;
  const blocks = report.meetings.map((m) => summarizeMeeting(m));
  if (blocks.length === 0) blocks.push('  no meeting');
  return `${[head, ...blocks, ...report.warnings.map((w) => `  warning: ${w}`)].join('\n')}\n\n`;
}

function summarizeMeeting(m: ReportMeeting): string {
  const people = m.participants.map((p) => {
    const name = p.name ? `${p.name.ar} (${p.name.en})` : 'not named';
    return `    ${p.represents.padEnd(5)} ${p.role}: ${name}${p.principal ? '' : ', attended'}`;
  });
  const place = m.place ? [m.place.city, m.place.country].filter(Boolean).join(', ') : 'place not told';
  const lines = [
    `  ${m.main ? 'Meeting' : 'Background'}: ${m.status}, ${m.format ?? 'format not told'}, confidence ${m.confidence.toFixed(2)}`,
    `    when  ${m.date.edtf ?? 'day not known'}${m.date.derivation.length ? ` (${m.date.derivation.join(', ')})` : ''}`,
    `    where ${place}`,
    ...people,
  ];
  if (m.topics.length) lines.push(`    about ${m.topics.map((t) => t.code).join(', ')}`);
  for (const o of m.outcomes) lines.push(`    agreed: ${o.text}`);
  return lines.join('\n');
}
