import { describe, expect, it } from 'vitest';
import { assembleReisverslag } from '../../src/assemble/index.js';
import type { Reis, Reisverslag } from '../../src/schemas/index.js';
import { facts, programma, reis, tell } from './reis.js';

const openbaar = { publiek: 'openbaar' } as const;
const first = { ...openbaar, versie: 1 } as const;
const [adopted] = reis.reisverslagen;
const verslag: Reisverslag = adopted!.reisverslag;
const meting = verslag.doelbereik[0]!.meting!;
const [experiment] = reis.experimenten;

/** A statement of which every ground is shown. */
const whole = <T extends object>(one: T) => ({ ...one, verborgenGrond: false, gewisteGronden: 0 });
/** A statement that also rests on what this audience may not see. */
const partly = { verborgenGrond: true, gewisteGronden: 0 };
const shownVerslag = (one: Reisverslag) => ({
  ...one,
  betekenis: one.betekenis.map(whole),
  watNietWerkte: one.watNietWerkte.map(whole),
  onverwacht: one.onverwacht.map(whole),
});

/** The journey of the examples, with another report of the first round. */
const withVerslag = (changes: Partial<Reisverslag>, journey: Partial<Reis> = {}): Reis => ({
  ...reis,
  ...journey,
  reisverslagen: [{ versie: 1, reisverslag: { ...verslag, ...changes } }],
});

/** Without the round in which it was described last. */
const unnumbered = <T extends { ronde: number }>({ ronde: _ronde, ...rest }: T) => rest;

