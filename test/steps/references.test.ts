import { describe, expect, it } from 'vitest';
import { evolve, type Command, type CommandType } from '../../src/index.js';
import { leavesOf } from '../../src/schemas/basis/leaves.js';
import { nl } from '../../src/texts/nl.js';
import { idSchema } from '../../src/schemas/basis/values.js';
import { refersTo } from '../../src/schemas/basis/refers.js';
import { invalshoekSchema } from '../../src/schemas/materiaal.js';
import { blankReis } from '../../src/steps/blank.js';
import { commandTypes } from '../../src/steps/parse.js';
import { payloadOf, stepOf } from '../../src/steps/steps.js';
import { full, fullCommands, given, meta, planned } from '../support/full.js';
import { sampleCommand } from '../support/samples.js';

/** What a step reports of a command: every place that it looked at, or only those that were not in order. */
function reported(command: Command, reporter: 'brings' | 'pointsTo', only: 'all' | 'wrong', reis = given): string[] {
  const places: string[] = [];
  const step = stepOf(command.type);
  step[reporter]?.(command, reis, (ok, _thing, path) => {
    if (only === 'all' || !ok) places.push(path.join('.'));
  });
  return places;
}

/** The command with another value at one place. */
function put(command: Command, place: string, value: string): Command {
  const copy = JSON.parse(JSON.stringify(command)) as Command;
  const keys = place.split('.');
  const holder = keys
    .slice(0, -1)
    .reduce<unknown>((value_, key) => (value_ as Record<string, unknown>)[key], copy) as Record<string, unknown>;
  holder[keys.at(-1)!] = value;
  return copy;
}

const general = (place: string): string => place.replaceAll(/\.\d+(?=\.|$)/g, '.[]');

/** Every place of a command where an id or an angle stands, as its schema says. */
const idPlaces = (type: CommandType): string[] =>
  Object.entries(payloadOf(type)).flatMap(([field, schema]) =>
    leavesOf(schema)
      .filter(({ schema: own }) => own === idSchema || own === invalshoekSchema || refersTo(own))
      .map(({ path }) => [field, ...path].join('.')),
  );

/** Ids that may be new and may be known: the journey itself, and what is described again and again. */
const either = [
  'reis.starten: id',
  'doelgroep.beschrijven: doelgroep.id',
  'inzicht.delen: inzicht.id',
  'reis.verbinden: verbinding.id',
  'ontmoeting.inrichten: ontmoeting.id',
];

const cases = fullCommands.map((command, place) => [`${command.type} (${place})`, command] as const);

describe.each(cases)('%s', (_name, command) => {
  it('finds everything that its example points to, and brings nothing that was there', () => {
    expect([reported(command, 'pointsTo', 'wrong'), reported(command, 'brings', 'wrong')]).toEqual([[], []]);
  });

  it('reports exactly the one place that points to nothing', () => {
    for (const place of reported(command, 'pointsTo', 'all')) {
      expect([place, reported(put(command, place, 'nobody'), 'pointsTo', 'wrong')]).toEqual([place, [place]]);
    }
  });

  it('reports all places that point to nothing at once', () => {
    const places = reported(command, 'pointsTo', 'all');
    const lost = places.reduce((one, place) => put(one, place, 'nobody'), command);
    expect(reported(lost, 'pointsTo', 'wrong')).toEqual(places);
  });
});

