'use client';

import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Menu, MenuChoices } from '@/components/ui/menu';
import { FORMATS, TOPIC_FAMILY } from '@/lib/domain/codes';
import { directionOf } from '@/lib/i18n/language';
import { COLOURS } from '@/lib/query';
import { FORMAT_COLOURS } from '../format-mark';
import { useModel } from '../model-context';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';

/** The status's dash, as the stylesheet of the canvas draws it. */
const DASHES = { planned: '6 4', postponed: '9 3 2 3', cancelled: '2 3', denied: '1 4' } as const;

/** What colours, dashes and widths of the graph mean. Only what is on screen is explained. */
export function Legend() {
  const t = useTranslate();
  const { model, changeView } = useModel();
  const { view, result } = model;
  const direction = directionOf(useLanguage());
  const formats = useFormatEntries();
  const families = useFamilyEntries();
  const entries = view.colour === 'format' ? formats : families;
  const dashes = view.statuses.filter((status) => status !== 'held');
  const uncertain = result.shown.some((meeting) => meeting.date.certainty !== 'day');
  return (
    <section
      aria-label={t('legend.label')}
      className="flex min-h-[34px] flex-wrap items-center gap-x-2.5 gap-y-1 border-t border-line bg-canvas px-3 py-1 text-12 text-ink-2 max-md:hidden"
    >
      <Menu
        direction={direction}
        trigger={
          <Button look="ghost" size="small" className="min-h-6 px-1 text-ink">
            {t(view.colour === 'format' ? 'legend.colourFormat' : 'legend.colourTopic')}
            <ChevronDown className="size-3" strokeWidth={2} />
          </Button>
        }
      >
        <MenuChoices
          value={view.colour}
          onChange={(colour) => changeView((now) => ({ ...now, colour }))}
          choices={COLOURS.map((colour) => ({
            value: colour,
            label: t(colour === 'format' ? 'legend.byFormat' : 'legend.byTopic'),
          }))}
        />
      </Menu>
      {entries.map(({ key, label, colour }) => (
        <Entry key={key} label={label} colour={colour} />
      ))}
      {(dashes.length > 0 || uncertain) && <Bar />}
      {dashes.map((status) => (
        <Entry key={status} label={t(`statuses.${status}`)} colour="var(--ink-2)" dash={DASHES[status as 'planned']} />
      ))}
      {uncertain && <Entry label={t('legend.uncertain')} colour="var(--ink-2)" opacity={0.4} />}
      <Bar />
      <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
        <svg width="26" height="10" aria-hidden>
          <polygon points="0,4.4 26,1.5 26,8.5 0,5.6" className="fill-ink-3" />
        </svg>
        {t('legend.width')}
      </span>
    </section>
  );
}

interface EntryData {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
}

function useFormatEntries(): readonly EntryData[] {
  const t = useTranslate();
  return [
    ...FORMATS.map((format) => ({ key: format, label: t(`formats.${format}`), colour: FORMAT_COLOURS[format] })),
    { key: 'mixed', label: t('legend.mixed'), colour: FORMAT_COLOURS.mixed },
  ];
}

function useFamilyEntries(): readonly EntryData[] {
  const t = useTranslate();
  const { result } = useModel().model;
  const seen = new Set(result.shown.map(({ topics }) => (topics[0] === undefined ? 0 : TOPIC_FAMILY[topics[0]])));
  return [
    ...([1, 2, 3, 4, 5, 6, 7, 8, 0] as const)
      .filter((family) => seen.has(family))
      .map((family) => ({ key: String(family), label: t(`families.${family}`), colour: `var(--topic-${family})` })),
    { key: 'mixed', label: t('legend.mixedTopics'), colour: FORMAT_COLOURS.mixed },
  ];
}

const Bar = () => <i aria-hidden className="h-3.5 w-px bg-line-2" />;

interface EntryProps {
  readonly label: string;
  readonly colour: string;
  readonly dash?: string;
  readonly opacity?: number;
}

function Entry({ label, colour, dash, opacity }: EntryProps) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg width="22" height="10" aria-hidden>
        <line
          x1="0"
          x2="22"
          y1="5"
          y2="5"
          strokeWidth="2.25"
          stroke={colour}
          strokeDasharray={dash}
          opacity={opacity}
        />
      </svg>
      {label}
    </span>
  );
}
