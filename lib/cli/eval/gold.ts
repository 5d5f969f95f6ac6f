import { z } from 'zod';

const goldPersonSchema = z.looseObject({
  name_ar: z.string().nullish(),
  name_en: z.string().nullish(),
  entity: z.string(),
  role: z.string(),
  principal: z.boolean().optional(),
});
export type GoldPerson = z.infer<typeof goldPersonSchema>;

const goldMeetingSchema = z.looseObject({
  main: z.boolean().optional(),
  status: z.string(),
  format: z.string().nullish(),
  date: z.string().nullish(),
  place: z.looseObject({ country: z.string().nullish(), city: z.string().nullish() }).nullish(),
  participants: z.array(goldPersonSchema),
});
export type GoldMeeting = z.infer<typeof goldMeetingSchema>;

/** What is true of one article. Fields that only the scorer knows stay in the record. */
export const goldArticleSchema = z.looseObject({ id: z.string().min(1), meetings: z.array(goldMeetingSchema) });
export type GoldArticle = z.infer<typeof goldArticleSchema>;

export const principalsOf = ({ participants }: GoldMeeting): readonly GoldPerson[] =>
  participants.filter((p) => p.principal !== false);

/** How the scorer names somebody of the gold in its list of misses. */
export const goldName = (person: GoldPerson): string => person.name_ar ?? person.role;

/** `SA-YE`: the countries and bodies of a meeting as the scorer writes them. */
export const goldEntities = (meeting: GoldMeeting): string =>
  [...new Set(principalsOf(meeting).map((p) => p.entity))].join('-');

export const isMainGold = ({ main }: GoldMeeting): boolean => main !== false;
