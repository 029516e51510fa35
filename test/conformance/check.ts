import { isDeepStrictEqual } from 'node:util';
import type * as assemble from '../../src/assemble/index.js';
import type * as front from '../../src/index.js';
import type { parseJournal } from '../../src/journal/index.js';
import type { Artefact, Publiek } from '../../src/schemas/index.js';
import { canonical, expected, sha256, type Given, type Kit } from './vectors.js';

/** The part of an implementation that the kit asks. The library has it under these names. */
interface Implementation
  extends
    Pick<typeof front, 'decide' | 'explainGate' | 'fold' | 'foldAdopted'>,
    Pick<typeof assemble, 'assembleFoto' | 'assembleOpdracht' | 'assembleProgramma' | 'assembleReisverslag'> {
  readonly parseJournal: typeof parseJournal;
}

/** The vectors that an implementation does not pass, by name. Empty when it passes the kit. */
export function failures(kit: Kit, method: Implementation): string[] {
  const failed: string[] = [];
  const judge = (name: string, got: unknown, wanted: unknown): void => {
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(got)), wanted)) failed.push(name);
  };
  const given = ({ journey, seq }: Given) => method.fold((kit.journeys[journey] ?? []).slice(0, seq));

  for (const { name, given: from, command, expect } of kit.decide) {
    const answer = method.decide(given(from), command);
    const got = answer.ok
      ? { facts: answer.facts }
      : { code: answer.rejection.code, findings: answer.rejection.findings.map(expected) };
    judge(`decide: ${name}`, got, expect);
  }
  for (const { name, state, change, gate, expect } of kit.gates) {
    const { findings, advice, explained, met } = method.explainGate({ ...kit.states[state]!, ...change }, gate);
    const got = {
      findings: findings.map(expected),
      advice: advice.map(expected),
      explained: explained.map(({ rule }) => rule),
      met: met.map(({ rule }) => rule),
    };
    judge(`gate: ${name}`, got, expect);
  }
  for (const vector of kit.folds)
    judge(`fold: ${vector.given.journey} ${vector.given.seq}`, sha256(given(vector.given)), vector.sha256);
  for (const { name, text, expect } of kit.upcasts) {
    const read = method.parseJournal(text);
    judge(
      `upcast: ${name}`,
      read.ok ? { sha256: sha256(read.facts) } : { codes: read.findings.map(({ code }) => code) },
      expect,
    );
  }
  for (const { journey, artefact, versie, publiek, sha256: wanted } of kit.audiences)
    judge(
      `audience: ${journey} ${artefact} ${versie} for ${publiek}`,
      sha256(assembled(method, kit.journeys[journey] ?? [], artefact, versie, publiek)),
      wanted,
    );
  for (const { name, value, text, sha256: wanted } of kit.canonical)
    judge(`canonical: ${name}`, [canonical(value), sha256(value)], [text, wanted]);
  return failed;
}

/** An adopted artefact as one audience sees it. */
export function assembled(
  method: Implementation,
  facts: readonly front.Fact[],
  artefact: Artefact,
  versie: number,
  publiek: Publiek,
): unknown {
  const adopted = method.fold(facts).vastgesteld.find((one) => one.artefact === artefact && one.versie === versie);
  if (adopted === undefined) return undefined;
  const reis = method.foldAdopted(facts, adopted);
  const options = { publiek, versie, facts: facts.slice(0, adopted.seq) };
  if (artefact === 'opdracht') return method.assembleOpdracht(reis, { publiek });
  if (artefact === 'foto') return method.assembleFoto(reis, { publiek });
  return artefact === 'programma' ? method.assembleProgramma(reis, options) : method.assembleReisverslag(reis, options);
}
