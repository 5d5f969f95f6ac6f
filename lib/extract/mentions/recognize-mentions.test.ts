import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../gazetteer/index';
import { recognizeStatements } from '../statements/recognize-statements';
import { buildSample, PARTICIPANTS } from '../statements/testing';
import { recognizeMentions } from './recognize-mentions';

function read(text: string): string[] {
  const { doc, mentions } = buildSample(text);
  const statements = recognizeStatements(doc, PARTICIPANTS, mentions, doc.sentences);
  return recognizeMentions(doc, PARTICIPANTS, doc.sentences, statements).map(
    (m) => `${m.entity} ${m.by ?? '-'} ${m.evidence.map((e) => e.quote).join('|')}`,
  );
}

describe('recognizeMentions', () => {
  it.each([
    ['قال {a:نورين} إن السياح من اليابان كثيرون', ['JP a اليابان']],
    ['تحدث الحضور عن السينما في إيطاليا', ['IT - إيطاليا']],
    ['وقال {b:هولمن} إن المطبخ الإيطالي شهير', ['IT b الإيطالي']],
    ['وقال {b:هولمن} إن اليابان بعيدة. وأضاف أن اليابان جميلة', ['JP b اليابان|اليابان']],
    ['وقال {a:نورين} إن اليابان بعيدة. والسفر إلى اليابان طويل', ['JP a اليابان', 'JP - اليابان']],
    ['وأشار {a:نورين} إلى معرض في كوريا الجنوبية', ['KR a كوريا الجنوبية']],
    ['وأبدى {a:نورين} استعداد طوكيو للتعاون', ['JP a طوكيو']],
    ['وتحسنت العلاقات بين طوكيو وروما', ['JP - طوكيو', 'IT - وروما']],
    ['ووصل {a:نورين} إلى طوكيو ثم زار روما', []],
    ['وأشار {b:هولمن} إلى جزر المحيط الهندي', []],
    ['وقال {b:هولمن} إن الأمور المالية جيدة', []],
    ['وأشاد {a:نورين} بمكتبات لليابان وإيطاليا', ['JP a لليابان', 'IT a وإيطاليا']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes somebody who is spoken about for the country whose office he holds', () => {
    const person = gazetteer.people.find(
      (p) => p.ar.includes(' ') && new Set(p.offices.map((o) => o.entity)).size === 1,
    );
    const entity = person?.offices[0]?.entity;
    expect(read(`وقال {b:هولمن} إن كتاب ${person?.ar ?? ''} مفيد`)).toEqual([`${entity ?? ''} b ${person?.ar ?? ''}`]);
  });

  it('leaves out those who take part', () => {
    expect(read('قال {a:نورين} إن الأردن والنرويج يحبان القراءة')).toEqual([]);
  });
});
