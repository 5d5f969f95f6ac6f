import { isDeepStrictEqual } from 'node:util';
import type BetterSqlite3 from 'better-sqlite3';
import type { OfficeHeld } from '../domain/meeting-detail';
import type { EntityFacts, OfficialFacts, References } from './records';
import { addRevision, describeRevision } from './revision';
import { groupRows } from './rows';

type Raw = BetterSqlite3.Database;

/** Writes countries, organisations and officials, each once in the writer's life. */
export interface ReferenceWriter {
  readonly putEntity: (facts: EntityFacts) => void;
  readonly putOfficial: (facts: OfficialFacts) => void;
}

/** Rows that are there already are overwritten: the gazetteer's present word counts. */
export function buildReferenceWriter(raw: Raw, references: References): ReferenceWriter {
  const insertEntity = raw.prepare(
    `INSERT INTO "Entity" ("code", "kind", "region", "nameAr", "nameEn", "known") VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT ("code") DO UPDATE SET "kind" = excluded."kind", "region" = excluded."region",
       "nameAr" = excluded."nameAr", "nameEn" = excluded."nameEn", "known" = excluded."known"`,
  );
  // A person whom no gazetteer knows keeps the name under which the first article gave them.
  const insertOfficial = raw.prepare(
    `INSERT INTO "Official" ("id", "nameAr", "nameEn", "wikidata", "known") VALUES (?, ?, ?, ?, ?)
     ON CONFLICT ("id") DO UPDATE SET "nameAr" = excluded."nameAr", "nameEn" = excluded."nameEn",
       "wikidata" = excluded."wikidata", "known" = excluded."known" WHERE excluded."known"`,
  );
  const deleteOffices = raw.prepare('DELETE FROM "Office" WHERE "officialId" = ?');
  const insertOffice = raw.prepare(
    `INSERT INTO "Office" ("officialId", "ordinal", "role", "entityCode", "titleAr", "titleEn", "fromDay", "toDay")
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const done = new Set<string>();
  const putEntity = ({ code, kind, region, name, known }: EntityFacts): void => {
    if (done.has(`c:${code}`)) return;
    done.add(`c:${code}`);
    insertEntity.run(code, kind, region, name.ar, name.en, known ? 1 : 0);
  };
  const putOfficial = ({ id, name, wikidata, known, offices }: OfficialFacts): void => {
    if (done.has(`o:${id}`)) return;
    done.add(`o:${id}`);
    insertOfficial.run(id, name.ar, name.en, wikidata, known ? 1 : 0);
    deleteOffices.run(id);
    offices.forEach((office, ordinal) => {
      putEntity(references.toEntity(office.entity));
      const { role, entity, title, from, to } = office;
      insertOffice.run(id, ordinal, role, entity, title.ar, title.en, from, to);
    });
  };
  return { putEntity, putOfficial };
}

/**
 * Brings names, regions and offices that were stored with an earlier gazetteer up to date; a change is a revision.
 * Returns the number of rows that had changed.
 */
export function refreshReferences(raw: Raw, references: References, at: Date): number {
  const entities = readEntityFacts(raw).flatMap((stored) => {
    const now = references.toEntity(stored.code);
    return isOutdated(stored, now) ? [now] : [];
  });
  const officials = readOfficialFacts(raw).flatMap((stored) => {
    const now = references.toOfficial(stored.id, stored.name);
    return isOutdated(stored, now) ? [now] : [];
  });
  const changed = entities.length + officials.length;
  if (changed === 0) return 0;
  raw
    .transaction(() => {
      const revision = addRevision(raw, 'references', at);
      const writer = buildReferenceWriter(raw, references);
      for (const now of entities) writer.putEntity(now);
      for (const now of officials) writer.putOfficial(now);
      describeRevision(raw, revision, { entities: entities.length, officials: officials.length });
    })
    .immediate();
  return changed;
}

/** What the gazetteer no longer knows stays as it was stored. */
const isOutdated = <T extends EntityFacts | OfficialFacts>(stored: T, now: T): boolean =>
  now.known && !isDeepStrictEqual(stored, now);

type EntityRow = Omit<EntityFacts, 'name' | 'known'> & { nameAr: string; nameEn: string; known: number };

function readEntityFacts(raw: Raw): readonly EntityFacts[] {
  return raw
    .prepare<[], EntityRow>('SELECT "code", "kind", "region", "nameAr", "nameEn", "known" FROM "Entity"')
    .all()
    .map(({ code, kind, region, nameAr, nameEn, known }) => ({
      code,
      kind,
      region,
      name: { ar: nameAr, en: nameEn },
      known: known === 1,
    }));
}

type OfficialRow = Omit<OfficialFacts, 'name' | 'known' | 'offices'> & {
  nameAr: string;
  nameEn: string;
  known: number;
};
type OfficeRow = Omit<OfficeHeld, 'title'> & { officialId: string; titleAr: string; titleEn: string };

function readOfficialFacts(raw: Raw): readonly OfficialFacts[] {
  const rows = raw
    .prepare<[], OfficeRow>(
      `SELECT "officialId", "role", "entityCode" AS "entity", "titleAr", "titleEn", "fromDay" AS "from", "toDay" AS "to"
       FROM "Office" ORDER BY "officialId", "ordinal"`,
    )
    .all();
  const offices = groupRows(rows, (row) => row.officialId);
  return raw
    .prepare<[], OfficialRow>('SELECT "id", "nameAr", "nameEn", "wikidata", "known" FROM "Official"')
    .all()
    .map(({ id, nameAr, nameEn, wikidata, known }) => ({
      id,
      name: { ar: nameAr, en: nameEn },
      wikidata,
      known: known === 1,
      offices: (offices.get(id) ?? []).map(({ role, entity, titleAr, titleEn, from, to }) => ({
        role,
        entity,
        title: { ar: titleAr, en: titleEn },
        from,
        to,
      })),
    }));
}
