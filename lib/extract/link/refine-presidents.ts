import type { Role } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { readingsOf } from '../match/clitics';
import type { OfficeRead, PersonMention } from '../people/types';
import type { Official } from './officials';
import type { Work } from './work';

const PRESIDENT = foldKey('الرئيس');
/** Offices that are `رئيس` of something else than the state. */
const PRESIDING: ReadonlySet<Role> = new Set(['head_of_government', 'parliament_speaker', 'governor', 'io_head']);

/**
 * `الرئيس بري` of a speaker, `الرئيس سلام` of a prime minister: the bare word before a name is taken for the head of state
 * until it is known that he presides over something else, from the text or from the gazetteer.
 */
export function refinePresidents(work: Work): void {
  const stated = new Set<Official>();
  for (const [mention, { official }] of work.found)
    if (mention.offices.some((o) => o.role === 'head_of_state' && !isBare(mention, o))) stated.add(official);
  for (const official of work.officials) {
    const at = official.offices.findIndex((o) => o.role === 'head_of_state' && o.entity === null && !o.former);
    if (at >= 0 && !stated.has(official) && presidesElsewhere(official)) official.offices.splice(at, 1);
  }
}

function isBare({ sentence }: PersonMention, office: OfficeRead): boolean {
  const word = sentence.passage.tokens[office.from];
  return office.to - office.from === 1 && word !== undefined && readingsOf(word).some((r) => r.word === PRESIDENT);
}

function presidesElsewhere({ known, offices }: Official): boolean {
  if (offices.some((o) => o.role !== null && PRESIDING.has(o.role) && !o.former)) return true;
  return (
    known?.offices.some((o) => PRESIDING.has(o.role)) === true && !known.offices.some((o) => o.role === 'head_of_state')
  );
}
