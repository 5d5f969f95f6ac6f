import type { ReactNode } from 'react';

/** The figures of a sentence, for `t.rich`: they stand out from its words. */
export const strong = (words: ReactNode) => <b className="font-semibold text-ink">{words}</b>;

/** What is typed elsewhere (a parameter, a value) inside a sentence: left to right in either language. */
export const code = (words: ReactNode) => (
  <code dir="ltr" className="font-mono [unicode-bidi:isolate]">
    {words}
  </code>
);
