// Journeys behind HTTP. The method decides; this file only carries questions in and answers out.
import { artefactsOf } from 'aanpakken-met-impact/assemble';
import { aanpakkenMetImpact as method } from './method.js';
import { eraseFacts, openReis, type JournalStore, type StoredReis } from 'aanpakken-met-impact/journal';
import { openApi, toProblem, type OpenApiHost } from 'aanpakken-met-impact/interop';
import { artefacten, publieken, type Artefact, type Publiek, type Reis } from 'aanpakken-met-impact/schemas';
import { renderHtml, renderMarkdown } from 'aanpakken-met-impact/render';
import { nl } from 'aanpakken-met-impact/texts/nl';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Access, Visitor } from './access.js';
import { etag, json, refuse, refuseHttp, text } from './answers.js';
import { documentOf } from './artefact.js';
import { isErasable, isJson, objectIn, whereToLook } from './body.js';
import type { Limiter } from './limits.js';

/** What the server is made of. */
export interface Parts {
  readonly store: JournalStore;
  readonly access: Access;
  readonly limiter: Limiter;
  readonly host: OpenApiHost;
  /** The clock of the host: ISO 8601 with the offset of the place. */
  readonly now: () => string;
  /** One line for each answer: never an address, a body or an id that a person chose. */
  readonly log: (line: { method: string; route: string; status: number; milliseconds: number }) => void;
  readonly isStopping: () => boolean;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
}

type Env = { Variables: { visitor: Visitor } };

/** Largest body: a whole programma is far below it. */
const maximumBody = 1_000_000;

const standOf = ({ id, titel, fase, ronde, seq }: Reis): object => ({ id, titel, fase, ronde, seq });

