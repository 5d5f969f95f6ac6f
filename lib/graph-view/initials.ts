import type { Name } from '../domain/names';

/** The Arabic article at the head of a name's part (al-), which says nothing about whose name it is. */
const ARABIC_ARTICLE = /^\u0627\u0644(?=\p{L}{2})/u;
const LATIN_ARTICLE = /^(?:al|el|as|ar|an|at|az|ad)[-’'](?=\p{L})/iu;

/** The initials of a person in both languages: first and last part of the name, `WY`; Arabic letters stand apart. */
export function toInitials(name: Name): Name {
  return {
    ar: firstLetters(name.ar, ARABIC_ARTICLE).join(' '),
    en: firstLetters(name.en, LATIN_ARTICLE).join('').toUpperCase(),
  };
}

function firstLetters(name: string, article: RegExp): readonly string[] {
  const parts = name
    .split(/\s+/u)
    .map((part) => /\p{L}/u.exec(part.replace(article, ''))?.[0])
    .filter((letter) => letter !== undefined);
  return parts.length > 1 ? [parts[0] as string, parts.at(-1) as string] : parts;
}
