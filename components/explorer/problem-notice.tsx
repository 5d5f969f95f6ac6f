'use client';

import { CircleHelp, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ParamProblem } from '@/lib/query';
import { code } from './strong';
import { useTranslate } from './use-translate';

/** Says which part of the address was not understood; the rest of it holds. */
export function ProblemNotice({ problems }: { readonly problems: readonly ParamProblem[] }) {
  const t = useTranslate();
  const key = JSON.stringify(problems);
  const [dismissed, setDismissed] = useState<string | null>(null);
  if (problems.length === 0 || dismissed === key) return null;
  return (
    <output className="flex items-start gap-2 border-b border-line bg-warn-soft px-3 py-1.5 text-12">
      <CircleHelp className="mt-0.5 size-3.5 shrink-0 text-warn" strokeWidth={1.75} aria-hidden />
      <span className="min-w-0 flex-1 break-words">
        {t('problems.title')}{' '}
        {problems.map((problem) => (
          <span key={`${problem.parameter}=${problem.value}`} className="me-2">
            {t.rich('problems.item', {
              given: `${problem.parameter}=${problem.value.slice(0, 80)}`,
              expected: problem.expected,
              code,
            })}
          </span>
        ))}
        {t('problems.used')}
      </span>
      <Button look="ghost" size="small-icon" aria-label={t('problems.dismiss')} onClick={() => setDismissed(key)}>
        <X className="size-3.5" />
      </Button>
    </output>
  );
}
