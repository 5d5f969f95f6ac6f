import type { Role } from './codes';
import type { ReportMeeting, ReportParticipant } from './report';

const SAID = { evidence: [], derivation: ['test'] };

/** An invented participant: `side` and an id that is the name, or, for one without a name, the office alone. */
export const toTestPerson = (
  represents: string,
  id: string | null,
  more: { readonly role?: Role; readonly principal?: boolean } = {},
): ReportParticipant => {
  const role = more.role ?? 'foreign_minister';
  return {
    id: id ?? `${represents.toLowerCase()}-${role}`,
    wikidata: null,
    name: id === null ? null : { ar: id, en: id },
    represents,
    role,
    roles: [role],
    principal: more.principal ?? true,
    ...SAID,
  };
};

/** What an invented report says of a meeting: held in person in Riverton on a day, unless told otherwise. */
export const toTestReport = (
  participants: readonly ReportParticipant[],
  more: Partial<Omit<ReportMeeting, 'date' | 'place'>> & { edtf?: string | null; city?: string | null } = {},
): ReportMeeting => {
  const { edtf = '2020-10-12', city = 'Riverton', ...fields } = more;
  return {
    main: true,
    status: 'held',
    format: 'in_person',
    basis: { meeting: SAID, status: SAID, format: SAID },
    date: { edtf, weekday: null, ...SAID },
    place: { country: 'KH', city, ...SAID },
    context: null,
    requestedBy: null,
    participants: [...participants],
    topics: [],
    outcomes: [],
    statements: [],
    mentions: [],
    confidence: 0.9,
    ...fields,
  };
};
