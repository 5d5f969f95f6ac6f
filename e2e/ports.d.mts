/** The stores that the browser tests look at, each served on a port of its own. */
export declare const STORES: Readonly<Record<'main' | 'empty' | 'seeds', number>>;
export declare function urlOf(store: 'main' | 'empty' | 'seeds'): string;
