import { artefactVanFase, type Artefact } from '../method/fasen.js';
import type { Reis } from '../schemas/reis.js';
import { remedy as stepTo } from '../rules/remedies.js';
import type { Path, Remedy } from '../rules/rule.js';
import type { AdoptionCommand } from '../steps/facts.js';
import { commandTypes } from '../steps/parse.js';
import type { Judge } from './decide.js';
import { explain } from './explain.js';
import type { OmittedFindings } from './bounded.js';
import type { Finding } from './findings.js';

/** One step of a route: a remedy, and every finding that it mends. */
export type RouteStep = Remedy & {
  /** Codes of the findings that this step mends. */
  mends: readonly string[];
};

/** The way to the next gate. */
export interface Route {
  /** The artefact whose adoption opens the gate; `null` when the journey has ended or has not started. */
  gate: Artefact | null;
  command: AdoptionCommand | null;
  /** Whether the gate is open already. */
  open: boolean;
  /** In the order in which they can be carried out. */
  steps: readonly RouteStep[];
  /** Findings that no step mends. */
  unmended: readonly Finding[];
  /** How many findings of each code these steps say nothing of; absent when they say something of all. Ask again after them. */
  omitted?: OmittedFindings | undefined;
}

/** Steps that bring something rank before steps that only name a gap, and those before an explanation. */
const rank: Record<Remedy['kind'], number> = { adds: 0, names: 1, explains: 2 };

/**
 * The smallest honest set of steps that opens the next gate. One step that mends several findings stands for them all: a
 * story that a resident brings from a new angle is one step, not three.
 */
export function route(judge: Judge, reis: Reis): Route {
  if (reis.seq === 0) {
    // Nothing is asked of a journey that nobody started but to start it.
    const start = stepTo('reis.starten', {}, { write: [['id'], ['titel'], ['reiswens', 'opgave']] });
    return { gate: null, command: null, open: false, steps: [{ ...start, mends: [] }], unmended: [] };
  }
  const gate = reis.fase in artefactVanFase ? artefactVanFase[reis.fase as keyof typeof artefactVanFase] : null;
  if (gate === null) return { gate, command: null, open: false, steps: [], unmended: [] };
  const command: AdoptionCommand = `${gate}.vaststellen`;
  const { allowed, findings, omitted } = explain(judge, reis, command);
  const steps: RouteStep[] = [];
  for (const finding of findings) take(steps, finding);
  steps.sort((a, b) => commandTypes.indexOf(a.command) - commandTypes.indexOf(b.command));
  const unmended = findings.filter(({ remedies }) => remedies.length === 0);
  const found = { gate, command, open: allowed, steps, unmended };
  return allowed || omitted === undefined ? found : { ...found, omitted };
}

/** Adds the best remedy of a finding to the steps: into a step that is there already, if the two go together. */
function take(steps: RouteStep[], { code, remedies }: Finding): void {
  const best = [...remedies].sort((a, b) => rank[a.kind] - rank[b.kind]);
  const [first] = best;
  if (first === undefined) return;
  for (const remedy of best) {
    if (remedy.kind !== first.kind) break;
    for (const [place, step] of steps.entries()) {
      const fill = step.command === remedy.command ? merged(step.fill, remedy.fill) : undefined;
      if (fill === undefined) continue;
      steps[place] = {
        ...step,
        fill,
        write: union(step.write, remedy.write),
        rollen: shared(step, remedy),
        mends: [...step.mends, code],
      } as RouteStep;
      return;
    }
  }
  steps.push({ ...first, mends: [code] });
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Two partial payloads as one, or `undefined` when they contradict each other. */
function merged(first: Tree, other: Tree): Tree | undefined {
  const both: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(other)) {
    const there = both[key];
    if (there === undefined) both[key] = value;
    else if (isTree(there) && isTree(value)) {
      const inner = merged(there, value);
      if (inner === undefined) return undefined;
      both[key] = inner;
    } else if (JSON.stringify(there) !== JSON.stringify(value)) return undefined;
  }
  return both;
}

function union(first: readonly Path[], other: readonly Path[]): Path[] {
  const known = new Set(first.map((path) => path.join('.')));
  return [...first, ...other.filter((path) => !known.has(path.join('.')))];
}

/** The roles that can do both steps; those of the first step when no role can do both. */
function shared(step: RouteStep, remedy: Remedy): Remedy['rollen'] {
  const both = step.rollen.filter((rol) => remedy.rollen.includes(rol));
  return both.length > 0 ? both : step.rollen;
}
