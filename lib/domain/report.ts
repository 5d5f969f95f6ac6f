import { z } from 'zod';
import { FORMATS, ROLES, STATUSES, TOPICS, ZONES } from './codes';

/**
 * The public result of parsing, `liqa-report/1`: what `liqa parse` prints and what is stored of each article.
 * Every span is `[start, end)` in UTF-16 units of the article's original `title` or `text`, and
 * `article[field].slice(start, end) === quote`. A value with no words of its own has no evidence and names in
 * `derivation` the rules that inferred it.
 */
export const REPORT_SCHEMA = 'liqa-report/1';

const day = z.iso.date();

/** One article as it comes in. Days are `YYYY-MM-DD`; `seenAt` is the day of collection, never before publication. */
export const articleInputSchema = z.object({
  id: z.string().min(1),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: day.nullish(),
  seenAt: day.nullish(),
  source: z.string().nullish(),
  url: z.string().nullish(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;

export const evidenceSchema = z.object({
  field: z.enum(['title', 'text']),
  zone: z.enum(ZONES),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Why a value is there: the words that say it, or the names of the rules that inferred it; at least one of the two. */
export const basisSchema = z.object({ evidence: z.array(evidenceSchema), derivation: z.array(z.string()) });
export type Basis = z.infer<typeof basisSchema>;

const reportDateSchema = z.object({
  /** `YYYY[-MM[-DD]]` with `? ~ %`, `a/b` for several days, `[a,b]` for one of two; null where it can't be told. */
  edtf: z.string().nullable(),
  /** 1 Monday – 7 Sunday where the text names it. */
  weekday: z.int().min(1).max(7).nullable(),
  ...basisSchema.shape,
});

export const reportPlaceSchema = z.object({
  country: z.string(),
  /** In English; null where the text names neither a city nor a venue whose city is known. */
  city: z.string().nullable(),
  ...basisSchema.shape,
});
export type ReportPlace = z.infer<typeof reportPlaceSchema>;

export const reportParticipantSchema = z.object({
  id: z.string(),
  wikidata: z.string().nullable(),
  /** null: known by the office alone (`her Iranian counterpart`). */
  name: z.object({ ar: z.string(), en: z.string() }).nullable(),
  represents: z.string(),
  role: z.enum(ROLES),
  roles: z.array(z.enum(ROLES)),
  principal: z.boolean(),
  ...basisSchema.shape,
});
export type ReportParticipant = z.infer<typeof reportParticipantSchema>;

export const reportMeetingSchema = z.object({
  /** The news of the article; false: background, or told in passing. */
  main: z.boolean(),
  status: z.enum(STATUSES),
  format: z.enum(FORMATS).nullable(),
  /** What makes these words a meeting, and what its status and format rest on. */
  basis: z.object({ meeting: basisSchema, status: basisSchema, format: basisSchema }),
  date: reportDateSchema,
  place: reportPlaceSchema.nullable(),
  /** `on the sidelines of …`, in the article's words. */
  context: z.object({ text: z.string(), ...basisSchema.shape }).nullable(),
  /** The participant at whose request it took place. */
  requestedBy: z.string().nullable(),
  participants: z.array(reportParticipantSchema),
  topics: z.array(z.object({ code: z.enum(TOPICS), subjects: z.array(z.string()), ...basisSchema.shape })),
  outcomes: z.array(z.object({ text: z.string(), parties: z.array(z.string()), ...basisSchema.shape })),
  statements: z.array(
    z.object({
      speaker: z.string(),
      side: z.string(),
      kind: z.enum(['direct', 'indirect']),
      attribution: z.enum(['explicit', 'carried', 'participial', 'trailing']),
      topics: z.array(z.enum(TOPICS)),
      ...basisSchema.shape,
    }),
  ),
  mentions: z.array(z.object({ entity: z.string(), by: z.string().nullable(), ...basisSchema.shape })),
  /** 0–1: how far the whole meeting is to be trusted. */
  confidence: z.number().min(0).max(1),
});
export type ReportMeeting = z.infer<typeof reportMeetingSchema>;

export const articleReportSchema = z.object({
  id: z.string(),
  schema: z.literal(REPORT_SCHEMA),
  meetings: z.array(reportMeetingSchema),
  /** Boilerplate left out of reading, by rule, in offsets of `text`. */
  removed: z.array(z.object({ rule: z.string(), start: z.int().nonnegative(), end: z.int().positive() })),
  warnings: z.array(z.string()),
});
export type ArticleReport = z.infer<typeof articleReportSchema>;
