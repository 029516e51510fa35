import { describe, expect, it } from 'vitest';
import { createMethod, decide, explain, type Command } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { rollen } from '../../src/method/kringen.js';
import { registryOf } from '../../src/rules/registry.js';
import { sampleCommand } from '../support/samples.js';
import { blankProgramma } from '../../src/schemas/programma.js';
import { blankReis } from '../../src/steps/blank.js';
import { allowed, given, refuses as refusesAt, type Expected } from '../../src/testing/index.js';
import { after, followRoute, started, walkTo } from '../support/walk.js';

const blank: Reis = blankReis();
const fresh = { reiziger: { id: 'r-nieuw', rol: 'inwoner', kring: 'leefwereld' } } as const;

const explored = followRoute(walkTo('verkennen'));
const doing = followRoute(walkTo('doenEnLeren'));

const seen = new Set<string>();

/** The step is refused with this finding, which points to this place. */
function refuses(code: string, at: string): Expected {
  seen.add(code);
  return refusesAt(code, {}, at);
}

describe('a step', () => {
  it('does not come before the one before it, in whatever time zone', () => {
    const early = { ...sampleCommand(explored, 'energie.markeren'), meta: { op: '2020-01-01T00:00:00Z', door: 'r-1' } };
    given(explored).when(early).then(refuses('stap.tijd-volgt', 'meta.op'));
    const minute = (op: string): Command => ({
      ...sampleCommand(started(), 'reiziger.toevoegen'),
      meta: { op, door: 'r-1' },
    });
    const noon = after(decide(started(), minute('2026-06-01T12:00:00+02:00')));
    given(noon)
      .when({ ...minute('2026-06-01T10:30:00Z'), ...fresh })
      .then(allowed);
    given(noon)
      .when({ ...minute('2026-06-01T09:30:00Z'), ...fresh })
      .then(refuses('stap.tijd-volgt', 'meta.op'));
  });

  it('that clocks or requests put just before the last one happens at the moment of that one, and says so', () => {
    const reis = started();
    const late = Date.parse(reis.op);
    const at = (milliseconds: number): string => new Date(late + milliseconds).toISOString();
    const command = { ...sampleCommand(reis, 'reiziger.toevoegen'), meta: { op: at(-5_000), door: 'r-1' } };
    const decision = decide(reis, command);
    expect(decision.ok && [decision.facts[0]?.meta, decision.reis.op, decision.adjusted]).toEqual([
      { op: reis.op, door: 'r-1' },
      reis.op,
      { van: at(-5_000), naar: reis.op },
    ]);
    const inTime = decide(reis, { ...command, meta: { op: at(1), door: 'r-1' } });
    expect(inTime.ok && 'adjusted' in inTime).toBe(false);
    const early = decide(reis, { ...command, meta: { op: at(-5_001), door: 'r-1' } });
    expect(!early.ok && early.rejection.findings).toMatchObject([
      { code: 'stap.tijd-volgt', params: { laatste: reis.op, speling: 5 } },
    ]);
    expect(JSON.stringify(early)).toContain(`seconden voor de vorige stap, van ${reis.op}.`);
  });

  it('may lie as far before the last one as the journey began with: a minute, or nothing', () => {
    const journey = started();
    const early = {
      ...sampleCommand(journey, 'reiziger.toevoegen'),
      meta: { op: new Date(Date.parse(journey.op) - 30_000).toISOString(), door: 'r-1' },
    };
    const under = (klokSpelingSeconden: number): Reis => ({ ...journey, spelregels: { klokSpelingSeconden } });
    given(under(60)).when(early).then(allowed);
    given(under(30)).when(early).then(allowed);
    given(under(29)).when(early).then(refuses('stap.tijd-volgt', 'meta.op'));
    given(under(0)).when(early).then(refuses('stap.tijd-volgt', 'meta.op'));
  });

  it('brings ids that are new', () => {
    const again = sampleCommand(explored, 'materiaal.toevoegen', { materiaal: { id: explored.materiaal[0]!.id } });
    given(explored).when(again).then(refuses('stap.id-nieuw', 'materiaal.id'));
  });

  it('cannot bring back the id of what was erased', () => {
    const { id, publiek } = explored.materiaal[0]!;
    const erased = after(decide(explored, sampleCommand(explored, 'materiaal.wissen', { materiaal: id })));
    expect(erased.gewist).toEqual([{ id, op: erased.op, reden: 'verzoek', publiek }]);
    given(erased)
      .when(sampleCommand(erased, 'materiaal.toevoegen', { materiaal: { id } }))
      .then(refuses('stap.id-nieuw', 'materiaal.id'));
  });

  it('points to what is there', () => {
    const keuze = sampleCommand(walkTo('inrichten'), 'keuze.maken', {
      keuze: { materiaal: ['nobody'], gemaaktDoor: ['nobody'] },
    });
    given(walkTo('inrichten'))
      .when(keuze)
      .then(
        refuses('stap.verwijzing-bestaat', 'keuze.materiaal.0'),
        refuses('stap.verwijzing-bestaat', 'keuze.gemaaktDoor.0'),
      );
  });
});

