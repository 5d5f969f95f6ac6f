import type { ComponentProps } from 'react';
import { joinClasses } from './class-names';

const LOOK = {
  plain: 'border-line-2 bg-surface text-ink hover:bg-sunken',
  primary: 'border-accent bg-accent text-on-accent hover:bg-accent-hover',
  ghost: 'border-transparent bg-transparent text-ink-2 hover:bg-sunken hover:text-ink',
  link: 'border-transparent bg-transparent text-accent hover:underline',
} as const;

const SIZE = {
  medium: 'min-h-[34px] px-3 max-md:min-h-11',
  small: 'min-h-7 px-[9px] text-12',
  icon: 'size-[34px] max-md:size-11',
  'small-icon': 'size-7 max-md:size-11',
  tool: 'size-8 max-md:size-11',
} as const;

const SHARED =
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-2 border font-medium whitespace-nowrap ' +
  'transition-colors disabled:cursor-default disabled:text-ink-3 disabled:hover:bg-transparent ' +
  'aria-disabled:cursor-default aria-disabled:text-ink-3 aria-disabled:opacity-60 aria-disabled:hover:bg-transparent';

interface Look {
  readonly look?: keyof typeof LOOK;
  readonly size?: keyof typeof SIZE;
}

/** The classes of a button, for what is a link and looks like one. */
export const buttonClasses = ({ look = 'plain', size = 'medium' }: Look, extra?: string): string =>
  joinClasses(SHARED, LOOK[look], SIZE[size], extra);

/** A button. One with an icon alone needs `aria-label`, which is its tooltip too. */
export function Button({ look = 'plain', size = 'medium', className, ...rest }: ComponentProps<'button'> & Look) {
  return (
    <button type="button" title={rest['aria-label']} className={buttonClasses({ look, size }, className)} {...rest} />
  );
}
