import { isDeepStrictEqual } from 'node:util';
import { mayShow } from '../../src/assemble/options.js';
import { fold, type Fact } from '../../src/index.js';
import {
  chainOf,
  elementCards,
  elementCardSchema,
  leaveOut,
  whatIf,
  type LeaveOut,
  type LeftOut,
} from '../../src/insight/index.js';
import { groundsOf, keyOf } from '../../src/insight/grounds.js';
import { kringen } from '../../src/method/kringen.js';
import { kennissoorten, publieken, type Publiek } from '../../src/method/materiaal.js';
import type { Reis } from '../../src/schemas/index.js';
import { chanceFrom } from '../support/agreement.js';
import { generatedJourneys, markOf, pick, tangled, type Chance } from './generated.js';

/** What was asked of how many journeys, and every law that an answer broke. */
interface Looked {
  readonly counts: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

/** Holds every law against so many generated journeys, each as it was made and with a tangle of links added. */
export function lookAt(journeys: number, seed = 1): Looked {
  const counts: Record<string, number> = {};
  const wrong: string[] = [];
  const chance = chanceFrom(seed);
  let at = 0;
  for (const facts of generatedJourneys(journeys, seed)) {
    at += 1;
    const where = `journey ${at} of seed ${seed}`;
    const count = (name: string, by = 1): void => void (counts[name] = (counts[name] ?? 0) + by);
    const broken = (law: string): void => void wrong.push(`${where}: ${law}`);
    count('journeys');
    receipts(facts, count, broken);
    for (const reis of [fold(facts), tangled(facts, chance)]) {
      count('states');
      voices(reis, chance, count, broken);
      cards(reis, count, broken);
    }
  }
  return { counts, wrong };
}

type Count = (name: string, by?: number) => void;
type Break = (law: string) => void;

/** The rules of today give the receipts of a journey that was made with them. */
function receipts(facts: readonly Fact[], count: Count, broken: Break): void {
  const { adoptions } = whatIf(facts);
  count('adoptions', adoptions.length);
  const then = fold(facts).vastgesteld.map(({ receipt }) => receipt);
  if (
    !isDeepStrictEqual(
      adoptions.map(({ receipt }) => receipt),
      then,
    )
  )
    broken('whatIf gives another receipt');
}

function leftOut(reis: Reis, what: LeaveOut | readonly LeaveOut[]): LeftOut {
  const answer = leaveOut(reis, what, { publiek: 'kern' });
  if (!answer.ok) throw new Error(`Expected an answer but received ${answer.code}.`);
  return answer;
}

const keysOf = (nodes: readonly { node: LeftOut['weggelaten'][number] }[]): string[] =>
  nodes.map(({ node }) => keyOf(node));

/** Everything that is no longer there: what was left out, and what fell. */
const gone = ({ valt, weggelaten }: LeftOut): Set<string> => new Set([...weggelaten.map(keyOf), ...keysOf(valt)]);

/** A voice of this journey by chance. */
function voiceOf({ materiaal, reizigers }: Reis, chance: Chance): LeaveOut {
  const kind = chance();
  if (kind < 0.2 && materiaal.length > 0) return { materiaal: pick(materiaal, chance).id };
  if (kind < 0.4 && reizigers.length > 0) return { reiziger: pick(reizigers, chance).id };
  return kind < 0.6 ? { kennissoort: pick(kennissoorten, chance) } : { kring: pick(kringen, chance) };
}

function voices(reis: Reis, chance: Chance, count: Count, broken: Break): void {
  const { restsOn } = groundsOf(reis);
  count(
    'links',
    [...restsOn.values()].reduce((sum, grounds) => sum + grounds.length, 0),
  );
  const nothing = leftOut(reis, []);
  if (nothing.valt.length + nothing.verliest.length + nothing.weggelaten.length > 0)
    broken('leaving out nothing changes something');
  const [one, other] = [voiceOf(reis, chance), voiceOf(reis, chance)];
  const [a, b, both] = [leftOut(reis, one), leftOut(reis, other), leftOut(reis, [one, other])];
  const goneWithBoth = gone(both);
  for (const key of [...gone(a), ...gone(b)])
    if (!goneWithBoth.has(key)) broken(`${key} falls with one voice and not with two`);
  for (const answer of [a, b, both]) chains(answer, restsOn, count, broken);
}

/** Every thing is in one list; what stands has a chain of grounds down to what rests on nothing, and none of it is gone. */
function chains(answer: LeftOut, restsOn: ReadonlyMap<string, readonly string[]>, count: Count, broken: Break): void {
  const { blijft, valt, verliest, weggelaten, zonderGrond } = answer;
  const left = new Set(weggelaten.map(keyOf));
  const lost = gone(answer);
  count('left out', left.size);
  count('fallen', valt.length);
  count('standing', blijft.length + verliest.length);
  const all = [...left, ...zonderGrond.map(keyOf), ...keysOf([...valt, ...verliest, ...blijft])];
  if (new Set(all).size !== all.length) broken('a thing is in two lists');
  for (const { node } of [...blijft, ...verliest, ...valt]) {
    const chain = chainOf(answer, node).map(keyOf);
    const linked = chain.every((key, place) => place === 0 || restsOn.get(chain[place - 1]!)?.includes(key) === true);
    const end = chain.at(-1)!;
    if (!linked) broken(`the chain of ${keyOf(node)} is not one of grounds`);
    if (valt.some((one) => one.node === node)) {
      if (!left.has(end)) broken(`the chain of what falls, ${keyOf(node)}, does not end at what was left out`);
    } else if (chain.some((key) => lost.has(key)) || (restsOn.get(end) ?? []).length > 0)
      broken(`the chain of what stands, ${keyOf(node)}, does not avoid what was left out`);
  }
}

/** Whether an element may be on a card for this audience, by the law of audiences, written out for elements alone. */
function maySee(reis: Reis, id: string, publiek: Publiek): boolean {
  const element = reis.werkzameElementen.find((one) => one.id === id)!;
  if (element.publiek !== undefined) return mayShow(element.publiek, publiek);
  const grounds = [...element.onderbouwing, ...element.tegenbewijs];
  const there = grounds.filter((ground) => !reis.gewist.some((one) => one.id === ground));
  const pieces = there.map((ground) => reis.materiaal.find((piece) => piece.id === ground));
  return there.length === 0 || pieces.some((piece) => piece === undefined || mayShow(piece.publiek, publiek));
}

/** A card holds no text above its audience, no text of materiaal, nobody, and counts nothing that the audience may not see. */
function cards(reis: Reis, count: Count, broken: Break): void {
  for (const publiek of publieken) {
    const made = elementCards(reis, { publiek });
    count('cards', made.length);
    const text = JSON.stringify(made);
    for (const { id } of reis.werkzameElementen)
      if (text.includes(markOf(id)) && !maySee(reis, id, publiek)) broken(`a card for ${publiek} tells ${id}`);
    for (const { id } of reis.materiaal)
      if (text.includes(markOf(id))) broken(`a card for ${publiek} holds a text of ${id}`);
    for (const { id } of reis.reizigers) if (text.includes(`"${id}"`)) broken(`a card for ${publiek} names ${id}`);
    for (const card of made) {
      const { onderbouwing, tegenbewijs } = reis.werkzameElementen.find(({ id }) => id === card.element)!;
      const shown = [...new Set(onderbouwing), ...new Set(tegenbewijs)].filter((id) => {
        const piece = reis.materiaal.find((one) => one.id === id);
        return piece ? mayShow(piece.publiek, publiek) : reis.experimenten.some((one) => one.id === id);
      });
      const counted = [...card.onderbouwing, ...card.tegenbewijs].reduce((sum, { aantal }) => sum + aantal, 0);
      if (counted !== shown.length) broken(`a card for ${publiek} counts ${counted} of ${shown.length}`);
      if (!elementCardSchema.safeParse(card).success) broken('a card is not valid');
    }
  }
}
