'use client';

import { useEffect, useRef } from 'react';
import { joinClasses } from '@/components/ui/class-names';
import { useTranslate } from '../use-translate';
import { useFacts } from './fact-context';
import { RuleButton } from './rule-button';
import { scrollWithin } from './scroll-within';

interface FactMarkProps {
  readonly factKey: string;
  /** What the number stands beside, for those who don't see it. */
  readonly label: string;
  /** Rules that the explorer's own data adds to those of the report. */
  readonly rules?: readonly string[];
}

/** Rules that only say what the words say. */
const STATED: ReadonlySet<string> = new Set(['explicit', 'lead', 'dateline', 'city', 'country', 'venue', 'capital']);
const NO_RULES: readonly string[] = [];

/** The number of a fact: a click lights its words. Then, or where no words show it, the rules that inferred it. */
export function FactMark({ factKey, label, rules = NO_RULES }: FactMarkProps) {
  const fact = useFacts().facts.get(factKey);
  if (!fact) return null;
  const all = [...fact.derivation, ...rules];
  const numbered = fact.number !== null;
  const told = all.some((rule) => !numbered || !STATED.has(rule));
  return (
    <>
      {numbered && <FactNumber factKey={factKey} number={fact.number} label={label} />}
      {told && <RuleButton label={label} rules={all} quiet={numbered} />}
    </>
  );
}

interface FactNumberProps extends Pick<FactMarkProps, 'factKey' | 'label'> {
  readonly number: number;
}

function FactNumber({ factKey, number, label }: FactNumberProps) {
  const t = useTranslate();
  const { active, toggle } = useFacts();
  const ref = useRef<HTMLButtonElement>(null);
  const on = active === factKey;
  useEffect(() => {
    if (on && ref.current) scrollWithin(ref.current, 'nearest');
  }, [on]);
  return (
    <button
      ref={ref}
      type="button"
      data-shows-words
      aria-pressed={on}
      aria-label={t('inspector.evidence', { n: String(number), fact: label })}
      onClick={() => toggle(factKey)}
      className={joinClasses(
        'relative ms-1 inline-grid h-4 min-w-4 place-items-center rounded-[3px] px-[3px] align-[1px] text-[10px] leading-none font-semibold',
        'after:absolute after:-inset-1',
        on ? 'bg-accent text-on-accent' : 'bg-mark text-ink',
      )}
    >
      {number}
    </button>
  );
}
