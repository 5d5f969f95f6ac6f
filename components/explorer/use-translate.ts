import { useTranslations } from 'use-intl';

/** The words of the interface by their key, with figures and plurals filled in. */
export const useTranslate = () => useTranslations();
export type Translate = ReturnType<typeof useTranslate>;
