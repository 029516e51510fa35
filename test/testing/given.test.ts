import { describe, expect, it } from 'vitest';
import { createMethod, type Rule } from '../../src/index.js';
import { advises, allowed, becomes, given, keepsQuiet, leadsTo, refuses, type When } from '../../src/testing/index.js';
import { ready } from '../rules/journey.js';
import { walkTo } from '../support/walk.js';

const reiswens = {
  opgave: 'Ouderen in de wijk zijn eenzaam.',
  urgentie: [{ bron: 'inwoner', uitspraak: 'Ik spreek soms een week niemand.' }],
  doelen: ['Minder ouderen zijn eenzaam'],
} as const;
const start = { id: 'reis-1', titel: 'Minder eenzaam', reiswens };
const wethouder = { id: 'r-wethouder', rol: 'opdrachtgever', kring: 'beleid' } as const;
const begeleider = { id: 'r-begeleider', rol: 'reisbegeleider', kring: 'beleid' } as const;
const opdracht = {
  vraag: 'Wie is eenzaam?',
  aanleiding: 'Een brief.',
  ambitie: 'Niemand alleen.',
  context: 'De wijk.',
};

/** A network of this host has at least so many people before it makes a foto. */
const genoegMensen: Rule = {
  id: 'foto.genoeg-mensen',
  gate: 'foto',
  level: 'vereist',
  source: 'ours',
  codes: ['foto.genoeg-mensen'],
  check: ({ reizigers }) => ({
    findings:
      reizigers.length < 100
        ? [{ code: 'foto.genoeg-mensen', path: ['reizigers'], params: { gevonden: reizigers.length, nodig: 100 } }]
        : [],
    by: [],
  }),
};

describe('a journey', () => {
  it('starts with a reiswens, and gets an opdracht', () => {
    given()
      .when('reis.starten', start)
      .then(becomes('reis.gestart', { titel: 'Minder eenzaam' }), leadsTo('reiswens'))
      .and('reiziger.toevoegen', { reiziger: wethouder })
      .and('reiziger.toevoegen', { reiziger: begeleider })
      .and('opdracht.opstellen', { opdracht })
      .when('opdracht.vaststellen', { door: 'r-wethouder' })
      .then(refuses('opdracht.opdrachtgever-aangewezen'), refuses('opdracht.reisbegeleider-aangewezen'))
      .and('opdrachtgever.aanwijzen', { opdrachtgever: 'r-wethouder' })
      .and('reisbegeleider.aanwijzen', { reisbegeleider: 'r-begeleider' })
      .when('opdracht.vaststellen', { door: 'r-wethouder' })
      .then(becomes('opdracht.vastgesteld', { versie: 1 }), leadsTo('verkennen'));
  });

  it('stops for a reason, and then nothing can be done any more', () => {
    given(walkTo('verkennen'))
      .when('reis.staken', { reden: 'Het college kiest anders.' })
      .then(leadsTo('gestaakt'))
      .when('opdracht.opstellen', { opdracht })
      .then(refuses('reis.ended'));
  });

  it('is told what would be better, whether a step is allowed or not', () => {
    given(walkTo('verkennen'))
      .when('foto.vaststellen', { door: 'r-1' })
      .then(advises('foto.energie-gemarkeerd'), keepsQuiet('programma.leervraag-gesteld'));
  });
});

describe('a rule of a host', () => {
  const method = createMethod({ rules: [genoegMensen] });

  it('is tested like one of the method', () => {
    const { length } = ready.foto.reizigers;
    given(ready.foto, method)
      .when('foto.vaststellen', { door: 'r-1' })
      .then(refuses('foto.genoeg-mensen', { gevonden: length, nodig: 100 }, 'reizigers'));
    given(ready.foto).when('foto.vaststellen', { door: 'r-1' }).then(leadsTo('inrichten'));
  });
});

describe('a test that does not hold', () => {
  const stop = (): When => given(walkTo('verkennen')).when('reis.staken', { reden: 'Het college kiest anders.' });
  const adopt = (): When => given(walkTo('verkennen')).when('foto.vaststellen', { door: 'r-1' });

  it.each([
    ['was allowed', () => stop().then(refuses('reis.ended')), 'received reis.gestaakt in gestaakt'],
    ['became another fact', () => stop().then(becomes('foto.vastgesteld')), 'foto.vastgesteld'],
    ['says something else', () => stop().then(becomes('reis.gestaakt', { reden: 'Iets.' })), 'Iets.'],
    ['led somewhere else', () => stop().then(leadsTo('aangekomen')), 'aangekomen'],
    ['was refused', () => adopt().then(allowed), 'foto.genoeg-invalshoeken at materiaal'],
    [
      'was refused for more',
      () => adopt().then(refuses('foto.genoeg-invalshoeken')),
      'expected no foto.leefwereld-gehoord',
    ],
    ['said another number', () => adopt().then(refuses('foto.genoeg-invalshoeken', { nodig: 99 })), '"nodig":99'],
    ['was not advised', () => stop().then(advises('foto.energie-gemarkeerd')), 'foto.energie-gemarkeerd'],
    ['was advised', () => adopt().then(keepsQuiet('foto.energie-gemarkeerd')), 'foto.energie-gemarkeerd'],
    ['a step before it was refused', () => given().and('reis.staken', { reden: 'Nee.' }), 'reis.staken was refused'],
  ])('says so when a step %s', (_what, test, said) => {
    expect(test).toThrow(expect.objectContaining({ code: 'testing.different' }));
    expect(test).toThrow(said);
  });
});

describe('a step', () => {
  it('is done when and by whom the test says, or a minute after the last fact', () => {
    const { reis } = given()
      .when('reis.starten', { ...start, op: '2026-03-01T10:00:00Z', door: 'r-anna' })
      .then(allowed);
    expect(reis.op).toBe('2026-03-01T10:00:00Z');
    given(reis)
      .when('reis.staken', { reden: 'Stop.' })
      .then(becomes('reis.gestaakt', { meta: { op: '2026-03-01T10:01:00.000Z', door: 'r-test' } }));
  });
});
