import { describe, expect, it } from 'vitest';
import { buildSample, PARTICIPANTS } from '../statements/testing';
import { recognizeContent } from './recognize-content';

function read(text: string): string[] {
  const { doc, mentions } = buildSample(text);
  return recognizeContent(doc, PARTICIPANTS, mentions, doc.sentences).topics.map((t) => t.code);
}

describe('findAnnounced', () => {
  it('takes the sentences behind the announcement of a statement for its words', () => {
    const text = 'وبعد اللقاء قال الوزير {a:نورين}:\nأسعدني هذا اللقاء. إنتاج القمح هنا مهم.';
    expect(read(text)).toEqual(['agriculture_food']);
  });

  it('leaves what nobody says of himself to the article', () => {
    const text = 'وبعد اللقاء قال الوزير {a:نورين}:\nانتهى هذا اللقاء. إنتاج القمح هنا مهم.';
    expect(read(text)).toEqual([]);
  });

  it('ends where another speaks', () => {
    const text = 'وقال الوزير {a:نورين}:\nأسعدني هذا اللقاء.\nوقال سكان الحي إن المطر غزير. إنتاج القمح هنا مهم.';
    expect(read(text)).toEqual([]);
  });
});
