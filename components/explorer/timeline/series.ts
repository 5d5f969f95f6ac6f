import { FORMATS } from '@/lib/domain/codes';
import type { Colour, TimelineBin } from '@/lib/query';
import { FORMAT_COLOURS } from '../format-mark';
import type { Translate } from '../use-translate';

/** One colour of the bars: how many meetings of a bin it stands for. */
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  readonly count: (bin: TimelineBin) => number;
}

/** The order in which families stand on each other; the rest comes last. */
const FAMILIES = [1, 2, 3, 4, 5, 6, 7, 8, 0] as const;

/** The colours of the bars from below: formats, or families of topics where the graph is coloured by these. */
export function buildSeries(colour: Colour, t: Translate): readonly Series[] {
  if (colour === 'topic') {
    return FAMILIES.map((family) => ({
      key: `family-${family}`,
      label: t(`families.${family}`),
      colour: `var(--topic-${family})`,
      count: ({ families }) => families[family] ?? 0,
    }));
  }
  return [
    ...FORMATS.map((format) => ({
      key: format,
      label: t(`formats.${format}`),
      colour: FORMAT_COLOURS[format],
      count: ({ formats }: TimelineBin) => formats[format],
    })),
    { key: 'unknown', label: t('formats.unknown'), colour: 'var(--ink-3)', count: ({ formats }) => formats.unknown },
  ];
}

/** The parts that are drawn on top of the colours, by how they look. */
export const DOUBT = { key: 'uncertain', count: (bin: TimelineBin) => bin.uncertain } as const;
export const NOT_HELD = { key: 'notHeld', count: (bin: TimelineBin) => bin.notHeld } as const;
