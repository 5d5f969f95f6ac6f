/** What is wrong with one parameter of a request. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly value: string;
  readonly expected: string;
}

interface Problem {
  readonly status: number;
  /** The last part of its `type`: `urn:liqa:problem:unknown-meeting`. */
  readonly kind: string;
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An error answer in the form of RFC 9457, `application/problem+json`. */
export function toProblem({ status, kind, title, detail, headers, more }: Problem): Response {
  return Response.json(
    { type: `urn:liqa:problem:${kind}`, title, status, detail, ...more },
    {
      status,
      headers: { ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    },
  );
}

/** 400. Names the first problem in its own fields, and all of them in `problems`. */
export function refuseParameters(first: ParameterProblem, problems: readonly ParameterProblem[]): Response {
  const { parameter, value, expected } = first;
  return toProblem({
    status: 400,
    kind: 'parameter',
    title: 'A parameter can not be used',
    detail: `${parameter}: "${value}" can not be used; expected ${expected}.`,
    more: { parameter, expected, value, problems },
  });
}

/** 404 for an id that the store does not have. */
export const refuseUnknown = (what: 'meeting' | 'article', id: string, list: string): Response =>
  toProblem({
    status: 404,
    kind: `unknown-${what}`,
    title: `No such ${what}`,
    detail: `There is no ${what} with the id "${id}" in this store; ${list}.`,
    more: { parameter: 'id', expected: `the id of a stored ${what}`, value: id },
  });

/** 404 for an address that is none of the API's. */
export const refuseAddress = (path: string, known: readonly string[]): Response =>
  toProblem({
    status: 404,
    kind: 'address',
    title: 'No such address',
    detail: `Nothing is at ${path}; expected one of ${known.join(', ')}.`,
  });

/** 405: the API reads only. */
export const refuseMethod = (method: string): Response =>
  toProblem({
    status: 405,
    kind: 'method',
    title: 'Method not allowed',
    detail: `${method} is not possible here; expected GET.`,
    headers: { allow: 'GET, HEAD' },
  });

/** 503 or 500, without the inside of the server: what happened stands in its log. */
export const reportFailure = (status: 500 | 503): Response =>
  toProblem({
    status,
    kind: status === 503 ? 'store' : 'internal',
    title: status === 503 ? 'The store can not be used' : 'The server failed',
    detail: "The reason stands in the server's log; try again when it is mended.",
  });
