import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { createMethod, reisMachine, type CommandType, type Rule } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { anyWay, plaatsOf, tableOf, type Table } from '../../src/machine/table.js';
import type { Plaats } from '../../src/machine/way.js';
import { commandTypes } from '../../src/steps/parse.js';
import { blankReis } from '../../src/steps/blank.js';
import { sampleCommand } from '../support/samples.js';
import { followRoute, started, walkTo } from '../support/walk.js';

// Every test builds the machine anew: what it says is then made here, not when the library was read.
const machineOf = (...rules: Rule[]) => createMethod({ rules }).machine;

const always = [
  'reiziger.toevoegen',
  'reiziger.bijwerken',
  'opdrachtgever.aanwijzen',
  'reisbegeleider.aanwijzen',
  'regel.toelichten',
  'toelichting.intrekken',
  'sectie.toelichten',
  'erratum.plaatsen',
  'reis.verbinden',
];
const materiaal = [
  'materiaal.toevoegen',
  'materiaal.corrigeren',
  'materiaal.wissen',
  'energie.markeren',
  'indicator.beschrijven',
  'indicator.herzien',
  'terugkoppeling.geven',
];

/** The steps of one stage: those that stay there, and where the others lead and what they adopt. */
function stepsIn(table: Table, place: Plaats): { stays: string[]; leads: unknown[] } {
  const ways = [...(table.get(place) ?? [])];
  return {
    stays: ways.filter(([, { naar }]) => naar === undefined).map(([type]) => type),
    leads: ways.filter(([, { naar }]) => naar !== undefined).map(([type, { naar, adopts }]) => [type, naar, adopts]),
  };
}

/** The rules that guard one step, apart from the three that guard every step. */
function guards(table: Table, place: Plaats, type: CommandType): string[] {
  const ids = (table.get(place)?.get(type)?.rules ?? []).map(({ id }) => id);
  expect(ids).toContain('stap.tijd-volgt');
  return ids.filter((id) => id !== 'stap.tijd-volgt');
}

const leaves = ['reis.staken', 'gestaakt', undefined];

describe('the map of the method', () => {
  it('begins with one step: somebody has a wish', () => {
    expect(stepsIn(tableOf(machineOf()), 'vertrek')).toEqual({ stays: ['reis.starten'], leads: [] });
  });

  it('leads from a wish to an opdracht', () => {
    expect(stepsIn(tableOf(machineOf()), 'reiswens')).toEqual({
      stays: [...always, 'reiswens.bijwerken', 'opdracht.opstellen'],
      leads: [leaves, ['opdracht.vaststellen', 'verkennen', 'opdracht']],
    });
  });

  it('leads from exploring to a foto', () => {
    expect(stepsIn(tableOf(machineOf()), 'verkennen')).toEqual({
      stays: [...always, ...materiaal, 'oordeel.parkeren', 'witteVlek.benoemen', 'inzicht.delen'],
      leads: [leaves, ['foto.vaststellen', 'inrichten', 'foto']],
    });
  });

  it('leads from choosing to a programma, back to exploring, or to the arrival', () => {
    expect(stepsIn(tableOf(machineOf()), 'inrichten')).toEqual({
      stays: [
        ...always,
        ...materiaal,
        'inzicht.delen',
        'oordeel.behandelen',
        'keuze.maken',
        'keuze.herzien',
        'keuze.loslaten',
        'reisgezelschap.vormen',
        'mandaat.verlenen',
        'doelgroep.beschrijven',
        'programma.opstellen',
        'werkzaamElement.herzien',
      ],
      leads: [
        leaves,
        ['programma.vaststellen', 'doenEnLeren', 'programma'],
        ['verkenning.hervatten', 'verkennen', undefined],
        ['reis.afronden', 'aangekomen', undefined],
      ],
    });
  });

  it('leads from doing and learning to a reisverslag, and round again', () => {
    expect(stepsIn(tableOf(machineOf()), 'doenEnLeren')).toEqual({
      stays: [
        ...always,
        ...materiaal,
        'doelgroep.beschrijven',
        'ontmoeting.inrichten',
        'experiment.starten',
        'experiment.afronden',
        'reflectie.vastleggen',
        'werkzaamElement.benoemen',
        'werkzaamElement.herzien',
        'leervraag.toevoegen',
        'leervraag.bijwerken',
        'reisgezelschap.vormen',
        'witteVlek.benoemen',
        'oordeel.parkeren',
        'keuze.maken',
        'keuze.herzien',
        'reisverslag.opstellen',
      ],
      leads: [leaves, ['reisverslag.vaststellen', 'inrichten', 'reisverslag']],
    });
  });

  it('ends where a journey arrives or stops', () => {
    const { machine } = createMethod();
    const table = tableOf(machine);
    expect([...table.keys()]).toEqual([
      'vertrek',
      'reiswens',
      'verkennen',
      'inrichten',
      'doenEnLeren',
      'aangekomen',
      'gestaakt',
    ]);
    for (const place of ['aangekomen', 'gestaakt'] as const) {
      expect(stepsIn(table, place)).toEqual({ stays: [], leads: [] });
      expect([place, machine.states[place]?.type]).toEqual([place, 'final']);
    }
    expect(machine.id).toBe('reis');
  });

  it('guards a step with the rules that name it, and an adoption with those of its gate', () => {
    const table = tableOf(machineOf());
    const brought = ['stap.id-nieuw', 'stap.verwijzing-bestaat'];
    const own = ['stap.veld-onbekend', 'stap.veld-soort'];
    expect(guards(table, 'vertrek', 'reis.starten')).toEqual([
      ...brought,
      'stap.kaart-of-stappen',
      'stap.meegekeken',
      'stap.klein-getal',
      ...own,
      'stap.spelregels-bekend',
    ]);
    expect(guards(table, 'verkennen', 'materiaal.toevoegen')).toEqual([
      ...brought,
      'stap.kaart-of-stappen',
      'stap.meegekeken',
      'stap.klein-getal',
      ...own,
    ]);
    expect(guards(table, 'doenEnLeren', 'experiment.afronden')).toEqual([
      'stap.verwijzing-bestaat',
      'stap.experiment-loopt',
    ]);
    expect(guards(table, 'verkennen', 'oordeel.parkeren')).toEqual(brought);
    expect(guards(table, 'reiswens', 'reiziger.toevoegen')).toEqual(['stap.id-nieuw', ...own]);
    expect(guards(table, 'verkennen', 'reis.staken')).toEqual([]);
    for (const [place, gate] of [
      ['reiswens', 'opdracht'],
      ['verkennen', 'foto'],
      ['inrichten', 'programma'],
      ['doenEnLeren', 'reisverslag'],
    ] as const) {
      const ids = guards(table, place, `${gate}.vaststellen`);
      // What a foto shows first points to something.
      const advised = gate === 'foto' || gate === 'reisverslag' ? ['stap.vaststeller-reist-mee'] : [];
      const others = [...(gate === 'foto' ? ['stap.verwijzing-bestaat'] : []), ...advised];
      expect([gate, ids.length > 1, ids.filter((id) => !id.startsWith(`${gate}.`))]).toEqual([gate, true, others]);
    }
    expect(guards(table, 'inrichten', 'reis.afronden')).toContain('aankomst.na-een-reisverslag');
  });

  it('guards with the rules of a host like with its own', () => {
    const ours: Rule = {
      id: 'stap.ons',
      gate: 'stap',
      level: 'integriteit',
      source: 'ours',
      codes: ['stap.ons'],
      only: ['reis.staken', 'energie.markeren'],
      check: () => ({ findings: [], by: [] }),
    };
    const table = tableOf(machineOf(ours));
    const guarded = commandTypes.filter((type) => anyWay(table, type)?.rules.includes(ours));
    expect(guarded).toEqual(['energie.markeren', 'reis.staken']);
  });

  it('knows some way for every step, and none for a name it does not know', () => {
    const table = tableOf(machineOf());
    expect(commandTypes.filter((type) => anyWay(table, type) === undefined)).toEqual([]);
    expect(anyWay(table, 'reis.vliegen' as CommandType)).toBeUndefined();
    expect(anyWay(table, 'programma.vaststellen')?.naar).toBe('doenEnLeren');
  });
});

