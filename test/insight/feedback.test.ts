import { describe, expect, it } from 'vitest';
import { trace } from '../../src/assemble/index.js';
import { feedbackFor } from '../../src/insight/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { sampleCommand } from '../support/samples.js';
import { after, followRoute, walkTo } from '../support/walk.js';
import { decide } from '../../src/index.js';

const start = followRoute(walkTo('verkennen'));
const doing = (reis: Reis, type: Parameters<typeof sampleCommand>[1], fill: object): Reis =>
  after(decide(reis, sampleCommand(reis, type, fill)));
const reiziger = start.reizigers[0]!.id;
const brought = doing(start, 'materiaal.toevoegen', {
  materiaal: { id: 'm-a', aangedragenDoor: [reiziger], publiek: 'kern' },
});
const seen = doing(brought, 'inzicht.delen', { inzicht: { id: 'iz-1', materiaal: ['m-a'], publiek: 'kern' } });
const told = doing(seen, 'terugkoppeling.geven', {
  terugkoppeling: {
    id: 'tk-1',
    reizigers: [reiziger],
    materiaal: ['m-a'],
    uitkomst: 'gebruikt',
    tekst: 'Het staat in de foto.',
  },
});

describe('what came of a contribution', () => {
  it('is where it went, and what was said back', () => {
    const [bijdrage] = feedbackFor(told, reiziger, { publiek: 'kern' }).bijdragen;
    expect(bijdrage).toMatchObject({
      materiaal: 'm-a',
      kwamTerechtIn: [{ id: 'iz-1', soort: 'inzicht' }],
      teruggekoppeld: [{ id: 'tk-1', uitkomst: 'gebruikt', tekst: 'Het staat in de foto.' }],
      nogTeGeven: false,
      fotos: null,
    });
    expect(JSON.stringify(bijdrage!.teruggekoppeld)).not.toContain(reiziger);
    expect(feedbackFor(told, 'm-a', { publiek: 'kern' }).bijdragen).toEqual([bijdrage]);
  });

  it('that nobody answered yet says so', () => {
    expect(feedbackFor(seen, 'm-a', { publiek: 'kern' }).bijdragen.map(({ nogTeGeven }) => nogTeGeven)).toEqual([true]);
  });

  it('is not told above the audience, and links nobody for everybody', () => {
    expect(feedbackFor(told, 'm-a', { publiek: 'netwerk' }).bijdragen).toEqual([]);
    const open = doing(told, 'materiaal.corrigeren', { materiaal: { id: 'm-a', publiek: 'openbaar' } });
    expect(feedbackFor(open, reiziger, { publiek: 'openbaar' }).bijdragen).toEqual([]);
    expect(feedbackFor(open, 'm-a', { publiek: 'openbaar' }).bijdragen).toMatchObject([
      { kwamTerechtIn: [], teruggekoppeld: [] },
    ]);
    expect(feedbackFor(told, 'nobody', { publiek: 'kern' }).bijdragen).toEqual([]);
  });

  it('is read off the chain, both ways', () => {
    expect(trace(told, 'm-a').draagt.map(({ soort }) => soort)).toEqual(['inzicht', 'terugkoppeling']);
    expect(trace(told, 'iz-1').rustOp.map(({ id }) => id)).toEqual(['m-a', 'bron:m-a']);
  });
});
