import type { Language } from '../domain/names';
import ar from './messages/ar.json';
import en from './messages/en.json';

/** The words of the interface. English is the shape that every language fills. */
export type Messages = typeof en;

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages;
  }
}

const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en };

/** All words of one language. Heavy: on the server, or where the language is known; the browser gets them from there. */
export const findMessages = (language: Language): Messages => MESSAGES[language];

export { DEFAULT_LANGUAGE, directionOf, findAcceptedLanguage, isLanguage, toLocale } from './language';
