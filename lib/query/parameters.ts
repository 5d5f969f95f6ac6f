import { z } from 'zod';
import { FORMATS, STATUSES, TOPICS } from '../domain/codes';
import type { EntityCode, OfficialId } from '../domain/names';
import { byCodeUnit, type ListKey } from './filters';
import { parseSelection, serializeSelection } from './selection';
import { COLOURS, DEFAULT_VIEW, MODES, PANELS, type View } from './view';

export type ParameterGroup = 'filter' | 'display';

/** A value that was not used, and what would have been: the reader is told, nothing fails. */
export interface ParamProblem {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

/** One parameter of the address: how its texts become a part of the view, and back. */
export interface Parameter {
  readonly name: string;
  readonly group: ParameterGroup;
  /** Reads all texts given under the name; reports each that is of no use. */
  readonly read: (texts: readonly string[], report: (value: string, expected: string) => void) => Partial<View>;
  /** The texts to write, none for the default; in an order that depends on the values alone. */
  readonly write: (view: View) => readonly string[];
}

const day = z.iso.date();
const flag = z.enum(['1', '0', 'true', 'false']).transform((text) => text === '1' || text === 'true');
/** No comma, white space or `~`: these separate. Letters of any script, since unlisted officials have Arabic ids. */
const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._'’-]{0,119}$/u);
const entityCode = z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,31}$/);
const selection = z.string().transform((text, context) => {
  const found = parseSelection(text);
  if (found) return found;
  context.addIssue({ code: 'custom', message: 'no selection' });
  return z.NEVER;
});

/** A parameter with one value. Given twice, the first that can be read is used, and the others are reported. */
function single<K extends keyof View>(
  group: ParameterGroup,
  name: string,
  key: K,
  schema: z.ZodType<View[K], string>,
  expected: string,
  toText: (value: NonNullable<View[K]>) => string = String,
): Parameter {
  return {
    name,
    group,
    read(texts, report) {
      let found: { readonly value: View[K] } | null = null;
      for (const text of texts) {
        const parsed = schema.safeParse(text.trim());
        if (!parsed.success) report(text, expected);
        else if (found) report(text, `${name} only once`);
        else found = { value: parsed.data };
      }
      return found ? { [key]: found.value } : {};
    },
    write: (view) => {
      const value = view[key];
      return value === null || value === undefined || value === DEFAULT_VIEW[key] ? [] : [toText(value)];
    },
  };
}

/** A parameter with several values: written repeated (`topic=a&topic=b`), read repeated or separated by commas. */
function list<K extends ListKey>(
  name: string,
  key: K,
  schema: z.ZodType<View[K][number], string>,
  expected: string,
  order: readonly string[] | null,
): Parameter {
  const sort = (values: Iterable<string>) =>
    [...new Set(values)].sort(order ? (a, b) => order.indexOf(a) - order.indexOf(b) : byCodeUnit);
  return {
    name,
    group: 'filter',
    read(texts, report) {
      const values: string[] = [];
      for (const text of texts.flatMap((t) => t.split(',')).map((t) => t.trim())) {
        const parsed = schema.safeParse(text);
        if (parsed.success) values.push(parsed.data);
        else report(text, expected);
      }
      return values.length > 0 ? { [key]: sort(values) } : {};
    },
    write(view) {
      const values = sort(view[key]);
      const usual = sort(DEFAULT_VIEW[key]);
      return values.join() === usual.join() ? [] : values;
    },
  };
}

const oneOf = (values: readonly string[]): string => `one of ${values.join(', ')}`;
const yesNo = (value: boolean): string => (value ? '1' : '0');
const MATCHES = ['any', 'all'] as const;
const DAY = 'a day such as 2020-10-12';

/** The parameters, in the order in which they are written. This table alone knows their names. */
export const PARAMETERS: readonly Parameter[] = [
  single('filter', 'from', 'from', day, DAY),
  single('filter', 'to', 'to', day, DAY),
  single('filter', 'uncertain', 'uncertain', flag, '1 or 0', yesNo),
  list('topic', 'topics', z.enum(TOPICS), oneOf(TOPICS), TOPICS),
  single('filter', 'match', 'topicMatch', z.enum(MATCHES), oneOf(MATCHES)),
  list(
    'country',
    'countries',
    entityCode.transform((text) => text as EntityCode),
    "a country's or organisation's code such as CN or ASEAN",
    null,
  ),
  list(
    'official',
    'officials',
    id.transform((text) => text as OfficialId),
    "an official's id such as wang-yi",
    null,
  ),
  list('format', 'formats', z.enum(FORMATS), oneOf(FORMATS), FORMATS),
  list('status', 'statuses', z.enum(STATUSES), oneOf(STATUSES), STATUSES),
  single('filter', 'background', 'background', flag, '1 or 0', yesNo),
  single('display', 'mode', 'mode', z.enum(MODES), oneOf(MODES)),
  single('display', 'view', 'panel', z.enum(PANELS), oneOf(PANELS)),
  single('display', 'colour', 'colour', z.enum(COLOURS), oneOf(COLOURS)),
  single('display', 'sel', 'selection', selection, 'm:…, o:…, c:… or e:…~…', serializeSelection),
];
