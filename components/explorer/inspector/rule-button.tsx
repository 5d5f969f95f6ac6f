'use client';

import { Info } from 'lucide-react';
import { Popover } from '@/components/ui/popover';
import { directionOf } from '@/lib/i18n/language';
import { code } from '../strong';
import { type Translate, useTranslate } from '../use-translate';
import { useLanguage } from '../words';

interface RuleButtonProps {
  /** What was inferred, for those who don't see where the button stands. */
  readonly label: string;
  readonly rules: readonly string[];
  /** Beside a value that has words of its own: a sign instead of the word. */
  readonly quiet?: boolean;
}

/** Says by which rules a value was inferred. */
export function RuleButton({ label, rules, quiet = false }: RuleButtonProps) {
  const t = useTranslate();
  const direction = directionOf(useLanguage());
  const name = t('inspector.inferredHow', { fact: label });
  return (
    <Popover
      label={name}
      direction={direction}
      trigger={
        <button
          type="button"
          aria-label={name}
          title={t('inspector.inferred')}
          className={
            quiet
              ? 'relative ms-1 inline-grid size-4 place-items-center align-[-3px] text-ink-3 after:absolute after:-inset-1 hover:text-ink'
              : 'relative ms-1.5 text-12 text-ink-3 underline decoration-dotted underline-offset-[3px] after:absolute after:-inset-1 hover:text-ink'
          }
        >
          {quiet ? <Info className="size-3" strokeWidth={2} aria-hidden /> : t('inspector.inferred')}
        </button>
      }
    >
      <ul className="grid gap-1">
        {rules.map((rule) => {
          const sentence = findSentence(rule, t);
          return <li key={rule}>{sentence ?? code(rule)}</li>;
        })}
      </ul>
    </Popover>
  );
}

/** The sentence of a rule; null for one that the interface has no words for. */
function findSentence(rule: string, t: Translate): string | null {
  const key = `rules.${rule}` as 'rules.explicit';
  // A name with a point would be read as a path.
  return !rule.includes('.') && t.has(key) ? t(key) : null;
}
