import type { ReactNode } from 'react';

interface MessagePageProps {
  readonly title: string;
  readonly children: ReactNode;
  /** `h1` where nothing else is on the page. */
  readonly level?: 1 | 2;
  readonly role?: 'alert' | 'status';
}

/** A few words in the middle of an empty space: what happened, and what to do about it. */
export function MessagePage({ title, children, level = 2, role }: MessagePageProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div
      role={role}
      className="scroll-thin mx-auto grid h-full w-full max-w-[560px] content-center justify-items-start gap-3 p-6"
    >
      <Heading className="text-22 font-semibold text-balance">{title}</Heading>
      {children}
    </div>
  );
}

export function MessageText({ children }: { readonly children: ReactNode }) {
  return <p className="text-14 text-pretty text-ink-2">{children}</p>;
}

/** What is typed elsewhere: left to right in either language. */
export function CodeLine({ children }: { readonly children: string }) {
  return (
    <code dir="ltr" className="block w-full rounded-2 bg-sunken px-3 py-2 text-start font-mono text-12">
      {children}
    </code>
  );
}