describe('an id in a command', () => {
  it('is always asked about: is it new, or is it there', () => {
    const types = [...new Set(fullCommands.map(({ type }) => type))];
    const asked = new Set(
      fullCommands.flatMap((command) =>
        [...reported(command, 'brings', 'all'), ...reported(command, 'pointsTo', 'all')].map(
          (place) => `${command.type}: ${general(place)}`,
        ),
      ),
    );
    const all = types.flatMap((type) => idPlaces(type).map((place) => `${type}: ${place}`));
    // A whole piece of materiaal or a report that comes with an instap is asked about as where it is added.
    const elsewhere = (place: string): string =>
      place
        .replace('corrigeren', 'toevoegen')
        .replace('reis.starten: instap.materiaal.[]', 'materiaal.toevoegen: materiaal')
        .replace('reis.starten: instap.reisverslagen.[].reisverslag', 'reisverslag.opstellen: reisverslag');
    const unasked = all.filter((place) => !asked.has(place) && !asked.has(elsewhere(place)));
    expect(unasked.sort()).toEqual(either.toSorted());
  });

  it('cannot be brought twice', () => {
    const brought = fullCommands.filter(
      ({ type }) =>
        type !== 'reis.starten' && type !== 'opdracht.opstellen' && reported(full(type), 'brings', 'all').length === 1,
    );
    for (const command of brought) {
      const after = evolve(given, planned(given, command));
      const [place] = reported(command, 'brings', 'all');
      expect([command.type, reported(command, 'brings', 'wrong', after)]).toEqual([command.type, [place]]);
    }
    expect(brought.map(({ type }) => type)).toContain('experiment.starten');
  });
});

describe('a list that brings its own ids', () => {
  const twice = <C extends CommandType>(type: C, lists: readonly string[]): string[] => {
    // By way of JSON: what stands in two places of the example must not be one object.
    const copy = JSON.parse(JSON.stringify(full(type))) as Record<string, unknown>;
    for (const path of lists) {
      const list = path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], copy);
      (list as unknown[]).push(structuredClone((list as unknown[])[0]));
    }
    return reported(copy as unknown as Command, 'brings', 'wrong');
  };

  it('names each of them once: a programma', () => {
    const lists = ['middelen', 'doelen', 'inspanningen', 'aannames', 'leervragen', 'wijzigingen'];
    expect(
      twice(
        'programma.opstellen',
        lists.map((list) => `programma.${list}`),
      ),
    ).toEqual(lists.map((list) => `programma.${list}.1.id`));
  });

  it('names each of them once: a reisverslag', () => {
    const lists = ['betekenis', 'watNietWerkte', 'onverwacht'];
    expect(
      twice(
        'reisverslag.opstellen',
        lists.map((list) => `reisverslag.${list}`),
      ),
    ).toEqual(lists.map((list) => `reisverslag.${list}.1.id`));
  });

  it('names each of them once: an instap', () => {
    const lists = [
      'instap.reizigers',
      'instap.materiaal',
      'instap.indicatoren',
      'instap.inzichten',
      'instap.keuzes',
      'instap.werkzameElementen',
      'instap.opdracht.beslispunten',
      'instap.programma.doelen',
      'instap.programmas.0.programma.doelen',
      'instap.reisverslagen.0.reisverslag.betekenis',
    ];
    expect(twice('reis.starten', lists)).toEqual(lists.map((list) => `${list}.1.id`));
  });

  it('has nothing to say of an instap that brings people alone', () => {
    const { instap, ...start } = full('reis.starten');
    const { fase, ronde, reden, reizigers } = instap!;
    const command: Command = { ...start, instap: { fase, ronde, reden, reizigers } };
    expect(reported(command, 'brings', 'wrong', blankReis())).toEqual([]);
    expect(reported(command, 'pointsTo', 'wrong', blankReis())).toEqual([]);
  });

  it.each(['data', 'bronnen', 'stemmen'])('adds no angle that a foto has already: %s', (invalshoek) => {
    const command = put(full('reis.starten'), 'spelregels.invalshoeken.0.invalshoek', invalshoek);
    expect(reported(command, 'brings', 'wrong')).toEqual(['spelregels.invalshoeken.0.invalshoek']);
  });

  it('adds no angle twice', () => {
    expect(twice('reis.starten', ['spelregels.invalshoeken'])).toEqual(['spelregels.invalshoeken.1.invalshoek']);
  });
});

