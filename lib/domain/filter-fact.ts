import type { Format, Status, Topic } from './codes';
import type { EntityCode, Name, OfficialId } from './names';

/** What an active filter says, values only: `lib/i18n/filter-label.ts` has the words. */
export type FilterFact =
  | { readonly kind: 'range'; readonly from: string | null; readonly to: string | null }
  /** Meetings with an uncertain date are taken in. Has an effect, and is listed, under a date range alone. */
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'topic'; readonly value: Topic; readonly match: 'any' | 'all' }
  | { readonly kind: 'entity'; readonly value: EntityCode; readonly name: Name }
  | { readonly kind: 'official'; readonly value: OfficialId; readonly name: Name }
  | { readonly kind: 'format'; readonly value: Format }
  /** `withHeld`: shown besides the meetings that were held; else instead of them. */
  | { readonly kind: 'status'; readonly value: Status; readonly withHeld: boolean }
  | { readonly kind: 'background' };
