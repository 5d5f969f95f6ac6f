import { Handshake, Phone, Video } from 'lucide-react';
import type { Format } from '@/lib/domain/codes';

const ICONS = { in_person: Handshake, video: Video, phone: Phone } as const;
export const FORMAT_COLOURS = {
  in_person: 'var(--fmt-in-person)',
  video: 'var(--fmt-video)',
  phone: 'var(--fmt-phone)',
  mixed: 'var(--fmt-mixed)',
} as const;

/** The icon of a format in its colour; the word stands beside it. */
export function FormatMark({ format }: { readonly format: Format }) {
  const Icon = ICONS[format];
  return (
    <Icon aria-hidden className="size-3.5 shrink-0" strokeWidth={1.75} style={{ color: FORMAT_COLOURS[format] }} />
  );
}

export function Swatch({ colour }: { readonly colour: string }) {
  return <i aria-hidden className="size-2.5 shrink-0 rounded-[2px]" style={{ background: colour }} />;
}
