/** The stores that the browser tests look at, each served on a port of its own. */
export declare const STORES: Readonly<Record<'main' | 'empty' | 'seeds' | 'hostile', number>>;
export declare function urlOf(store: keyof typeof STORES): string;
