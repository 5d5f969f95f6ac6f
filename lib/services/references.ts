import type { EntityFacts, OfficialFacts, References } from '../data';
import type { OfficeHeld } from '../domain/meeting-detail';
import type { EntityCode, Name, OfficialId } from '../domain/names';
import { findCity, findEntity, findPerson, type GazetteerOffice } from '../gazetteer';

/** The gazetteer's word on names and offices, and a plain stand-in for what it does not know. */
export const gazetteerReferences: References = { toEntity, toOfficial, toCity };

/** An unknown code stands for its own name; two letters are a country's, as everywhere in Liqa. */
function toEntity(code: string): EntityFacts {
  const known = findEntity(code);
  if (known) {
    const { kind, region, ar, en } = known;
    return { code: code as EntityCode, kind, region, name: { ar, en }, known: true };
  }
  const kind = /^[A-Z]{2}$/.test(code) ? 'country' : 'organisation';
  return { code: code as EntityCode, kind, region: 'organisation', name: { ar: code, en: code }, known: false };
}

function toOfficial(id: string, name: Name): OfficialFacts {
  const known = findPerson(id);
  if (!known) return { id: id as OfficialId, name: toFullName(name), wikidata: null, known: false, offices: [] };
  return {
    id: id as OfficialId,
    name: { ar: known.ar, en: known.en },
    wikidata: known.wikidata || null,
    known: true,
    offices: known.offices.map(toOfficeHeld),
  };
}

/** A name known in one language alone stands in both. */
const toFullName = ({ ar, en }: Name): Name => ({ ar: ar || en, en: en || ar });

const toOfficeHeld = ({ role, entity, titleAr, titleEn, from, to }: GazetteerOffice): OfficeHeld => ({
  role,
  entity: entity as EntityCode,
  title: { ar: titleAr, en: titleEn },
  from: from || null,
  to: to || null,
});

function toCity(en: string): Name {
  return { ar: findCity(en)?.ar ?? en, en };
}
