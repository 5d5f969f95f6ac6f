import { endOfNamesake } from './named-after';
import type { Reading } from './office-words';
import { entriesAt, matchAt, officeAt, type Scan } from './scan';

/** `المشرف العام على مركز الملك سلمان للإغاثة`: whose name an institution bears holds no office in it. */
export function readNamesake(scan: Scan, reading: Reading): boolean {
  const to = endOfNamesake(scan, reading.to);
  if (to === null) return false;
  reading.to = to;
  reading.construct = false;
  return true;
}

/** An office inside an office's complement: `مدير مكتب الوزير`, `المساعد الخاص لرئيس الوزراء`. */
export function readEmbedded(scan: Scan, reading: Reading): boolean {
  const inner = officeAt(scan, reading.to);
  const sense = inner?.values[0];
  if (!inner || !sense) return false;
  const preposed = inner.clitic === 'ل';
  if (!preposed && !(reading.construct && inner.clitic === '')) return false;
  reading.entity ??= sense.entity;
  reading.sender = sense.role;
  reading.to = inner.to;
  reading.construct = sense.construct;
  reading.generic = false;
  return true;
}

/** `مبعوث الرئيس النرويجي لارس هانسن إلى مالي`: the name is the sender's, where the gazetteer knows him in that office. */
export function readSender(scan: Scan, reading: Reading): boolean {
  if (reading.role !== 'special_envoy' || reading.sender === null) return false;
  const match = matchAt(scan, reading.to);
  const people = entriesAt(scan, reading.to, 'person');
  const isHis = people.some(({ person }) =>
    person.offices.some((o) => o.role === reading.sender && (reading.entity === null || o.entity === reading.entity)),
  );
  if (!match || match.clitic !== '' || !isHis) return false;
  reading.sender = null;
  return advanceTo(reading, match.to);
}

function advanceTo(reading: Reading, to: number): boolean {
  reading.to = to;
  reading.construct = false;
  return true;
}
