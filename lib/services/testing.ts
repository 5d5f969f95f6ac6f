import { PROJECT_MIGRATIONS, readToy, TEST_REFERENCES, withFolder } from '../data/testing';
import { type ImportItem, type ImportOptions, importArticles } from './import-articles';
import { openStore, type Store } from './store';

/** An empty store in a folder of its own, closed and removed afterwards. */
export const withStore = <T>(run: (store: Store, folder: string) => Promise<T>): Promise<T> =>
  withFolder(async (root) => {
    const store = openStore({ url: 'file:liqa.db', root, migrations: PROJECT_MIGRATIONS, references: TEST_REFERENCES });
    try {
      return await run(store, root);
    } finally {
      await store.close();
    }
  });

export const toItem = (text: string, id = 'toy'): ImportItem => ({ origin: `${id}.txt`, input: { id, text } });

/** Imports texts of the toy language. */
export const importToys = (store: Store, texts: readonly string[], options: Partial<ImportOptions> = {}) =>
  importArticles(
    store,
    texts.map((text, index) => toItem(text, `toy-${index}`)),
    { today: '2026-01-02', extract: readToy, ...options },
  );
