/** Inputs just under a megabyte that cost more than their size says: the script 08, and what else walks lists in lists. */
import { commandFrom } from '../../src/forms/index.js';
import { artefactsOf, assembleFoto, assembleReisverslag, findAdoptionsUsing, trace } from '../../src/assemble/index.js';
import { fotoDocument } from '../../src/document/index.js';
import { decide, explain, fold, nextSteps, route, type Fact } from '../../src/index.js';
import { compareElements, leaveOut, portfolio, whatIf } from '../../src/insight/index.js';
import {
  conformance,
  importFacts,
  parseJournal,
  rebase,
  redactFacts,
  sealJournal,
  serializeJournal,
  verifySeal,
} from '../../src/journal/index.js';
import { detectHerleidbaarheid, findTweedeBlikken } from '../../src/privacy/index.js';
import { blankProgramma } from '../../src/schemas/programma.js';
import { renderHtml, renderMarkdown } from '../../src/render/index.js';
import { nl } from '../../src/texts/nl.js';

/** One input: what is done with it, and how large it is. */
interface SlowInput {
  readonly name: string;
  readonly kilobytes: number;
  readonly run: () => unknown;
}

const meta = { op: '2026-01-12T09:00:00Z', door: 'r' };
const receipt = { rules: 'x', verdicts: [] };
const idOf = (place: number): string => `m${place.toString(36)}`;
const materiaal = (place: number, extra: object = {}): object => ({
  type: 'materiaal.toegevoegd',
  materiaal: {
    id: idOf(place),
    soort: 'feit',
    invalshoek: 'wetten',
    kring: 'beleid',
    titel: 't',
    aangedragenDoor: [],
    publiek: 'kern',
    samenvatting: 's',
    ...extra,
  },
});
const programma = {
  type: 'programma.opgesteld',
  programma: blankProgramma,
};
const verslag = {
  verhalen: [],
  data: [],
  werkzameElementen: [],
  opbrengst: '',
  betekenis: [],
  onverwacht: [],
  doelbereik: [],
  antwoorden: [],
  aannames: [],
};
const many = <T>(length: number, of: (place: number) => T): T[] => Array.from({ length }, (_, place) => of(place));
/** So many lists of a thousand references each, in an order that no cache likes. */
const findings = (lists: number, of: number): object => ({
  type: 'reisverslag.opgesteld',
  reisverslag: {
    ...verslag,
    watNietWerkte: many(lists, (place) => ({
      id: `w${place}`,
      bevinding: 'b',
      materiaal: many(1_000, (at) => idOf((at * 7919) % of)),
    })),
  },
});

/** The facts as a journal reads them, and its size. */
function journal(rest: readonly object[]): { facts: readonly Fact[]; text: string; kilobytes: number } {
  const start = { type: 'reis.gestart', id: 'reis-1', titel: 'T', reiswens: { opgave: 'O', urgentie: [], doelen: [] } };
  const text = serializeJournal([start, ...rest].map((one, place) => ({ ...one, meta, seq: place + 1 })) as never);
  const parsed = parseJournal(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings.slice(0, 3)));
  return { facts: parsed.facts, text, kilobytes: Math.round(text.length / 1_000) };
}