describe('a klantreis', () => {
  it('is of an invented persona or has a card, never both and never neither', () => {
    const klantreis = sampleCommand(explored, 'materiaal.toevoegen', { materiaal: { soort: 'klantreis' } });
    given(explored).when(klantreis).then(allowed);
    const neither = { ...klantreis, materiaal: { ...klantreis.materiaal, klantreis: undefined } } as Command;
    given(explored).when(neither).then(refuses('stap.kaart-of-stappen', 'materiaal.klantreis'));
    const corrected = { ...klantreis.materiaal, id: explored.materiaal[0]!.id, klantreis: undefined };
    given(explored)
      .when({ ...klantreis, type: 'materiaal.corrigeren', materiaal: corrected } as Command)
      .then(refuses('stap.kaart-of-stappen', 'materiaal.klantreis'));
  });
});

describe('a story for everybody', () => {
  const kaart = {
    rol: 'inwoner',
    leeftijdsgroep: '45tot65',
    maand: '2026-01',
    herleidbaarheid: 'geen',
    grondslag: { soort: 'toestemming', datum: '2026-01-10' },
  };
  const story = (
    change: object,
    publiek = 'openbaar',
    type = 'materiaal.toevoegen' as 'materiaal.toevoegen' | 'materiaal.corrigeren',
  ): Command => {
    const id = type === 'materiaal.toevoegen' ? 'm-kind' : explored.materiaal[0]!.id;
    const command = sampleCommand(explored, type, { materiaal: { id, soort: 'verhaal', publiek } });
    return {
      ...command,
      materiaal: { ...command.materiaal, aangedragenDoor: [explored.reizigers[0]!.id], kaart: { ...kaart, ...change } },
    } as Command;
  };
  const refused = ['stap.meegekeken', 'materiaal.kaart.meegekeken'] as const;
  const meegekeken = { datum: '2026-01-20', door: explored.reizigers[1]!.id };

  it.each([
    [{ leeftijdsgroep: 'tot12' }],
    [{ leeftijdsgroep: '12tot18' }],
    [{ bijzonder: ['gezondheid'] }],
    [{ leeftijdsgroep: '12tot18', bijzonder: [], fictief: false }],
    [{ bijzonder: ['geloof'], meegekeken: { ...meegekeken, door: explored.reizigers[0]!.id } }],
  ])('of a minor, or with something of a special category, waits until somebody else looked along: %j', (change) => {
    given(explored)
      .when(story(change))
      .then(refuses(...refused));
    given(explored)
      .when(story(change, 'openbaar', 'materiaal.corrigeren'))
      .then(refuses(...refused));
    given(explored).when(story(change, 'gemeente')).then(allowed);
    given(explored)
      .when(story({ ...change, meegekeken }))
      .then(allowed);
  });

  it('is otherwise free, and an invented one always', () => {
    given(explored).when(story({})).then(allowed);
    given(explored)
      .when(story({ bijzonder: [] }))
      .then(allowed);
    given(explored)
      .when(story({ leeftijdsgroep: 'tot12', bijzonder: ['afkomst'], fictief: true }))
      .then(allowed);
  });

  it('can be mended by looking along, or by a smaller audience', () => {
    const decision = decide(explored, story({ leeftijdsgroep: 'tot12' }));
    expect(decision.ok ? [] : decision.rejection.findings.map(({ level, remedies }) => [level, remedies])).toEqual([
      [
        'integriteit',
        [
          {
            command: 'materiaal.toevoegen',
            fill: {},
            write: [['materiaal', 'kaart', 'meegekeken']],
            kind: 'adds',
            rollen,
          },
          {
            command: 'materiaal.toevoegen',
            fill: { materiaal: { publiek: 'gemeente' } },
            write: [],
            kind: 'names',
            rollen,
          },
        ],
      ],
    ]);
  });
});