describe('what a step points to', () => {
  it('is a betekenis of the last reisverslag, not of one before it', () => {
    const later = {
      ...given,
      reisverslagen: [
        ...given.reisverslagen,
        { versie: 2, reisverslag: { ...given.reisverslagen[0]!.reisverslag, betekenis: [] } },
      ],
    };
    expect(reported(full('programma.opstellen'), 'pointsTo', 'wrong', later)).toEqual([
      'programma.wijzigingen.0.betekenis',
    ]);
  });

  it('is nothing that was erased, where it would be changed', () => {
    const [first] = given.materiaal;
    const stone = { id: first!.id, op: given.op, reden: 'verzoek' } as const;
    const erased = { ...given, materiaal: [], gewist: [stone] };
    const wissen: Command = { type: 'materiaal.wissen', meta, materiaal: first!.id, reden: 'verzoek' };
    const energie: Command = { type: 'energie.markeren', meta, bij: { materiaal: first!.id }, energie: 'Hier.' };
    expect(reported(wissen, 'pointsTo', 'wrong', erased)).toEqual(['materiaal']);
    expect(reported(energie, 'pointsTo', 'wrong', erased)).toEqual(['bij.materiaal']);
    // An id that was erased and brought again is there.
    const again = { ...given, materiaal: [first!], gewist: [stone] };
    expect(reported(wissen, 'pointsTo', 'wrong', again)).toEqual([]);
    expect(reported(energie, 'pointsTo', 'wrong', again)).toEqual([]);
    expect(reported({ ...energie, bij: { reiziger: 'r-1' } }, 'pointsTo', 'wrong', erased)).toEqual([]);
  });

  it('is a goal of the programma of now, not of one before it', () => {
    const command = full('programma.opstellen');
    const own = { ...given, programma: null, programmas: [] };
    expect(reported(command, 'pointsTo', 'wrong', own)).toEqual([]);
    const { programma } = command;
    const goalless: Command = { ...command, programma: { ...programma, doelen: [] } };
    const before = { ...given, programma, programmas: [{ versie: 1, programma }] };
    expect(reported(goalless, 'pointsTo', 'wrong', before).length).toBeGreaterThan(0);
  });

  it('is an angle that exists, also of materiaal that an instap brings', () => {
    const place = 'instap.materiaal.0.invalshoek';
    const start = full('reis.starten');
    expect(reported(start, 'pointsTo', 'wrong', blankReis())).not.toContain(place);
    expect(reported(put(start, place, 'nergens'), 'pointsTo', 'wrong', blankReis())).toContain(place);
  });

  it('may stand in any version that an instap brings along, and nowhere else', () => {
    const { instap, ...start } = full('reis.starten');
    const [first] = instap!.programmas!;
    const told = (doel: string): string[] => {
      const doelbereik = [{ doel, uitkomst: 'gehaald', toelichting: 'Gelukt.' }] as const;
      const reisverslagen = [{ versie: 1, reisverslag: { ...full('reisverslag.opstellen').reisverslag, doelbereik } }];
      const programmas = [{ ...first!, programma: { ...first!.programma, doelen: [{ id: 'd-old', doel: 'Ooit' }] } }];
      const command = { ...start, instap: { ...instap!, programmas, reisverslagen } } as Command;
      const place = 'instap.reisverslagen.0.reisverslag.doelbereik.0.doel';
      return reported(command, 'pointsTo', 'wrong', blankReis()).filter((one) => one === place);
    };
    expect(told('d-old')).toEqual([]);
    expect(told('d-never')).toHaveLength(1);
  });

  it('is an explanation that still stands', () => {
    const [toelichting] = given.toelichtingen;
    const withdrawn = { ...given, toelichtingen: [{ ...toelichting!, ingetrokken: { op: given.op, reden: 'Weg.' } }] };
    expect(reported(full('toelichting.intrekken'), 'pointsTo', 'wrong', withdrawn)).toEqual(['toelichting']);
  });

  it('is a section of that artefact; a foto has one for each angle, also of the host', () => {
    const own = { ...given, spelregels: { invalshoeken: [{ invalshoek: 'eigenHoek', label: 'Onze hoek' }] } };
    const section = (artefact: string, sectie: string): Command =>
      put(put(full('sectie.toelichten'), 'toelichting.artefact', artefact), 'toelichting.sectie', sectie);
    const wrong = (command: Command) => reported(command, 'pointsTo', 'wrong', own);
    expect(wrong(section('foto', 'eigenHoek'))).toEqual([]);
    expect(wrong(section('opdracht', 'eigenHoek'))).toEqual(['toelichting.sectie']);
    expect(wrong(section('opdracht', 'constructor'))).toEqual(['toelichting.sectie']);
  });

  it('is an angle of the method or of the host', () => {
    const own = { ...given, spelregels: { invalshoeken: [{ invalshoek: 'eigenHoek', label: 'Onze hoek' }] } };
    const command = put(full('witteVlek.benoemen'), 'witteVlek.invalshoek', 'eigenHoek');
    expect([reported(command, 'pointsTo', 'wrong', own), reported(command, 'pointsTo', 'wrong')]).toEqual([
      [],
      ['witteVlek.invalshoek'],
    ]);
  });
});

