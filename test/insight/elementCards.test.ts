import { describe, expect, it } from 'vitest';
import { decide, fold } from '../../src/index.js';
import {
  compareElements,
  elementCards,
  elementCardSchema,
  materiaalOfCard,
  recall,
  type ElementCard,
} from '../../src/insight/index.js';
import { publieken } from '../../src/method/materiaal.js';
import type { Reis } from '../../src/schemas/index.js';
import { exampleScenario, traceAll } from '../../src/simulate/index.js';
import { reis } from '../assemble/reis.js';
import { rotterdamFacts } from '../privacy/rotterdam.js';
import { after, walkTo } from '../support/walk.js';
import { nextMeta, sampleCommand } from '../support/samples.js';

const rotterdam = fold(rotterdamFacts());
const cards = elementCards(rotterdam, { publiek: 'openbaar' });

/** Another journey, in which this card was taken in and a choice rests on it. */
function taking(card: ElementCard): Reis {
  const there = walkTo('inrichten');
  const materiaal = materiaalOfCard(card, {
    id: 'm-elders',
    kring: 'wetenschap',
    publiek: 'openbaar',
    aangedragenDoor: [],
  });
  const taken = after(decide(there, { type: 'materiaal.toevoegen', meta: nextMeta(there), materiaal }));
  return after(
    decide(taken, sampleCommand(taken, 'keuze.maken', { keuze: { id: 'k-elders', materiaal: ['m-elders'] } })),
  );
}

describe('a card', () => {
  it('is made of every element that an adopted reisverslag tells, and is valid', () => {
    const told = new Set(rotterdam.reisverslagen.flatMap(({ reisverslag }) => reisverslag.werkzameElementen));
    expect(cards.map(({ element }) => element)).toEqual(
      rotterdam.werkzameElementen.map(({ id }) => id).filter((id) => told.has(id)),
    );
    for (const card of cards) expect(elementCardSchema.safeParse(card).success).toBe(true);
  });

  it('holds no text and no id of materiaal, and nobody', () => {
    const text = JSON.stringify(cards);
    const words = rotterdam.materiaal.flatMap(({ id, titel }) => [`"${id}"`, titel]);
    const people = rotterdam.reizigers.map(({ id }) => `"${id}"`);
    expect([...words, ...people].filter((one) => text.includes(one))).toEqual([]);
  });

  it('has one hash for as long as it says the same, and another when anything on it changes', () => {
    const again = elementCards(rotterdam, { publiek: 'openbaar' });
    expect(again).toEqual(cards);
    const [first] = rotterdam.werkzameElementen;
    const revised: Reis = {
      ...rotterdam,
      werkzameElementen: rotterdam.werkzameElementen.map((one) =>
        one.id === first!.id ? { ...one, zekerheid: one.zekerheid === 'vermoeden' ? 'onderbouwd' : 'vermoeden' } : one,
      ),
    };
    const changed = elementCards(revised, { publiek: 'openbaar' });
    expect(changed.filter(({ hash }, place) => hash !== cards[place]?.hash).map(({ element }) => element)).toEqual([
      first!.id,
    ]);
  });

  it('is not made for an audience that may see none of its ground', () => {
    const hidden: Reis = {
      ...reis,
      materiaal: reis.materiaal.map((piece) => ({ ...piece, publiek: 'kern' })),
      werkzameElementen: reis.werkzameElementen.map((one) => ({ ...one, onderbouwing: ['m-cijfer'], tegenbewijs: [] })),
    };
    expect(elementCards(hidden, { publiek: 'openbaar' })).toEqual([]);
    expect(elementCards(hidden, { publiek: 'kern' }).length).toBeGreaterThan(0);
  });

  it('for a wider audience is made of no more elements than for a narrower one', () => {
    for (const [, facts] of traceAll(exampleScenario({}), { seed: 3, replication: 1 })) {
      const counts = publieken.map((publiek) => elementCards(fold(facts), { publiek }).length);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });
});

describe('a card that was taken in', () => {
  const [card] = cards;
  const elsewhere = taking(card!);

  it('is materiaal that the method takes, and is not recalled while it says the same', () => {
    expect(recall(cards, elsewhere)).toEqual([]);
  });

  it('is recalled when it was withdrawn where it came from: what rests on it here, and what to do', () => {
    const withdrawn = { ...card!, status: 'ingetrokken' as const, hash: 'f'.repeat(64) };
    expect(recall([withdrawn], elsewhere)).toEqual([
      {
        materiaal: 'm-elders',
        soort: 'ingetrokken',
        card: withdrawn,
        gebruiktIn: [],
        doe: { command: 'programma.opstellen', richting: 'weglaten' },
      },
    ]);
  });

  it('is recalled as revised when it says something else', () => {
    const revised = { ...card!, status: 'voorlopig' as const, hash: 'a'.repeat(64) };
    expect(recall([revised], elsewhere).map(({ soort, doe }) => [soort, doe?.richting])).toEqual([
      ['herzien', 'aanpassen'],
    ]);
  });

  it('asks for nothing where nothing rests on it', () => {
    const loose: Reis = { ...elsewhere, keuzes: elsewhere.keuzes.filter(({ id }) => id !== 'k-elders') };
    expect(recall([{ ...card!, hash: 'a'.repeat(64) }], loose).map(({ doe }) => doe)).toEqual([null]);
  });
});

describe('one element in several journeys', () => {
  const [card] = cards;
  const there = taking(card!);
  const own = (richting: 'werkt' | 'werktNiet'): Reis => ({
    ...there,
    id: `reis-${richting}`,
    werkzameElementen: [
      { ...rotterdam.werkzameElementen[0]!, id: 'w-eigen', richting, onderbouwing: ['m-elders'], tegenbewijs: [] },
    ],
  });

  it('is agreed with or contradicted by those that took it in', () => {
    const [found] = compareElements([rotterdam, own('werkt'), own('werktNiet')]);
    expect(found?.oorsprong).toEqual({ reis: rotterdam.id, element: card!.element });
    const views = [...(found?.eens ?? []), ...(found?.oneens ?? [])];
    expect(views.map(({ reis: id }) => id).sort()).toEqual(['reis-werkt', 'reis-werktNiet']);
    const { richting } = rotterdam.werkzameElementen.find(({ id }) => id === card!.element)!;
    expect(found?.eens.every((one) => one.richting === richting)).toBe(true);
    expect(found?.oneens.some((one) => one.richting === richting)).toBe(false);
  });

  it('that nobody took in is not compared', () => {
    expect(compareElements([rotterdam])).toEqual([]);
  });
});
