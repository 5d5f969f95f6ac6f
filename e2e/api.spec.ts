import { urlOf } from './ports.mjs';
import { expect, test } from './support';

const api = (path: string) => `${urlOf('main')}/api/v1${path}`;

test('lists the meetings with the filters of the page', async ({ request }) => {
  const answer = await (await request.get(api('/meetings?country=KE&limit=2'))).json();
  expect(answer).toMatchObject({ total: 3, next: 2 });
  expect(answer.items).toHaveLength(2);
});

test('one meeting has its reports, and every quotation stands in its article', async ({ request }) => {
  const list = await (await request.get(api('/meetings?country=NO&country=KE'))).json();
  for (const { id } of list.items) {
    const meeting = await (await request.get(api(`/meetings/${id}`))).json();
    for (const { article, content } of meeting.report) {
      const text = await (await request.get(api(`/articles/${article.id}`))).json();
      const spans = JSON.stringify(content).match(/\{"field":[^{}]*\}/g) ?? [];
      expect(spans.length).toBeGreaterThan(3);
      for (const span of spans.map((s) => JSON.parse(s)))
        expect(text[span.field].slice(span.start, span.end)).toBe(span.quote);
    }
  }
});

test('an unknown value is refused with the parameter and what was expected', async ({ request }) => {
  const answer = await request.get(api('/meetings?topic=gossip'));
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  expect(await answer.json()).toMatchObject({ status: 400, parameter: 'topic', value: 'gossip' });
  expect((await request.get(api('/graph?colour=red'))).status()).toBe(400);
  expect((await request.get(api('/meetings/m-nothing'))).status()).toBe(404);
  expect((await request.post(api('/meetings'))).status()).toBe(405);
});

test('what has not changed is not sent again', async ({ request }) => {
  const first = await request.get(api('/graph'));
  const tag = first.headers().etag ?? '';
  expect(tag).not.toBe('');
  expect((await request.get(api('/graph'), { headers: { 'if-none-match': tag } })).status()).toBe(304);
});
