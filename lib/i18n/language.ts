import { LANGUAGES, type Language } from '../domain/names';

export const DEFAULT_LANGUAGE: Language = 'ar';

export const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value);

export const otherLanguage = (language: Language): Language => (language === 'ar' ? 'en' : 'ar');

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');

/** The locale for formatting: figures are Latin (0–9) in both languages, so that they read alike in tables and files. */
export const toLocale = (language: Language): 'ar-u-nu-latn' | 'en-GB' =>
  language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';

/**
 * The language that a browser asks for first, of those the interface has (RFC 9110 `Accept-Language`, weights obeyed);
 * Arabic where it names neither. `en-US,en;q=0.9,ar;q=0.8` → `en`.
 */
export function findAcceptedLanguage(header: string | null): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight), order };
    })
    .filter((wish) => wish.weight > 0 && isLanguage(wish.language))
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return (wishes[0]?.language as Language | undefined) ?? DEFAULT_LANGUAGE;
}
