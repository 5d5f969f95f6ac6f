import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** At the end of the heading's line: a count, or a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One group of filters under its heading. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <fieldset className="border-b border-line px-4 py-3">
      <legend className="sr-only">{title}</legend>
      <div className="mb-1.5 flex min-h-6 items-center gap-1.5">
        <h3 className="text-12 font-semibold text-ink-2">{title}</h3>
        <span className="ms-auto text-12 text-ink-3">{aside}</span>
      </div>
      {children}
    </fieldset>
  );
}
