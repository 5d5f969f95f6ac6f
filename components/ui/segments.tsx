import type { ReactNode } from 'react';
import { joinClasses } from './class-names';

interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly segments: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
  /** Quiet: for a setting; otherwise the switch of the whole screen. */
  readonly quiet?: boolean;
}

/** A few choices side by side, one of them on. */
export function Segments<T extends string>({ label, value, segments, onChange, quiet = false }: SegmentsProps<T>) {
  return (
    <fieldset
      aria-label={label}
      className="inline-flex shrink-0 gap-0.5 rounded-2 border border-line-2 bg-surface p-0.5"
    >
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
          className={joinClasses(
            'flex items-center gap-1.5 rounded-[3px] whitespace-nowrap',
            quiet ? 'min-h-6 px-2 text-12' : 'min-h-7 px-2.5',
            segment.value !== value && 'text-ink-2 hover:bg-sunken',
            segment.value === value && (quiet ? 'bg-sunken font-medium text-ink' : 'bg-ink font-medium text-surface'),
          )}
        >
          {segment.icon}
          {segment.label}
        </button>
      ))}
    </fieldset>
  );
}
