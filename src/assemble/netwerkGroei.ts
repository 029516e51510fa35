import { eersteRonde } from '../method/fasen.js';
import { kringen, type Kring } from '../method/kringen.js';
import type { Reiziger } from '../schemas/reiziger.js';
import { fold } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { has } from '../steps/lookup.js';
import { kleinsteAantal, mayShow, type AssembleOptions } from './options.js';
import { takesPart } from './reiziger.js';

/** One circle at the end of one round: how many people take part by then, how many of them came in it, what was brought in it. */
export interface NetwerkKring {
  readonly kring: Kring;
  /** `null`: too few to show to everybody, for a small number could point at somebody. */
  readonly aantal: number | null;
  readonly nieuw: number | null;
  readonly bijdragen: number | null;
}

/** The network at the end of one round, every circle in the order of the method. */
export interface NetwerkRonde {
  readonly ronde: number;
  readonly kringen: readonly NetwerkKring[];
}

/**
 * The network as it grew, round by round: counts per circle, never a name. Somebody counts from the round in which they
 * take part; who may join, who takes part no longer and what was erased do not count.
 *
 * Shape: a record per round that began, oldest first. For `openbaar` a count below `kleinsteAantal` is `null`.
 *
 * @example
 * const groei = netwerkGroei(facts, { publiek: 'netwerk' });
 * @source ours
 */
export function netwerkGroei(
  facts: readonly Fact[],
  { kleinsteAantal: fewest = kleinsteAantal, publiek }: Pick<AssembleOptions, 'publiek' | 'kleinsteAantal'>,
): NetwerkRonde[] {
  const reis = fold(facts);
  const kringOf = new Map(reis.reizigers.filter(takesPart).map(({ id, kring }) => [id, kring]));
  const rounds: { ronde: number; people: Kring[]; pieces: Kring[] }[] = [];
  const known = new Set<string>();
  let now = { ronde: reis.instap?.ronde ?? eersteRonde, people: [] as Kring[], pieces: [] as Kring[] };
  const meets = (reiziger: Reiziger): void => {
    const { id } = reiziger;
    const kring = kringOf.get(id);
    if (kring === undefined || known.has(id) || !takesPart(reiziger)) return;
    known.add(id);
    now.people.push(kring);
  };
  rounds.push(now);
  for (const fact of facts) {
    if (fact.type === 'reis.gestart') for (const one of fact.instap?.reizigers ?? []) meets(one);
    else if (fact.type === 'reiziger.toegevoegd' || fact.type === 'reiziger.bijgewerkt') meets(fact.reiziger);
    else if (fact.type === 'materiaal.toegevoegd') {
      if (has(reis.materiaal, fact.materiaal.id)) now.pieces.push(fact.materiaal.kring);
    } else if (fact.type === 'reisverslag.vastgesteld') {
      now = { ronde: now.ronde + 1, people: [], pieces: [] };
      rounds.push(now);
    }
  }
  const isSmall = (count: number): boolean => count > 0 && count < fewest && !mayShow('netwerk', publiek);
  const shown = (count: number): number | null => (isSmall(count) ? null : count);
  const total = new Map<Kring, number>();
  return rounds.map(({ people, pieces, ronde }) => ({
    ronde,
    kringen: kringen.map((kring) => {
      const nieuw = people.filter((one) => one === kring).length;
      const aantal = (total.get(kring) ?? 0) + nieuw;
      total.set(kring, aantal);
      const bijdragen = pieces.filter((one) => one === kring).length;
      return { kring, aantal: shown(aantal), nieuw: shown(nieuw), bijdragen: shown(bijdragen) };
    }),
  }));
}