/** Every input. Made once: what is timed is the call and not the making. */
export function slowInputs(): readonly SlowInput[] {
  const circle = journal([
    ...many(2_000, (place) => materiaal(place, { samengevoegdUit: [idOf((place + 1_999) % 2_000)] })),
    programma,
    findings(70, 2_000),
  ]);
  const chain = journal([
    ...many(2_000, (place) => materiaal(place, place > 0 ? { samengevoegdUit: [idOf(place - 1)] } : {})),
    programma,
    findings(70, 2_000),
  ]);
  const adopted = journal([
    ...many(1_000, (place) => materiaal(place)),
    programma,
    findings(60, 1_000),
    ...many(600, (place) => ({ type: 'programma.vastgesteld', naar: 'doenEnLeren', versie: place + 1, receipt })),
  ]);
  const manyFields = Object.fromEntries(Array.from({ length: 20_000 }, (_, place) => [`materiaal.veld${place}`, 'x']));
  const plain = journal(
    many(3_700, (place) => materiaal(place, { samenvatting: `Tekst ${place} over wonen en werk.` })),
  );
  const doing = journal([
    ...many(3_300, (place) => materiaal(place)),
    programma,
    { type: 'opdracht.vastgesteld', naar: 'verkennen', versie: 1, receipt },
    { type: 'foto.vastgesteld', naar: 'inrichten', versie: 1, receipt },
    { type: 'programma.vastgesteld', naar: 'doenEnLeren', versie: 1, receipt },
  ]);
  const report = {
    type: 'reisverslag.opstellen',
    meta,
    reisverslag: {
      ...verslag,
      watNietWerkte: many(140, (place) => ({
        id: `w${place}`,
        bevinding: 'b',
        materiaal: many(1_000, (at) => idOf(3_299 - (at % 900))),
      })),
    },
  };
  const wide = {
    type: 'programma.opstellen',
    meta,
    programma: {
      ...programma.programma,
      inspanningen: many(1_000, (place) => ({
        id: `i${place}`,
        wat: 'w',
        soort: 'project',
        richting: 'toevoegen',
        doelen: many(200, () => 'z'),
      })),
    },
  };
  const [inCircle, inChain, inPlain, inDoing] = [circle, chain, plain, doing].map(({ facts }) => fold(facts)) as [
    ReturnType<typeof fold>,
    ReturnType<typeof fold>,
    ReturnType<typeof fold>,
    ReturnType<typeof fold>,
  ];
  const salt = (seq: number): string => seq.toString(16).padStart(32, '0');
  const seal = sealJournal(plain.facts, salt);
  const first = fold(plain.facts.slice(0, 1));
  const text = 'Ik woon op de Kerkstraat 12 in Delft en ben 43 jaar. '.repeat(18_000);
  const size = (value: unknown): number => Math.round(JSON.stringify(value).length / 1_000);
  const publiek = 'openbaar';
  return [
    {
      name: 'circle of merges, assembleReisverslag',
      kilobytes: circle.kilobytes,
      run: () => assembleReisverslag(inCircle, { publiek, versie: 1 }),
    },
    {
      name: 'chain of merges, assembleReisverslag',
      kilobytes: chain.kilobytes,
      run: () => assembleReisverslag(inChain, { publiek, versie: 1 }),
    },
    { name: 'chain of merges, trace', kilobytes: chain.kilobytes, run: () => trace(inChain, 'm1') },
    {
      name: 'chain of merges, leaveOut',
      kilobytes: chain.kilobytes,
      run: () => leaveOut(inChain, { kring: 'beleid' }, { publiek: 'kern' }),
    },
    {
      name: '600 adoptions, findAdoptionsUsing',
      kilobytes: adopted.kilobytes,
      run: () => findAdoptionsUsing(adopted.facts, 'm1'),
    },
    { name: '600 adoptions, portfolio', kilobytes: adopted.kilobytes, run: () => portfolio([fold(adopted.facts)]) },
    { name: 'reisverslag.opstellen, decide', kilobytes: size(report), run: () => decide(inDoing, report) },
    { name: 'reisverslag.opstellen, explain', kilobytes: size(report), run: () => explain(inDoing, report as never) },
    { name: 'programma.opstellen in the wrong stage, decide', kilobytes: size(wide), run: () => decide(first, wide) },
    {
      name: '20,000 fields, commandFrom',
      kilobytes: Math.round(JSON.stringify(manyFields).length / 1_000),
      run: () => commandFrom('materiaal.toevoegen', manyFields, { op: '2026-01-12T09:00:00Z', door: 'r-a' }),
    },
    { name: '3,700 facts, parseJournal', kilobytes: plain.kilobytes, run: () => parseJournal(plain.text) },
    { name: '3,700 facts, serializeJournal', kilobytes: plain.kilobytes, run: () => serializeJournal(plain.facts) },
    { name: '3,700 facts, fold', kilobytes: plain.kilobytes, run: () => fold(plain.facts) },
    { name: '3,700 facts, sealJournal', kilobytes: plain.kilobytes, run: () => sealJournal(plain.facts, salt) },
    { name: '3,700 facts, verifySeal', kilobytes: plain.kilobytes, run: () => verifySeal(plain.facts, seal) },
    { name: '3,700 facts, redactFacts', kilobytes: plain.kilobytes, run: () => redactFacts(plain.facts, ['m1']) },
    { name: '3,700 facts, conformance', kilobytes: plain.kilobytes, run: () => conformance(plain.facts) },
    {
      name: '3,700 facts, importFacts',
      kilobytes: plain.kilobytes,
      run: () => importFacts(plain.facts.slice(1), first),
    },
    {
      name: '3,700 commands, rebase',
      kilobytes: plain.kilobytes,
      run: () =>
        rebase(
          plain.facts.slice(1).map((fact) => ({ ...fact, type: 'materiaal.toevoegen', seq: undefined })),
          first,
        ),
    },
    {
      name: '3,700 facts, nextSteps and route',
      kilobytes: plain.kilobytes,
      run: () => [nextSteps(inPlain), route(inPlain)],
    },
    {
      name: '3,700 facts, assembleFoto',
      kilobytes: plain.kilobytes,
      run: () => assembleFoto(inPlain, { publiek: 'kern' }),
    },
    {
      name: '3,700 facts, foto as HTML',
      kilobytes: plain.kilobytes,
      run: () => renderHtml(fotoDocument(assembleFoto(inPlain, { publiek: 'kern' }), nl)),
    },
    {
      name: '3,700 facts, foto as Markdown',
      kilobytes: plain.kilobytes,
      run: () => renderMarkdown(fotoDocument(assembleFoto(inPlain, { publiek: 'kern' }), nl)),
    },
    {
      name: '3,300 facts, artefactsOf',
      kilobytes: doing.kilobytes,
      run: () => artefactsOf(doing.facts, { publiek: 'kern' }),
    },
    { name: '3,300 facts, whatIf', kilobytes: doing.kilobytes, run: () => whatIf(doing.facts) },
    {
      name: 'four journeys, compareElements',
      kilobytes: plain.kilobytes,
      run: () => compareElements([inPlain, inDoing, inChain, inCircle]),
    },
    { name: '3,700 facts, findTweedeBlikken', kilobytes: plain.kilobytes, run: () => findTweedeBlikken(inPlain) },
    {
      name: 'one text, detectHerleidbaarheid',
      kilobytes: Math.round(text.length / 1_000),
      run: () => detectHerleidbaarheid(text),
    },
  ];
}
