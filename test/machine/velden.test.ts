import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { artefactsOf, assembleFoto, assembleOpdracht, assembleProgramma } from '../../src/assemble/index.js';
import { fotoDocument, programmaDocument } from '../../src/document/index.js';
import { commandFrom, fieldsOf } from '../../src/forms/index.js';
import { createMethod, type Command, type EigenVeld, type Fact } from '../../src/index.js';
import { redactFacts } from '../../src/journal/index.js';
import { veldPlaatsen, veldSoorten, type VeldSoort } from '../../src/method/velden.js';
import { listRegisterFields } from '../../src/privacy/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { veldRules } from '../../src/rules/velden.js';
import { extraPlacesOf } from '../../src/schemas/extra.js';
import { fotoArtefactSchema, type Publiek, type Reis } from '../../src/schemas/index.js';
import { commandTypes, factIssues } from '../../src/steps/parse.js';
import { payloadOf } from '../../src/steps/steps.js';
import { unkeptNames } from '../../src/steps/unkept.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { allowed, given, refuses } from '../../src/testing/index.js';
import { sampleCommand } from '../support/samples.js';
import { followRoute, started, walkTo } from '../support/walk.js';

const veld = (naam: string, soort: VeldSoort, rest: Partial<EigenVeld> = {}): EigenVeld => ({
  naam,
  label: `Ons veld ${naam}`,
  soort,
  bij: veldPlaatsen,
  publiek: 'gemeente',
  persoonlijk: 'nee',
  bijzonder: false,
  bewaren: 'reis',
  ...rest,
});
const velden = [
  veld('zaak', 'tekst'),
  veld('stoplicht', 'tekst', { bij: ['inspanning'] }),
  veld('punten', 'getal', { publiek: 'openbaar' }),
  veld('bezocht', 'jaNee', { publiek: 'kern', persoonlijk: 'ja', bewaren: 'reiziger' }),
  veld('opgehaald', 'datum'),
];
const method = createMethod({ velden });

/** Every place where a command can carry fields of a host. */
const places = commandTypes.flatMap((type) =>
  Object.entries(payloadOf(type)).flatMap(([field, schema]) =>
    extraPlacesOf(schema).map(({ bij, path }) => ({ type, bij, path: [field, ...path] })),
  ),
);

/** A command with these fields at one place; the rule looks at nothing else. */
function carrying({ type, path }: (typeof places)[number], extra: object): Command {
  const inner = path.reduceRight<unknown>((value, step) => (step === '[]' ? [value] : { [step]: value }), extra);
  return { type, ...(inner as object) } as Command;
}

