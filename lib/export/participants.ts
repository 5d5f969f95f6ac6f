import type { MeetingRow, Party } from '../domain/explorer-data';
import type { Language, Name } from '../domain/names';
import { type Names, nameOfEntity, nameOfOfficial } from '../query';

/** A participant with its names, as files carry it. */
export interface NamedParty extends Party {
  readonly entityName: Name;
  /** null where the text gives the office or the country alone. */
  readonly officialName: Name | null;
}

/** The participants of a meeting with their names, in the order of the meeting. */
export function toNamedParties(meeting: MeetingRow, names: Names): readonly NamedParty[] {
  return meeting.parties.map((party) => ({
    ...party,
    entityName: nameOfEntity(names, party.entity),
    officialName: party.official === null ? null : nameOfOfficial(names, party.official),
  }));
}

/** `Lin Hao (China)`; the country alone where nobody is named. */
export function toPartyText({ officialName, entityName }: NamedParty, language: Language): string {
  return officialName === null ? entityName[language] : `${officialName[language]} (${entityName[language]})`;
}
