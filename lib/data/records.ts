import type { EntityKind, Region } from '../domain/codes';
import type { ExplorerData, Point } from '../domain/explorer-data';
import type { OfficeHeld } from '../domain/meeting-detail';
import type { ArticleId, EntityCode, MeetingId, Name, OfficialId } from '../domain/names';
import type { ArticleInput, ArticleReport } from '../domain/report';

/** An article that was read, ready to be stored. */
export interface ReadArticle {
  readonly id: ArticleId;
  readonly input: ArticleInput;
  /** `ar`, or `und` where it can't be told. */
  readonly language: string;
  readonly sample: boolean;
  /** The day of reading that the parser was given, `YYYY-MM-DD`. */
  readonly readOn: string;
  /** Name and version of the parser. */
  readonly parser: string;
  readonly report: ArticleReport;
}

export interface EntityFacts {
  readonly code: EntityCode;
  readonly kind: EntityKind;
  readonly region: Region;
  readonly name: Name;
  readonly known: boolean;
}

export interface OfficialFacts {
  readonly id: OfficialId;
  readonly name: Name;
  readonly wikidata: string | null;
  readonly known: boolean;
  readonly offices: readonly OfficeHeld[];
}

/** What is known by name outside the articles; every answer is there, for an unknown code or person too. */
export interface References {
  readonly toEntity: (code: string) => EntityFacts;
  /** `name`: as the article gives it, for people whom only the article knows. */
  readonly toOfficial: (id: string, name: Name) => OfficialFacts;
  readonly toCity: (en: string) => Name;
}

/** Gives places to the nodes that have none in `data.positions`, or to all where there are none. */
export type PlaceNodes = (data: ExplorerData) => Readonly<Record<string, Point>>;

export interface WriteOptions {
  readonly references: References;
  readonly place: PlaceNodes;
  /** Stored articles that the operator gave as their own: an example among them is no example any more. */
  readonly adopt: readonly ArticleId[];
  /** The time of the change. */
  readonly at: Date;
}

/** What became of a batch. */
export interface WriteResult {
  readonly added: readonly ArticleId[];
  /** How many were stored before, or came twice: nothing was added for them. */
  readonly known: number;
  /** Those that no article told before. */
  readonly meetings: readonly MeetingId[];
  /** How many reports tell of meetings that were there already, and were joined to them. */
  readonly joined: number;
  readonly refused: readonly { readonly id: ArticleId; readonly reason: string }[];
  /** Of the data after the batch. */
  readonly revision: number;
}
