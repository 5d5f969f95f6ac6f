/** The stages of reading an article, in their order, each with what it does: what an error or a value is traced back to. */
export const STAGE_WORK = {
  language: 'tells whether the text is Arabic',
  clean: 'takes boilerplate out of the text',
  match: 'finds names of the gazetteer',
  people: 'reads titles and names of people',
  link: 'tells who is meant, in which office and for which country',
  trigger: 'finds words of meeting',
  sides: 'takes the two sides around a word of meeting',
  merge: 'puts together what tells of one meeting',
  main: 'tells the news from the background',
  aides: 'finds those who attended without being a side',
  'date-recognise': 'finds words that name a date',
  'date-resolve': 'turns those words into a day',
  'date-choose': 'chooses the date that belongs to the meeting',
  'place-find': 'finds words that name a place',
  'place-choose': 'chooses the place of the meeting',
  format: 'tells whether people met in one room, by phone or by video',
  status: 'tells held from planned, postponed, cancelled and denied',
  context: 'reads beside what, and at whose request, they met',
  statements: 'reads who said what',
  outcomes: 'reads what both sides agreed',
  topics: 'tells what was spoken about',
  mentions: 'finds third parties that were spoken about',
  validate: 'reads every quotation again in the article',
} as const;

export type Stage = keyof typeof STAGE_WORK;
export const STAGES = Object.keys(STAGE_WORK) as readonly Stage[];

/** The stage that comes first of some; null of none. */
export const firstStage = (stages: readonly Stage[]): Stage | null =>
  STAGES.find((stage) => stages.includes(stage)) ?? null;
