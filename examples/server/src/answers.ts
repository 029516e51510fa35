// What goes out: JSON of this API, with its version, and every refusal as problem+json.
import { httpProblem, type HttpCode, type Problem } from 'aanpakken-met-impact/interop';

export const apiVersion = '1.0.0';

const headers = (type: string, also: Record<string, string> = {}): Record<string, string> => ({
  'API-Version': apiVersion,
  'Content-Type': type,
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  ...also,
});

export const json = (body: unknown, status = 200, also: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: headers('application/json', also) });

export const text = (body: string, type: string): Response =>
  new Response(body, { headers: headers(`${type}; charset=utf-8`) });

export const refuse = (problem: Problem, also: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(problem), { status: problem.status, headers: headers('application/problem+json', also) });

export const refuseHttp = (code: HttpCode, also: Record<string, string> = {}): Response =>
  refuse(httpProblem(code), also);

/** The state of a journey, for If-Match. */
export const etag = (seq: number): Record<string, string> => ({ ETag: `"${seq}"` });
