import { describe, expect, it } from 'vitest';
import { toPlainText } from './plain-text';

describe('toPlainText', () => {
  it('drops overrides of direction and leaves isolates, marks and letters', () => {
    expect(toPlainText('12\u202E34\u202C \u2067لقاء\u2069')).toBe('1234\u202C \u2067لقاء\u2069');
  });
});
