import { decide, route, startReis, type CommandType, type Fact } from '../../src/index.js';
import { publieken, type Publiek } from '../../src/schemas/index.js';
import { blankReis } from '../../src/steps/blank.js';
import { commandTypes } from '../../src/steps/parse.js';
import { chanceFrom } from '../support/agreement.js';
import { nextMeta, sampleCommand } from '../support/samples.js';

/** Texts that break out of where they are put, or that a parser of another language reads otherwise. */
export const hostileTexts = [
  '<script>alert(1)</script> &amp; "x" \'y\'',
  ']]> <![CDATA[ <!-- --> ?> <?xml',
  '{zaak} {eio-programma-1} ${x} %s \\n',
  'nul\u0000 tab\t bel\u0007 del\u007F fffe\uFFFE',
  'halve \uD800 surrogaat en \uDC00 nog een',
  'rechts \u202Enaar links\u202C, één 👩‍👩‍👧 en é',
  '"; drop table zaken; -- <https://x> .\n @prefix',
  `${'lang '.repeat(60)}einde`,
] as const;

/** What a person is called in every field that says who somebody is. */
export const personMark = 'PERSOON';
/** What stands in every text of a thing that is for at most this audience. */
export const levelMark = (publiek: Publiek): string => `GEHEIM-${publiek}-`;

/** How many steps are tried: enough for a second round now and then. */
const longest = 140;

/** A journey by chance: mostly what leads on, often whatever can be done. The same seed gives the same journey. */
function walked(chance: () => number): Fact[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const begin = startReis({ ...sampleCommand(blankReis(), 'reis.starten'), meta: nextMeta(blankReis()) });
  if (!begin.ok) throw new Error('a journey could not start');
  let { reis } = begin;
  const facts = [...begin.facts];
  const steps = 20 + Math.floor(chance() * longest);
  for (let place = 0; place < steps; place += 1) {
    const { steps: todo, command: gate, open } = route(reis);
    const [step] = todo;
    const last: readonly CommandType[] = ['reis.staken', 'reis.afronden'];
    const roll = chance();
    const type = pick(commandTypes);
    const command =
      roll < 0.55 && step
        ? sampleCommand(reis, step.command, step.fill, step.write)
        : roll < 0.63 && gate !== null && open
          ? sampleCommand(reis, gate)
          : sampleCommand(reis, last.includes(type) && chance() < 0.9 ? 'materiaal.toevoegen' : type);
    const decision = decide(reis, command);
    if (!decision.ok) continue;
    facts.push(...decision.facts);
    ({ reis } = decision);
  }
  return facts;
}

type Json = unknown;
const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The things that may say for whom they are. */
const withPubliek = ['materiaal', 'keuze', 'werkzaamElement', 'oordeel', 'inzicht'] as const;
/** Who somebody is, beside an id. An organisation is nobody: a foto says which ones travel along. */
const personFields = ['functie', 'energie'] as const;

/**
 * The same journey as the worst of users writes it: people under marked names, things for every audience with that audience in every text, and
 * hostile texts wherever a text may stand. What points to something still does.
 */
function spoiled(facts: readonly Fact[], chance: () => number): Fact[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const people = new Map<string, string>();
  const name = (id: string): string => {
    const known = people.get(id) ?? `${personMark}-${people.size + 1}`;
    people.set(id, known);
    return known;
  };
  const text = (was: string, mark: string): string => {
    if (!was.includes(' ')) return was;
    const now = `${mark}${was} ${chance() < 0.5 ? pick(hostileTexts) : ''}`;
    // A line is a line: what the schemas refuse does not get in.
    return now.replaceAll(/[\n\r\u2028\u2029]/g, ' ').slice(0, 290);
  };
  const change = (value: Json, mark: string): Json => {
    if (typeof value === 'string') return people.get(value) ?? text(value, mark);
    if (Array.isArray(value)) return value.map((one) => change(one, mark));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, key === 'regel' ? inner : change(inner, mark)]),
    );
  };
  for (const fact of facts) if (fact.type === 'reiziger.toegevoegd') name(fact.reiziger.id);
  return facts.map((fact): Fact => {
    const { type, seq, meta, ...payload } = fact as Fact & Record<string, Json>;
    let mark = '';
    for (const thing of withPubliek) {
      const held = payload[thing];
      if (!isRecord(held) || (type !== 'materiaal.toegevoegd' && chance() < 0.5)) continue;
      const publiek = pick(publieken);
      payload[thing] = { ...held, publiek };
      mark = levelMark(publiek);
    }
    if (isRecord(payload['reiziger']))
      for (const field of personFields) payload['reiziger'][field] = `${personMark} ${field}`;
    const changed = change(payload, mark) as Record<string, Json>;
    return { type, seq, meta: { ...meta, door: name(meta.door) }, ...changed } as unknown as Fact;
  });
}

/** The journey of a seed, spoiled. */
export function hostileJourney(seed: number): Fact[] {
  const chance = chanceFrom(seed);
  return spoiled(walked(chance), chance);
}
