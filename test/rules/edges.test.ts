import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { registryOf } from '../../src/rules/registry.js';
import { askedIn, niveauOf } from '../../src/rules/spelregels.js';
import { blankReis } from '../../src/steps/blank.js';
import { sampleCommand } from '../support/samples.js';

const rules = registryOf();

/** The places where a rule finds something in a journey of which only these fields are filled. */
function places(id: string, fields: object, command?: Command): string[] {
  const reis = { ...blankReis(), ronde: 2, ...fields } as Reis;
  return rules
    .find((one) => one.id === id)!
    .check(reis, command)
    .findings.map(({ code, path }) => (code === id ? path.join('.') : `${code}: ${path.join('.')}`));
}

describe('the rhythm of reflection', () => {
  const after = (dates: readonly (readonly [datum: string, ronde: number])[], ritmeWeken: number | undefined = 6) =>
    places('reisverslag.ritme-van-reflectie', {
      spelregels: { reflectieRitmeWeken: ritmeWeken },
      reflecties: dates.map(([datum, ronde]) => ({ datum, ronde })),
    });

  it('is kept on the last day, and broken on the day after', () => {
    expect(after([['2026-01-01', 2], ['2026-02-12', 2]])).toEqual([]); // prettier-ignore
    expect(after([['2026-01-01', 2], ['2026-02-13', 2]])).toEqual(['reflecties']); // prettier-ignore
  });

  it('is asked of the days in their order, whatever the order in which they were written down', () => {
    expect(after([['2026-03-01', 2], ['2026-01-01', 2], ['2026-02-01', 2]])).toEqual([]); // prettier-ignore
    expect(after([['2026-02-20', 2], ['2026-01-01', 2], ['2026-02-25', 2]])).toEqual(['reflecties']); // prettier-ignore
  });

  it('is not kept by a reflection of another round', () => {
    expect(after([['2026-01-01', 2], ['2026-02-01', 1], ['2026-02-20', 2]])).toEqual(['reflecties']); // prettier-ignore
    expect(after([['2026-01-01', 1], ['2026-02-20', 2]])).toEqual([]); // prettier-ignore
  });

  it('is broken by nobody who promised none', () => {
    const dates = [{ datum: '2026-01-01', ronde: 2 }, { datum: '2027-01-01', ronde: 2 }]; // prettier-ignore
    expect(places('reisverslag.ritme-van-reflectie', { spelregels: {}, reflecties: dates })).toEqual([]);
  });
});

describe('what a round builds on and teaches', () => {
  it('is asked of the experiments of this round', () => {
    const built = { id: 'e-1', ronde: 1, bouwtVoortOp: ['m-1'] };
    const bare = { id: 'e-2', ronde: 2 };
    expect(places('reisverslag.bouwt-voort', { experimenten: [built] })).toEqual([]);
    expect(places('reisverslag.bouwt-voort', { experimenten: [built, bare] })).toEqual(['experimenten']);
    expect(places('reisverslag.bouwt-voort', { experimenten: [bare, { ...built, ronde: 2 }] })).toEqual([]);
  });

  it('may stand in a reflection of this round, and in no other', () => {
    const learned = (ronde: number) => ({ reflecties: [{ id: 'x', ronde }, { id: 'y', ronde, geleerd: [{}] }] }); // prettier-ignore
    expect(places('reisverslag.competenties-benoemd', learned(2))).toEqual([]);
    expect(places('reisverslag.competenties-benoemd', learned(1))).toEqual(['reisverslag.geleerd']);
    expect(places('reisverslag.competenties-benoemd', { reflecties: [{ id: 'x', ronde: 2, geleerd: [] }] })).toEqual([
      'reisverslag.geleerd',
    ]);
  });
});

describe('what a report does not tell', () => {
  it('is a running experiment of this round on which nobody reflected', () => {
    const told = (change: object, reflected: readonly string[] = []) =>
      places('reisverslag.alles-gerapporteerd', {
        experimenten: [{ id: 'e-1', ronde: 2, afronding: null, ...change }],
        reflecties: [{ experimenten: reflected }],
      });
    expect(told({})).toEqual(['experimenten.0']);
    expect(told({ ronde: 1 })).toEqual([]);
    expect(told({ afronding: { uitkomst: 'gelukt' } })).toEqual([]);
    expect(told({}, ['e-1'])).toEqual([]);
  });

  it('is everything of the programma, where nothing is written yet', () => {
    const programma = { doelen: [{ id: 'd-1' }], leervragen: [{ id: 'l-1' }], aannames: [{ id: 'a-1' }] };
    expect(places('reisverslag.alles-gerapporteerd', { programma })).toEqual([
      'programma.doelen.0',
      'programma.leervragen.0',
      'programma.aannames.0',
    ]);
  });
});

