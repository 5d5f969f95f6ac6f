import { gazetteer } from '../../gazetteer';
import { ON_TOUR, REGIONS_OF_TOURS, THERE, TOURS, VISITING_NOW, WELCOMED } from '../ar/places';
import type { Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { foldedSet, matchAt } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import { type Draft, leading, officialsOf, sentencesOf } from './merge';
import { isOfPerson, placeAt } from './place-names';
import { type Around, bodyOf, type Found, isPlaceless, scanOf, sentencesNear } from './place-types';

const there = foldedSet(THERE);
const visitingNow = foldedSet(VISITING_NOW);
const welcomed = foldedSet(WELCOMED);
const tours = foldedSet(TOURS);
const onTour = foldedSet(ON_TOUR);
const regions = foldedSet(REGIONS_OF_TOURS);
const OF_VISIT = /^ب?(?:ال)?زيار/;
const OPENING = 4;
const NEAR = 4;
const WELCOME_REACH = 14;

/** `ومن أديس أبابا حيث يقوم بزيارة`, `في الرباط التي يزورها`, `المتواجد في بغداد`: the place comes before the visit. */
export function whereaboutsOf(prepared: Prepared, cast: Cast, around: Around): Found[] {
  return bodyOf(prepared.doc.sentences)
    .slice(0, OPENING)
    .flatMap((sentence) => {
      const scan = scanOf(prepared, sentence);
      const references = cast.references.get(sentence) ?? [];
      const found: Found[] = [];
      for (let i = sentence.from; i < sentence.to; i++) {
        const place = matchAt(scan, i) && !isOfPerson(references, scan, i) ? placeAt(scan, i, around) : null;
        if (!place) continue;
        if (isWhereHeIs(sentence, place) || isPresent(sentence, i, references, around))
          found.push({ ...place, rule: 'visit' });
        i = place.to - 1;
      }
      return found;
    });
}

const isWhereHeIs = (sentence: Sentence, { to }: Found): boolean =>
  there.has(wordIn(sentence, to)) && visitingNow.has(wordIn(sentence, to + 1));

/** `الموجود حاليا في بغداد`, said of one of the sides. */
function isPresent(sentence: Sentence, i: number, references: readonly Reference[], { sides }: Around): boolean {
  for (let k = i - 1; k >= Math.max(sentence.from, i - NEAR); k--)
    if (PRESENT.test(wordIn(sentence, k)))
      return references.some((r) => r.to <= k && k - r.to <= 2 && sides.has(r.official.entity));
  return false;
}

const PRESENT = /^ال(?:متواجد|موجود)[ه]?$/;

/** `رحب بزيارة نظيره`: who welcomes a visit is at home. */
export function welcomerOf(prepared: Prepared, cast: Cast, draft: Draft): Found | null {
  const sides = officialsOf(draft);
  for (const sentence of sentencesNear(prepared.doc.sentences, leading(draft).trigger.sentence.index)) {
    const references = (cast.references.get(sentence) ?? []).filter((r) => sides.has(r.official));
    for (let i = sentence.from; references.length > 0 && i < sentence.to; i++) {
      if (!welcomed.has(wordIn(sentence, i))) continue;
      const visit = findVisitWord(sentence, i);
      const guest = visit === null ? undefined : references.find((r) => r.from === visit + 1);
      const host =
        visit === null
          ? undefined
          : (references.find((r) => r.from > i && r.to <= visit) ?? references.findLast((r) => r.to <= i));
      const country = host?.official.entity;
      if (!host || !guest || !country || isPlaceless(country) || country === guest.official.entity) continue;
      return { country, city: null, sentence, from: host.from, to: host.to, rule: 'host-country' };
    }
  }
  return null;
}

function findVisitWord(sentence: Sentence, from: number): number | null {
  for (let k = from + 1; k < Math.min(sentence.to, from + WELCOME_REACH); k++)
    if (OF_VISIT.test(wordIn(sentence, k))) return k;
  return null;
}

/** `في ختام جولته الخليجية، التقى …`: who is on a tour is abroad, and so at the other side's. */
export function hostOfTour(draft: Draft): Found | null {
  const [first] = leading(draft).hosts;
  const others = [...new Set(draft.people.map((r) => r.official.entity))].filter((e) => e !== first?.official.entity);
  const [country, second] = others;
  if (!first?.official.entity || !country || second !== undefined || isPlaceless(country)) return null;
  for (const sentence of sentencesOf(draft))
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      if (!tours.has(wordIn(sentence, i)) || !onTour.has(wordIn(sentence, i - 1))) continue;
      if (regions.has(wordIn(sentence, i + 1)) && isState(country))
        return { country, city: null, sentence, from: i, to: i + 2, rule: 'visit' };
    }
  return null;
}

const isState = (code: string): boolean => gazetteer.entities.some((e) => e.code === code);
