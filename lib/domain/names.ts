import type { Brand } from '../shared/brand';

/** ISO 3166 alpha-2 of a country, or an organisation's code (UN, EU, ASEAN, SCO …). */
export type EntityCode = Brand<string, 'EntityCode'>;
/** `wang-yi`: a gazetteer's slug, or one made from the name of a person whom no gazetteer knows. */
export type OfficialId = Brand<string, 'OfficialId'>;
/** `m-` and twelve characters: given when a meeting is first stored, and never changed. */
export type MeetingId = Brand<string, 'MeetingId'>;
/** `a-` and sixteen characters of the hash of its content. */
export type ArticleId = Brand<string, 'ArticleId'>;

/** A name in the two languages of the interface. */
export interface Name {
  readonly ar: string;
  readonly en: string;
}
export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
