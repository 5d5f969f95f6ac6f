import { foldedSet } from '../people/scan';

/** `استقبل سموه`: a form of address with a pronoun is whoever bears it and was spoken of before. */
export const ADDRESSED = foldedSet([
  'سموه',
  'سموها',
  'معاليه',
  'معاليها',
  'جلالته',
  'جلالتها',
  'فخامته',
  'سيادته',
  'سعادته',
  'سعادتها',
  'دولته',
  'عظمته',
]);
