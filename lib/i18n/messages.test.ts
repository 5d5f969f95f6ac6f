import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { findAcceptedLanguage, findMessages, toLocale } from './index';

const keysOf = (tree: object, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysOf(value as object, `${path}${key}.`),
  );

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(keysOf(findMessages('ar'))).toEqual(keysOf(findMessages('en')));
  });

  it('count meetings by the six Arabic plurals', () => {
    const t = createTranslator({ locale: toLocale('ar'), messages: findMessages('ar') });
    expect([0, 1, 2, 3, 11, 100].map((n) => t('count.meetings', { n }))).toEqual([
      'لا اجتماعات',
      'اجتماع واحد',
      'اجتماعان',
      '3 اجتماعات',
      '11 اجتماعًا',
      '100 اجتماع',
    ]);
  });
});

describe('findAcceptedLanguage', () => {
  it('obeys weights, and falls back to Arabic', () => {
    expect(findAcceptedLanguage('fr-FR,en;q=0.8,ar;q=0.9')).toBe('ar');
    expect(findAcceptedLanguage('en-US,en;q=0.9')).toBe('en');
    expect(findAcceptedLanguage('fr, en;q=0')).toBe('ar');
    expect(findAcceptedLanguage(null)).toBe('ar');
  });
});
