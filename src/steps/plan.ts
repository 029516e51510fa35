import { fieldsOf } from '../method/fieldsOf.js';
import { eersteRonde, isPerRound, type Artefact, type Fase } from '../method/fasen.js';
import { notBefore } from '../method/moment.js';
import type { Reis } from '../schemas/reis.js';
import type { Receipt } from '../schemas/vaststelling.js';
import type { Command } from './commands.js';
import type { Fact } from './facts.js';
import type { Recipe } from './recipes.js';

/** The artefact that a command adopts, and how its gate stood. */
interface Adopted {
  artefact: Artefact;
  receipt: Receipt;
}

/** The version that an adoption makes now: programma and reisverslag count with the round, opdracht and foto by themselves. */
function nextVersie(reis: Reis, artefact: Artefact): number {
  if (isPerRound(artefact)) return reis.ronde;
  let versie = eersteRonde;
  for (const vaststelling of reis.vastgesteld) if (vaststelling.artefact === artefact) versie += 1;
  return versie;
}

/**
 * The fact that a command becomes by its recipe, if it is allowed: what it carried, with the next `seq`; for one that leads on, the stage
 * that the machine leads to; for an adoption, its version and how its gate stood. A moment just before the last fact becomes
 * the moment of that fact. Asks no rule and checks nothing.
 */
export function plan(
  { fact: type, fields }: Recipe,
  reis: Reis,
  command: Command,
  naar?: Fase,
  adopted?: Adopted,
): Fact {
  const op = notBefore(command.meta.op, reis.op);
  const meta = op === command.meta.op ? command.meta : { ...command.meta, op };
  const fact: Record<string, unknown> = { type, seq: reis.seq + 1, meta };
  for (const field of fields) {
    const value = fieldsOf(command)[field];
    if (value !== undefined) fact[field] = value;
  }
  if (naar !== undefined) fact['naar'] = naar;
  if (adopted !== undefined) {
    fact['versie'] = nextVersie(reis, adopted.artefact);
    fact['receipt'] = adopted.receipt;
  }
  return fact as Fact;
}
