import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore, type JournalStore } from 'aanpakken-met-impact/journal';
import { tokensFrom } from '../src/access.js';
import { appWith, ask, lines, parts, start, traveller } from './kit.js';

const app = appWith(parts());

describe('a setting of tokens', () => {
  it('with a misspelt audience is refused: it must not see everything', () => {
    assert.throws(() => tokensFrom('geheim=r-anna:kren'), /TOKENS/);
  });
});

describe('a list of journeys', () => {
  it('lets go of every journey that it opened', async () => {
    let listening = 0;
    const store: JournalStore = memoryStore();
    const counted: JournalStore = {
      ...store,
      subscribe: async (reisId, listener) => {
        const stop = await store.subscribe?.(reisId, listener);
        listening += 1;
        return () => {
          listening -= 1;
          stop?.();
        };
      },
    };
    const listed = appWith({ ...parts(), store: counted });
    await ask(listed, 'POST', '/reizen/reis-1/opdrachten', { body: start('reis-1'), match: '"0"' });
    for (let turn = 0; turn < 3; turn += 1) await ask(listed, 'GET', '/reizen');
    assert.equal(listening, 0);
  });
});

describe('journeys behind HTTP', () => {
  it('a journey is started, read and carried on; the answer says its state', async () => {
    const started = await ask(app, 'POST', '/reizen/reis-1/opdrachten', { body: start('reis-1'), match: '"0"' });
    assert.deepEqual([started.status, started.etag, started.version], [201, '"1"', '1.0.0']);
    const read = await ask(app, 'GET', '/reizen/reis-1');
    assert.deepEqual(read.body, {
      id: 'reis-1',
      titel: 'Minder eenzaam in de wijk',
      fase: 'reiswens',
      ronde: 1,
      seq: 1,
    });
    const added = await ask(app, 'POST', '/reizen/reis-1/opdrachten', { body: traveller('r-1'), match: '"1"' });
    assert.deepEqual(
      (added.body as { type: string; meta: object }[]).map(({ type, meta }) => [type, meta]),
      [['reiziger.toegevoegd', { op: '2026-03-01T09:00:00+01:00', door: 'r-anna' }]],
    );
    for (const path of ['stappen', 'route', 'uitleg/opdracht', 'feiten', 'feiten?vanaf=2'])
      assert.equal((await ask(app, 'GET', `/reizen/reis-1/${path}`)).status, 200, path);
    assert.equal(((await ask(app, 'GET', '/reizen')).body as object[]).length, 1);
  });

  it('whoever saw an older state is told what was done since', async () => {
    const late = await ask(app, 'POST', '/reizen/reis-1/opdrachten', { body: traveller('r-2'), match: '"1"' });
    assert.equal(late.status, 409);
    assert.equal(late.etag, '"2"');
    assert.equal(late.type, 'application/problem+json');
    assert.deepEqual(
      (late.body as { sinds: { seq: number; type: string }[] }).sinds.map(({ seq, type }) => [seq, type]),
      [[2, 'reiziger.toegevoegd']],
    );
  });

  const refusals: [string, Parameters<typeof ask>[1], string, Parameters<typeof ask>[3], number][] = [
    ['no token', 'GET', '/reizen/reis-1', { token: '' }, 401],
    ['a wrong token', 'GET', '/reizen/reis-1', { token: 'nope' }, 401],
    [
      'a reader who writes',
      'POST',
      '/reizen/reis-1/opdrachten',
      { token: 'lezer', body: traveller('r-3'), match: '"2"' },
      403,
    ],
    ['a reader who wants the facts', 'GET', '/reizen/reis-1/feiten', { token: 'lezer' }, 403],
    ['a reader who wants the steps', 'GET', '/reizen/reis-1/stappen', { token: 'lezer' }, 403],
    ['a reader who wants the route', 'GET', '/reizen/reis-1/route', { token: 'lezer' }, 403],
    ['a reader who asks about a gate', 'GET', '/reizen/reis-1/uitleg/foto', { token: 'lezer' }, 403],
    [
      'a reader who wants what is for the kern',
      'GET',
      '/reizen/reis-1/artefacten/foto/1?publiek=kern',
      { token: 'lezer' },
      403,
    ],
    ['an audience that is none', 'GET', '/reizen/reis-1/artefacten/foto/1?publiek=iedereen', {}, 400],
    ['a journey that nobody started', 'GET', '/reizen/reis-9', {}, 404],
    ['an id that is none', 'GET', '/reizen/%20', {}, 400],
    ['a version that was not adopted', 'GET', '/reizen/reis-1/artefacten/foto/1', {}, 404],
    ['no state', 'POST', '/reizen/reis-1/opdrachten', { body: traveller('r-3') }, 428],
    ['a state that is none', 'POST', '/reizen/reis-1/opdrachten', { body: traveller('r-3'), match: '*' }, 400],
    ['no JSON', 'POST', '/reizen/reis-1/opdrachten', { body: '{', match: '"2"' }, 400],
    [
      'another type of body',
      'POST',
      '/reizen/reis-1/opdrachten',
      { body: 'x', match: '"2"', headers: { 'Content-Type': 'text/plain' } },
      415,
    ],
    ['10 MB', 'POST', '/reizen/reis-1/opdrachten', { body: 'x'.repeat(10_000_000), match: '"2"' }, 413],
    [
      'a command that is none',
      'POST',
      '/reizen/reis-1/opdrachten',
      { body: { type: 'reis.vliegen' }, match: '"2"' },
      400,
    ],
    [
      'a gate that is closed',
      'POST',
      '/reizen/reis-1/opdrachten',
      { body: { type: 'opdracht.vaststellen' }, match: '"2"' },
      422,
    ],
    [
      'another journey than its address',
      'POST',
      '/reizen/reis-2/opdrachten',
      { body: start('reis-3'), match: '"0"' },
      400,
    ],
    ['another method', 'DELETE', '/reizen/reis-1', {}, 405],
    ['another path', 'GET', '/admin', {}, 404],
  ];
  for (const [name, method, path, options, status] of refusals)
    it(`${name} is ${status}, as problem+json`, async () => {
      const answer = await ask(app, method, path, options);
      assert.equal(answer.status, status);
      assert.equal(answer.type, 'application/problem+json');
      assert.equal((answer.body as { status: number }).status, status);
    });

  const faults: [string, unknown, string, string][] = [
    ['no JSON', '{', '"2"', 'http.json'],
    ['a list', [traveller('r-3')], '"2"', 'http.json'],
    ['a state without quotes', traveller('r-3'), '2', 'http.if-match'],
    ['another journey than its address', start('reis-3'), '"2"', 'http.reis-id'],
    ['somebody else as the sender', { ...traveller('r-3'), meta: { door: 'r-wim' } }, '"2"', 'http.meta'],
    ['a state in the body', { ...traveller('r-3'), expectedSeq: 2 }, '"2"', 'http.meta'],
  ];
  for (const [name, body, match, code] of faults)
    it(`${name} is told by a sentence of its own: ${code}`, async () => {
      const answer = await ask(app, 'POST', '/reizen/reis-1/opdrachten', { body, match });
      assert.deepEqual([answer.status, (answer.body as { code: string }).code], [400, code]);
    });

  it('a step that is none, or is not filled in, is told where it is described', async () => {
    const zie = async (body: unknown) =>
      ((await ask(app, 'POST', '/reizen/reis-1/opdrachten', { body, match: '"2"' })).body as { zie: string }).zie;
    assert.equal(await zie({ type: 'reis.vliegen' }), 'stappen');
    const place = await zie({ type: 'reiswens.bijwerken' });
    assert.equal(place, '../../openapi.json#/components/schemas/ReiswensBijwerken');
    const { pathname, hash } = new URL(place, 'https://host/reizen/reis-1/opdrachten');
    const document = (await ask(app, 'GET', pathname)).body as { components: { schemas: Record<string, object> } };
    assert.ok(document.components.schemas[hash.split('/').at(-1)!]);
  });

  it('an opdracht is adopted by the one who gave it, and whoever else tries is told who that is', async () => {
    const own = appWith(parts());
    let seq = 0;
    const send = async (body: object, token = 'kern') => {
      const answer = await ask(own, 'POST', '/reizen/reis-1/opdrachten', { body, token, match: `"${seq}"` });
      if (answer.status === 201) seq = Number(answer.etag!.slice(1, -1));
      return answer;
    };
    const fill = [
      start('reis-1'),
      { type: 'reiziger.toevoegen', reiziger: { id: 'r-anna', rol: 'reisbegeleider', kring: 'beleid' } },
      { type: 'reiziger.toevoegen', reiziger: { id: 'r-wim', rol: 'opdrachtgever', kring: 'beleid' } },
      { type: 'opdrachtgever.aanwijzen', opdrachtgever: 'r-wim' },
      { type: 'reisbegeleider.aanwijzen', reisbegeleider: 'r-anna' },
    ];
    for (const body of fill) assert.equal((await send(body)).status, 201, JSON.stringify(body));
    const found = (await send({ type: 'opdracht.vaststellen' })).body as {
      bevindingen: { code: string; params: object }[];
    };
    assert.deepEqual(
      found.bevindingen.filter(({ code }) => code === 'opdracht.door-opdrachtgever').map(({ params }) => params),
      [{ opdrachtgever: 'r-wim' }],
    );
    const asked = (await send({ type: 'opdracht.vaststellen' }, 'wim')).body as { bevindingen: { code: string }[] };
    assert.equal(
      asked.bevindingen.some(({ code }) => code === 'opdracht.door-opdrachtgever'),
      false,
    );
  });

  it('what people told is erased by whoever may, and the answer says from which facts; a wrong id erases nothing', async () => {
    const store = memoryStore();
    const own = appWith(parts(store));
    const uitspraak = 'Ik spreek soms een week niemand.';
    const begun = start('reis-1') as { reiswens: object };
    const body = { ...begun, reiswens: { ...begun.reiswens, urgentie: [{ bron: 'inwoner', uitspraak }] } };
    assert.equal((await ask(own, 'POST', '/reizen/reis-1/opdrachten', { body, match: '"0"' })).status, 201);
    const erase = async (wat: unknown, token = 'kern') =>
      ask(own, 'POST', '/reizen/reis-1/wissingen', { body: { wat }, token });
    const text = async () => (await ask(own, 'GET', '/reizen/reis-1/feiten')).text;
    const place = { seq: 1, path: ['reiswens', 'urgentie', 0] };

    assert.equal((await erase([place], 'wim')).status, 403);
    for (const wrong of ['m-1', [], [{}], [1.5]]) assert.equal((await erase(wrong)).status, 400, JSON.stringify(wrong));
    const mistyped = await erase([place, 'm-bestaat-niet']);
    const { code, bevindingen } = mistyped.body as { code: string; bevindingen: { path: unknown }[] };
    assert.deepEqual([mistyped.status, code, bevindingen.length], [404, 'journal.unknown-id', 1]);
    assert.deepEqual(bevindingen[0]!.path, ['what', 1]);
    assert.ok((await text()).includes(uitspraak));

    const erased = await erase([place]);
    assert.deepEqual([erased.status, erased.body, erased.etag], [200, { seq: 1, gewist: [1] }, '"1"']);
    const left = await text();
    assert.deepEqual([left.includes(uitspraak), left.includes('Veel ouderen zijn eenzaam.')], [false, true]);
    assert.deepEqual((await erase([place])).body, { seq: 1, gewist: [] });
  });

  it('a database that is away is seen at the door, and does not say that this process is dead', async () => {
    const away = appWith({ ...parts(), isReady: () => Promise.resolve(false) });
    assert.equal((await ask(away, 'GET', '/gezondheid')).status, 503);
    assert.equal((await ask(away, 'GET', '/gezondheid/proces')).status, 200);
    assert.equal((await ask(app, 'GET', '/gezondheid')).status, 200);
  });

  it('a store that is away is 503, and what is unexpected is 500 without a word of it', async () => {
    const away = appWith(parts({ ...memoryStore(), read: () => Promise.reject(new Error('geheim')) }));
    const answer = await ask(away, 'GET', '/reizen/reis-1');
    assert.deepEqual([answer.status, answer.text.includes('geheim')], [503, false]);
  });

  it('too many questions are told to wait', async () => {
    const busy = appWith(parts(memoryStore(), 3));
    const answers = [];
    for (let n = 0; n < 5; n += 1) answers.push((await ask(busy, 'GET', '/reizen')).status);
    assert.deepEqual(answers, [200, 200, 200, 429, 429]);
  });

  it('the log says the route and the status, and nothing that a person wrote: also not from an address', async () => {
    const story = 'Ik woon om de hoek en ben alleen';
    await ask(app, 'GET', `/reizen/${encodeURIComponent(story)}`);
    await ask(app, 'GET', `/reizen/reis-1?verhaal=${encodeURIComponent(story)}`);
    await ask(app, 'POST', '/reizen/reis-1/opdrachten', {
      body: { type: 'reis.staken', reden: story, extra: story },
      match: '"2"',
    });
    const log = lines.join('\n');
    assert.ok(lines.length > 20);
    for (const word of [...story.split(' ').filter((one) => one.length > 3), 'reis-1', 'r-anna', 'kern'])
      assert.equal(log.includes(word), false, word);
  });
});
