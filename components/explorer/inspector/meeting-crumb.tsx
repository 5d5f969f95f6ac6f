'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { MeetingRow } from '@/lib/domain/explorer-data';
import { findPairOf, meetingsOfPair, nodeOf, sortByDate } from '../meetings-of';
import { useModel } from '../model-context';
import { useNodeName } from '../use-node-name';
import { useTranslate } from '../use-translate';

/** For a meeting of two sides: the pair it belongs to, its place among their meetings, and the ways to the others. */
export function MeetingCrumb({ meeting }: { readonly meeting: MeetingRow }) {
  const t = useTranslate();
  const nodeName = useNodeName();
  const { model, select } = useModel();
  const pair = findPairOf(meeting);
  if (!pair) return <span>{t('count.parties', { n: new Set(meeting.parties.map(nodeOf)).size })}</span>;
  const all = sortByDate(meetingsOfPair(model.result.shown, pair.a, pair.b));
  const at = all.findIndex((row) => row.id === meeting.id);
  const go = (step: number) => {
    const next = all[at + step];
    if (next) select({ kind: 'meeting', id: next.id });
  };
  return (
    <>
      <button
        type="button"
        onClick={() => select(pair)}
        className="min-h-6 min-w-0 truncate text-ink-2 hover:underline"
      >
        <bdi>{nodeName(pair.a)}</bdi> – <bdi>{nodeName(pair.b)}</bdi>
      </button>
      {at >= 0 && all.length > 1 && (
        <>
          <ChevronRight className="flip size-3 shrink-0" aria-hidden />
          <span className="whitespace-nowrap">{t('inspector.position', { i: at + 1, n: all.length })}</span>
          <span className="ms-auto flex shrink-0">
            <Button
              look="ghost"
              size="small-icon"
              aria-label={t('inspector.previous')}
              disabled={at === 0}
              onClick={() => go(-1)}
            >
              <ChevronLeft className="flip size-4" strokeWidth={1.75} />
            </Button>
            <Button
              look="ghost"
              size="small-icon"
              aria-label={t('inspector.next')}
              disabled={at === all.length - 1}
              onClick={() => go(1)}
            >
              <ChevronRight className="flip size-4" strokeWidth={1.75} />
            </Button>
          </span>
        </>
      )}
    </>
  );
}