describe('a reisverslag', () => {
  it('shows the report of its round, beside the programma that it answers', () => {
    const shown = assembleReisverslag(reis, { publiek: 'kern', versie: 1 });
    expect(shown.reisverslag).toEqual(shownVerslag(verslag));
    expect(shown.programma).toEqual(programma);
    expect(shown.begin).toBe('2026-02-14T10:00:00+01:00');
    expect(shown.doelgroepen).toEqual(reis.doelgroepen.map(unnumbered));
    expect(shown.ontmoetingen).toEqual(reis.ontmoetingen.map(unnumbered));
    expect(shown.verhalen.map(({ id }) => id)).toEqual(['m-verhaal']);
    expect(shown.data.map(({ id }) => id)).toEqual(['m-cijfer', 'm-klein']);
    expect(shown.nietGetoond).toEqual({ gewist: [], verborgen: 0 });
    expect(shown.werkzameElementen).toEqual(reis.werkzameElementen.map(whole));
  });

  it('is empty before anything of its round was written, and the draft from then on', () => {
    const { kop: _kop, ...empty } = assembleReisverslag({ ...reis, fase: 'doenEnLeren', programma: null }, openbaar);
    expect(empty).toEqual({
      reisverslag: null,
      programma: null,
      verhalen: [],
      data: [],
      nietGetoond: { gewist: [], verborgen: 0 },
      metingen: [{ ronde: 1, doel: 'd-1', meting }],
      begin: null,
      werkzameElementen: [],
      gronden: [],
      eerdereExperimenten: [],
      experimenten: [],
      doelgroepen: reis.doelgroepen.map(unnumbered).map(({ bereik: _ofRound1, ...one }) => one),
      ontmoetingen: reis.ontmoetingen.map(unnumbered),
    });
    const draft = { ...verslag, verhalen: [], data: ['m-cijfer'] };
    const drawn = assembleReisverslag({ ...reis, reisverslag: draft }, { publiek: 'kern' });
    expect([drawn.reisverslag, drawn.programma, drawn.kop.versie]).toEqual([shownVerslag(draft), reis.programma, 2]);
    expect(drawn.metingen.map(({ ronde }) => ronde)).toEqual([1, 2]);
  });

  it('shows no draft as if it were the version of another round', () => {
    const journey = { ...reis, reisverslag: verslag };
    const { reisverslag, programma: beside } = assembleReisverslag(journey, { ...openbaar, versie: 3 });
    expect([reisverslag, beside]).toEqual([null, null]);
  });

  it('points at nothing that this audience may not see, and keeps what it cannot see apart', () => {
    const seen = assembleReisverslag(
      withVerslag({
        onverwacht: [
          { id: 'bv-2', bevinding: 'Zon.', materiaal: ['m-kern', 'm-cijfer'] },
          { id: 'bv-3', bevinding: 'Wind.' },
        ],
      }),
      first,
    );
    expect(seen.reisverslag).toEqual({
      ...verslag,
      verhalen: [],
      betekenis: [
        { id: 'b-1', betekenis: 'Aanbellen hoort erbij.', werkzameElementen: ['w-1'], materiaal: [], ...partly },
      ],
      watNietWerkte: [{ id: 'bv-1', bevinding: 'Flyers.', materiaal: [], experimenten: ['e-1'], ...partly }],
      onverwacht: [
        { id: 'bv-2', bevinding: 'Zon.', materiaal: ['m-cijfer'], ...partly },
        { ...whole({ id: 'bv-3', bevinding: 'Wind.' }) },
      ],
    });
    expect(seen.verhalen).toEqual([]);
    expect(seen.nietGetoond).toEqual({ gewist: [], verborgen: 1 });
    expect(seen.kop.verborgen).toBe(2);
  });

  it('counts among its stories and data what may not be seen', () => {
    const { nietGetoond } = assembleReisverslag(
      withVerslag({ verhalen: ['m-verhaal', 'm-weg'], data: ['m-kern'] }),
      first,
    );
    // For whom it was is for the rule of audiences, not for readers.
    const gewist = reis.gewist.map(({ id, op, reden }) => ({ id, op, reden }));
    expect(nietGetoond).toEqual({ gewist, verborgen: 2 });
  });

  it('shows the werkzame elementen it names, each with the proof that this audience may see', () => {
    const [element] = reis.werkzameElementen;
    const other = { ...element!, id: 'w-2', onderbouwing: ['m-kern'], tegenbewijs: ['m-kern', 'e-1', 'm-cijfer'] };
    const journey = withVerslag(
      { werkzameElementen: ['w-2', 'nobody', 'w-1'] },
      { werkzameElementen: [element!, other] },
    );
    expect(assembleReisverslag(journey, first).werkzameElementen).toEqual([
      { ...other, onderbouwing: [], tegenbewijs: ['e-1', 'm-cijfer'], ...partly },
      { ...element, onderbouwing: ['e-1'], ...partly },
    ]);
  });

  it('shows what was measured in this round and those before, never later ones', () => {
    const report = (versie: number, waarde: number): Reis['reisverslagen'][number] => ({
      versie,
      reisverslag: {
        ...verslag,
        doelbereik: [
          { doel: 'd-1', uitkomst: 'nietGehaald', toelichting: 'x', meting: { ...meting, waarde } },
          { doel: 'd-2', uitkomst: 'onbekend', toelichting: 'y' } as never,
        ],
      },
    });
    const journey = { ...reis, ronde: 4, reisverslagen: [report(1, 54), report(2, 53), report(3, 52)] };
    const metingen = (versie: number): unknown =>
      assembleReisverslag(journey, { ...openbaar, versie }).metingen.map((one) => [
        one.ronde,
        one.doel,
        one.meting.waarde,
      ]);
    expect(metingen(1)).toEqual([[1, 'd-1', 54]]);
    expect(metingen(2)).toEqual([
      [1, 'd-1', 54],
      [2, 'd-1', 53],
    ]);
    expect(metingen(4)).toEqual([
      [1, 'd-1', 54],
      [2, 'd-1', 53],
      [3, 'd-1', 52],
    ]);
  });

  it('shows no figure that is too small, neither in its goals nor in its series', () => {
    const small = { ...meting, n: 3 };
    const journey = withVerslag({ doelbereik: [{ ...verslag.doelbereik[0]!, meting: small }] });
    const { n: _n, ...rest } = small;
    const hidden = { ...rest, waarde: null };
    const seen = assembleReisverslag(journey, first);
    expect([seen.reisverslag?.doelbereik[0]?.meting, seen.metingen[0]?.meting]).toEqual([hidden, hidden]);
    const unmeasured = { doel: 'd-1', uitkomst: 'nietGehaald', toelichting: 'Te kort.' } as const;
    expect(assembleReisverslag(withVerslag({ doelbereik: [unmeasured] }), first).reisverslag?.doelbereik).toEqual([
      unmeasured,
    ]);
  });

  it('tells when its round began: when the programma of that round was adopted', () => {
    const began = (versie: number): string | null => assembleReisverslag(reis, { ...openbaar, versie }).begin;
    expect([began(1), began(2)]).toEqual(['2026-02-14T10:00:00+01:00', null]);
  });
});

