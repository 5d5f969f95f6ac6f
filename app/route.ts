import { LANGUAGE_COOKIE, readCookie } from '@/components/explorer/preferences';
import { findAcceptedLanguage, isLanguage } from '@/lib/i18n';

/** `/` leads to the reader's language: the one chosen before, else the one the browser asks for. The query stays. */
export function GET(request: Request): Response {
  const chosen = readCookie(request.headers.get('cookie') ?? '', LANGUAGE_COOKIE);
  const language = chosen && isLanguage(chosen) ? chosen : findAcceptedLanguage(request.headers.get('accept-language'));
  // A relative address is right behind any proxy and on any host name.
  const location = `/${language}${new URL(request.url).search}`;
  return new Response(null, { status: 307, headers: { Location: location, Vary: 'Cookie, Accept-Language' } });
}
