import type { CommandType, Fase, Outcome, Rule } from '../../src/index.js';
import type { Judge } from '../../src/machine/decide.js';
import type { Way } from '../../src/machine/way.js';
import type { Seed } from '../../src/rules/rule.js';
import { messages } from '../../src/texts/nl/messages.js';

/** A rule that always finds these, or is met by a field of the same name. */
export const finding = (id: string, level: Rule['level'], ...findings: readonly Partial<Seed>[]): Rule => ({
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
export const judgeOf = (fase: Fase, type: CommandType, way: Way): Judge => ({
  table: new Map([[fase, new Map([[type, way]])]]),
  texts: messages,
  version: '7',
});
