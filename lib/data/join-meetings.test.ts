import { describe, expect, it } from 'vitest';
import { findMeeting, readExplorer, readRevision, writeArticles } from './index';
import { joinStoredMeetings } from './join-meetings';
import type { Database } from './open';
import { removeSampleArticles } from './sample';
import { readToyArticle, TEST_REFERENCES, WRITE_OPTIONS, withDatabase } from './testing';

const LINE = 'CN:lin-an met RU:ivan-petrov on 2020-10-12 @KH/Riverton about #energy';
const TOLD_AGAIN = 'RU:ivan-petrov received CN:lin-an 2020-10-12 #health';
const NEXT_DAY = 'CN:lin-an met RU:ivan-petrov again 2020-10-13';

const store = ({ raw }: Database, text: string, more: Parameters<typeof readToyArticle>[1] = {}) =>
  writeArticles(raw, [readToyArticle(text, more)], WRITE_OPTIONS);

const list = ({ raw }: Database) =>
  readExplorer(raw).meetings.map(({ date, reports, topics }) => [date.edtf, reports, [...topics].sort().join()]);

describe('reports of one meeting', () => {
  it('are one meeting with both reports, under the older id; the other id leads there', () =>
    withDatabase(async (database) => {
      const first = store(database, LINE);
      const second = store(database, TOLD_AGAIN);
      expect(second).toMatchObject({ meetings: [], joined: 1 });
      expect(list(database)).toEqual([['2020-10-12', 2, 'energy,health']]);
      const { raw } = database;
      const redirected = raw.prepare('SELECT "id" FROM "Meeting" WHERE "redirectTo" IS NOT NULL').pluck().get();
      const meeting = await findMeeting(database, String(redirected));
      expect(meeting?.row.id).toBe(first.meetings[0]);
      expect(meeting?.reports).toHaveLength(2);
      expect(meeting?.people).toHaveLength(2);
    }));

  it('are found in one batch as in two', () =>
    withDatabase((database) => {
      const articles = [LINE, TOLD_AGAIN, NEXT_DAY].map((text) => readToyArticle(text));
      expect(writeArticles(database.raw, articles, WRITE_OPTIONS)).toMatchObject({ joined: 1 });
      expect(list(database)).toEqual([
        ['2020-10-12', 2, 'energy,health'],
        ['2020-10-13', 1, ''],
      ]);
    }));

  it('stay two where one article tells both', () =>
    withDatabase((database) => {
      store(database, `${LINE}\n${TOLD_AGAIN}`);
      expect(list(database)).toHaveLength(2);
    }));

  it('stay two where nobody can tell which is meant', () =>
    withDatabase((database) => {
      store(database, `${LINE}\n${TOLD_AGAIN}`);
      store(database, 'CN:lin-an and RU:ivan-petrov 2020-10-12 said more');
      expect(list(database)).toHaveLength(3);
    }));

  it('are joined where an article of two fits one of them better', () =>
    withDatabase((database) => {
      store(database, 'CN:lin-an and RU:nobody 2020-10-12\nCN:lin-an and RU:ivan-petrov and KH:sok-dara 2020-10-12');
      store(database, 'CN:lin-an and RU:ivan-petrov and KH:sok-dara and FR:luc-m 2020-10-12');
      expect(list(database).map(([, reports]) => reports)).toEqual(expect.arrayContaining([1, 2]));
    }));

  it('leave nothing behind when the example among them goes, whichever came first', () =>
    withDatabase((database) => {
      store(database, LINE, { sample: true });
      store(database, TOLD_AGAIN);
      expect(readExplorer(database.raw).meetings[0]).toMatchObject({ sample: false, place: { country: 'KH' } });
      expect(removeSampleArticles(database.raw, TEST_REFERENCES, new Date())).toEqual({ articles: 1, meetings: 0 });
      const [meeting] = readExplorer(database.raw).meetings;
      expect(meeting).toMatchObject({ reports: 1, place: null, topics: ['health'] });
      expect(readExplorer(database.raw).entities.map(({ code }) => code)).toEqual(['CN', 'RU']);
    }));

  it('all go where all are examples', () =>
    withDatabase((database) => {
      store(database, LINE, { sample: true });
      store(database, TOLD_AGAIN, { sample: true });
      expect(removeSampleArticles(database.raw, TEST_REFERENCES, new Date())).toEqual({ articles: 2, meetings: 1 });
      expect(database.raw.prepare('SELECT count(*) FROM "Meeting"').pluck().get()).toBe(0);
    }));
});

/** Makes a store look as it was before reports were joined. */
function forgetJoins({ raw }: Database): void {
  raw.exec(`UPDATE "Revision" SET "detail" = '{}'`);
}

describe('joinStoredMeetings', () => {
  it('joins once what was stored apart', () =>
    withDatabase((database) => {
      const { raw } = database;
      store(database, LINE);
      store(database, NEXT_DAY);
      // A later day told as the first one makes them alike, as two reports of an older store were.
      raw.exec(`UPDATE "Report" SET "payload" = replace("payload", '2020-10-13', '2020-10-12')`);
      raw.exec(`UPDATE "Meeting" SET "firstDay" = '2020-10-12', "lastDay" = '2020-10-12'`);
      forgetJoins(database);
      expect(joinStoredMeetings(raw, TEST_REFERENCES, new Date())).toBe(1);
      expect(list(database)).toEqual([['2020-10-12', 2, 'energy']]);
      expect(readRevision(raw).number).toBe(3);
      expect(joinStoredMeetings(raw, TEST_REFERENCES, new Date())).toBe(0);
      expect(readRevision(raw).number).toBe(3);
    }));

  it('makes no revision in a store whose imports joined', () =>
    withDatabase((database) => {
      store(database, LINE);
      joinStoredMeetings(database.raw, TEST_REFERENCES, new Date());
      expect(readRevision(database.raw).number).toBe(1);
    }));
});
