import 'server-only';
import { type ApiName, answerApi, answerElsewhere } from '@/lib/services/http/api';
import { openStore, type Store } from '@/lib/services/store';

/**
 * The one door from routes to services. The store is opened by the first request and once in a process: it hangs on
 * `globalThis`, since development reloads modules and a build may hold this one more than once.
 */
const held = globalThis as typeof globalThis & { liqaStore?: Store };

function openedStore(): Store {
  held.liqaStore ??= openStore({ url: process.env.DATABASE_URL });
  return held.liqaStore;
}

/** An address without a variable part comes with no parameters at all. */
interface RouteContext {
  readonly params: Promise<{ readonly id?: string }> | undefined;
}

type Route = (request: Request, context: RouteContext) => Promise<Response>;

/** Every method of one address of the API; what is not GET is refused in words. */
export function toRoutes(name: ApiName): Readonly<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Route>> {
  const route: Route = async (request, { params }) => answerApi(openedStore, name, request, (await params)?.id);
  return { GET: route, POST: route, PUT: route, PATCH: route, DELETE: route };
}

export { answerElsewhere };
