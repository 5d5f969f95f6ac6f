import { Popover as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

interface PopoverProps {
  readonly trigger: ReactNode;
  /** Names it for those who don't see where it opened. */
  readonly label: string;
  readonly direction: 'rtl' | 'ltr';
  readonly children: ReactNode;
}

/** A button that opens a few words beside it; Escape closes them and gives the focus back. */
export function Popover({ trigger, label, direction, children }: PopoverProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-label={label}
          dir={direction}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className="z-40 max-w-72 rounded-2 border border-line-2 bg-surface px-3 py-2 text-12 text-ink shadow-2 outline-none"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
