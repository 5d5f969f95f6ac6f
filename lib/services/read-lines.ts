/** The longest article that is read, in bytes: a text file or a line. */
export const MAX_BYTES = 10 * 1024 * 1024;

export interface Line {
  /** From 1, blank lines counted. */
  readonly number: number;
  /** Without its line end; null: longer than `MAX_BYTES`. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/**
 * The lines of a stream that aren't blank, as bytes: what is broken in one line is not carried into the next, and the
 * memory holds one line at a time, however long the stream.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Line | null => {
    const bytes = length > MAX_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return bytes === null || !isBlank(bytes) ? { number, bytes } : null;
  };
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      const end = chunk.indexOf(NEWLINE, start);
      const part = chunk.subarray(start, end < 0 ? chunk.length : end);
      length += part.length;
      if (length <= MAX_BYTES) parts.push(part);
      else parts = [];
      if (end < 0) break;
      const line = take();
      if (line) yield line;
      number++;
      start = end + 1;
    }
  }
  const last = take();
  if (last) yield last;
}

/** Blanks, tabs, carriage returns and a byte order mark. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every((b) => b <= 0x20 || b === 0xef || b === 0xbb || b === 0xbf);
