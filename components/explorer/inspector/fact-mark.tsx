'use client';

import { useEffect, useRef } from 'react';
import { joinClasses } from '@/components/ui/class-names';
import { useTranslate } from '../use-translate';
import { useFacts } from './fact-context';
import { scrollWithin } from './scroll-within';

interface FactMarkProps {
  readonly factKey: string;
  /** What the number stands beside, for those who don't see it. */
  readonly label: string;
}

/** The number of a fact: a click lights its words. Where no words show it, the rule that inferred it. */
export function FactMark({ factKey, label }: FactMarkProps) {
  const t = useTranslate();
  const { facts, active, toggle } = useFacts();
  const ref = useRef<HTMLButtonElement>(null);
  const on = active === factKey;
  useEffect(() => {
    if (on && ref.current) scrollWithin(ref.current, 'nearest');
  }, [on]);
  const fact = facts.get(factKey);
  if (!fact) return null;
  if (fact.number === null) {
    if (fact.derivation.length === 0) return null;
    return (
      <span
        className="ms-1.5 text-12 text-ink-3"
        title={t('inspector.inferredBy', { rules: fact.derivation.join(', ') })}
      >
        {t('inspector.inferred')}
      </span>
    );
  }
  return (
    <button
      ref={ref}
      type="button"
      aria-pressed={on}
      aria-label={t('inspector.evidence', { n: String(fact.number), fact: label })}
      onClick={() => toggle(factKey)}
      className={joinClasses(
        'relative ms-1 inline-grid h-4 min-w-4 place-items-center rounded-[3px] px-[3px] align-[1px] text-[10px] leading-none font-semibold',
        'after:absolute after:-inset-1',
        on ? 'bg-accent text-on-accent' : 'bg-mark text-ink',
      )}
    >
      {fact.number}
    </button>
  );
}
