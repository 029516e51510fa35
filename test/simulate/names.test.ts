import { describe, expect, it } from 'vitest';
import {
  column,
  createWalk,
  daysToMark,
  daysUpTo,
  defineStudy,
  exampleScenario,
  livesOf,
  measured,
  replicate,
  report,
  resultHash,
  runStudy,
  seize,
  shareReached,
  untilOpen,
  vacations,
  wait,
  type Behaviour,
  type ExampleOptions,
  type SchoolRegion,
  type Traveller,
  type WalkHooks,
} from '../../src/simulate/index.js';
import { told } from './told.js';

const at = { seed: 1, replication: 0 };
const study = (options: ExampleOptions) =>
  runStudy(
    defineStudy({ name: 'namen', policies: { een: exampleScenario({ weeks: 60, ...options }) }, replications: 2 }),
  );
const marks = { programma1: 'programma.vastgesteld' } as const;
/** What runs without a check of types may hold any text. */
const misspelt = <T>(text: string): T => text as T;
const walk = (hook: (reis: Traveller) => Behaviour): Pick<ExampleOptions, 'behaviour'> => ({
  behaviour: createWalk({ decides: hook }),
});

function* asks(reis: Traveller): Behaviour {
  yield wait(reis.untilMeeting({ weekday: 4 }, 'besluitn'));
}
function* opens(): Behaviour {
  yield untilOpen('besluitn');
}
function* holds(): Behaviour {
  yield seize('inwonrs');
}
function* reads(reis: Traveller): Behaviour {
  yield wait(reis.parameter('beslisdagen'));
}

describe('a misspelt name', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['parameter', () => exampleScenario({ parameters: misspelt({ inwonerDagen: 3 } as never) }), /inwonersDagen.*not inwonerDagen/],
    ['parameter of a walk', () => exampleScenario({ ...walk(asks), parameters: misspelt({ inwonerDagen: 3 } as never) }), /inwonersDagen.*not inwonerDagen/],
    ['calendar', () => exampleScenario({ calendars: { besluit: {} } }), /besluiten.*among besluit/],
    ['calendar of a walk', () => exampleScenario({ ...walk(asks), calendars: { besluit: {} } }), /besluiten.*among besluit/],
    ['calendar of a meeting', () => study(walk(asks)), /besluiten.*not besluitn.*r\d+ at|r\d+ at.*besluiten.*not besluitn/],
    ['calendar to wait for', () => study(walk(opens)), /besluiten.*not besluitn/],
    ['resource', () => study(walk(holds)), /inwonrs/],
    ['parameter that is read', () => study(walk(reads)), /beslisdagen/],
    ['fact of a mark', () => study({ marks: { programma1: misspelt('programma.vastgestled') } }), /programma\.vastgesteld.*not programma\.vastgestled/],
    ['mark of a measure', () => measured(study({ marks }), 'een', daysToMark('programa1', 300)), /\(programma1\), not programa1/],
    ['mark of a share', () => measured(study({ marks }), 'een', shareReached('programa1', 300)), /\(programma1\), not programa1/],
    ['mark of lives', () => livesOf(study({ marks }), 'een', 'programa1'), /\(programma1\), not programa1/],
    ['policy', () => measured(study({}), 'ene', daysUpTo(300)), /«een».*not «ene»/],
    ['option of the example', () => exampleScenario(misspelt({ begeleidersplaats: 12 } as never)), /begeleidersplaatsen.*not begeleidersplaats\./],
    ['hook', () => createWalk(misspelt({ decide: asks } as never)), /decides.*not decide\./],
    ['option of a study', () => defineStudy(misspelt({ name: 'a', policies: { een: exampleScenario() }, replication: 3 } as never)), /replications.*not replication\./],
    ['option of a calendar', () => study({ calendar: misspelt({ close: [] } as never) }), /closed.*not close\./],
    ['field of a scenario', () => replicate(misspelt({ ...exampleScenario(), calender: {} } as never), at), /calendar.*not calender\./],
    ['field of something shared', () => replicate({ ...exampleScenario(), resources: { inwoners: misspelt({ capacity: 1, absense: {} } as never) } }, at), /absence.*not absense\./],
    ['option of a column', () => column('dagen\n1\n', 'dagen', misspelt({ whre: {} } as never)), /where.*not whre\./],
    ['calendar that nobody asks for', () => exampleScenario({ calendars: { besluiten: {}, raad: {} } }), /besluiten.*not raad.*reads/],
    ['vacation', () => vacations('zuid', 'Zomervakantie'), /zomervakantie.*not Zomervakantie/],
  ])('of a %s is refused, and what there is is named', async (_name, act, expected) => {
    expect(await told(act)).toMatch(expected);
  }); // prettier-ignore

  it('is none when a walk says that it reads it, or when every journey may do without', () => {
    const own = createWalk({ reads: ['eigen'] });
    const parameters = misspelt<ExampleOptions['parameters']>({ eigen: 3 } as never);
    expect(exampleScenario({ behaviour: own, parameters }).parameters).toMatchObject({ eigen: 3 });
    const calendars = { besluiten: {}, raad: {} };
    expect(exampleScenario({ behaviour: createWalk({ reads: ['raad'] }), calendars }).calendars).toEqual(calendars);
    expect(measured(study({ marks: { nooit: () => false } }), 'een', daysToMark('nooit', 300)).mean).toBe(300);
  });

  it.each<SchoolRegion>(['noord', 'midden', 'zuid'])('is none of a vacation that region %s has', (region) => {
    expect(vacations(region, 'zomervakantie')).toHaveLength(4);
  });
});