describe('an experiment', () => {
  it('ends once', () => {
    const ended = after(decide(doing, sampleCommand(doing, 'experiment.afronden')));
    const again = sampleCommand(ended, 'experiment.afronden', { experiment: ended.experimenten[0]!.id });
    given(ended).when(again).then(refuses('stap.experiment-loopt', 'experiment'));
  });

  it('ends also after another one did', () => {
    const ended = after(decide(doing, sampleCommand(doing, 'experiment.afronden')));
    const both = after(decide(ended, sampleCommand(ended, 'experiment.starten')));
    given(both).when(sampleCommand(both, 'experiment.afronden')).then(allowed);
  });
});

describe('an erratum', () => {
  it('belongs to a version that was adopted', () => {
    const erratum = sampleCommand(explored, 'erratum.plaatsen', { erratum: { versie: 2 } });
    given(explored).when(erratum).then(refuses('stap.artefact-vastgesteld', 'erratum.versie'));
    given(explored).when(sampleCommand(explored, 'erratum.plaatsen')).then(allowed);
    // The first version of the opdracht is no first version of the foto.
    const other = sampleCommand(explored, 'erratum.plaatsen', { erratum: { artefact: 'foto' } });
    given(explored).when(other).then(refuses('stap.artefact-nog-niet', 'erratum.versie'));
  });
});

describe('an explanation', () => {
  it('is stood for by the opdrachtgever, for the round of now, and for a rule that can be explained', () => {
    const [resident] = explored.reizigers.filter(({ rol }) => rol !== 'opdrachtgever');
    const by = (fill: object): Command => sampleCommand(explored, 'regel.toelichten', { toelichting: fill });
    given(explored).when(by({})).then(allowed);
    given(explored)
      .when(by({ opdrachtgever: resident!.id }))
      .then(refuses('stap.toelichting-door-opdrachtgever', 'toelichting.opdrachtgever'));
    given(explored)
      .when(by({ ronde: 2 }))
      .then(refuses('stap.toelichting-deze-ronde', 'toelichting.ronde'));
    given(explored)
      .when(by({ gate: 'programma' }))
      .then(refuses('stap.regel-toelichtbaar', 'toelichting.regel'));
    for (const regel of ['foto.energie-gemarkeerd', 'stap.id-nieuw', 'foto.bestaat-niet']) {
      given(explored).when(by({ regel })).then(refuses('stap.regel-toelichtbaar', 'toelichting.regel'));
    }
  });
});

describe('who stands for an explanation', () => {
  const { opdrachtgever } = explored.opdracht!;
  const deputy = { id: 'r-tweede', rol: 'opdrachtgever', kring: 'beleid' } as const;
  const two: Reis = { ...explored, reizigers: [...explored.reizigers, deputy] };
  const by = (reis: Reis, id: string): Command =>
    sampleCommand(reis, 'regel.toelichten', { toelichting: { opdrachtgever: id } });

  it('is the opdrachtgever whom the opdracht names, not just anybody with the role', () => {
    given(two).when(by(two, opdrachtgever!)).then(allowed);
    given(two)
      .when(by(two, deputy.id))
      .then(refuses('stap.toelichting-andere-opdrachtgever', 'toelichting.opdrachtgever'));
  });

  it('is anybody with the role, until the opdracht names one', () => {
    const unnamed: Reis = { ...two, opdracht: { ...two.opdracht!, opdrachtgever: undefined } };
    given(unnamed).when(by(unnamed, deputy.id)).then(allowed);
  });
});

describe('spelregels', () => {
  it('change only rules that exist and that are no integrity', () => {
    const begin = (regel: string): Command =>
      sampleCommand(blank, 'reis.starten', { spelregels: { niveaus: [{ regel, niveau: 'advies' }] } });
    given(blank).when(begin('foto.wetenschap-gehoord')).then(allowed);
    for (const regel of ['foto.bestaat-niet', 'opdracht.door-opdrachtgever', 'stap.id-nieuw']) {
      given(blank).when(begin(regel)).then(refuses('stap.spelregels-bekend', 'spelregels.niveaus.0.regel'));
    }
  });
});

