import type { Format, Status, Topic } from '../domain/codes';
import type { EntityCode, MeetingId, OfficialId } from '../domain/names';

/** Everything that decides what is on screen, but for the language (it is the first part of the path). */
export interface View {
  /** `YYYY-MM-DD`, both included; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Take in meetings whose possible days lie partly outside the range, or whose day is unknown. */
  readonly uncertain: boolean;
  readonly topics: readonly Topic[];
  readonly topicMatch: 'any' | 'all';
  /** Any of these countries and organisations takes part. */
  readonly countries: readonly EntityCode[];
  /** Any of these officials takes part. */
  readonly officials: readonly OfficialId[];
  readonly formats: readonly Format[];
  /** Never empty. */
  readonly statuses: readonly Status[];
  /** Take in meetings told as background. */
  readonly background: boolean;
  readonly mode: Mode;
  readonly panel: Panel;
  readonly colour: Colour;
  readonly selection: Selection | null;
}

/** Countries and officials · countries · officials · meetings as nodes. */
export const MODES = ['both', 'countries', 'officials', 'meetings'] as const;
export type Mode = (typeof MODES)[number];
export const PANELS = ['graph', 'table'] as const;
export type Panel = (typeof PANELS)[number];
export const COLOURS = ['format', 'topic'] as const;
export type Colour = (typeof COLOURS)[number];

export type Selection =
  | { readonly kind: 'meeting'; readonly id: MeetingId }
  | { readonly kind: 'official'; readonly id: OfficialId }
  | { readonly kind: 'entity'; readonly id: EntityCode }
  /** All meetings between two nodes (`o:…` or `c:…`), ids in ascending order. */
  | { readonly kind: 'pair'; readonly a: string; readonly b: string };

export const DEFAULT_VIEW: View = {
  from: null,
  to: null,
  uncertain: false,
  topics: [],
  topicMatch: 'any',
  countries: [],
  officials: [],
  formats: [],
  statuses: ['held'],
  background: false,
  mode: 'both',
  panel: 'graph',
  colour: 'format',
  selection: null,
};