describe('a field of a host', () => {
  it('can stand on every thing of the network, wherever a command brings it: also by an instap', () => {
    expect(new Set(places.map(({ bij }) => bij))).toEqual(new Set(veldPlaatsen));
    expect(places.filter(({ type }) => type === 'reis.starten').length).toBeGreaterThan(6);
  });

  it.each(places)('is refused at $type $path.0 … for a $bij when nobody declared it, with its place', (place) => {
    const command = carrying(place, { onbekend: 'x', zaak: 'Z-1', punten: 3 });
    const at = place.path.map((step) => (step === '[]' ? 0 : step));
    const [first, ...more] = veldRules(velden).flatMap((one) => one.check(started(), command).findings);
    expect([first?.code, first?.path, more]).toEqual(['stap.veld-onbekend', [...at, 'onbekend'], []]);
    expect(first?.remedies).toMatchObject([{ command: place.type, write: [[...at, 'onbekend']] }]);
  });

  it.each(places)('is refused at $type $path.0 … for a $bij when a copy would lose its name', (place) => {
    // Written out, because JSON makes a field of it and a literal does not.
    const extra = JSON.parse('{"zaak":"Z-1","__proto__":"weg"}') as object;
    const at = place.path.map((step) => (step === '[]' ? 0 : step));
    const schema = z.object(payloadOf(place.type));
    const issues = unkeptNames(schema, carrying(place, extra));
    expect(issues).toEqual([{ code: 'invoer.vorm', path: at, params: { verwacht: 'name' } }]);
    expect(unkeptNames(schema, carrying(place, { zaak: 'Z-1' }))).toBeUndefined();
  });

  const reis = followRoute(walkTo('verkennen'));

  it('is refused before it is decided when a copy would lose its name, and in a journal as well', () => {
    const command = sampleCommand(reis, 'materiaal.toevoegen', { materiaal: { extra: { zaak: 'Z-1' } } });
    const hostile = JSON.parse(JSON.stringify(command).replace('"zaak"', '"__proto__"')) as unknown;
    const decided = method.decide(reis, hostile);
    expect(decided.ok ? [] : decided.rejection.findings.map(({ code, path }) => [code, path])).toEqual([
      ['invoer.vorm', ['materiaal', 'extra']],
    ]);
    const taken = method.decide(reis, command);
    if (!taken.ok) throw new Error(taken.rejection.code);
    const fact = JSON.parse(JSON.stringify(taken.facts[0]).replace('"zaak"', '"__proto__"')) as unknown;
    expect(factIssues('materiaal.toegevoegd', fact)).toHaveLength(1);
    expect(factIssues('materiaal.toegevoegd', taken.facts[0])).toBeUndefined();
  });

  const materiaal = (extra: object): Command => sampleCommand(reis, 'materiaal.toevoegen', { materiaal: { extra } });

  it('is refused without a declaration, and taken with one', () => {
    given(reis)
      .when(materiaal({ zaak: 'Z-1' }))
      .then(refuses('stap.veld-onbekend', {}, 'materiaal.extra.zaak'));
    given(reis, method)
      .when(materiaal({ zaak: 'Z-1', punten: 0, bezocht: false, opgehaald: '2026-01-12' }))
      .then(allowed);
  });

  it('is refused where it was not declared for', () => {
    given(reis, method)
      .when(materiaal({ stoplicht: 'groen' }))
      .then(refuses('stap.veld-onbekend', {}, 'materiaal.extra.stoplicht'));
  });

  it.each<[string, unknown, string]>([
    ['zaak', 1, 'string'],
    ['punten', '3', 'number'],
    ['bezocht', 'ja', 'boolean'],
    ['opgehaald', 'morgen', 'date'],
    ['opgehaald', '2026-02-30', 'date'],
  ])('is refused when %s is %j: it says what it should be', (naam, value, verwacht) => {
    given(reis, method)
      .when(materiaal({ [naam]: value }))
      .then(refuses('stap.veld-soort', { verwacht }, `materiaal.extra.${naam}`));
  });

  it('has a name of its own, in the shape of a name', () => {
    const code = (names: readonly string[]): unknown => {
      try {
        return createMethod({ velden: names.map((naam) => veld(naam, 'tekst')) }).velden.length;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect([code(['a', 'b']), code(['a', 'a']), code(['Een naam'])]).toEqual([
      2,
      'method.field-taken',
      'method.field-form',
    ]);
    // Names that every object has already.
    for (const naam of ['__proto__', 'prototype', ...Object.getOwnPropertyNames(Object.prototype)])
      expect(code([naam])).toBe('method.field-form');
  });
});

describe('a field of a host that is not of the method', () => {
  it.each([
    ['nothing', null],
    ['another sort', { ...veld('a', 'tekst'), soort: 'kleur' }],
    ['another place', { ...veld('a', 'tekst'), bij: ['toString'] }],
    ['another audience', { ...veld('a', 'tekst'), publiek: 'iedereen' }],
  ])('is a mistake of the programmer, said by its code: %s', (_what, one) => {
    expect(() => createMethod({ velden: [one as never] })).toThrow(
      expect.objectContaining({ name: 'AanpakError', code: 'method.field-form' }) as Error,
    );
  });
});

describe('what fields of a host hold', () => {
  const begun = walkTo('inrichten');
  const extra = { zaak: 'Z-77', punten: 3, bezocht: true };
  const facts: Fact[] = [];
  let reis: Reis = begun;
  const send = (command: Command): void => {
    const decision = method.decide(reis, command);
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    facts.push(...decision.facts);
    ({ reis } = decision);
  };
  send(sampleCommand(reis, 'materiaal.toevoegen', { materiaal: { id: 'm-eigen', publiek: 'openbaar', extra } }));
  const [tell, home] = [{ id: 'r-eigen' }, { id: 'r-thuis' }];
  send(sampleCommand(reis, 'reiziger.toevoegen', { reiziger: { ...tell, kring: 'praktijk', extra } }));
  send(sampleCommand(reis, 'reiziger.toevoegen', { reiziger: { ...home, kring: 'leefwereld', extra } }));
  send(sampleCommand(reis, 'reisgezelschap.vormen'));
  const draft = sampleCommand(reis, 'programma.opstellen').programma;
  const inspanningen = draft.inspanningen.map((one) => ({ ...one, extra: { stoplicht: 'groen', bezocht: true } }));
  send({ ...sampleCommand(reis, 'programma.opstellen'), programma: { ...draft, inspanningen, extra } });

  const shown = (publiek: Publiek): readonly unknown[] => {
    const { invalshoeken } = assembleFoto(reis, { publiek, velden });
    const programma = assembleProgramma(reis, { publiek, velden });
    return [
      invalshoeken.flatMap((one) => one.materiaal).find(({ id }) => id === 'm-eigen')?.extra,
      programma.leden.find(({ id }) => id === tell.id)?.extra,
      programma.leden.find(({ id }) => id === home.id)?.extra,
      programma.programma?.extra,
      programma.programma?.inspanningen[0]?.extra,
    ];
  };

  it('is shown to the audience that was declared, and of a resident to the kern only', () => {
    const wide = { punten: 3 };
    const town = { zaak: 'Z-77', punten: 3 };
    expect(shown('kern')).toEqual([extra, extra, extra, extra, { stoplicht: 'groen', bezocht: true }]);
    expect(shown('gemeente')).toEqual([town, town, undefined, town, { stoplicht: 'groen' }]);
    expect(shown('openbaar')).toEqual([wide, wide, undefined, wide, undefined]);
  });

  it('is shown to nobody without a declaration, nor when it is no longer what was declared', () => {
    for (const declared of [undefined, [], [veld('zaak', 'getal'), veld('punten', 'tekst')]]) {
      const options = { publiek: 'kern', velden: declared } as const;
      const all = JSON.stringify([assembleFoto(reis, options), assembleProgramma(reis, options)]);
      expect(all).not.toMatch(/Z-77|"extra"/);
    }
  });

  it('stands on paper under its label, and in an artefact that its schema takes', () => {
    const options = { publiek: 'kern', velden } as const;
    const foto = assembleFoto(reis, options);
    expect(fotoArtefactSchema.safeParse(foto).success).toBe(true);
    expect(foto.kop.velden?.map(({ naam }) => naam)).toEqual(velden.map(({ naam }) => naam));
    expect(assembleOpdracht(reis, { ...options, publiek: 'openbaar' }).kop.velden?.map(({ naam }) => naam)).toEqual([
      'punten',
    ]);
    expect(renderMarkdown(fotoDocument(foto, nl))).toMatch(/Ons veld zaak.*Z-77/s);
    const plan = renderMarkdown(programmaDocument(assembleProgramma(reis, options), nl));
    expect(plan).toMatch(/Ons veld stoplicht.*groen/s);
    expect(plan).toMatch(/Ons veld bezocht: ja/);
  });

  it('goes with the thing that it belongs to, and with everything else when nobody declares it any more', () => {
    const erased = redactFacts(facts, ['m-eigen', tell.id, home.id]);
    const left = erased.filter((fact) => JSON.stringify(fact).includes('Z-77')).map(({ type }) => type);
    expect(left).toEqual(['programma.opgesteld']);
    expect(artefactsOf(erased, { publiek: 'kern', velden })).toEqual([]);
  });
});

describe('the register and the forms of a host', () => {
  it('name every field wherever it can stand, with what was declared of it', () => {
    const own = listRegisterFields({ velden }).filter(({ field }) => field.endsWith('.bezocht'));
    expect(own.length).toBe(places.length);
    expect(own[0]).toMatchObject({ persoonlijk: 'ja', bewaren: 'reiziger', publiek: 'eigen' });
    expect(listRegisterFields().some(({ field }) => field.includes('.extra.'))).toBe(false);
  });

  it('ask for it under its label, folded away', () => {
    const asked = fieldsOf('materiaal.toevoegen', nl, { velden }).filter(({ path }) => path.includes('.extra.'));
    expect(asked.map(({ path, label, kind, format, weight }) => [path, label, kind, format, weight])).toEqual([
      ['materiaal.extra.zaak', 'Ons veld zaak', 'text', null, 'meer'],
      ['materiaal.extra.punten', 'Ons veld punten', 'number', null, 'meer'],
      ['materiaal.extra.bezocht', 'Ons veld bezocht', 'yesNo', null, 'meer'],
      ['materiaal.extra.opgehaald', 'Ons veld opgehaald', 'text', 'date', 'meer'],
    ]);
    expect(veldSoorten).toHaveLength(4);
    const values = { 'materiaal.id': 'm-1', 'materiaal.extra.zaak': '', 'materiaal.extra.punten': 3 };
    const made = commandFrom('materiaal.toevoegen', values, { op: '2026-01-12T09:00:00Z', door: 'r-1' });
    expect(made['materiaal']).toEqual({ id: 'm-1', extra: { punten: 3 } });
  });

  it('read a number and a yes or no that somebody typed, and leave what is neither for the method to refuse', () => {
    const typed = (extra: object): unknown => {
      const values = {
        materiaal: { id: 'm-1', titel: 'T', soort: 'wet', aangedragenDoor: [], artikel: { wet: 'W' }, extra },
      };
      const made = commandFrom('materiaal.toevoegen', values, { op: '2026-01-12T09:00:00Z', door: 'r-1' }, { velden });
      return (made['materiaal'] as { extra?: unknown }).extra;
    };
    expect(typed({ punten: ' 3,5 ', bezocht: 'false', zaak: '12', opgehaald: '2026-01-12' })).toEqual({
      punten: 3.5,
      bezocht: false,
      zaak: '12',
      opgehaald: '2026-01-12',
    });
    expect(typed({ punten: 'veel', bezocht: 'ja', onbekend: '3' })).toEqual({
      punten: 'veel',
      bezocht: 'ja',
      onbekend: '3',
    });
  });

  it('ask for yes and for no, so that a form can also say no', () => {
    for (const [texts, words] of [
      [nl, ['ja', 'nee']],
      [en, ['yes', 'no']],
    ] as const) {
      const asked = fieldsOf('materiaal.toevoegen', texts, { velden }).filter(({ kind }) => kind === 'yesNo');
      expect(asked.map(({ path }) => path)).toContain('materiaal.extra.bezocht');
      expect(asked.map(({ path }) => path)).toContain('materiaal.meting.voorlopig');
      for (const field of asked) expect([field.options, field.optionLabels]).toEqual([['true', 'false'], words]);
    }
    expect(
      fieldsOf('materiaal.toevoegen', nl).find(({ path }) => path === 'materiaal.klantreis.fictief'),
    ).toMatchObject({
      options: ['true'],
      optionLabels: ['ja'],
    });
  });
});
