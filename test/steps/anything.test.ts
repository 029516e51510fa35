import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleOpdracht, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { commandTypes, decide, evolve, factOf, fold, route, type CommandType, type Fact } from '../../src/index.js';
import {
  publieken,
  type Reis,
  fotoArtefactSchema,
  opdrachtArtefactSchema,
  programmaArtefactSchema,
  reisverslagArtefactSchema,
} from '../../src/schemas/index.js';
import {
  fotoDocument,
  opdrachtDocument,
  plainText,
  programmaDocument,
  reisverslagDocument,
} from '../../src/document/index.js';
import { nl } from '../../src/texts/nl.js';
import { renderHtml, renderMarkdown } from '../../src/render/index.js';
import { movingCommands } from '../../src/steps/facts.js';
import { commandSchema, factIssues } from '../../src/steps/parse.js';
import { blankReis } from '../../src/steps/blank.js';
import { disagreements } from '../support/agreement.js';
import { arbitraryCommand } from '../support/arbitraries.js';
import { given } from '../support/full.js';
import { frozen } from '../support/hostile.js';
import { sampleCommand } from '../support/samples.js';
import { followRoute, walkTo } from '../support/walk.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const stages: readonly Reis[] = (['reiswens', 'verkennen', 'inrichten', 'doenEnLeren'] as const)
  .flatMap((fase) => [walkTo(fase), followRoute(walkTo(fase))])
  .concat(walkTo('doenEnLeren', 2));

describe.each(commandTypes)('anything that %s takes', (type) => {
  it('is taken as it is, and told again after it was stored', () => {
    fc.assert(
      fc.property(arbitraryCommand(given, type), (command) => {
        expect(commandSchema(type).safeParse(command)).toEqual({ success: true, data: command });
        expect(commandSchema(type).safeParse(json(command)).success).toBe(true);
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('is answered alike by everybody who is asked, in every stage', () => {
    const asked = fc.constantFrom(blankReis() as Reis, given, ...stages);
    fc.assert(
      fc.property(
        asked.chain((reis) => fc.tuple(fc.constant(reis), arbitraryCommand(reis, type))),
        ([reis, command]) => {
          expect(disagreements(reis, command)).toEqual([]);
        },
      ),
      { seed: 4, numRuns: 30 },
    );
  });
});

/** What is wrong with everything that people can read of a journey, for every audience. */
function wrongInPrint(reis: Reis): string[] {
  return publieken.flatMap((publiek) => {
    const [opdracht, foto] = [assembleOpdracht(reis, { publiek }), assembleFoto(reis, { publiek })];
    const [programma, verslag] = [assembleProgramma(reis, { publiek }), assembleReisverslag(reis, { publiek })];
    const artefacts = [
      [opdrachtArtefactSchema, opdracht],
      [fotoArtefactSchema, foto],
      [programmaArtefactSchema, programma],
      [reisverslagArtefactSchema, verslag],
    ] as const;
    const documents = [
      opdrachtDocument(opdracht, nl),
      fotoDocument(foto, nl),
      programmaDocument(programma, nl),
      reisverslagDocument(verslag, nl),
    ];
    return [
      ...artefacts.flatMap(([schema, artefact]) => schema.safeParse(artefact).error?.message ?? []),
      ...documents.flatMap((one) =>
        renderMarkdown(one) === '' || renderHtml(one) === '' ? [plainText(one.title)] : [],
      ),
    ];
  });
}

/** What leads to no other stage: a journey that is stopped at every turn never gets far. */
const ordinary = commandTypes.filter((type) => !movingCommands.has(type));

/** A journey of two rounds in which, at every stage, everything is tried twice with whatever its schema takes, and once as people write. */
function fill(seed: number): { facts: readonly Fact[]; reis: Reis; passed: readonly Reis[] } {
  const facts: Fact[] = [];
  const passed: Reis[] = [];
  let reis: Reis = fold([]);
  const attempt = (command: unknown): boolean => {
    const decision = decide(frozen(reis), command);
    if (!decision.ok) return false;
    facts.push(...decision.facts);
    reis = decision.reis;
    return true;
  };
  const anything = (type: CommandType): object =>
    fc.sample(arbitraryCommand(reis, type), { seed: seed + facts.length, numRuns: 1 })[0]!;
  attempt({ ...anything('reis.starten'), instap: undefined, spelregels: undefined });
  while (reis.ronde < 3) {
    for (const type of [...ordinary, ...ordinary]) attempt(anything(type));
    for (const type of ordinary) attempt(sampleCommand(reis, type));
    for (const { command, fill: known, write } of route(reis).steps)
      attempt(sampleCommand(reis, command, known, write));
    passed.push(reis);
    const { command } = route(reis);
    if (command === null || !attempt(sampleCommand(reis, command)))
      throw new Error(`seed ${seed}: ${command} is refused`);
  }
  return { facts, reis, passed };
}

describe.each([1, 2, 3, 4, 5, 6])('a journey that is filled with anything (seed %i)', (seed) => {
  const { facts, reis, passed } = fill(seed);

  it('took everything that can be done at least once', () => {
    const taken = new Set<string>(facts.map(({ type }) => type));
    const aside = ['verkenning.hervatten', 'reis.afronden', 'reis.staken'];
    expect(commandTypes.filter((type) => !taken.has(factOf[type]))).toEqual(aside);
    expect(facts.map(({ seq }) => seq)).toEqual([...facts.keys()].map((place) => place + 1));
  });

  it('is the same when it is told again: at once, fact by fact, or after it was stored', () => {
    expect(fold(facts)).toEqual(reis);
    expect(facts.reduce<Reis>((now, fact) => evolve(frozen(now), frozen(fact)), blankReis())).toEqual(reis);
    expect(facts.flatMap((fact) => factIssues(fact.type, json(fact)) ?? [])).toEqual([]);
    expect(json(fold(json(facts)))).toStrictEqual(json(reis));
  });

  it('can be read by everybody, at every stage', () => {
    expect([...passed, reis].flatMap(wrongInPrint)).toEqual([]);
  });
});