describe('an actor', () => {
  const placeOf = (reis?: Reis): unknown => {
    const actor = createActor(machineOf(), { input: reis && { reis } }).start();
    return [actor.getSnapshot().value, actor.getSnapshot().context.reis];
  };

  it('begins before the start when it is given nothing, or a journey that has not started', () => {
    expect(placeOf()).toEqual(['vertrek', blankReis()]);
    expect(createActor(machineOf(), {}).start().getSnapshot().value).toBe('vertrek');
    const blank = blankReis();
    expect(placeOf(blank)).toEqual(['vertrek', blank]);
    expect(plaatsOf(blank)).toBe('vertrek');
  });

  it.each(['reiswens', 'verkennen', 'inrichten', 'doenEnLeren'] as const)(
    'goes on in %s, where the journey is',
    (fase) => {
      const reis = walkTo(fase);
      expect(placeOf(reis)).toEqual([fase, reis]);
      expect(plaatsOf(reis)).toBe(fase);
    },
  );

  it('starts a journey, carries it through a gate, and stays where it is when a step is refused', () => {
    const actor = createActor(machineOf(), { input: undefined }).start();
    const at = (): unknown[] => [actor.getSnapshot().value, actor.getSnapshot().context.reis.seq];
    actor.send(sampleCommand(blankReis(), 'reis.starten'));
    expect(at()).toEqual(['reiswens', 1]);
    const wens = actor.getSnapshot().context.reis;
    actor.send(sampleCommand(wens, 'opdracht.vaststellen'));
    expect(at()).toEqual(['reiswens', 1]);
    expect(actor.getSnapshot().context.reis).toBe(wens);
    expect(actor.getSnapshot().can(sampleCommand(wens, 'opdracht.vaststellen'))).toBe(false);
    const ready = followRoute(wens);
    const again = createActor(machineOf(), { input: { reis: ready } }).start();
    again.send(sampleCommand(ready, 'opdracht.vaststellen'));
    expect([again.getSnapshot().value, again.getSnapshot().context.reis.fase]).toEqual(['verkennen', 'verkennen']);
  });

  it('is done when the journey has stopped', () => {
    const actor = createActor(machineOf(), { input: { reis: started() } }).start();
    actor.send(sampleCommand(started(), 'reis.staken'));
    expect([actor.getSnapshot().status, actor.getSnapshot().value]).toEqual(['done', 'gestaakt']);
  });

  it('of the library itself is such an actor', () => {
    const reis = walkTo('verkennen');
    expect(createActor(reisMachine, { input: { reis } }).start().getSnapshot().value).toBe('verkennen');
  });
});
