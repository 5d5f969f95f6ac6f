/** What a reader chose for themselves and not for the view: it stands in cookies, so that the first paint is right. */
export const THEME_COOKIE = 'liqa-theme';
export const LANGUAGE_COOKIE = 'liqa-language';

const YEAR = 365 * 24 * 60 * 60;

/** The value of a cookie in a `Cookie` header or `document.cookie`; null where it is not set. */
export function readCookie(cookies: string, name: string): string | null {
  const pair = cookies.split(/;\s*/).find((c) => c.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
}

/** Remembers a choice for a year, for this site alone. */
export function rememberChoice(name: string, value: string): void {
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR}; samesite=lax`;
}
