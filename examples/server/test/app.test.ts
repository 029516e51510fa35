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
