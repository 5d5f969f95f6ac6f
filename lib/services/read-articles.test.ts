import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFolder } from '../data/testing';
import { readArticleFiles } from './read-articles';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is read from a folder with these files: the article's id and text, or the reason; paths without the folder. */
const read = (files: Files, ...paths: readonly string[]): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    const seen: string[] = [];
    for await (const item of readArticleFiles((paths.length > 0 ? paths : ['']).map((p) => path.join(folder, p))))
      seen.push('reason' in item ? item.reason : `${item.input.id} = ${item.input.text}`);
    return seen.map((text) => text.replaceAll(`${folder}${path.sep}`, ''));
  });

const writtenText = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');

describe('readArticleFiles', () => {
  it('reads a text file under its name, line ends and all', async () => {
    expect(await read({ 'lead.txt': 'التقى الوزيران\r\nاليوم' }, 'lead.txt')).toEqual([
      'lead = التقى الوزيران\r\nاليوم',
    ]);
  });

  it('leaves out a byte order mark', async () => {
    expect(await read({ 'a.txt': '\ufeffنص' }, 'a.txt')).toEqual(['a = نص']);
  });

  it('reads a folder in the order of names, its folders too, and leaves hidden files alone', async () => {
    const files = { 'b.txt': 'b', 'a/z.txt': 'z', 'c.jsonl': '{"id":"1","text":"t"}', '.hidden.txt': 'h' };
    expect(await read(files)).toEqual(['z = z', 'b = b', '1 = t']);
  });

  it('reads the good lines of a .jsonl file and names the bad ones by number', async () => {
    const lines = ['{"id":"1","text":"one"}', '', 'nonsense', '{"id":"2"}', '7', '{"id":"3","text":"three"}', ''];
    expect(await read({ 'in.jsonl': lines.join('\r\n') }, 'in.jsonl')).toEqual([
      '1 = one',
      expect.stringMatching(/^in\.jsonl:3: it is not JSON; expected one article as a JSON object/),
      expect.stringMatching(/^in\.jsonl:4: "text" is wrong /),
      expect.stringMatching(/^in\.jsonl:5: it is JSON, but not an object; /),
      '3 = three',
    ]);
  });

  it('refuses days that are none', async () => {
    const [reason] = await read({ 'in.jsonl': '{"id":"1","text":"t","publishedAt":"12/10/2020"}' }, 'in.jsonl');
    expect(reason).toMatch(/^in\.jsonl:1: "publishedAt" is wrong .* days are written YYYY-MM-DD\.$/);
  });

  it('names a broken line and reads the ones beside it', async () => {
    const broken = Buffer.concat([
      Buffer.from('{"id":"1","text":"one"}\n{"id":"2","text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n{"id":"3","text":"three"}'),
    ]);
    expect(await read({ 'in.jsonl': broken }, 'in.jsonl')).toEqual([
      '1 = one',
      expect.stringMatching(/^in\.jsonl:2: its bytes are not UTF-8; /),
      '3 = three',
    ]);
  });

  it('reads back every text that can be written, whatever its letters', () =>
    fc.assert(
      fc.asyncProperty(fc.array(writtenText, { minLength: 1, maxLength: 5 }), async (texts) => {
        const lines = texts.map((text, index) => JSON.stringify({ id: String(index), text })).join('\n');
        expect(await read({ 'in.jsonl': lines }, 'in.jsonl')).toEqual(texts.map((text, index) => `${index} = ${text}`));
      }),
      { numRuns: process.env.LIQA_FULL ? 1000 : 50 },
    ));

  it('puts together lines that come in several pieces', async () => {
    const long = 'ا'.repeat(200_000);
    const lines = [1, 2, 3].map((id) => JSON.stringify({ id: String(id), text: `${long}${id}` })).join('\n');
    expect(await read({ 'in.jsonl': lines }, 'in.jsonl')).toEqual([1, 2, 3].map((id) => `${id} = ${long}${id}`));
  });

  it.each([
    ['an empty file', { 'a.txt': ' \n' }, /^a\.txt: it is empty; /],
    ['an empty .jsonl file', { 'a.jsonl': '\n\n' }, /^a\.jsonl: it is empty; /],
    ['an empty text in a line', { 'a.jsonl': '{"id":"1","text":" "}' }, /^a\.jsonl:1: its "text" is empty; /],
    ['a binary file', { 'a.txt': new Uint8Array([65, 0, 66]) }, /^a\.txt: it is a binary file; /],
    [
      'another encoding',
      { 'a.txt': new Uint8Array([0xc7, 0xe1, 0xca]) },
      /^a\.txt: its bytes are not UTF-8; .*windows-1256/,
    ],
    ['a file that is too long', { 'a.txt': 'x'.repeat(10 * 1024 * 1024 + 1) }, /^a\.txt: it is longer than 10 MB; /],
    [
      'a line that is too long',
      { 'a.jsonl': 'x'.repeat(10 * 1024 * 1024 + 1) },
      /^a\.jsonl:1: it is longer than 10 MB; /,
    ],
    ['another ending', { 'a.docx': 'x' }, /^a\.docx: "\.docx" is no ending that is read; expected a \.txt file/],
  ])('says what is wrong with %s, and reads on', async (_, files, reason) => {
    expect(await read({ ...files, 'z.txt': 'last' })).toEqual([expect.stringMatching(reason), 'z = last']);
  });

  it('names a missing file and an empty folder', async () => {
    const [missing] = await read({ 'a.txt': 'x' }, 'b.txt');
    expect(missing).toMatch(/^b\.txt: there is no such file or folder; /);
    expect(await read({})).toEqual([expect.stringMatching(/: the folder is empty; /)]);
  });

  it('does not walk in circles', () =>
    withFolder(async (folder) => {
      symlinkSync(folder, path.join(folder, 'again'));
      writeFileSync(path.join(folder, 'z.txt'), 'x');
      const seen: string[] = [];
      for await (const item of readArticleFiles([folder])) seen.push('reason' in item ? item.reason : item.input.id);
      expect(seen).toEqual([expect.stringMatching(/again: it is a link to a folder; /), 'z']);
    }));
});