describe('what is not said', () => {
  it('is not asked about: the shortest form of every command points to nothing that is not there', () => {
    expect(commandTypes.flatMap((type) => reported(sampleCommand(given, type), 'pointsTo', 'wrong'))).toEqual([]);
    const { instap, ...start } = full('reis.starten');
    const { fase, ronde, reden, reizigers } = instap!;
    const people = { fase, ronde, reden, reizigers };
    expect(reported({ ...start, instap: people }, 'pointsTo', 'all')).toEqual([]);
    expect(reported({ ...start, spelregels: {} }, 'brings', 'all')).toEqual([]);
    const programma = {
      ...given.programma!,
      wijzigingen: [{ id: 'c-1', wat: 'Later', richting: 'aanpassen' as const }],
    };
    expect(reported({ type: 'programma.opstellen', meta, programma }, 'pointsTo', 'wrong')).toEqual([]);
    const { sectie: _sectie, ...erratum } = full('erratum.plaatsen').erratum;
    expect(reported({ type: 'erratum.plaatsen', meta, erratum }, 'pointsTo', 'all')).toEqual([]);
    const klantreis = full('materiaal.toevoegen').materiaal;
    const [uncarded] = [
      { ...klantreis, kaart: undefined, samengevoegdUit: [], aangedragenDoor: [], spreektTegen: undefined },
    ] as unknown[];
    expect(reported({ type: 'materiaal.toevoegen', meta, materiaal: uncarded } as Command, 'pointsTo', 'all')).toEqual([
      'materiaal.invalshoek',
    ]);
  });
});

describe('what stands in a programma', () => {
  it('is nowhere while there is none', () => {
    const without = { ...given, programma: null };
    expect(reported(full('experiment.starten'), 'pointsTo', 'wrong', without)).toEqual([
      'experiment.inspanning',
      'experiment.leervragen.0',
    ]);
    expect(reported(full('reisverslag.opstellen'), 'pointsTo', 'wrong', without).toSorted()).toEqual([
      'reisverslag.aannames.0.aanname',
      'reisverslag.antwoorden.0.leervraag',
      'reisverslag.doelbereik.0.doel',
      'reisverslag.uitgelicht.1',
    ]);
  });
});

describe('angles of the host', () => {
  const two = [
    { invalshoek: 'eigenHoek', label: 'Onze hoek' },
    { invalshoek: 'sport', label: 'Sport' },
  ];

  it('can be more than one, each by its own name', () => {
    const { instap: _instap, ...start } = full('reis.starten');
    expect(reported({ ...start, spelregels: { invalshoeken: two } }, 'brings', 'wrong')).toEqual([]);
  });

  it('are those and no others', () => {
    const own = { ...given, spelregels: { invalshoeken: two } };
    const command = put(full('witteVlek.benoemen'), 'witteVlek.invalshoek', 'muziek');
    expect(reported(command, 'pointsTo', 'wrong', own)).toEqual(['witteVlek.invalshoek']);
  });
});

it('an erratum belongs to a section that its artefact has', () => {
  const command = put(full('erratum.plaatsen'), 'erratum.sectie', 'muziek');
  expect(reported(command, 'pointsTo', 'wrong')).toEqual(['erratum.sectie']);
});

it('everything that a step asks about has a name that people can read', () => {
  for (const command of fullCommands) {
    const step = stepOf(command.type);
    const things: string[] = [];
    step.brings?.(command, given, (_ok, thing) => things.push(thing));
    step.pointsTo?.(command, given, (_ok, thing) => things.push(thing));
    expect([command.type, things.filter((thing) => !Object.hasOwn(nl.labels.ding, thing))]).toEqual([command.type, []]);
  }
});
