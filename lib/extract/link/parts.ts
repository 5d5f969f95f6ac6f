/**
 * Organs, missions, funds and programmes of the United Nations: who speaks for one speaks for the United Nations, as in its
 * organisation chart. The specialised agencies (WHO, UNESCO, IMF …) and the related bodies (IAEA …) speak for themselves.
 */
const UNITED_NATIONS: ReadonlySet<string> = new Set(
  'OCHA OHCHR UNAMA UNAMI UNDP UNEP UNFPA UNHABITAT UNHCR UNICEF UNIFIL UNODC UNRWA UNSMIL UNWOMEN UNCTAD ESCWA'.split(
    ' ',
  ),
);

/** Whom a body's officials represent: the whole that it is a part of, else itself. */
export const toWhole = (entity: string): string => (UNITED_NATIONS.has(entity) ? 'UN' : entity);
