import { foldKey } from '@/lib/shared/arabic/fold';

/** Folded as everywhere in Liqa, and Latin letters without accents: `Türkiye` is found by `turk`. */
const toSearchForm = (text: string): string => foldKey(text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));

/** Whether all words of what was typed occur in the name, in any order. */
export function matchesSearch(name: string, typed: string): boolean {
  const form = toSearchForm(name);
  return toSearchForm(typed.trim())
    .split(/\s+/)
    .every((word) => form.includes(word));
}
