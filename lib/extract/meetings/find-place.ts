import type { ReportPlace } from '../../domain/report';
import type { Cast } from '../link/resolve';
import type { Prepared } from '../prepare';
import { toEvidence } from '../types';
import { type Draft, leading, officialsOf, sentencesOf } from './merge';
import { citiesNear, ownPlaces, placesOfOccasion, placesToldAgain } from './place-around';
import { findDatelinePlace } from './place-dateline';
import { goalOf } from './place-goal';
import {
  accreditedAt,
  capitalOfHost,
  genericSeatOf,
  hostOf,
  organisationSeatOf,
  seatOf,
  welcomeOf,
} from './place-host';
import type { Reading } from './place-in';
import type { Around, Found } from './place-types';
import { hostOfGuest, visitsOf } from './place-visit';
import { hostOfTour, welcomerOf, whereaboutsOf } from './place-whereabouts';
import type { Trigger } from './types';

/** Derivations of a place that no words name: somebody was at home there. */
const INFERRED: ReadonlySet<string> = new Set(['host-country', 'seat-of-host']);

/**
 * Where a meeting took place: a venue, city or country that the words of the meeting put it in; the visit of one side to
 * the other; the dateline; the occasion of all the article's meetings; the host's country. null for calls, and where
 * nothing tells.
 */
export function findPlace(
  prepared: Prepared,
  cast: Cast,
  draft: Draft,
  day: string | null,
  rivals: readonly Trigger[] = [],
): ReportPlace | null {
  if (leading(draft).format !== 'in_person') return null;
  const sides = new Set([...officialsOf(draft)].map((o) => o.entity));
  const around: Around = { day, sides, planned: leading(draft).status !== 'held' };
  const host = hostOf(draft);
  const visits = visitsOf(prepared, cast, draft, around);
  const visit = findVisit(visits, around, host) ?? hostOfGuest(draft);
  const dateline = findDatelinePlace(prepared, day);
  const fallback = () => visit?.country ?? host?.country ?? dateline?.country ?? null;
  const reading: Reading = { prepared, cast, around, fallback };
  const own = ownPlaces(reading, draft, rivals);
  const again = placesToldAgain(reading, draft, rivals);
  const occasion = draft.background ? [] : placesOfOccasion(reading, draft, rivals);
  const lead = host ? [] : occasion.filter((p) => p.sentence.zone === 'body');
  const news = dateline && isNews(draft) && !isGuestsHome(dateline, draft, host) ? dateline : null;
  const whereabouts = draft.background || host ? [] : whereaboutsOf(prepared, cast, around);
  const chosen =
    goalOf(reading, draft) ??
    best(own) ??
    best(again) ??
    genericSeatOf(draft, visit?.country ?? null) ??
    organisationSeatOf(draft) ??
    capitalOfHost(prepared, cast, draft, day) ??
    visit ??
    seatOf(prepared, draft) ??
    findThird(visits, draft, 'own') ??
    // an agency may write from its seat of what was done at a summit elsewhere
    best(lead) ??
    findSides(whereabouts, around) ??
    hostOfTour(draft) ??
    news ??
    findThird(visits, draft, 'before') ??
    (host ? null : best(occasion)) ??
    host ??
    welcomeOf(prepared, cast, draft) ??
    welcomerOf(prepared, cast, draft) ??
    accreditedAt(prepared, draft);
  if (!chosen) return null;
  const others = [...own, ...again, ...(dateline ? [dateline] : []), ...occasion, ...visits, ...citiesNear(reading)];
  return toPlace(chosen, others);
}

function toPlace(chosen: Found, others: readonly Found[]): ReportPlace {
  const city = chosen.city ?? others.find((p) => p.country === chosen.country && p.city !== null)?.city ?? null;
  const evidence = INFERRED.has(chosen.rule) ? [] : [toEvidence(chosen)];
  return { country: chosen.country, city, evidence, derivation: [chosen.rule] };
}

/** Where somebody is who visits one of the sides. */
const findSides = (places: readonly Found[], { sides }: Around): Found | null =>
  places.find((p) => sides.has(p.country)) ?? null;

/** The dateline speaks of what happened, not of plans or earlier times. */
const isNews = (draft: Draft): boolean => !draft.background && leading(draft).status !== 'planned';

/** A city says more than a country; of two cities the first, for the leading telling comes first. */
function best(places: readonly Found[]): Found | null {
  return places.find((p) => p.city !== null) ?? places[0] ?? null;
}

/** To the host's country, else to any side's. */
function findVisit(visits: readonly Found[], { sides }: Around, host: Found | null): Found | null {
  const seat = visits.find((p) => p.rule === 'venue');
  return seat ?? visits.find((p) => p.country === host?.country) ?? visits.find((p) => sides.has(p.country)) ?? null;
}

/** Both sides are abroad: `استقبل، خلال زيارته إلى نيويورك، …`, `وصل إلى نيويورك …` before the words of the meeting. */
function findThird(visits: readonly Found[], draft: Draft, where: 'own' | 'before'): Found | null {
  const sides = new Set([...officialsOf(draft)].map((o) => o.entity));
  const own = sentencesOf(draft);
  const { index } = leading(draft).trigger.sentence;
  const isThere = ({ sentence }: Found) =>
    where === 'own' ? own.includes(sentence) : !own.includes(sentence) && sentence.index < index;
  return draft.background ? null : (visits.find((p) => !sides.has(p.country) && isThere(p)) ?? null);
}

/** `نيودلهي - استقبل رئيس … وزير خارجية الهند`: the agency wrote from the guest's capital, the host received at home. */
function isGuestsHome(dateline: Found, draft: Draft, host: Found | null): boolean {
  if (!host || host.country === dateline.country) return false;
  return draft.people.some((r) => r.official.entity === dateline.country);
}