describe('two policies that differ in a walk only', () => {
  const policy = (name: string, nth: number | readonly number[]) =>
    exampleScenario({
      weeks: 80,
      behaviour: createWalk({
        name,
        decides: (reis, type) =>
          type === 'programma.vaststellen' ? meeting(reis.untilMeeting({ weekday: 4, nth })) : undefined,
      }),
    });
  function* meeting(minutes: number): Behaviour {
    yield wait(minutes);
  }
  const policies = { maand: policy('maandelijks', 2), vaker: policy('tweemaal', [2, 4]) };
  const compared = defineStudy({ name: 'ritme', policies, replications: 2 });
  const rows = runStudy(compared);

  it('are told apart by name in plan and report, and by a hash of their text', () => {
    expect(compared.plan.policies).toMatchObject({
      maand: { behaviour: 'maandelijks' },
      vaker: { behaviour: 'tweemaal' },
    });
    const [, table = ''] = report(compared, rows).split('## What was assumed');
    expect(table).toMatch(/\| policy +\| behaviour/);
    expect(table).toMatch(/\| maand +\| maandelijks/);
    expect(table).toMatch(/hash of its text/);
    expect(table).toMatch(/parameters\.beslisDagen, read +\| where «decides» leaves it to the example/);
  });

  it('decide about what was left alone as the example does', () => {
    expect(resultHash(rows.filter((row) => row.policy === 'maand'))).not.toBe(
      resultHash(rows.filter((row) => row.policy === 'vaker')),
    );
    expect(rows.every(({ arrived, unfinished, stopped, started }) => arrived + stopped + unfinished === started)).toBe(
      true,
    );
  });
});

describe('meetings that are data', () => {
  const once = { weekday: 4, nth: 2 } as const;
  const policy = (decides: WalkHooks['decides']) =>
    exampleScenario({ weeks: 80, behaviour: createWalk({ name: 'raad', decides }) });

  it.each<[string, WalkHooks['decides'], WalkHooks['decides']]>([
    ['all four adoptions', once, (reis) => meeting(reis.untilMeeting(once))],
    [
      'the programma only',
      { 'programma.vaststellen': once },
      (reis, type) => (type === 'programma.vaststellen' ? meeting(reis.untilMeeting(once)) : undefined),
    ],
  ])('decide about %s as a function that waits for them', (_what, data, own) => {
    expect(replicate(policy(data), at)).toEqual(replicate(policy(own), at));
  });

  it('make another plan when they are others, and stand in it and in the report', () => {
    const twice = { ...once, nth: [2, 4] };
    const plan = (decides: WalkHooks['decides']) =>
      defineStudy({ name: 'ritme', policies: { een: policy(decides) }, replications: 1 });
    expect(plan(once).hash).not.toBe(plan(twice).hash);
    expect(plan(once).plan.policies).toMatchObject({ een: { decidesIn: once } });
    expect(report(plan(twice), runStudy(plan(twice)))).toMatch(/decidesIn\.nth\S* +\| .*2/);
  });

  it.each<[string, unknown]>([
    ['weekdag', { weekday: 4, weekdag: 4 }],
    ['programma', { programma: once }],
    ['nde', { 'foto.vaststellen': { weekday: 4, nde: 2 } }],
  ])('are refused with a name that nobody knows: %s', async (name, decides) => {
    expect(await told(() => createWalk({ decides: decides as WalkHooks['decides'] }))).toMatch(
      new RegExp(`^scenario\\.invalid: Expected .*, not ${name}\\.`),
    );
  });

  it.each<[string, WalkHooks['decides']]>([
    ['the sixth of a month', { weekday: 4, nth: 6 }],
    ['no day of the week', { weekday: 8 }],
    ['none of a month', { 'foto.vaststellen': { weekday: 4, nth: [] } }],
    ['half a minute', { weekday: 4, opens: 0.5 }],
  ])('are refused when the walk is made, and not in its run: %s', async (_what, decides) => {
    expect(await told(() => createWalk({ decides }))).toMatch(/^scenario\.invalid: Expected a meeting /);
  });

  function* meeting(minutes: number): Behaviour {
    yield wait(minutes);
  }
});

describe('a journey that something of yours ends', () => {
  const ends = { type: 'reis.staken', reden: 'Gesimuleerd.' } as const;

  it.each(['decides', 'before', 'after'] as const)('is over: the walk does not go on (%s)', async (hook) => {
    const { doStep } = await import('../../src/simulate/index.js');
    function* stop(reis: Traveller): Behaviour {
      if (reis.reis.fase === 'verkennen') yield doStep(ends, 'og');
    }
    const scenario = exampleScenario({ weeks: 80, behaviour: createWalk({ [hook]: stop }) });
    const row = replicate(scenario, at);
    expect(row.stopped).toBeGreaterThan(3);
    expect([row.arrived, row.refusals['reis.ended']]).toEqual([0, undefined]);
  });
});
