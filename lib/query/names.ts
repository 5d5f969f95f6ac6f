import type { EntityRow, ExplorerData, OfficialRow } from '../domain/explorer-data';
import type { EntityCode, Name, OfficialId } from '../domain/names';

/** Who stands behind codes and ids, for captions, chips and exports. */
export interface Names {
  readonly entities: ReadonlyMap<EntityCode, EntityRow>;
  readonly officials: ReadonlyMap<OfficialId, OfficialRow>;
}

/** The names of a data set. */
export function buildNames(data: Pick<ExplorerData, 'entities' | 'officials'>): Names {
  return {
    entities: new Map(data.entities.map((row) => [row.code, row])),
    officials: new Map(data.officials.map((row) => [row.id, row])),
  };
}

/** The name of a country or organisation; its code in both languages where the data does not have it. */
export function nameOfEntity(names: Names, code: EntityCode): Name {
  return names.entities.get(code)?.name ?? { ar: code, en: code };
}

/** The name of an official; the id in both languages where the data does not have it. */
export function nameOfOfficial(names: Names, id: OfficialId): Name {
  return names.officials.get(id)?.name ?? { ar: id, en: id };
}