export function createApp(parts: Parts): Hono<Env> {
  const app = new Hono<Env>();
  const document = JSON.stringify(openApi(parts.host, nl));

  app.use(async (c, next) => {
    const begin = performance.now();
    await next();
    parts.log({
      method: c.req.method,
      route: c.req.matchedRoutes.at(-1)?.path ?? '*',
      status: c.res.status,
      milliseconds: Math.round(performance.now() - begin),
    });
  });
  app.onError(() => refuseHttp('http.internal'));
  app.notFound(() => refuseHttp('http.not-found'));

  // Whether journeys can be had here; the second only says that this process runs, so that nobody restarts it for the database.
  app.get('/gezondheid', async () => {
    if (parts.isStopping()) return refuseHttp('http.stopping');
    return (await parts.isReady()) ? json({ status: 'ok' }) : refuseHttp('http.no-database');
  });
  app.get('/gezondheid/proces', () => json({ status: 'ok' }));
  app.get(
    '/openapi.json',
    () =>
      new Response(document, {
        headers: { ...Object.fromEntries(json({}).headers), 'access-control-allow-origin': '*' },
      }),
  );

  app.use('/reizen/*', guarded);
  async function guarded(c: Context<Env>, next: () => Promise<void>): Promise<Response | void> {
    const token = /^Bearer ([\w.~+/=-]{1,4096})$/.exec(c.req.header('authorization') ?? '')?.[1];
    const visitor = token === undefined ? null : await parts.access(token);
    if (!visitor) return refuseHttp('http.unauthorized', { 'WWW-Authenticate': 'Bearer' });
    const wait = parts.limiter(visitor.door);
    if (wait > 0) return refuseHttp('http.too-many', { 'Retry-After': String(wait) });
    c.set('visitor', visitor);
    return next();
  }

  /** Opens the journey of a request for one question, or says why not. */
  const withReis = async (
    c: Context<Env>,
    ask: (reis: StoredReis) => Response | Promise<Response>,
  ): Promise<Response> => {
    const id = c.req.param('reisId') ?? '';
    if (!c.get('visitor').maySee(id)) return refuseHttp('http.forbidden');
    const opened = await openReis(parts.store, id, { method, snapshotEvery: 500 });
    if (!opened.ok) return refuse(toProblem(opened));
    try {
      return await ask(opened.reis);
    } finally {
      opened.reis.close();
    }
  };
  const known = (
    c: Context<Env>,
    ask: (reis: Reis, stored: StoredReis) => Response | Promise<Response>,
  ): Promise<Response> =>
    withReis(c, (stored) => {
      const reis = stored.get();
      return reis.seq === 0 ? refuseHttp('http.not-found') : ask(reis, stored);
    });

  app.get('/reizen', async (c) => {
    const listed = await parts.store.list();
    if (!listed.ok) return refuse(toProblem(listed));
    const visible = listed.ids.filter((id) => c.get('visitor').maySee(id)).slice(0, 100);
    const standen = await Promise.all(
      visible.map(async (id) => {
        const opened = await openReis(parts.store, id, { method });
        if (!opened.ok) return [];
        const stand = standOf(opened.reis.get());
        // An open journey listens to the store: one that is not closed listens for as long as the server runs.
        opened.reis.close();
        return [stand];
      }),
    );
    return json(standen.flat());
  });
  app.get('/reizen/:reisId', (c) => known(c, (reis) => json(standOf(reis), 200, etag(reis.seq))));
  /** What a step needs names people by their ids, and drafts: that is for the network, and not for everybody. */
  const inside = (c: Context<Env>, ask: (reis: Reis) => object): Response | Promise<Response> =>
    c.get('visitor').publiek === 'openbaar'
      ? refuseHttp('http.forbidden')
      : known(c, (reis) => json(ask(reis), 200, etag(reis.seq)));
  app.get('/reizen/:reisId/stappen', (c) => inside(c, method.nextSteps));
  app.get('/reizen/:reisId/route', (c) => inside(c, method.route));
  app.get('/reizen/:reisId/uitleg/:artefact', (c) => {
    const artefact = artefacten.find((one) => one === c.req.param('artefact'));
    if (!artefact) return refuseHttp('http.not-found');
    return inside(c, (reis) => method.explainGate(reis, artefact));
  });
  app.get('/reizen/:reisId/feiten', (c) => {
    if (c.get('visitor').publiek !== 'kern') return refuseHttp('http.forbidden');
    const from = c.req.query('vanaf') ?? '1';
    if (!/^[1-9]\d{0,8}$/.test(from)) return refuseHttp('http.query');
    return known(c, async (reis) => {
      const read = await parts.store.read(reis.id, Number(from));
      return read.ok ? json(read.facts, 200, etag(read.seq)) : refuse(toProblem(read));
    });
  });
  app.get('/reizen/:reisId/artefacten/:artefact/:versie', (c) => {
    const artefact = artefacten.find((one) => one === c.req.param('artefact'));
    const versie = /^[1-9]\d{0,4}$/.test(c.req.param('versie')) ? Number(c.req.param('versie')) : undefined;
    if (!artefact || versie === undefined) return refuseHttp('http.not-found');
    const asked = c.req.query('publiek') ?? 'openbaar';
    const publiek = publieken.find((one) => one === asked);
    if (!publiek) return refuseHttp('http.query');
    // Nobody sees more than their own place allows.
    if (publieken.indexOf(publiek) < publieken.indexOf(c.get('visitor').publiek)) return refuseHttp('http.forbidden');
    return known(c, (reis) =>
      adopted(parts.store, reis, { artefact, versie, publiek }, c.req.header('accept') ?? '*/*'),
    );
  });

  const limited = bodyLimit({ maxSize: maximumBody, onError: () => refuseHttp('http.too-large') });
  app.post('/reizen/:reisId/opdrachten', limited, async (c) => {
    const id = c.req.param('reisId');
    if (!c.get('visitor').mayWrite(id)) return refuseHttp('http.forbidden');
    if (!isJson(c)) return refuseHttp('http.media-type');
    const match = c.req.header('if-match');
    if (match === undefined) return refuseHttp('http.precondition-required');
    const seq = /^"(\d{1,9})"$/.exec(match)?.[1];
    if (seq === undefined) return refuseHttp('http.if-match');
    const body = await objectIn(c);
    if (body === undefined) return refuseHttp('http.json');
    if ('meta' in body || 'expectedSeq' in body) return refuseHttp('http.meta');
    // A journey carries the id of its address.
    if (body['type'] === 'reis.starten' && body['id'] !== id) return refuseHttp('http.reis-id');
    const command: unknown = {
      ...body,
      meta: { op: parts.now(), door: c.get('visitor').door },
      expectedSeq: Number(seq),
    };
    return withReis(c, async (reis) => {
      const sent = await reis.send(command);
      if (sent.ok) return json(sent.facts, 201, etag(sent.reis.seq));
      const problem = toProblem(sent);
      // Whoever was late sees the state to look at next.
      return refuse(
        { ...problem, ...whereToLook(problem.code, body['type']) },
        problem.status === 409 ? etag(reis.get().seq) : {},
      );
    });
  });
  app.post('/reizen/:reisId/wissingen', limited, async (c) => {
    const id = c.req.param('reisId');
    if (!c.get('visitor').mayErase(id)) return refuseHttp('http.forbidden');
    if (!isJson(c)) return refuseHttp('http.media-type');
    const body = await objectIn(c);
    const wat = body?.['wat'];
    if (!Array.isArray(wat) || wat.length === 0 || !wat.every(isErasable)) return refuseHttp('http.wissing');
    const erased = await eraseFacts(parts.store, id, wat);
    if (!erased.ok) return 'findings' in erased ? refuse(toProblem(erased)) : refuseHttp('http.busy');
    return json({ seq: erased.seq, gewist: erased.changed }, 200, etag(erased.seq));
  });
  for (const path of ['/reizen', '/reizen/:reisId', '/reizen/:reisId/*'])
    app.all(path, () => refuseHttp('http.method'));
  return app;
}

/** An adopted version, as it was adopted, in the form that was asked for. */
async function adopted(
  store: JournalStore,
  reis: Reis,
  { artefact, versie, publiek }: { artefact: Artefact; versie: number; publiek: Publiek },
  accept: string,
): Promise<Response> {
  const read = await store.read(reis.id);
  if (!read.ok) return refuse(toProblem(read));
  const found = artefactsOf(read.facts, { publiek }).find(
    ({ soort, vaststelling }) => soort === artefact && vaststelling.versie === versie,
  );
  if (!found) return refuseHttp('http.not-found');
  if (/text\/html/.test(accept)) return text(renderHtml(documentOf(found)), 'text/html');
  if (/text\/markdown/.test(accept)) return text(renderMarkdown(documentOf(found)), 'text/markdown');
  return /application\/json|\*\/\*|application\/\*/.test(accept)
    ? json(found.artefact)
    : refuseHttp('http.not-acceptable');
}
