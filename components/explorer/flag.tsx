import { Landmark } from 'lucide-react';
import type { EntityCode } from '@/lib/domain/names';
import { useModel } from './model-context';

/** The whole flag of a country at 3:2, or the mark of an organisation. The name always stands beside it. */
export function Flag({ code }: { readonly code: EntityCode }) {
  const { model } = useModel();
  if (model.names.entities.get(code)?.kind === 'organisation') {
    return <Landmark aria-hidden className="inline-block w-[18px] shrink-0 text-ink-2" size={14} strokeWidth={1.75} />;
  }
  return (
    // A drawing of a few bytes from this server: there is nothing to resize.
    // oxlint-disable-next-line next/no-img-element
    <img
      src={`/flags/${code}.svg`}
      alt=""
      width={18}
      height={12}
      loading="lazy"
      className="inline-block h-3 w-[18px] shrink-0 rounded-[1px] bg-sunken object-fill align-[-1px] ring-1 ring-line-2"
    />
  );
}
