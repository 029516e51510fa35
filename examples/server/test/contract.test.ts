// Random requests, valid and hostile, made from the OpenAPI document: every answer has to be in the document.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { parseJournal, memoryStore } from 'aanpakken-met-impact/journal';
import { appWith, ask, demo, parts, start } from './kit.js';

const requests = Number(process.env['REQUESTS'] ?? 1_000);

interface Operation {
  readonly parameters?: readonly { readonly name?: string; readonly $ref?: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, unknown>>; readonly headers: object }>
  >;
}

const store = memoryStore();
const app = appWith(parts(store));
const document = (await ask(app, 'GET', '/openapi.json', { token: '' })).body as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties: Record<string, unknown> }> };
};
const journal = parseJournal(demo());
assert.ok(journal.ok);
const first = journal.facts[0] as { id: string };
await store.append(first.id, journal.facts, 0);
await ask(app, 'POST', '/reizen/reis-1/opdrachten', { body: start('reis-1'), match: '"0"' });

const commands = Object.entries(document.components.schemas)
  .filter(([name]) => !['Opdracht', 'Stand', 'Problem', 'Wissing', 'Gewist'].includes(name))
  .map(([, schema]) => schema);
const hostile = fc.oneof(
  fc.jsonValue(),
  fc.string(),
  fc.constantFrom('', 'a'.repeat(400), '__proto__', "'; drop table", '\u0000'),
);
/** A body that knows the name and the fields of a command, with whatever in them. */
const body = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...commands)
      .chain(({ properties }) =>
        fc.record(
          Object.fromEntries(
            Object.keys(properties).map((key) => [
              key,
              key === 'type'
                ? fc.constant((properties['type'] as { const: string }).const)
                : fc.oneof(hostile, fc.dictionary(fc.string(), hostile)),
            ]),
          ),
          { requiredKeys: ['type'] },
        ),
      ),
  },
  { weight: 1, arbitrary: hostile },
  // What somebody wants erased: things that are there, that are not, and what is no thing at all.
  {
    weight: 1,
    arbitrary: fc.record({
      wat: fc.array(
        fc.oneof(
          fc.constantFrom('m-1', 'r-anna', first.id),
          fc.integer({ min: -1, max: 400 }),
          fc.constant({ seq: 1, path: ['reiswens', 'doelen', 0] }),
          hostile,
        ),
        { maxLength: 3 },
      ),
    }),
  },
);
const idOf = fc.oneof(fc.constantFrom(first.id, 'reis-1', 'reis-9'), fc.webSegment(), fc.string());
const request = fc.record({
  operation: fc.constantFrom(
    ...Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).flatMap(([method, operation]) =>
        method === 'parameters' ? [] : [{ path, method, operation }],
      ),
    ),
  ),
  id: idOf,
  artefact: fc.oneof(fc.constantFrom('opdracht', 'foto', 'programma', 'reisverslag'), fc.webSegment()),
  versie: fc.oneof(fc.constantFrom('1', '2', '3'), fc.string()),
  query: fc.oneof(
    fc.constant(''),
    fc.constantFrom('?publiek=openbaar', '?publiek=kern', '?vanaf=3', '?vanaf=x', '?publiek=x'),
  ),
  match: fc.option(
    fc.oneof(fc.constantFrom('"0"', '"1"', '"2"', '*', 'W/"1"'), fc.stringMatching(/^[\x21-\x7e]{0,8}$/)),
    { nil: undefined },
  ),
  token: fc.constantFrom('kern', 'kern', 'kern', 'lezer', 'nope', ''),
  accept: fc.constantFrom('*/*', 'application/json', 'text/html', 'text/markdown', 'image/png'),
  body,
});

it(`of ${requests} requests none is answered outside the document`, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      request,
      async ({
        operation: { path, method, operation },
        id,
        artefact,
        versie,
        query,
        match,
        token,
        accept,
        body: sent,
      }) => {
        // A path with an empty part is another path, which the document does not have.
        fc.pre([id, artefact, versie].every((part) => part !== '' && part !== '.' && part !== '..'));
        const url = path
          .replace('{reisId}', encodeURIComponent(id))
          .replace('{artefact}', encodeURIComponent(artefact))
          .replace('{versie}', encodeURIComponent(versie));
        const answer = await ask(app, method.toUpperCase(), `${url}${query}`, {
          token,
          headers: { Accept: accept },
          ...(match !== undefined && { match }),
          ...(method === 'post' && { body: sent }),
        });
        const known = operation.responses[String(answer.status)];
        assert.ok(known, `${method} ${path} answered ${answer.status}`);
        assert.ok(
          Object.keys(known.content).includes(answer.type.split(';')[0]!),
          `${method} ${path} answered ${answer.type}`,
        );
        assert.equal(answer.version, '1.0.0');
        if (answer.status >= 400) {
          const problem = answer.body as Record<string, unknown>;
          for (const key of ['type', 'title', 'status', 'detail', 'code']) assert.ok(key in problem, key);
        }
        seen.set(`${method} ${path} ${answer.status}`, (seen.get(`${method} ${path} ${answer.status}`) ?? 0) + 1);
      },
    ),
    { numRuns: requests },
  );
  assert.ok(seen.size > 20);
});