describe('the rules that guard a step', () => {
  it('keep choices for inrichten, but for a programme that came here while it was being done', () => {
    given(doing).when(sampleCommand(doing, 'keuze.maken')).then(refuses('stap.keuze-bij-instap', 'type'));
    const came = started({ instap: { fase: 'doenEnLeren', ronde: 2, reden: 'Wij waren al op weg.', reizigers: [] } });
    given(came).when(sampleCommand(came, 'keuze.maken')).then(allowed);
    given({ ...came, ronde: 3 })
      .when(sampleCommand(came, 'keuze.maken'))
      .then(refuses('stap.keuze-bij-instap', 'type'));
  });

  it('advise whoever adopts foto or reisverslag without travelling along, and let it stand in no receipt', () => {
    const stranger = {
      ...sampleCommand(explored, 'foto.vaststellen'),
      meta: { op: '2030-01-01T09:00:00Z', door: 'r-vreemde' },
    };
    expect(explain(explored, stranger).advice.map(({ code }) => code)).toContain('stap.vaststeller-reist-mee');
    const adopted = after(decide(explored, stranger));
    const rules = adopted.vastgesteld.at(-1)!.receipt.verdicts.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('stap.'))).toEqual([]);
    const one = { ...stranger, meta: { ...stranger.meta, door: explored.reizigers[0]!.id } };
    expect(explain(explored, one).advice.map(({ code }) => code)).not.toContain('stap.vaststeller-reist-mee');
  });

  it('keep out fields of a host that its method does not declare, and what is not of the sort that it said', () => {
    const [zaak] = [{ naam: 'zaak', label: 'Zaak', soort: 'tekst', bij: ['materiaal'], publiek: 'netwerk' }] as const;
    const method = createMethod({ velden: [{ ...zaak, persoonlijk: 'nee', bijzonder: false, bewaren: 'reis' }] });
    const carrying = (value: string | number): Command =>
      sampleCommand(explored, 'materiaal.toevoegen', { materiaal: { extra: { zaak: value } } });
    given(explored).when(carrying('Z-1')).then(refuses('stap.veld-onbekend', 'materiaal.extra.zaak'));
    given(explored, method).when(carrying(1)).then(refuses('stap.veld-soort', 'materiaal.extra.zaak'));
    given(explored, method).when(carrying('Z-1')).then(allowed);
  });

  it('say of what is not there what to do: choose, write it first, bring it along, or leave it out', () => {
    const effort = { id: 'i-1', wat: 'Koffie', soort: 'project', richting: 'toevoegen', doelen: [] };
    const begin = (change: object): Command => {
      const programma = { ...blankProgramma, inspanningen: [{ ...effort, ...change }] };
      const instap = { fase: 'doenEnLeren', ronde: 1, reden: 'Onderweg.', reizigers: [], programma };
      return sampleCommand(blank, 'reis.starten', { instap });
    };
    const at = 'instap.programma.inspanningen.0';
    given(blank)
      .when(begin({ trekker: 'r-0' }))
      .then(refuses('stap.instap-mist', `${at}.trekker`));
    given(blank)
      .when(begin({ doelgroepen: ['dg-0'] }))
      .then(refuses('stap.instap-kan-niet', `${at}.doelgroepen.0`));
    const nowhere = sampleCommand(doing, 'experiment.starten', { experiment: { inspanning: 'nergens' } });
    given(doing).when(nowhere).then(refuses('stap.verwijzing-programma', 'experiment.inspanning'));
    const vlek = sampleCommand(explored, 'witteVlek.benoemen', { witteVlek: { invalshoek: 'nergens' } });
    given(explored).when(vlek).then(refuses('stap.verwijzing-vast', 'witteVlek.invalshoek'));
    const self = sampleCommand(doing, 'materiaal.toevoegen', { materiaal: { id: 'm-x', samengevoegdUit: ['m-x'] } });
    given(doing).when(self).then(refuses('stap.verwijzing-kring', 'materiaal.samengevoegdUit.0'));
    const choosing = walkTo('inrichten', 2);
    const wijzigingen = [{ id: 'w-1', betekenis: 'b-nergens', wat: 'Anders.', richting: 'aanpassen' }];
    const draft = { ...sampleCommand(choosing, 'programma.opstellen'), programma: { ...blankProgramma, wijzigingen } };
    given(choosing)
      .when(draft as Command)
      .then(refuses('stap.verwijzing-laatste', 'programma.wijzigingen.0.betekenis'));
  });

  it('were each seen to refuse something', () => {
    const all = registryOf()
      .filter(({ gate }) => gate === 'stap')
      .flatMap(({ codes }) => codes);
    // Advice: it refuses nothing.
    expect(all.filter((code) => !seen.has(code))).toEqual(['stap.klein-getal', 'stap.vaststeller-reist-mee']);
  });
});
