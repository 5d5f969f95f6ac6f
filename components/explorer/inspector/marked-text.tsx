'use client';

import { useEffect, useMemo, useRef } from 'react';
import { joinClasses } from '@/components/ui/class-names';
import { toPlainText } from '../plain-text';
import { useTranslate } from '../use-translate';
import { useFacts } from './fact-context';
import { scrollWithin } from './scroll-within';
import { splitText, type TextPiece } from './split-text';

interface MarkedTextProps {
  readonly text: string;
  readonly field: 'title' | 'text';
}

/** An article's text with the words that show facts marked and numbered. */
export function MarkedText({ text, field }: MarkedTextProps) {
  const { facts } = useFacts();
  const pieces = useMemo(() => splitText(text, field, facts.values()), [text, field, facts]);
  return pieces.map((piece) =>
    piece.facts.length === 0 ? (
      <span key={piece.start}>{toPlainText(piece.text)}</span>
    ) : (
      <Mark key={piece.start} piece={piece} />
    ),
  );
}

function Mark({ piece }: { readonly piece: TextPiece }) {
  const t = useTranslate();
  const { active, toggle } = useFacts();
  const ref = useRef<HTMLElement>(null);
  const on = piece.facts.some((fact) => fact.key === active);
  const first = on && piece.facts.find((fact) => fact.key === active)?.evidence[0]?.start === piece.start;
  useEffect(() => {
    if (first && ref.current) scrollWithin(ref.current, 'center');
  }, [first]);
  const meant = piece.facts[0];
  return (
    // The number in it is the button, for keys too; the words are a larger target for those who point.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <mark
      ref={ref}
      data-active={on || undefined}
      onClick={() => meant && toggle(meant.key)}
      className="cursor-pointer bg-transparent text-ink"
    >
      <span
        className={joinClasses(
          'rounded-[2px] box-decoration-clone py-px',
          on ? 'bg-accent-soft shadow-[0_2px_0_0_var(--accent)]' : 'bg-mark',
        )}
      >
        {toPlainText(piece.text)}
      </span>
      {piece.ending.map((fact) => (
        <sup key={fact.key} className="ms-0.5 text-[9.5px] leading-none font-semibold">
          <button
            type="button"
            aria-pressed={fact.key === active}
            aria-label={t('inspector.evidence', { n: String(fact.number), fact: piece.text.slice(0, 40) })}
            onClick={(event) => {
              event.stopPropagation();
              toggle(fact.key);
            }}
            className={joinClasses(
              'relative after:absolute after:-inset-2',
              fact.key === active ? 'text-accent' : 'text-ink-2',
            )}
          >
            {fact.number}
          </button>
        </sup>
      ))}
    </mark>
  );
}
