import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleOpdracht, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { explain, fold, foldAdopted, type Fact } from '../../src/index.js';
import type { Artefact, Publiek } from '../../src/schemas/index.js';
import { parseJournal, sealJournal, serializeJournal } from '../../src/journal/index.js';
import { rotterdam } from '../../examples/rotterdam/reis.js';

const frozen = (name: string): string => readFileSync(`test/journal/frozen/${name}`, 'utf8');

/** The facts of a journal that an older release wrote. */
function factsOf(name: string): readonly Fact[] {
  const parsed = parseJournal(frozen(name));
  if (!parsed.ok) throw new Error(parsed.findings.map(({ message }) => message).join(' '));
  return parsed.facts;
}

const written = ['rotterdam', 'elkeStap'] as const;

/** What was wrong in an artefact of format 2 and is mended: the field that says something else now, and what was wrong with it. */
const mended: readonly string[] = Object.keys({
  door: 'for openbaar, a pseudonym of who adopted',
  receipt: 'for openbaar, the receipt of the rules',
  opdrachtgever: 'for openbaar, a pseudonym of who explained a rule',
  gronden: 'what a statement rests on was told in no document',
  eerdereExperimenten: 'an experiment of another round that carries something was named nowhere',
  verborgenGrond: 'whether a statement also rests on what is not shown was not said',
  gewisteGronden: 'whether a statement rested on what was erased was not said',
  momenten: 'moments after the adoption stood in its report',
  elementStanden: 'an element that turned did not say how it stood before',
  bereik: 'the figure of round 1 was repeated in round 2',
  nietGetoondPer: 'what a reader may not see of one list was said at another',
  experimenten: 'an experiment that was still going on was in no report of the rounds after its first',
});

describe.each(written)('a journal of version 2 (%s)', (name) => {
  const facts = factsOf(`${name}.2.json`);

  it('opens, and is written again in the version of today with the same facts', () => {
    const before = JSON.parse(frozen(`${name}.2.json`)) as object;
    expect(JSON.parse(serializeJournal(facts))).toEqual({ ...before, version: 3 });
  });

  it('keeps its seal', () => {
    const seal = sealJournal(facts, (seq) => seq.toString(16).padStart(32, '0'));
    expect(seal.root).toBe((JSON.parse(frozen('seals.2.json')) as Record<string, string>)[name]);
  });

  it('opens every gate that it opened', () => {
    const adopted = facts.filter(({ type }) => type.endsWith('.vastgesteld'));
    expect(adopted.length).toBeGreaterThan(2);
    for (const { type, seq, meta } of adopted) {
      const command = `${type.split('.')[0]}.vaststellen`;
      const { allowed, findings } = explain(fold(facts.slice(0, seq - 1)), { type: command, meta });
      expect([seq, command, allowed, findings.map(({ code }) => code)]).toEqual([seq, command, true, []]);
    }
  });
});

describe('an artefact of version 2', () => {
  const facts = factsOf('rotterdam.2.json');
  interface Frozen {
    artefact: Artefact;
    versie: number;
    publiek: Publiek;
    seq: number;
    stuk: unknown;
  }
  const assemble = {
    opdracht: assembleOpdracht,
    foto: assembleFoto,
    programma: assembleProgramma,
    reisverslag: assembleReisverslag,
  };
  const all = JSON.parse(frozen('rotterdam.2.artefacten.json')) as readonly Frozen[];

  it.each(all.map((one) => [`${one.artefact} ${one.versie} for ${one.publiek}`, one] as const))(
    '%s is the same as data, but for what was wrong in it',
    (_name, { artefact, versie, publiek, seq, stuk }) => {
      const options = { publiek, versie, verhalen: rotterdam.verhalen, facts: facts.slice(0, seq) };
      const made: unknown = JSON.parse(JSON.stringify(assemble[artefact](foldAdopted(facts, { seq }), options)));
      const without = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value), (key, inner: unknown) => (mended.includes(key) ? undefined : inner));
      expect(without(made)).toEqual(without(stuk));
    },
  );
});
