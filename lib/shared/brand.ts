declare const brand: unique symbol;

/** A string that can't be mixed up with another kind of string: `Brand<string, 'MeetingId'>`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
