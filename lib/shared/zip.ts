import { inflateRawSync } from 'node:zlib';
import { LiqaError } from './errors';

/** One file in a ZIP archive. Its content is unpacked when it is asked for. */
export interface ZipEntry {
  readonly name: string;
  readonly read: () => Buffer;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const HEADER = 0x02014b50;
const HEADER_SIZE = 46;
const LOCAL_SIZE = 30;
const ZIP64 = 0xffffffff;

/**
 * The files of a ZIP archive, in the order of its directory. Reads the central directory at the archive's end, as
 * PKWARE's APPNOTE 6.3 describes it (§ 4.3.12, 4.3.16); files stored or deflated, no encryption, no archive of over 4 GB.
 * @param where names the archive in errors
 * @throws LiqaError where the bytes are no such archive
 */
export function readZip(bytes: Buffer, where: string): ZipEntry[] {
  const end = findEnd(bytes);
  if (end === null) throw badZip(where, 'it has no directory at its end');
  const entries: ZipEntry[] = [];
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at === ZIP64 || at + HEADER_SIZE > end || bytes.readUInt32LE(at) !== HEADER)
      throw badZip(where, `file ${i + 1} of ${count} is not in its directory`);
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.push(toEntry(bytes, at, name, where));
    at += HEADER_SIZE + name + extra + comment;
  }
  return entries;
}

function toEntry(bytes: Buffer, at: number, nameLength: number, where: string): ZipEntry {
  const name = bytes.toString('utf8', at + HEADER_SIZE, at + HEADER_SIZE + nameLength);
  const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  const method = bytes.readUInt16LE(at + 10);
  const [packed, size, local] = [20, 24, 42].map((field) => bytes.readUInt32LE(at + field)) as [number, number, number];
  const read = (): Buffer => {
    if (encrypted || (method !== 0 && method !== 8)) throw badZip(where, `${name} is packed in a way that is not read`);
    if (local + LOCAL_SIZE > bytes.length) throw badZip(where, `${name} stands outside of it`);
    // the lengths in the local header can differ from those in the directory
    const from = local + LOCAL_SIZE + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + packed);
    const whole = method === 0 ? content : inflate(content, size, () => badZip(where, `${name} is damaged`));
    if (whole.length !== size) throw badZip(where, `${name} is damaged`);
    return whole;
  };
  return { name, read };
}

/** Unpacks to at most the size that the directory tells: an archive can not blow up beyond what it says. */
function inflate(content: Buffer, size: number, toError: () => LiqaError): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw toError();
  }
}

/** Where the end record begins: it is the last thing in the file, but for a comment of its own. */
function findEnd(bytes: Buffer): number | null {
  const from = bytes.length - END_SIZE;
  for (let at = from; at >= Math.max(0, from - LONGEST_COMMENT); at--)
    if (bytes.readUInt32LE(at) === END && at + END_SIZE + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  return null;
}

const badZip = (where: string, what: string): LiqaError =>
  new LiqaError({
    what,
    where,
    expected: 'a ZIP archive of stored or deflated files',
    fix: 'Pack the files again, or fetch the archive anew',
  });
