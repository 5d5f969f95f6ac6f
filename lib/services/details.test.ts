import { describe, expect, it } from 'vitest';
import { loadArticle, loadMeeting } from './details';
import { loadExplorer } from './explore';
import { importToys, withStore } from './testing';

const TEXT = [
  'CN:lin-an met RU:ivan-petrov on 2020-10-12 @KH/Riverton about #energy',
  'CN:lin-an met KH:nobody on 2024-05-06 background',
].join('\n');

describe('loadMeeting', () => {
  it('gives the row of the list, the people with the office of the day, and each report with its article', () =>
    withStore(async (store) => {
      await importToys(store, [TEXT]);
      const [row] = (await loadExplorer(store)).meetings;
      const meeting = await loadMeeting(store, row?.id ?? '');
      expect(meeting).toMatchObject({ ...row, revision: 1 });
      expect(meeting?.people.map(({ id, name, office }) => [id, name?.en, office?.title.en])).toEqual([
        ['lin-an', 'Lin An', 'Foreign Minister'],
        ['ivan-petrov', 'Mr ivan-petrov', undefined],
      ]);
      const [report] = meeting?.report ?? [];
      expect(report?.article).toMatchObject({ outlet: null, language: 'und', sample: false });
      const article = await loadArticle(store, report?.article.id ?? '');
      const [evidence] = report?.content.date.evidence ?? [];
      expect(article?.text.slice(evidence?.start, evidence?.end)).toBe('2020-10-12');
    }));

  it('gives no office that was not held on the day', () =>
    withStore(async (store) => {
      await importToys(store, [TEXT]);
      const later = (await loadExplorer(store)).meetings.find(({ background }) => background);
      const meeting = await loadMeeting(store, later?.id ?? '');
      expect(meeting?.people.map(({ office }) => office)).toEqual([null, null]);
      expect(meeting?.people[1]).toMatchObject({ id: 'nobody', official: null, name: null });
    }));

  it('follows the redirects of joined meetings, and ends where they run in a circle', () =>
    withStore(async (store) => {
      await importToys(store, [TEXT, 'CN:lin-an met FR:a-b']);
      const [a, b, c] = (await loadExplorer(store)).meetings.map(({ id }) => id);
      const redirect = store.database.raw.prepare('UPDATE "Meeting" SET "redirectTo" = ? WHERE "id" = ?');
      redirect.run(b, a);
      redirect.run(c, b);
      expect((await loadMeeting(store, a ?? ''))?.id).toBe(c);
      redirect.run(a, c);
      expect(await loadMeeting(store, a ?? '')).toBeNull();
    }));

  it('knows no other ids', () =>
    withStore(async (store) => {
      expect(await loadMeeting(store, 'm-nothing')).toBeNull();
      expect(await loadArticle(store, "a-' OR 1=1")).toBeNull();
    }));
});

describe('loadArticle', () => {
  it('gives the text as it came, and its meetings in the order of the article', () =>
    withStore(async (store) => {
      await importToys(store, [TEXT]);
      const [row] = (await loadExplorer(store)).meetings;
      const meeting = await loadMeeting(store, row?.id ?? '');
      const article = await loadArticle(store, meeting?.report[0]?.article.id ?? '');
      expect(article?.text).toBe(TEXT);
      expect(article?.meetings[0]).toBe(row?.id);
      expect(article?.meetings).toHaveLength(2);
    }));
});
