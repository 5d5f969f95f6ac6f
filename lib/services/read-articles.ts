import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImportItem } from './import-articles';
import { parseArticleLine } from './parse-article-line';
import { MAX_BYTES, readLines } from './read-lines';
import { NOT_UTF8, type Reason, skip, TOO_LONG } from './skip';

/**
 * The articles in files and folders, in the order given, one at a time. `.txt` is one article whose id is the file's
 * name; `.jsonl` has one article a line; of a folder, its `.txt` and `.jsonl` files and folders are read in the order
 * of their names, hidden ones aside. What can't be read is an item with the reason in its place, and reading goes on.
 */
export async function* readArticleFiles(paths: readonly string[]): AsyncGenerator<ImportItem> {
  for (const given of paths) yield* readPath(given);
}

async function* readPath(file: string): AsyncGenerator<ImportItem> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) yield* readFolder(file);
    else if (!found.isFile()) yield skip(file, 'it is neither a file nor a folder', FILES, 'Name another file');
    else if (file.endsWith('.txt')) yield await readTextFile(file, found.size);
    else if (file.endsWith('.jsonl')) yield* readLineFile(file);
    else
      yield skip(file, `"${path.extname(file)}" is no ending that is read`, FILES, 'Rename it if it is one of these');
  } catch (error) {
    yield skip(file, ...toReason(error));
  }
}

const EMPTY_FIX = 'Leave it out, or put the text in';
const FILES = 'a .txt file with one article, a .jsonl file with one article a line, or a folder of these';

async function* readFolder(folder: string): AsyncGenerator<ImportItem> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  if (names.length === 0) yield skip(folder, 'the folder is empty', FILES, 'Put articles in, or name another folder');
  for (const name of names) {
    const file = path.join(folder, name);
    // A link may lead back to a folder above.
    if (await isLinkToFolder(file)) yield skip(file, 'it is a link to a folder', FILES, 'Name that folder itself');
    else yield* readPath(file);
  }
}

const isLinkToFolder = async (file: string): Promise<boolean> =>
  (await lstat(file)).isSymbolicLink() && (await stat(file).catch(() => null))?.isDirectory() === true;

async function readTextFile(file: string, size: number): Promise<ImportItem> {
  if (size > MAX_BYTES) return skip(file, ...TOO_LONG);
  const bytes = await readFile(file);
  if (bytes.includes(0)) return skip(file, 'it is a binary file', 'text in UTF-8', 'Save it as plain text');
  const text = decode(bytes);
  if (text === null) return skip(file, ...NOT_UTF8);
  if (text.trim() === '') return skip(file, 'it is empty', "an article's text", EMPTY_FIX);
  return { origin: file, input: { id: path.basename(file, '.txt'), text } };
}

async function* readLineFile(file: string): AsyncGenerator<ImportItem> {
  let read = 0;
  for await (const item of readArticleLines(createReadStream(file) as AsyncIterable<Buffer>, file)) {
    read++;
    const isEmpty = 'input' in item && item.input.text.trim() === '';
    yield isEmpty ? skip(item.origin, 'its "text" is empty', "an article's text", EMPTY_FIX) : item;
  }
  if (read === 0) yield skip(file, 'it is empty', 'one article a line', 'Leave it out, or put articles in');
}

/**
 * The articles of a stream with one a line, as JSON; blank lines are passed over, and a line that is no article is an
 * item with the reason. An empty text is an article here. `name`: what the reasons call the stream.
 */
export async function* readArticleLines(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<ImportItem> {
  for await (const { number, bytes } of readLines(chunks)) {
    const origin = `${name}:${number}`;
    if (bytes === null) {
      yield skip(origin, ...TOO_LONG);
      continue;
    }
    const line = decode(bytes);
    if (line === null) yield skip(origin, ...NOT_UTF8);
    else {
      const article = parseArticleLine(line);
      yield article.ok ? { origin, input: article.value } : skip(origin, ...article.error);
    }
  }
}

/** The text without a byte order mark; null where the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function toReason(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return ['there is no such file or folder', FILES, 'Look at the spelling of the path'];
  if (code === 'EACCES' || code === 'EPERM')
    return ['it may not be read by this user', FILES, 'Give the right to read it'];
  return [`it can not be read (${code || String(error)})`, FILES, 'Look whether the disk is in order'];
}
