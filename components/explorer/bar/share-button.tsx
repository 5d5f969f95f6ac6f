'use client';

import { Check, Link2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslate } from '../use-translate';

type CopyState = 'idle' | 'copied' | 'failed';

/** Copies the address, which is the whole view. */
export function ShareButton({ quiet = false }: { readonly quiet?: boolean }) {
  const t = useTranslate();
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => setState((await copyText(window.location.href)) ? 'copied' : 'failed');
  const Icon = state === 'copied' ? Check : Link2;
  return (
    <>
      <Button
        look={quiet ? 'ghost' : 'plain'}
        size={quiet ? 'small-icon' : 'medium'}
        className={quiet ? undefined : 'max-md:hidden'}
        aria-label={t('bar.share')}
        onClick={copy}
      >
        <Icon className="size-4" strokeWidth={1.75} />
        {!quiet && <span className="max-lg:hidden">{t(state === 'copied' ? 'bar.copied' : 'bar.share')}</span>}
      </Button>
      <output className="sr-only">
        {state === 'copied' ? t('bar.copied') : state === 'failed' ? t('bar.copyFailed') : ''}
      </output>
    </>
  );
}

/** Puts text on the clipboard; false where the browser refuses (an insecure address, no permission). */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
