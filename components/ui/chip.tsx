import { X } from 'lucide-react';

interface ChipProps {
  readonly label: string;
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** An active filter, with the button that takes it away. */
export function Chip({ label, removeLabel, onRemove }: ChipProps) {
  return (
    <li className="inline-flex min-h-7 shrink-0 items-center gap-1 rounded-2 bg-accent-soft ps-[9px] pe-[3px] text-12 whitespace-nowrap text-ink max-md:min-h-9">
      <bdi>{label}</bdi>
      <button
        type="button"
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
        className="grid size-6 place-items-center rounded-1 text-ink-2 hover:text-ink max-md:h-9 max-md:w-8"
      >
        <X className="size-3" strokeWidth={2} />
      </button>
    </li>
  );
}
