/** The stores that the browser tests look at, each served on a port of its own. */
export const STORES = {
  /** The reports of e2e/articles: six meetings of invented officials. */
  main: 3210,
  /** Nothing at all. */
  empty: 3211,
  /** The five founding articles, where `../shared` (or `LIQA_SHARED`) is at hand. */
  seeds: 3212,
  /** The reports of e2e/hostile, whose titles and outlets try to break the page. */
  hostile: 3213,
};

export const urlOf = (store) => `http://127.0.0.1:${STORES[store]}`;
