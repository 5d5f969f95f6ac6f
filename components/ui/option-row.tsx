import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from './class-names';

interface OptionRowProps {
  readonly label: string;
  /** The spoken name with its count; the count is drawn apart. */
  readonly name: string;
  readonly count: number | null;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly lead?: ReactNode;
}

/** A row of a list of choices: a checkbox with its name and how many it would show. */
export function OptionRow({ label, name, count, checked, onChange, lead }: OptionRowProps) {
  return (
    <label
      className={joinClasses(
        'relative -mx-1.5 flex min-h-7 items-center gap-2 rounded-1 px-1.5 hover:bg-sunken max-md:min-h-11',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-[-1px] has-focus-visible:outline-accent',
        count === 0 && !checked && 'text-ink-3',
      )}
    >
      <input
        type="checkbox"
        aria-label={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      <span
        aria-hidden
        className={joinClasses(
          'grid size-[15px] shrink-0 place-items-center rounded-[3px] border-[1.25px] text-on-accent',
          checked ? 'border-accent bg-accent' : 'border-control bg-surface',
        )}
      >
        {checked && <Check className="size-[11px]" strokeWidth={3} />}
      </span>
      {lead}
      <span className={joinClasses('min-w-0 flex-1 truncate', checked && 'font-semibold')} title={label}>
        {label}
      </span>
      {count !== null && (
        <span className={joinClasses('text-12', checked ? 'text-ink' : 'text-ink-3')} aria-hidden>
          {count}
        </span>
      )}
    </label>
  );
}
