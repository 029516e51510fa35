import type { Materiaal, Reis } from '../../../src/schemas/index.js';
import type { RawFinding } from '../../../src/rules/rule.js';

/** One small change to a journey. */
export type Change = (reis: Reis) => Reis;

/** What a rule says of a journey: everything of a finding but its remedies. */
export type Found = Pick<RawFinding, 'code' | 'path' | 'params'>;

/** What is broken, in one small change, and everything that the rule then says. */
export type Broken = readonly [rule: string, change: Change, findings: Found[]];

export function found(code: string, path: Found['path'], params?: Found['params']): Found {
  return params === undefined ? { code, path } : { code, path, params };
}

export function wens(change: Partial<Reis['reiswens']>): Change {
  return (reis) => ({ ...reis, reiswens: { ...reis.reiswens, ...change } });
}

export function opdracht(change: Partial<NonNullable<Reis['opdracht']>>): Change {
  return (reis) => ({ ...reis, opdracht: { ...reis.opdracht!, ...change } });
}

export function programma(change: Partial<NonNullable<Reis['programma']>>): Change {
  return (reis) => ({ ...reis, programma: { ...reis.programma!, ...change } });
}

export function verslag(change: Partial<NonNullable<Reis['reisverslag']>>): Change {
  return (reis) => ({ ...reis, reisverslag: { ...reis.reisverslag!, ...change } });
}

export function materiaal(change: (all: Reis['materiaal']) => Reis['materiaal']): Change {
  return (reis) => ({ ...reis, materiaal: change(reis.materiaal) });
}

/** These pieces now stand in one that was made of them: the foto no longer shows them apart. */
export function mergedAway(which: (piece: Materiaal) => boolean): Change {
  return (reis) => {
    const shown = reis.materiaal.find((piece) => !which(piece))!;
    const samengevoegd = reis.materiaal.filter(which).map(({ id }) => ({ materiaal: id, in: shown.id }));
    return { ...reis, samengevoegd };
  };
}
