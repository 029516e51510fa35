import { eersteRonde, type Artefact, type Fase } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import type { Receipt } from '../schemas/vaststelling.js';
import type { Command, CommandType } from './commands.js';
import { factOf, type Fact } from './facts.js';
import { steps } from './steps.js';

/** What the machine and the rules add to a command that leads on: where to, and how the gate stood. */
export interface Move {
  naar: Fase;
  /** Present when an artefact is adopted. */
  adopted?: { artefact: Artefact; receipt: Receipt } | undefined;
}

/** The version that an adoption makes now: programma and reisverslag count with the round, opdracht and foto by themselves. */
export function nextVersie(reis: Reis, artefact: Artefact): number {
  if (artefact === 'programma' || artefact === 'reisverslag') return reis.ronde;
  let versie = eersteRonde;
  for (const vaststelling of reis.vastgesteld) if (vaststelling.artefact === artefact) versie += 1;
  return versie;
}

const fields = new Map(
  (Object.keys(factOf) as CommandType[]).map((type) => [type, Object.keys(steps[type].payload)] as const),
);

/**
 * The facts that a command becomes, if it is allowed: what it carried, with the next `seq`. Asks no rule and checks nothing.
 */
export function plan(reis: Reis, command: Command, move?: Move): Fact[] {
  const fact: Record<string, unknown> = { type: factOf[command.type], seq: reis.seq + 1, meta: command.meta };
  for (const field of fields.get(command.type) ?? []) {
    const value = (command as unknown as Record<string, unknown>)[field];
    if (value !== undefined) fact[field] = value;
  }
  if (move) {
    fact['naar'] = move.naar;
    if (move.adopted) {
      fact['versie'] = nextVersie(reis, move.adopted.artefact);
      fact['receipt'] = move.adopted.receipt;
    }
  }
  return [fact as unknown as Fact];
}
