import type { CommandType, Outcome, Rule } from '../../src/index.js';
import type { Fase, Reis } from '../../src/schemas/index.js';
import type { Judge } from '../../src/machine/decide.js';
import type { Way } from '../../src/machine/way.js';
import { recipes } from '../../src/steps/recipes.js';
import type { RawFinding } from '../../src/rules/rule.js';
import { sampleCommand } from '../support/samples.js';
import { walkTo } from '../support/walk.js';
import { messages } from '../../src/texts/nl/messages.js';

/** A rule that always finds these, or is met by a field of the same name. */
export const finding = (id: string, level: Rule['level'], ...findings: readonly Partial<RawFinding>[]): Rule => ({
  id,
  gate: id.slice(0, id.indexOf('.')) as Rule['gate'],
  level,
  source: 'ours',
  codes: [id],
  check: (): Outcome =>
    findings.length === 0
      ? { findings: [], by: [{ field: id }] }
      : { findings: findings.map((seed) => ({ code: id, path: [], ...seed })), by: [] },
});

/** A method of one way: this step, from this stage, guarded by these rules. */
export const judgeOf = (fase: Fase, type: CommandType, way: Omit<Way, 'recipe'>): Judge => ({
  table: new Map([[fase, new Map([[type, { ...way, recipe: recipes[type] }]])]]),
  texts: messages,
  version: '7',
});

/** A journey in front of the gate of the foto, and the same one with the rule `foto.een` explained. */
export const bare = walkTo('verkennen');
export const explained: Reis = {
  ...bare,
  toelichtingen: [
    {
      id: 't-1',
      regel: 'foto.een',
      gate: 'foto',
      ronde: 1,
      motivering: 'x',
      opdrachtgever: bare.opdracht!.opdrachtgever!,
      op: bare.op,
      door: 'r',
      ingetrokken: null,
    },
  ],
};

/** The step through that gate. */
export const vaststellen = sampleCommand(bare, 'foto.vaststellen');

/** A method in which these rules, and no others, guard that gate. */
export const gate = (...rules: Rule[]): Judge =>
  judgeOf('verkennen', 'foto.vaststellen', { naar: 'inrichten', adopts: 'foto', rules });

/** What a rule found that somebody can explain. */
export const een = { path: ['materiaal'], params: { kring: 'wetenschap' } } as const;
