import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

interface MenuProps {
  readonly trigger: ReactNode;
  readonly direction: 'rtl' | 'ltr';
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A button that opens a menu; arrow keys, Escape and reading direction are the primitive's work. */
export function Menu({ trigger, direction, align = 'start', children }: MenuProps) {
  return (
    <DropdownMenu.Root dir={direction} modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={findMain()}>
        <DropdownMenu.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-40 min-w-48 rounded-2 border border-line-2 bg-surface p-1 text-ink shadow-2"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** What opens over the page still belongs to a part of it: who walks from landmark to landmark finds it there. */
const findMain = (): HTMLElement | null =>
  typeof document === 'undefined' ? null : document.getElementById('content');

const ROW =
  'flex min-h-8 items-center gap-2 rounded-1 px-2 outline-none select-none cursor-pointer ' +
  'data-highlighted:bg-sunken data-disabled:cursor-default data-disabled:text-ink-3 max-md:min-h-11';

interface MenuItemProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

/** One thing to do, with a line that says what comes of it. */
export function MenuItem({ icon, label, hint, disabled = false, onSelect }: MenuItemProps) {
  return (
    <DropdownMenu.Item className={`${ROW} py-1.5`} disabled={disabled} onSelect={onSelect}>
      {icon}
      <span className="grid">
        <span>{label}</span>
        {hint && <small className="text-12 text-ink-3">{hint}</small>}
      </span>
    </DropdownMenu.Item>
  );
}

interface MenuChoicesProps<T extends string> {
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** Choices of which one is on. */
export function MenuChoices<T extends string>({ value, choices, onChange }: MenuChoicesProps<T>) {
  return (
    <DropdownMenu.RadioGroup value={value} onValueChange={(next) => onChange(next as T)}>
      {choices.map((choice) => (
        <DropdownMenu.RadioItem key={choice.value} value={choice.value} className={ROW}>
          <span className="grid size-4 place-items-center">
            <DropdownMenu.ItemIndicator>
              <Check className="size-4" />
            </DropdownMenu.ItemIndicator>
          </span>
          {choice.label}
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
