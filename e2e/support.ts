import { type APIRequestContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { urlOf } from './ports.mjs';

export { expect };
export type Store = 'main' | 'empty' | 'seeds' | 'hostile';

/** Every test fails on an error in the console, an uncaught exception, or a request that leaves this machine. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // the browser itself writes a line for an answer of 4xx or 5xx, which some tests ask for
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page of a store and waits until the graph or the table is there. */
export async function openExplorer(page: Page, path: string, store: Store = 'main'): Promise<void> {
  await page.goto(urlOf(store) + path);
  await expect(page.getByRole('status').first()).toBeVisible();
  if (!/view=table/.test(path)) await page.waitForFunction(() => window.liqaGraph !== undefined);
}

/** The canvas of the graph. */
export const canvasOf = (page: Page) => page.locator('[role="img"][tabindex="0"]');

/** Ids of the nodes and edges that are shown. */
export const shownInGraph = (page: Page) => page.evaluate(() => window.liqaGraph?.shown() ?? { nodes: [], edges: [] });

/** Where a node or an edge is, in pixels of the page. Waits until it stands still there. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const handle = await page.waitForFunction(
    (wanted) => {
      const at = window.liqaGraph?.find(wanted);
      const memory = window as unknown as { last?: string };
      const text = at ? `${wanted} ${at.x} ${at.y}` : '';
      const still = text !== '' && memory.last === text;
      memory.last = text;
      return still ? at : null;
    },
    id,
    { polling: 'raf' },
  );
  const at = (await handle.jsonValue()) as { x: number; y: number };
  const canvas = await canvasOf(page).boundingBox();
  if (!canvas) throw new Error('the graph has no box');
  return { x: canvas.x + at.x, y: canvas.y + at.y };
}

export async function clickInGraph(page: Page, id: string): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.click(x, y);
}

interface Explorer {
  readonly officials: readonly { id: string; name: { ar: string; en: string } }[];
}

/** The node of an official by the Arabic name, since ids of people whom no list knows are made from it. */
export async function officialNode(request: APIRequestContext, name: string, store: Store = 'main'): Promise<string> {
  const data: Explorer = await (await request.get(`${urlOf(store)}/api/v1/explorer`)).json();
  const official = data.officials.find((o) => o.name.ar === name);
  if (!official) throw new Error(`no official is called ${name}`);
  return `o:${official.id}`;
}

export const edgeBetween = (a: string, b: string): string => (a < b ? `e:${a}~${b}` : `e:${b}~${a}`);

export const MOROCCAN = 'سليم الورياغلي';
export const KENYAN = 'غريس موانغي';
export const NORWEGIAN = 'إنغريد سولهايم';

/** The meetings of the reports in e2e/articles by the days on which they were held. */
export const RABAT = '/en?view=table&from=2021-03-01&to=2021-03-31';

/** Opens the only meeting that an address of the table leaves. */
export async function openOnlyMeeting(page: Page, path: string, store: Store = 'main'): Promise<Locator> {
  await openExplorer(page, path, store);
  await page.getByRole('button', { name: /^(Open|افتح): / }).click();
  const details = page.getByRole('complementary', { name: /^(Details|التفاصيل)$/ });
  await expect(details.getByText(/^(Shown by|الدليل)$/)).toBeVisible();
  return details;
}

/** Goes to an element by the Tab key alone, as one without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const MOST = 120;
  for (let i = 0; i < MOST; i++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST} presses of ${key} do not reach ${target.toString()}`);
}

const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 && (await target.first().evaluate((element) => element === document.activeElement));