describe('when it happened', () => {
  it('is told of experimenten and meeting places by the facts: a place that was changed keeps its first day', () => {
    const ontmoeting = { ...reis.ontmoetingen[0]!, ritme: 'elke week' };
    const more = tell([
      ...facts.map((fact) => ['2026-01-12', fact] as const),
      ['2026-05-01', { type: 'ontmoeting.ingericht', ontmoeting }],
      ['2026-05-02', { type: 'ontmoeting.ingericht', ontmoeting: { ...ontmoeting, id: 'on-2' } }],
    ]).slice(facts.length);
    expect(assembleReisverslag(reis, { ...first, facts: [...facts, ...more] }).momenten).toEqual([
      { soort: 'ingericht', id: 'on-1', op: '2026-02-15T10:00:00+01:00' },
      { soort: 'begonnen', id: 'e-1', op: '2026-02-16T10:00:00+01:00' },
      { soort: 'afgerond', id: 'e-1', op: '2026-04-01T10:00:00+01:00' },
    ]);
  });

  it('tells nothing that came after the adoption of the version, however much of the journey is given', () => {
    const [, , , adoption] = reis.vastgesteld.filter(({ artefact }) => artefact !== 'foto');
    const upTo = facts.slice(0, adoption?.seq);
    const { momenten } = assembleReisverslag(reis, { ...first, facts });
    expect(momenten).toEqual(assembleReisverslag(reis, { ...first, facts: upTo }).momenten);
  });

  it('is not told without the facts', () => {
    expect(assembleReisverslag(reis, first)).not.toHaveProperty('momenten');
  });
});

describe('the experimenten of a round', () => {
  const { ronde: _ronde, afgerondIn: _in, afronding, ...began } = experiment!;
  const reflecties = reis.reflecties.map(({ ronde: _of, ...reflectie }) => reflectie);

  it('are those that began in it, with how they ended and what was thought of them', () => {
    expect(assembleReisverslag(reis, { publiek: 'kern', versie: 1 }).experimenten).toEqual([
      { experiment: began, afronding, reflecties },
    ]);
    expect(assembleReisverslag(reis, first).experimenten).toEqual([
      { experiment: began, afronding: { ...afronding, materiaal: [] }, reflecties },
    ]);
  });

  it('are those that were still going on in it, and those that people reflected on in it', () => {
    const [reflectie] = reis.reflecties;
    const later = { ...reflectie!, id: 're-3', ronde: 2 };
    const other = { ...experiment!, id: 'e-2', afgerondIn: 1 };
    const third = { ...other, id: 'e-3', ronde: 2, afgerondIn: null, afronding: null };
    const fourth = { ...other, id: 'e-4', afgerondIn: 2 };
    const journey = {
      ...reis,
      experimenten: [experiment!, other, third, fourth],
      reflecties: [...reis.reflecties, later],
    };
    const { ronde: _later, ...shown } = later;
    expect(assembleReisverslag(journey, { publiek: 'kern', versie: 2 }).experimenten).toEqual([
      { experiment: began, afronding, reflecties: [shown] },
      { experiment: { ...began, id: 'e-3' }, afronding: null, reflecties: [] },
      { experiment: { ...began, id: 'e-4' }, afronding, reflecties: [] },
    ]);
  });

  it('end without materiaal when none was named', () => {
    const ended = { watGebeurde: 'Het liep.', besluit: 'doorgaan' } as const;
    const journey = { ...reis, experimenten: [{ ...experiment!, afronding: ended }] };
    expect(assembleReisverslag(journey, first).experimenten[0]?.afronding).toEqual(ended);
  });
});
