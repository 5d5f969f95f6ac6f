import { describe, expect, it } from 'vitest';
import { readSpeech } from '../statements/read-speech';
import { buildSample, PARTICIPANTS } from '../statements/testing';
import { findActs } from './find-acts';

function read(text: string): string[] {
  const { doc, mentions } = buildSample(text);
  const speech = readSpeech(PARTICIPANTS, mentions, doc.sentences);
  return findActs(doc.sentences, mentions, speech).map(({ sentence, from, to }) =>
    sentence.passage.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('findActs', () => {
  it.each([
    ['وطلب {a:نورين} مزيدا من القمح', 'نورين مزيدا من القمح'],
    ['كما شكر {b:هولمن} الأردن على القمح', 'هولمن الاردن علي القمح'],
    ['من جانبه، وجه {b:هولمن} دعوة إلى زيارة الحقول', 'هولمن دعوه الي زياره الحقول'],
    ['وشكرته {a:الوزيرة} على القمح', 'الوزيره علي القمح'],
  ])('takes what follows the act: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['وطلب المزارعون مزيدا من القمح', 'والقمح الذي طلبه {a:نورين} وصل', 'وقال مراقبون إن {a:نورين} طلب القمح'])(
    'takes nothing where no participant acts: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('lets the one before carry on', () => {
    expect(read('وقال {a:نورين} إن القمح وفير. وطلب سفنا لنقله')).toHaveLength(1);
  });
});
