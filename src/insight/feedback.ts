import { findAdoptionsUsing } from '../assemble/adoptionsUsing.js';
import { traceSteps, walk, type TraceNode, type TraceStep } from '../assemble/trace.js';
import { mayShow, type AssembleOptions } from '../assemble/options.js';
import { audienceOf } from '../assemble/audience.js';
import { stonesOf } from '../assemble/materiaal.js';
import type { NietGetoond } from '../schemas/artefact/getoond.js';
import type { Reis, TerugkoppelingInReis } from '../schemas/reis.js';
import type { Fact } from '../steps/facts.js';
import { has } from '../steps/lookup.js';

/** What was said back: to whom stays with the host. */
export type Said = Pick<TerugkoppelingInReis, 'id' | 'uitkomst' | 'tekst' | 'kanaal' | 'datum' | 'op' | 'ronde'>;

/** What came of one contribution. */
export interface Feedback {
  /** Id of the materiaal. */
  readonly materiaal: string;
  /**
   * Where it went, nearest first: in which inzicht, keuze, inspanning, experiment, element, version. Ids only. Never what it only proves
   * or contradicts, and with facts nothing that was there before what led to it.
   */
  readonly kwamTerechtIn: readonly TraceNode[];
  /** In which adopted versions of the foto it stood; `null` when no facts were given, which alone know when it came. */
  readonly fotos: readonly number[] | null;
  /** What was said back about it, or to the reiziger who asked, oldest first. */
  readonly teruggekoppeld: readonly Said[];
  /** Whether nothing was said back yet. */
  readonly nogTeGeven: boolean;
  /** Into which piece it was merged. */
  readonly samengevoegdIn: string | null;
}

/** What somebody who contributed can be told. */
export interface FeedbackAnswer {
  readonly bijdragen: readonly Feedback[];
  /** That the piece asked after was erased, when and why, for an audience that saw it. Whose it was is not kept. Absent: nothing to tell. */
  readonly gewist?: NietGetoond['gewist'] | undefined;
}

/** For whom it is, and the facts if they are at hand. */
export interface FeedbackOptions extends Pick<AssembleOptions, 'publiek'> {
  readonly facts?: readonly Fact[] | undefined;
}

const saidOf = ({ id, uitkomst, tekst, kanaal, datum, op, ronde }: TerugkoppelingInReis): Said => ({
  id,
  uitkomst,
  tekst,
  ...(kanaal !== undefined && { kanaal }),
  ...(datum !== undefined && { datum }),
  op,
  ronde,
});

/** When each id was first told, by `seq`: a list of ids names what is there already, so only records count. */
function firstTold(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const look = (value: unknown, seq: number): void => {
    if (Array.isArray(value)) for (const one of value) look(one, seq);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'id' && typeof inner === 'string') {
          if (!first.has(inner)) first.set(inner, seq);
        } else if (key !== 'meta') look(inner, seq);
      }
  };
  for (const fact of facts) look(fact, fact.seq);
  return first;
}

/**
 * The steps along which something can have come of a piece. What proves an outcome or speaks against an element led to neither, and
 * nothing leads to what was there before it.
 */
function causesIn(reis: Reis, facts: readonly Fact[] | undefined): TraceStep[] {
  const first = facts === undefined ? undefined : firstTold(facts);
  const builtOn = new Set(
    reis.experimenten.flatMap(({ bouwtVoortOp = [], id }) => bouwtVoortOp.map((base) => `${id} ${base}`)),
  );
  const supported = new Set(
    reis.werkzameElementen.flatMap(({ id, onderbouwing }) => onderbouwing.map((proof) => `${id} ${proof}`)),
  );
  return traceSteps(reis).filter(({ van, naar }) => {
    if (van.soort === 'doel') return naar.soort === 'doel' || naar.soort === 'indicator';
    if (van.soort === 'experiment' && naar.soort === 'materiaal' && !builtOn.has(`${van.id} ${naar.id}`)) return false;
    if (van.soort === 'werkzaamElement' && !supported.has(`${van.id} ${naar.id}`)) return false;
    const [later, earlier] = [first?.get(van.id), first?.get(naar.id)];
    return later === undefined || earlier === undefined || later >= earlier;
  });
}

/** A piece, and what was merged into it: what rests on a part rests on the whole. */
function partsOf({ samengevoegd }: Pick<Reis, 'samengevoegd'>, piece: string): readonly string[] {
  const parts = new Set([piece]);
  for (const whole of parts) for (const merge of samengevoegd) if (merge.in === whole) parts.add(merge.materiaal);
  return [...parts];
}

/** What is reached from any of these, each once. */
function cameOf(parts: readonly string[], steps: readonly TraceStep[]): TraceNode[] {
  const reached = parts.flatMap((part) => walk(part, steps, 'naar', 'van', new Set()));
  return [...new Map(reached.filter(({ id }) => !parts.includes(id)).map((node) => [node.id, node])).values()];
}

/**
 * Everything that came of what a reiziger brought, or of one piece of materiaal, read off the trace. Ids and what was said back; never the
 * text of a story, and nothing above the audience. For `openbaar` nobody is linked to what they brought: only a piece can be asked after.
 *
 * @param id - of a reiziger or of a piece of materiaal, also of one that was erased; of anything else the answer is empty
 * @example
 * const { bijdragen } = feedbackFor(reis, 'r-anna', { publiek: 'kern' });
 * @source ours: nobody gives without hearing what came of it
 */
export function feedbackFor(reis: Reis, id: string, options: FeedbackOptions): FeedbackAnswer {
  const { facts, publiek } = options;
  const asked = has(reis.reizigers, id)
    ? reis.materiaal.filter(({ aangedragenDoor }) => publiek !== 'openbaar' && aangedragenDoor.includes(id))
    : reis.materiaal.filter((piece) => piece.id === id);
  const shown = asked.filter((piece) => mayShow(piece.publiek, publiek));
  const { sees } = audienceOf(reis, publiek);
  const steps = shown.length === 0 ? [] : causesIn(reis, facts);
  const gewist = stonesOf({ gewist: reis.gewist.filter((stone) => stone.id === id) }, publiek);
  const said = reis.terugkoppelingen.filter((one) => mayShow(one.publiek ?? 'kern', publiek));
  return {
    bijdragen: shown.map(({ id: piece }) => {
      const back = said.filter(
        ({ materiaal = [], reizigers = [] }) =>
          materiaal.includes(piece) || (materiaal.length === 0 && reizigers.includes(id)),
      );
      return {
        materiaal: piece,
        kwamTerechtIn: cameOf(partsOf(reis, piece), steps).filter(
          (node) => node.soort !== 'terugkoppeling' && sees(node.id),
        ),
        fotos: facts
          ? findAdoptionsUsing(facts, piece).flatMap(({ artefact, versie }) => (artefact === 'foto' ? [versie] : []))
          : null,
        teruggekoppeld: back.map(saidOf),
        nogTeGeven: back.length === 0,
        samengevoegdIn: reis.samengevoegd.find(({ materiaal }) => materiaal === piece)?.in ?? null,
      };
    }),
    ...(gewist.length > 0 && { gewist }),
  };
}
