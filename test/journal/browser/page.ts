// What a page of the tests can do: it is bundled and served, and the tests call it in a real browser.
import { fold, type Fact } from 'aanpakken-met-impact';
import { memoryStore, openReis, redactFacts, type JournalStore } from 'aanpakken-met-impact/journal';
import { journalContract } from '../../../src/journal/stores/contract.js';
import { indexedDbStore } from '../../../src/journal/stores/indexeddb.js';
import { found, journey, traveller } from '../journey.js';

let databases = 0;

/** What the store breaks of what every store promises, each promise on a database of its own. */
async function contract(): Promise<string[]> {
  const broken: string[] = [];
  const tests = journalContract(() => indexedDbStore(`contract-${(databases += 1)}`));
  for (const { name, run } of tests) {
    try {
      await run();
    } catch (error) {
      broken.push(`${name}: ${String(error)}`);
    }
  }
  return [`${tests.length} promises`, ...broken];
}

/** A long journal, made without deciding each fact. */
function longJourney(length: number): readonly Fact[] {
  const facts: Fact[] = [...journey(2)];
  for (let seq = 3; seq <= length; seq += 1) {
    const { meta, materiaal } = found(seq - 1);
    facts.push({ type: 'materiaal.toegevoegd', seq, meta, materiaal } as Fact);
  }
  return facts;
}

/** How much longer it takes to open a long journey than with a store in memory: the middle of eleven rounds in turn. */
async function opening(length: number): Promise<number> {
  const facts = longJourney(length);
  const stores: readonly JournalStore[] = [memoryStore(), indexedDbStore('lang')];
  for (const store of stores) await store.append('reis-1', facts, 0);
  const ratios: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    const took: number[] = [];
    for (const store of stores) {
      const begin = performance.now();
      const opened = await openReis(store, 'reis-1');
      took.push(performance.now() - begin);
      if (!opened.ok || opened.reis.get().seq !== length) throw new Error('Expected the whole journey.');
      opened.reis.close();
    }
    ratios.push((took[1] ?? 0) / (took[0] ?? 1));
  }
  return ratios.toSorted((a, b) => a - b)[5] ?? Number.NaN;
}

Object.assign(globalThis, {
  journal: { contract, fold, indexedDbStore, journey, openReis, opening, redactFacts, traveller },
});
