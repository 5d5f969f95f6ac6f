import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiqaError } from './errors';
import { buildZip } from './testing/zip';
import { readZip } from './zip';

const read = (bytes: Buffer) => readZip(bytes, 'a.zip').map((e) => [e.name, e.read().toString()]);

function failure(act: () => unknown): unknown {
  try {
    act();
    return null;
  } catch (error) {
    return error;
  }
}

describe('readZip', () => {
  it('gives the files that were packed, deflated or stored, past a comment', () => {
    const file = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(file, file, fc.boolean(), fc.constantFrom('', 'made today'), (a, b, isStored, comment) => {
        const files = { 'a.json': a, 'b.json': b };
        const bytes = buildZip(files, { stored: isStored ? ['b.json'] : [], comment });
        expect(read(bytes)).toEqual(Object.entries(files));
      }),
    );
  });

  it('says so where the bytes are no archive, or the archive is cut or damaged', () => {
    const whole = buildZip({ 'a.json': 'word '.repeat(100) });
    expect(() => read(Buffer.from('no archive'))).toThrow('a.zip: it has no directory at its end');
    expect(() => read(whole.subarray(0, whole.length - 30))).toThrow(LiqaError);
    const broken = Buffer.from(whole);
    broken.fill(0xff, 36, 44);
    expect(() => read(broken)).toThrow('a.json is damaged');
  });

  it('fails with a sentence, and nothing else, on any change of a byte', () => {
    const whole = buildZip({ 'a.json': 'word '.repeat(20), 'b.json': '[]' });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Buffer.from(whole);
        changed[at] = byte;
        expect(failure(() => read(changed))).toSatisfy((e) => e === null || e instanceof LiqaError);
      }),
      { numRuns: 2000 },
    );
  });
});
