import type { Thing } from '../method/dingen.js';
import { valueAt } from '../method/valueAt.js';
import type { Reis } from '../schemas/reis.js';
import type { Command } from '../steps/commands.js';
import { has } from '../steps/lookup.js';

/** What can be said of a reference to something that is not there: each says another thing to do. */
export const absentCodes = [
  'stap.verwijzing-bestaat',
  'stap.verwijzing-vast',
  'stap.verwijzing-laatste',
  'stap.verwijzing-kring',
  'stap.verwijzing-programma',
  'stap.instap-mist',
  'stap.instap-kan-niet',
] as const;

type AbsentCode = (typeof absentCodes)[number];

/** What no step adds to a journey that runs: it is there, or it is not. */
const fixed: ReadonlySet<Thing> = new Set(['invalshoek', 'sectie', 'toelichting']);

/** What stands in the programma alone. */
const ofProgramma: ReadonlySet<Thing> = new Set(['doel', 'inspanning', 'aanname', 'middel']);

/** What is made on the way and that no instap has a list for. */
const madeHere: ReadonlySet<Thing> = new Set(['oordeel', 'doelgroep', 'ontmoeting', 'experiment', 'reflectie']);

/** Whether this names a piece that is there: then it is refused because the two would be merged into each other. */
function isCircle(command: Command, reis: Reis, path: readonly PropertyKey[], id: string): boolean {
  if (!path.includes('samengevoegdUit')) return false;
  const brought = command.type === 'reis.starten' ? (command.instap?.materiaal ?? []) : [];
  const own = 'materiaal' in command && typeof command.materiaal === 'object' ? [command.materiaal] : [];
  return has(reis.materiaal, id) || has(brought, id) || has(own, id);
}

/** The code of a reference to something that is not there: add it first, choose another, or leave it out. */
export function absentCode(command: Command, reis: Reis, thing: Thing, path: readonly PropertyKey[]): AbsentCode {
  const id = String(valueAt(command, path));
  if (isCircle(command, reis, path, id)) return 'stap.verwijzing-kring';
  if (fixed.has(thing) || has(reis.gewist, id)) return 'stap.verwijzing-vast';
  if (command.type === 'reis.starten') return madeHere.has(thing) ? 'stap.instap-kan-niet' : 'stap.instap-mist';
  if (thing === 'betekenis') return 'stap.verwijzing-laatste';
  return ofProgramma.has(thing) ? 'stap.verwijzing-programma' : 'stap.verwijzing-bestaat';
}
