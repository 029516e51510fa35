// How the questions of ./insight grow: per link between a journey of 10⁴ and one of 10⁵, and a portfolio beside folding its journeys.
import { trace } from '../../dist/assemble.js';
import { decideMany, fold, startReis } from '../../dist/index.js';
import { leaveOut, portfolio, whatIf } from '../../dist/insight.js';
import { exampleScenario, traceAll } from '../../dist/simulate.js';
import { compare } from './measure.mjs';

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r-1' };
const kringen = ['leefwereld', 'praktijk', 'beleid', 'wetenschap'];
const opdracht = { vraag: 'v', aanleiding: 'a', ambitie: 'm', context: 'c' };
const list = (count, make) => Array.from({ length: count }, (_, at) => make(at));

/** A journey with about so many links: a fifth from materiaal to its source, seven tenths from keuzes to materiaal, the rest from what is done. */
function linked(links) {
  const [pieces, choices, efforts] = [links / 5, links / 10, links / 100];
  const started = startReis({
    id: 'reis-1',
    titel: 'Minder eenzaam',
    meta,
    reiswens: { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] },
    instap: {
      fase: 'inrichten',
      ronde: 1,
      reden: 'Voor de meting.',
      reizigers: [{ id: 'r-1', rol: 'inwoner', kring: 'leefwereld' }],
      opdracht,
    },
  });
  if (!started.ok) throw new Error(`the journey does not start: ${started.rejection.code}`);
  const made = decideMany(started.reis, [
    ...list(pieces, (at) => ({
      type: 'materiaal.toevoegen',
      meta,
      materiaal: {
        id: `m-${at}`,
        soort: 'feit',
        invalshoek: 'data',
        kring: kringen[at % 4],
        titel: `Vondst ${at}`,
        samenvatting: 'Wat er gevonden is.',
        aangedragenDoor: ['r-1'],
        publiek: 'openbaar',
        bron: { kennissoort: 'praktijk', titel: `Gesprek ${at % 50}` },
      },
    })),
    ...list(choices, (at) => ({
      type: 'keuze.maken',
      meta,
      keuze: {
        id: `k-${at}`,
        soort: 'groep',
        keuze: 'Wie alleen woont',
        waarom: 'Daar is het nodig.',
        materiaal: list(7, (place) => `m-${(at * 7 + place * 31) % pieces}`),
        gemaaktDoor: ['r-1'],
      },
    })),
    {
      type: 'programma.opstellen',
      meta,
      programma: {
        waartoe: 'w',
        wat: 'w',
        metWie: 'm',
        waarmee: 'w',
        opdracht,
        organisatie: 'o',
        governance: 'g',
        middelen: [],
        doelen: [{ id: 'd-1', doel: 'Minder eenzaamheid' }],
        inspanningen: list(efforts, (at) => ({
          id: `i-${at}`,
          wat: 'Bezoek',
          soort: 'project',
          richting: 'toevoegen',
          doelen: ['d-1'],
          keuzes: list(9, (place) => `k-${at * 9 + place}`),
        })),
        aannames: [],
        leervragen: [],
        wijzigingen: [],
      },
    },
  ]);
  if (!made.ok) throw new Error(`the journey is refused: ${JSON.stringify(made.refused[0].rejection)}`);
  return made.reis;
}

const [few, many] = [10_000, 100_000];

function append(lists, key, value) {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** The least that any answer about links has to do: put each of them in a list of what it rests on and one of what it carries. */
function twoLists({ keuzes, materiaal, programma }) {
  const [restsOn, carries] = [new Map(), new Map()];
  const link = (van, naar) => {
    append(restsOn, van.id, { van, naar });
    append(carries, naar.id, { van, naar });
  };
  const all = (id, soort, ids) => ids.forEach((one) => link({ id, soort }, { id: one, soort }));
  for (const { id } of materiaal) link({ id, soort: 'materiaal' }, { id: `bron:${id}`, soort: 'bron' });
  for (const { id, materiaal: ids } of keuzes) all(id, 'keuze', ids);
  for (const { id, keuzes: ids } of programma.inspanningen) all(id, 'inspanning', ids);
  return [restsOn, carries];
}

/** What a question takes per link in the larger journey, against the smaller one; the floor is how that grows for the lists alone. */
function growth(ask, rounds) {
  const [small, large] = [linked(few), linked(many)];
  const perLinkOf = (run) => {
    const { ours, theirs } = compare(
      () => run(large),
      () => run(small),
      Math.min(rounds, 15),
    );
    return { ours, theirs: (theirs * many) / few, ratio: (ours * few) / (theirs * many) };
  };
  return { ...perLinkOf(ask), floor: perLinkOf(twoLists).ratio };
}

/** Facts of so many journeys that began, as the example scenario makes them, each up to its middle: what has ended waits for nothing. */
function histories(count) {
  const found = [];
  for (let replication = 1; found.length < count; replication += 1)
    for (const [, facts] of traceAll(exampleScenario({}), { seed: 1, replication }))
      if (facts.length > 0) found.push(facts.slice(0, Math.ceil(facts.length / 2)));
  return found.slice(0, count);
}

/** Doubling the input may cost 2.3 times as much: ten times the input 1.6 times as much for each link. */
const perLink = 1.6;

const whyGrowth =
  'The walk visits each link once; the floor is two lists of the same links, made by hand. At 10⁵ links the maps over the journey no longer fit the cache of the processor, and collecting garbage copies them.';

/** Rows of the table: what, against what, the aim, how it is measured, and why the aim may be missed. */
export const insightRows = [
  [
    'leaveOut at 10⁵ links, per link',
    'the same at 10⁴, per link',
    perLink,
    (rounds) => growth((reis) => leaveOut(reis, { kring: 'praktijk' }, { publiek: 'kern' }), rounds),
    whyGrowth,
  ],
  [
    'trace at 10⁵ links, per link',
    'the same at 10⁴, per link',
    perLink,
    (rounds) => growth((reis) => trace(reis, 'm-0'), rounds),
    whyGrowth,
  ],
  [
    'portfolio of 1,000 journeys',
    'folding them',
    3,
    (rounds) => {
      const facts = histories(1_000);
      const journeys = facts.map((one) => fold(one));
      return compare(
        () => portfolio(journeys),
        () => facts.map((one) => fold(one)),
        Math.min(rounds, 15),
      );
    },
    'Each journey is judged by every rule of its next gate; folding asks no rule, and a journey of some twenty facts is folded in microseconds.',
  ],
  [
    'whatIf of 100 journeys',
    'folding them',
    null,
    (rounds) => {
      const facts = histories(100);
      return compare(
        () => facts.map((one) => whatIf(one, { spelregels: { minimumInvalshoeken: 6 } })),
        () => facts.map((one) => fold(one)),
        Math.min(rounds, 15),
      );
    },
  ],
];
