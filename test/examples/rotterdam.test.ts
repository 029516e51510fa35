import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { decideMany, fold, startReis } from '../../src/index.js';

const started = startReis(rotterdam.start);
if (!started.ok) throw new Error(started.rejection.code);
const batch = decideMany(started.reis, rotterdam.commands);
const facts = [...started.facts, ...batch.facts];
const { reis } = batch;

describe('the Rotterdam journey', () => {
  it('is allowed at every step, and is the same when its facts are told again', () => {
    expect({ refused: batch.refused, told: fold(facts) }).toEqual({ refused: [], told: reis });
  });

  it('ends where the case ends: choosing again, after two programmas and two reports', () => {
    expect({
      fase: reis.fase,
      ronde: reis.ronde,
      programmas: reis.programmas.map(({ versie }) => versie),
      reisverslagen: reis.reisverslagen.map(({ versie }) => versie),
    }).toEqual({ fase: 'inrichten', ronde: 3, programmas: [1, 2], reisverslagen: [1, 2] });
  });

  it('adopts each artefact of each round once, in the order of the method', () => {
    expect(reis.vastgesteld.map(({ artefact, versie }) => `${artefact} ${versie}`)).toEqual([
      'opdracht 1',
      'foto 1',
      'programma 1',
      'reisverslag 1',
      'programma 2',
      'reisverslag 2',
    ]);
  });
});

describe('the results of the Rotterdam journey', () => {
  const reached = reis.reisverslagen.flatMap(({ reisverslag }) => reisverslag.doelbereik);

  it('keep the missed target: 53 % where 51 % was agreed', () => {
    const target = reis.programmas[0]?.programma.doelen[0]?.indicator?.streefwaarde?.waarde;
    expect({ target, uitkomst: reached[0]?.uitkomst, waarde: reached[0]?.meting?.waarde }).toEqual({
      target: 51,
      uitkomst: 'nietGehaald',
      waarde: 53,
    });
  });

  it('invent no figure for 2021', () => {
    expect({ uitkomst: reached[1]?.uitkomst, meting: reached[1]?.meting }).toEqual({
      uitkomst: 'onbekend',
      meting: undefined,
    });
  });

  it('name no budget', () => {
    const geld = reis.programmas.flatMap(({ programma }) => programma.middelen).filter(({ soort }) => soort === 'geld');
    expect(geld.filter(({ hoeveelheid }) => hoeveelheid !== undefined)).toEqual([]);
  });

  it('revise a werkzaam element that later evidence speaks against', () => {
    const before = facts.find(
      (fact) => fact.type === 'werkzaamElement.benoemd' && fact.werkzaamElement.id === 'w-iedereen',
    );
    const now = reis.werkzameElementen.find(({ id }) => id === 'w-iedereen');
    expect([before?.type === 'werkzaamElement.benoemd' && before.werkzaamElement.richting, now?.richting]).toEqual([
      'werkt',
      'gemengd',
    ]);
  });
});

describe('what is invented in the Rotterdam journey', () => {
  const told = reis.materiaal.filter(({ soort }) => soort === 'verhaal' || soort === 'klantreis');

  it('says so, and on what it rests: every story and klantreis', () => {
    expect(told.length).toBeGreaterThan(3);
    expect(
      told.filter((piece) => {
        const card = 'kaart' in piece && piece.kaart ? piece.kaart : 'klantreis' in piece ? piece.klantreis : undefined;
        return card?.fictief !== true || !card.gebaseerdOp;
      }),
    ).toEqual([]);
  });

  it('has one text in the vault for every story, and none elsewhere', () => {
    const stories = told.filter(({ soort }) => soort === 'verhaal').map(({ id }) => id);
    expect([...rotterdam.verhalen.keys()].sort()).toEqual(stories.sort());
  });

  it('never enters a fact: not one sentence of a story', () => {
    const journal = JSON.stringify(facts);
    const sentences = [...rotterdam.verhalen.values()]
      .flatMap((story) => (story.status === 'aanwezig' ? story.tekst.split(/(?<=[.?!]) /) : []))
      .filter((sentence) => sentence !== 'Fictief.');
    expect(sentences.length).toBeGreaterThan(8);
    expect(sentences.filter((sentence) => journal.includes(sentence))).toEqual([]);
  });
});

describe('the sources of the Rotterdam journey', () => {
  it('stand with every piece of materiaal', () => {
    expect(reis.materiaal.filter(({ bron }) => bron === undefined)).toEqual([]);
  });

  it('say of whom and when every figure is', () => {
    const metingen = reis.materiaal.flatMap((piece) => ('meting' in piece && piece.meting ? [piece.meting] : []));
    expect(metingen.length).toBeGreaterThan(4);
    expect(metingen.filter(({ populatie, periode }) => !populatie || !/\d{4}/.test(periode))).toEqual([]);
  });

  it('are not used before their figures could be known', () => {
    const early = facts.flatMap((fact) => {
      if (fact.type !== 'materiaal.toegevoegd' || !('meting' in fact.materiaal) || !fact.materiaal.meting) return [];
      const measured = Number(/\d{4}/.exec(fact.materiaal.meting.periode)?.[0]);
      return measured > Number(fact.meta.op.slice(0, 4)) ? [fact.materiaal.id] : [];
    });
    expect(early).toEqual([]);
  });

  it('lead to a page, for all that is neither invented nor a law', () => {
    const without = reis.materiaal.filter(
      ({ bron }) => bron && bron.url === undefined && bron.kennissoort !== 'wet' && !bron.titel.startsWith('Fictief'),
    );
    expect(without.map(({ id }) => id)).toEqual(['m-weinig-effect']);
  });
});

describe('the texts of the Rotterdam journey', () => {
  /** Every text in the facts. */
  const textsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
  };
  const texts = facts.flatMap(textsIn);

  it('name a year with every percentage, and the people', () => {
    const shares = texts.filter((text) => /\d procent\b/.test(text));
    expect(shares.length).toBeGreaterThan(8);
    const people = /65|75|ouderen?|Rotterdammers|volwassenen/;
    expect(shares.filter((text) => !/(?:19|20)\d\d/.test(text) || !people.test(text))).toEqual([]);
  });

  it('say fictief where a person or a conversation was invented', () => {
    const invented = facts.flatMap((fact): object[] => {
      if (fact.type === 'reflectie.vastgelegd') return [fact.reflectie];
      if (fact.type === 'mandaat.verleend') return [fact.mandaat];
      if (fact.type === 'oordeel.geparkeerd') return [fact.oordeel];
      if (fact.type === 'keuze.gemaakt' || fact.type === 'keuze.herzien') return [fact.keuze];
      if (fact.type === 'regel.toegelicht') return [fact.toelichting];
      if (fact.type === 'reiziger.toegevoegd' && fact.reiziger.kring !== 'beleid') return [fact.reiziger];
      if (fact.type === 'programma.opgesteld') return [...fact.programma.aannames, ...fact.programma.leervragen];
      return [];
    });
    expect(invented.length).toBeGreaterThan(20);
    expect(invented.filter((one) => !JSON.stringify(one).includes('fictief'))).toEqual([]);
  });
});
