import { gezondeBuurt } from '../../examples/gezonde-buurt/reis.js';
import { method as withFields } from '../../examples/gezonde-buurt/velden.js';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import {
  assembleFoto,
  assembleOpdracht,
  assembleProgramma,
  assembleReisverslag,
  type VersionOptions,
} from '../../src/assemble/index.js';
import { decideMany, fold, startReis, type Fact } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { type Texts, nl } from '../../src/texts/nl.js';
import {
  fotoDocument,
  opdrachtDocument,
  programmaDocument,
  reiskaartDocument,
  reisverslagDocument,
  type Document,
} from '../../src/document/index.js';
import { en } from '../../src/texts/en.js';
import { letterOf, proposalOf } from '../../src/cli/letters.js';
import { renderHtml } from '../../src/render/index.js';
import { journeySite } from '../../src/site/index.js';
import { reis as rich } from '../assemble/reis.js';
import { hostile } from '../render/documents.js';
import { given } from '../support/full.js';
import { insightPages } from './insightPages.js';

/** A document of the gallery and what it is called there. */
interface Piece {
  readonly name: string;
  readonly document: Document;
}

/** The facts of an example; a method with fields of the host decides its own. */
function factsOf(
  { start, commands }: Pick<typeof rotterdam, 'start' | 'commands'>,
  method: Pick<typeof withFields, 'startReis' | 'decideMany'> = { startReis, decideMany },
): readonly Fact[] {
  const started = method.startReis(start);
  if (!started.ok) throw new Error('the example does not start');
  const decided = method.decideMany(started.reis, commands);
  if (!decided.ok) throw new Error('the example refuses a command');
  return [...started.facts, ...decided.facts];
}

/** The facts of the Rotterdam journey. */
export const rotterdamFacts = (): readonly Fact[] => factsOf(rotterdam);

/** The facts of the second example, which holds what Rotterdam lacks. */
export const gezondeBuurtFacts = (): readonly Fact[] => factsOf(gezondeBuurt, withFields);

/** The Rotterdam journey as it stands. */
export const rotterdamReis = (): Reis => fold(rotterdamFacts());

/** Every document of a journey as it stands. */
export function documentsOf(reis: Reis, texts: Texts, options: VersionOptions): Document[] {
  return [
    opdrachtDocument(assembleOpdracht(reis, options), texts),
    fotoDocument(assembleFoto(reis, options), texts),
    ...[...new Set([...reis.programmas.map(({ versie }) => versie), reis.ronde])].map((versie) =>
      programmaDocument(assembleProgramma(reis, { ...options, versie }), texts),
    ),
    ...[...new Set([...reis.reisverslagen.map(({ versie }) => versie), reis.ronde])].map((versie) =>
      reisverslagDocument(assembleReisverslag(reis, { ...options, versie }), texts),
    ),
    reiskaartDocument(reis, texts),
  ];
}

/** Where a sentence or a name stands; what has a space in it is a sentence wherever it stands. */
const names = new Set([
  'titel',
  'naam',
  'organisatie',
  'functie',
  'uitgever',
  'eenheid',
  'periode',
  'populatie',
  'label',
]);

/** The same journey with something hostile in every place where people type. */
export function poisoned(reis: Reis, texts: readonly string[] = hostile): Reis {
  const usable = texts.filter((text) => /\S/.test(text));
  let next = 0;
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string')
      return names.has(key) || value.includes(' ') ? usable[next++ % usable.length] : value;
    if (Array.isArray(value)) return value.map((one) => poison(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
  };
  return poison(reis, '') as Reis;
}

/** Documents in every state, in both languages: an example, one that uses everything, an empty one, a hostile one. */
export function gallery(): Piece[] {
  const facts = rotterdamFacts();
  const buurt = gezondeBuurtFacts();
  const reis = fold(facts);
  const begun = startReis({ ...rotterdam.start, reiswens: { opgave: '…', urgentie: [], doelen: [] } });
  if (!begun.ok) throw new Error('the example does not start');
  const verhalen = rotterdam.verhalen;
  const journeys: readonly (readonly [string, Reis, VersionOptions])[] = [
    ['rotterdam', reis, { publiek: 'kern', verhalen, facts }],
    [
      'buurt',
      fold(buurt),
      { publiek: 'kern', verhalen: gezondeBuurt.verhalen, velden: gezondeBuurt.velden, facts: buurt },
    ],
    ['openbaar', reis, { publiek: 'openbaar' }],
    ['rich', rich, { publiek: 'kern' }],
    ['full', given, { publiek: 'kern' }],
    ['empty', begun.reis, { publiek: 'kern' }],
    ['hostile', poisoned(reis), { publiek: 'kern', verhalen, facts }],
  ];
  const pieces = journeys.flatMap(([name, journey, options]) =>
    [nl, en].flatMap((texts) =>
      documentsOf(journey, texts, options).map((document, place) => ({
        name: `${name} ${texts.language} ${place + 1}`,
        document,
      })),
    ),
  );
  return [...pieces, ...insightPages(nl)];
}

/** Pages that are more than one document: sites in a folder and in one file, plates, letters and proposals, in both languages. */
export function morePages(): { readonly name: string; readonly html: string }[] {
  const examples = [
    ['rotterdam', rotterdamFacts(), { publiek: 'kern', verhalen: rotterdam.verhalen }],
    ['buurt', gezondeBuurtFacts(), { publiek: 'kern', verhalen: gezondeBuurt.verhalen, velden: gezondeBuurt.velden }],
  ] as const;
  return examples.flatMap(([name, facts, options]) =>
    [nl, en].flatMap((texts) => [
      ...journeySite(facts, { ...options, texts }).map(({ path, text }) => ({
        name: `site ${name} ${texts.language} ${path}`,
        html: text,
      })),
      ...journeySite(facts, { ...options, texts, oneFile: true }).map(({ text }) => ({
        name: `onefile ${name} ${texts.language}`,
        html: text,
      })),
      { name: `letter ${name} ${texts.language}`, html: renderHtml(letterOf(facts, 'leefwereld', options, texts)) },
      { name: `raad ${name} ${texts.language}`, html: renderHtml(proposalOf(facts, undefined, options, texts)) },
    ]),
  );
}
