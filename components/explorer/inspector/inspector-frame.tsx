'use client';

import { type ReactNode, useRef, useState } from 'react';
import { joinClasses } from '@/components/ui/class-names';
import { useModel } from '../model-context';
import { useTranslate } from '../use-translate';
import { usePanelFocus } from './use-panel-focus';

/** The place of the inspector: a column; over the canvas where there is no room for one; on a phone a sheet. */
export function InspectorFrame({ children }: { readonly children: ReactNode }) {
  const t = useTranslate();
  const { model, select } = useModel();
  const frame = useRef<HTMLElement>(null);
  usePanelFocus(frame, model.view.selection);
  const [full, setFull] = useState(false);
  return (
    // Escape closes it from anywhere inside; the button does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={frame}
      aria-label={t('inspector.label')}
      data-over-canvas
      // What opened inside has closed by it already, where it did.
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && select(null)}
      // On a phone the words of a fact are only seen in the whole height.
      onClick={({ target }) => (target as Element).closest('[data-shows-words]') && setFull(true)}
      data-full={full || undefined}
      className={joinClasses(
        'group/frame flex w-(--insp-w) max-w-full shrink-0 flex-col border-s border-line bg-surface',
        'max-xl:absolute max-xl:inset-y-0 max-xl:end-0 max-xl:z-20 max-xl:shadow-2',
        'max-md:inset-x-0 max-md:top-auto max-md:w-auto max-md:rounded-t-[12px] max-md:border-s-0 max-md:border-t max-md:border-line-2',
        full ? 'max-md:h-full' : 'max-md:h-[50%]',
      )}
    >
      <button
        type="button"
        aria-label={t('phone.resize')}
        aria-expanded={full}
        onClick={() => setFull(!full)}
        className="grid h-6 shrink-0 place-items-center md:hidden"
      >
        <i className="h-1 w-9 rounded-full bg-line-2" />
      </button>
      {children}
    </aside>
  );
}
