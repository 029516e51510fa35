// What came in: JSON of the right form, or nothing.
import { schemaName } from 'aanpakken-met-impact/interop';
import type { Erasable } from 'aanpakken-met-impact/journal';
import type { Context } from 'hono';

type Body = Readonly<Record<string, unknown>>;

export const isJson = (c: Context): boolean => /^application\/json\b/.test(c.req.header('content-type') ?? '');

/** The object in the body of a request; undefined when there is none. */
export async function objectIn(c: Context): Promise<Body | undefined> {
  const body: unknown = await c.req
    .arrayBuffer()
    // Strictly: bytes in another encoding would be kept without their accents.
    .then((bytes) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown)
    .catch(() => undefined);
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Body) : undefined;
}

/** Where the answer to a step that cannot be read is found, from the address that it was sent to. */
export function whereToLook(code: string, type: unknown): { readonly zie?: string } {
  if (code === 'command.unknown') return { zie: 'stappen' };
  return code === 'command.invalid' && typeof type === 'string'
    ? { zie: `../../openapi.json#/components/schemas/${schemaName(type)}` }
    : {};
}

/** Whether this names something that can be erased: an id, the number of a fact, or a place in one. */
export function isErasable(one: unknown): one is Erasable {
  if (typeof one === 'string') return one !== '';
  if (typeof one === 'number') return Number.isInteger(one);
  if (typeof one !== 'object' || one === null || !('seq' in one) || !('path' in one)) return false;
  const { seq, path } = one;
  const isKey = (key: unknown) => typeof key === 'string' || typeof key === 'number';
  return Number.isInteger(seq) && Array.isArray(path) && path.length > 0 && path.every(isKey);
}
