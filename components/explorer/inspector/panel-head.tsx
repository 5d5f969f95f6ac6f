'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ShareButton } from '../bar/share-button';
import { useModel } from '../model-context';
import { useTranslate } from '../use-translate';

interface PanelHeadProps {
  readonly crumb: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** The top of the inspector: where one is, what it is, and the way out. */
export function PanelHead({ crumb, title, children }: PanelHeadProps) {
  const t = useTranslate();
  const { select } = useModel();
  return (
    <header className="border-b border-line px-4 pt-2.5 pb-3">
      <div className="flex min-h-7 items-center gap-1 text-12 text-ink-3">
        {crumb}
        <span className="ms-auto flex shrink-0">
          <ShareButton quiet />
          <Button look="ghost" size="small-icon" aria-label={t('inspector.close')} onClick={() => select(null)}>
            <X className="size-4" strokeWidth={1.75} />
          </Button>
        </span>
      </div>
      <h2 tabIndex={-1} data-focus-home className="mt-0.5 mb-1 text-18 font-semibold text-balance">
        {title}
      </h2>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-ink-2">{children}</div>
    </header>
  );
}