describe('a figure and the words beside it', () => {
  const indicator = {
    populatie: 'ouderen',
    eenheid: '%',
    nulmeting: { waarde: 50 },
    streefwaarde: { waarde: 45 },
  };
  const meting = { populatie: 'ouderen', eenheid: '%', waarde: 45 };
  function fits(uitkomst: string, measured: object = meting, target: object = indicator) {
    const doelbereik = [{ doel: 'd-1', uitkomst, meting: measured }];
    const doelen = [{ id: 'd-1', indicator: target }];
    return places('reisverslag.cijfer-past', { programma: { doelen }, reisverslag: { doelbereik } }).length === 0;
  }

  it('fit when the target was just met, downwards and upwards', () => {
    expect([fits('gehaald'), fits('overtroffen'), fits('nietGehaald')]).toEqual([true, true, false]);
    const missed = { ...meting, waarde: 46 };
    expect([fits('gehaald', missed), fits('overtroffen', missed), fits('nietGehaald', missed)]).toEqual([
      false,
      false,
      true,
    ]);
    const more = { ...indicator, nulmeting: { waarde: 40 } };
    expect([fits('gehaald', meting, more), fits('gehaald', { ...meting, waarde: 44 }, more)]).toEqual([true, false]);
    // A target that is where it began is met by staying there.
    const stay = { ...indicator, nulmeting: { waarde: 45 } };
    expect([fits('gehaald', meting, stay), fits('gehaald', { ...meting, waarde: 44 }, stay)]).toEqual([true, false]);
  });

  it('part nowhere when words say neither yes nor no', () => {
    expect([fits('deelsGehaald'), fits('onbekend'), fits('deelsGehaald', { ...meting, waarde: 90 })]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('part when they are about other people or another unit', () => {
    expect(fits('gehaald', { ...meting, populatie: 'jongeren' })).toBe(false);
    expect(fits('gehaald', { ...meting, eenheid: 'aantal' })).toBe(false);
  });

  it('cannot part where the figure says nothing: no value, no target, no beginning, a break, no indicator', () => {
    const { waarde, ...unmeasured } = meting;
    const { nulmeting, ...unbegun } = indicator;
    const { streefwaarde, ...aimless } = indicator;
    expect([waarde, nulmeting.waarde, streefwaarde.waarde]).toEqual([45, 50, 45]);
    expect([fits('gehaald', unmeasured), fits('gehaald', meting, unbegun), fits('gehaald', meting, aimless)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([
      fits('nietGehaald', unmeasured),
      fits('nietGehaald', meting, unbegun),
      fits('nietGehaald', meting, aimless),
      fits('nietGehaald', { ...meting, verandering: 'Anders gemeten.' }),
    ]).toEqual([true, true, true, true]);
    const doelbereik = [{ doel: 'd-1', uitkomst: 'nietGehaald', meting }];
    expect(places('reisverslag.cijfer-past', { programma: null, reisverslag: { doelbereik } })).toEqual([]);
    expect(places('reisverslag.cijfer-past', { programma: { doelen: [] }, reisverslag: { doelbereik } })).toEqual([]);
    expect(places('reisverslag.cijfer-past', { programma: { doelen: [{ id: 'd-1' }] }, reisverslag: { doelbereik } })).toEqual([]); // prettier-ignore
  });

  it('stand once for each goal', () => {
    const doelbereik = ['d-1', 'd-2', 'd-1'].map((doel) => ({ doel, uitkomst: 'gehaald' }));
    expect(places('reisverslag.cijfer-past', { reisverslag: { doelbereik } })).toEqual([
      'reisverslag.doel-een-keer: reisverslag.doelbereik.2',
    ]);
  });
});

describe('whoever brought something', () => {
  const materiaal = [
    { id: 'm-1', aangedragenDoor: ['r-1', 'r-2'] },
    { id: 'm-2', aangedragenDoor: ['r-1'] },
  ];
  const waiting = (terugkoppelingen: readonly object[]) =>
    rules.find(({ id }) => id === 'reisverslag.terugkoppeling-gegeven')!.check({ ...blankReis(), materiaal, terugkoppelingen } as unknown as Reis).findings[0]?.params; // prettier-ignore

  it('has heard of it by name, or of the piece that they brought', () => {
    expect(waiting([])).toEqual({ aantal: 2 });
    expect(waiting([{ reizigers: ['r-1'] }])).toEqual({ aantal: 1 });
    expect(waiting([{ materiaal: ['m-2'] }])).toEqual({ aantal: 2 });
    expect(waiting([{ materiaal: ['m-1'] }])).toEqual({ aantal: 1 });
    expect(waiting([{ materiaal: ['m-1', 'm-2'] }])).toBeUndefined();
  });
});

describe('advice that a journey switched off', () => {
  const names = (niveaus: object[]): string[] =>
    askedIn(rules, { ...blankReis(), spelregels: { niveaus } } as Reis).map(({ id }) => id);
  const all = rules.map(({ id }) => id);

  it('is not asked; nothing else is left out with it', () => {
    const off = ['foto.energie-gemarkeerd', 'programma.weglaten-overwogen'];
    expect(names(off.map((regel) => ({ regel, niveau: 'uit' })))).toEqual(all.filter((id) => !off.includes(id)));
    expect(names([{ regel: off[0], niveau: 'vereist' }])).toEqual(all);
  });

  it('keeps its own level: off is no level', () => {
    const energy = rules.find(({ id }) => id === 'foto.energie-gemarkeerd')!;
    const off = { ...blankReis(), spelregels: { niveaus: [{ regel: energy.id, niveau: 'uit' }] } } as Reis;
    expect(niveauOf(energy, off)).toBe('advies');
  });

  it('is advice only: what the method asks stays asked', () => {
    expect(names([{ regel: 'foto.wetenschap-gehoord', niveau: 'uit' }])).toEqual(all);
  });
});

describe('the next programma', () => {
  it('says of every goal that it no longer holds why: by its own id, and as what it is', () => {
    const before = { doelen: [{ id: 'd-1' }, { id: 'd-2' }], inspanningen: [{ id: 'i-1' }], aannames: [{ id: 'a-1' }], leervragen: [] }; // prettier-ignore
    const now = { doelen: [{ id: 'd-1' }], inspanningen: [], aannames: [], leervragen: [], wijzigingen: [{ id: 'i-1' }] }; // prettier-ignore
    const reis = { ...blankReis(), programma: now, programmas: [{ programma: before }] } as unknown as Reis;
    const { findings } = rules.find(({ id }) => id === 'programma.niets-stil-weg')!.check(reis);
    expect(findings.map(({ path, params }) => [path.join('.'), params])).toEqual([
      ['programmas.0.programma.doelen.1', { ding: 'doel' }],
      ['programmas.0.programma.aannames.0', { ding: 'aanname' }],
    ]);
  });

  it('rests on no element that was withdrawn, unless it stops', () => {
    const werkzameElementen = [{ id: 'w-1', status: 'ingetrokken' }, { id: 'w-2', status: 'werkzaam' }]; // prettier-ignore
    const rests = (change: object) =>
      places('programma.geen-ingetrokken-element', {
        werkzameElementen,
        programma: { inspanningen: [{ id: 'i-1', ...change }] },
      });
    expect(rests({ werkzameElementen: ['w-2', 'w-1'] })).toEqual(['programma.inspanningen.0.werkzameElementen']);
    expect(rests({ werkzameElementen: ['w-2'] })).toEqual([]);
    expect(rests({ werkzameElementen: ['nobody'] })).toEqual([]);
    expect(rests({})).toEqual([]);
    expect(rests({ richting: 'weglaten', werkzameElementen: ['w-1'] })).toEqual([]);
    expect(places('programma.geen-ingetrokken-element', { werkzameElementen })).toEqual([]);
  });

  it('has a ground for every change: a meaning, an element, or a piece', () => {
    const grounded = (wijziging: object) =>
      places('programma.wijziging-heeft-grond', { programma: { wijzigingen: [wijziging] } }).length === 0;
    expect([
      grounded({}),
      grounded({ materiaal: [] }),
      grounded({ materiaal: ['m-1'] }),
      grounded({ betekenis: 'b-1' }),
      grounded({ werkzaamElement: 'w-1' }),
    ]).toEqual([false, false, true, true, true]);
  });

  it('answers every meaning of the last report, also where no programma is written yet', () => {
    const reisverslagen = [{ reisverslag: { betekenis: [{ id: 'b-1' }, { id: 'b-2' }] } }];
    const open = (programma: object | null) => places('programma.betekenis-beantwoord', { reisverslagen, programma });
    expect(open(null)).toHaveLength(2);
    expect(open({ wijzigingen: [{ betekenis: 'b-2' }] })).toEqual(['reisverslagen.0.reisverslag.betekenis.0']);
    expect(places('programma.betekenis-beantwoord', { reisverslagen: [], programma: { wijzigingen: [] } })).toEqual([]);
  });
});

describe('what a choice and a goal rest on', () => {
  it('is one insight of this journey, whatever else is named beside it', () => {
    const rests = (inzichten: string[] | undefined, materiaal: string[] = []) =>
      places('programma.keuze-rust-op-materiaal', {
        materiaal: [{ id: 'm-1' }],
        inzichten: [{ id: 'z-1' }],
        keuzes: [{ id: 'k-1', inzichten, materiaal }],
      });
    expect([rests(['z-1', 'nobody']), rests(['nobody', 'z-1']), rests(undefined, ['nobody', 'm-1'])]).toEqual([
      [],
      [],
      [],
    ]);
    expect(rests(['nobody'])).toEqual(['keuzes.0.materiaal']);
    expect(rests(undefined)).toEqual(['keuzes.0.materiaal']);
  });

  it('is a figure of its own, or an indicator of the journey', () => {
    const measured = (doelen: object[]) => places('programma.doel-meetbaar', { programma: { doelen } }).length === 0;
    expect([
      measured([{}]),
      measured([{ indicatoren: [] }]),
      measured([{}, { indicatoren: ['in-1'] }]),
      measured([{ indicator: {} }]),
    ]).toEqual([false, false, true, true]);
  });
});

describe('a choice', () => {
  const at = (type: 'keuze.maken' | 'keuze.herzien' | 'materiaal.toevoegen', fields: object) =>
    places('stap.keuze-bij-instap', { fase: 'doenEnLeren', ...fields }, sampleCommand(blankReis(), type));
  const came = { fase: 'doenEnLeren', ronde: 2 };

  it('is made or described again while people do and learn only in the round in which the journey came here', () => {
    for (const type of ['keuze.maken', 'keuze.herzien'] as const) {
      expect([at(type, {}), at(type, { instap: came })]).toEqual([['type'], []]);
      expect(at(type, { instap: { ...came, ronde: 1 } })).toEqual(['type']);
      expect(at(type, { instap: { ...came, fase: 'verkennen' } })).toEqual(['type']);
      expect(at(type, { fase: 'inrichten' })).toEqual([]);
    }
    expect(at('materiaal.toevoegen', {})).toEqual([]);
  });
});

describe('a protected card that everybody may see', () => {
  const card = { publiek: 'openbaar', soort: 'verhaal', aangedragenDoor: ['r-1'], kaart: { bijzonder: ['gezondheid'] } }; // prettier-ignore
  const ask = (command: object) => {
    const { findings } = rules.find(({ id }) => id === 'stap.meegekeken')!.check(blankReis(), command as Command);
    return findings.map(({ path, remedies = [] }) => [path.join('.'), remedies.map((one) => one.command)]);
  };

  it('is looked at by somebody else, and the remedy is the command that was sent', () => {
    for (const type of ['materiaal.toevoegen', 'materiaal.corrigeren'])
      expect(ask({ type, materiaal: card })).toEqual([['materiaal.kaart.meegekeken', [type, type]]]);
  });

  it('is told by its place in what a journey brings along, where no command mends it', () => {
    expect(ask({ type: 'reis.starten', instap: { materiaal: [{ publiek: 'kern' }, card] } })).toEqual([
      ['instap.materiaal.1.kaart.meegekeken', []],
    ]);
    expect(ask({ type: 'reis.starten' })).toEqual([]);
    expect(ask({ type: 'reis.starten', instap: {} })).toEqual([]);
    expect(ask({ type: 'materiaal.wissen', instap: { materiaal: [card] } })).toEqual([]);
  });
});

describe('an explanation', () => {
  const ask = (regel: string, niveau?: 'advies' | 'vereist') =>
    places('stap.regel-toelichtbaar', { spelregels: niveau ? { niveaus: [{ regel, niveau }] } : {} }, {
      type: 'regel.toelichten',
      toelichting: { regel, gate: 'foto' },
    } as unknown as Command);

  it('is given of what is required, by the method or by this journey, also where the journey holds it lighter', () => {
    const [required, advice] = ['foto.wetenschap-gehoord', 'foto.energie-gemarkeerd'];
    expect([ask(required), ask(required, 'advies'), ask(advice, 'vereist')]).toEqual([[], [], []]);
    expect([ask(advice), ask('foto.nergens')]).toEqual([['toelichting.regel'], ['toelichting.regel']]);
  });
});
