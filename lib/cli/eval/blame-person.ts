import type { ReportMeeting, ReportParticipant } from '../../domain/report';
import type { Official } from '../../extract/link/officials';
import { leading } from '../../extract/meetings/merge';
import type { Outcome } from '../../extract/read-stages';
import { type Case, fitsParticipant, outcomeOf } from './context';
import { type GoldMeeting, type GoldPerson, principalsOf } from './gold';
import { type Blame, fitsOfficial, tracePerson } from './trace-person';

/** The stage that lost a participant of a meeting that was found. */
export function blameMissedPerson(it: Case, meeting: ReportMeeting, person: GoldPerson): Blame {
  const traced = tracePerson(it.prepared, it.reading, person);
  if ('lost' in traced) return traced.lost;
  const outcome = outcomeOf(it, meeting);
  const isOne = (official: Official) => traced.found.includes(official);
  if (outcome?.draft.people.some((r) => isOne(r.official)))
    return { stage: 'link', why: 'taken as a side, but reported as somebody else or in another office' };
  if ((outcome ? it.reading.aides.get(outcome.draft) : null)?.some((a) => isOne(a.reference.official)))
    return { stage: 'aides', why: 'taken for somebody who only attended' };
  const elsewhere = it.reading.tellings.some((t) => [...t.hosts, ...t.others].some((r) => isOne(r.official)));
  return elsewhere
    ? { stage: 'merge', why: 'stands in words of meeting that were not put together with these' }
    : { stage: 'sides', why: 'read in the article, but taken by no word of meeting' };
}

/** The stage that made somebody a participant who is none. */
export function blameExtraPerson(
  it: Case,
  meeting: ReportMeeting,
  gold: GoldMeeting | null,
  extra: ReportParticipant,
): Blame {
  const outcome = outcomeOf(it, meeting);
  const official = outcome?.draft.people.find((r) => r.official.id === extra.id)?.official;
  const wanted = gold ? principalsOf(gold) : [];
  const namesake = official && wanted.find((p) => fitsOfficial(official, p));
  if (namesake && namesake.entity !== extra.represents)
    return { stage: 'link', why: `right person, but for ${extra.represents} and not for ${namesake.entity}` };
  const unmet = wanted.find(
    (p) => p.entity === extra.represents && !meeting.participants.some((other) => fitsParticipant(other, p)),
  );
  if (unmet) return { stage: 'link', why: 'taken for somebody else of the same side' };
  if (outcome && official && cameByMerging(outcome, official))
    return { stage: 'merge', why: 'stands in words of meeting that were put together with these' };
  return { stage: 'sides', why: 'taken as a side of these words of meeting' };
}

const cameByMerging = ({ draft }: Outcome, official: Official): boolean =>
  ![...leading(draft).hosts, ...leading(draft).others].some((r) => r.official === official);

/** The stage that gave a participant the wrong office: the words say it and it was not read, or it was not the one chosen. */
export function blameRole(it: Case, person: GoldPerson): Blame {
  const traced = tracePerson(it.prepared, it.reading, person);
  if ('lost' in traced) return traced.lost;
  const read = traced.found.some((o) => o.offices.some((f) => f.role === person.role));
  if (read) return { stage: 'link', why: 'the office was read, but another office of the same person was chosen' };
  const known = traced.found.some((o) => o.known?.offices.some((f) => f.role === person.role));
  return known
    ? { stage: 'link', why: 'the gazetteer knows the office, but another one was chosen' }
    : { stage: 'people', why: 'no words were read as this office' };
}
