// Over 250 lines for one reason: one full example of every command, as data, and the journey that they all fit in.
import { isDeepStrictEqual } from 'node:util';
import { evolve, type Command, type CommandPayloads, type CommandType, type Fact } from '../../src/index.js';
import type { Fase, Meta, Programma, Reis } from '../../src/schemas/index.js';
import { plan } from '../../src/steps/plan.js';
import { recipes } from '../../src/steps/recipes.js';
import { blankReis } from '../../src/steps/reis.js';

/** When and by whom everything in these examples is done. */
export const meta: Meta = { op: '2026-03-02T09:00:00+01:00', door: 'r-1' };

const gebied = { naam: 'Feijenoord', code: 'WK059912' };
const meting = {
  indicator: 'Eenzaam',
  populatie: 'volwassenen in Rotterdam',
  waarde: 49,
  eenheid: '%',
  periode: '2012',
  gebied,
  n: 1_200,
  verandering: 'procentpunt',
} as const;
const basis = {
  invalshoek: 'data',
  kring: 'praktijk',
  titel: 'Een vondst',
  bron: {
    kennissoort: 'praktijk',
    titel: 'Een gesprek',
    uitgever: 'De wijk',
    url: 'https://example.org/gesprek',
    datum: '2026-01-10',
  },
  aangedragenDoor: ['r-1'],
  publiek: 'netwerk',
  energie: 'Hier beginnen.',
  samengevoegdUit: ['m-1'],
} as const;
const kaart = {
  rol: 'inwoner',
  leeftijdsgroep: '45tot65',
  maand: '2026-01',
  gebied,
  herleidbaarheid: 'indirect',
  grondslag: { soort: 'toestemming', datum: '2026-01-10', tot: '2027-01-10', toelichting: 'Mondeling gegeven.' },
  fictief: true,
  gebaseerdOp: 'Drie gesprekken',
  teruggelezenOp: '2026-01-20',
  bijzonder: ['gezondheid'],
  meegekeken: { datum: '2026-01-21', door: 'r-2' },
} as const;

const reiswens = {
  opgave: 'Mensen zijn eenzaam.',
  urgentie: [{ bron: 'college', uitspraak: 'Het moet anders.', vindplaats: 'Collegeakkoord', datum: '2026-01-05' }],
  doelen: ['Minder eenzame mensen'],
  gebied,
} as const;

const opdracht = {
  vraag: 'Wie is eenzaam?',
  aanleiding: 'Een onderzoek.',
  ambitie: 'Niemand vergeten.',
  context: 'Een grote stad.',
  afbakening: 'Alleen volwassenen.',
  gewenstOp: '2026-06-01',
  opdrachtgever: 'r-1',
  reisbegeleider: 'r-1',
} as const;

const programma: Programma = {
  waartoe: 'Minder eenzame mensen.',
  wat: 'Samen eten.',
  metWie: 'Met buren.',
  waarmee: 'Met tijd.',
  opdracht: { vraag: 'Wie eet alleen?', aanleiding: 'De foto.', ambitie: 'Niemand alleen.', context: 'De wijk.' },
  organisatie: 'Een kerngroep.',
  governance: 'Elke maand overleg.',
  middelen: [{ id: 'mi-1', soort: 'uren', omschrijving: 'Tijd', hoeveelheid: 16, eenheid: 'uur per week' }],
  doelen: [
    {
      id: 'd-1',
      doel: 'Minder eenzaam',
      indicator: {
        naam: 'Eenzaam',
        populatie: 'volwassenen',
        eenheid: '%',
        nulmeting: { waarde: 49, periode: '2012' },
        streefwaarde: { waarde: 45, periode: '2028' },
      },
    },
  ],
  inspanningen: [
    {
      id: 'i-1',
      wat: 'Samen eten',
      soort: 'experiment',
      richting: 'toevoegen',
      trekker: 'r-1',
      doelen: ['d-1'],
      keuzes: ['k-1'],
      werkzameElementen: ['w-1'],
    },
  ],
  aannames: [{ id: 'a-1', als: 'wij samen eten', dan: 'kennen buren elkaar', omdat: 'eten verbindt' }],
  leervragen: [{ id: 'l-1', vraag: 'Wie komt er?', status: 'open' }],
  wijzigingen: [{ id: 'c-1', wat: 'Later op de dag', richting: 'aanpassen', betekenis: 'b-1', werkzaamElement: 'w-1' }],
};

const element = {
  wat: 'Een vast gezicht',
  mechanisme: 'Vertrouwen groeit.',
  voorWie: 'Ouderen',
  voorwaarden: 'Het gezicht blijft.',
  richting: 'werkt',
  onderbouwing: ['m-1', 'e-1'],
  tegenbewijs: ['m-2', 'e-1'],
  zekerheid: 'aannemelijk',
  status: 'voorlopig',
} as const;

const bevinding = { bevinding: 'De brief werkte niet.', materiaal: ['m-1'], experimenten: ['e-1'] } as const;

/** The payload of every command with every field that it can have; materiaal.toevoegen once more for each kind. */
const payloads: { readonly [C in CommandType]: readonly CommandPayloads[C][] } = {
  'reis.starten': [
    {
      id: 'reis-1',
      titel: 'Minder eenzaam',
      reiswens,
      spelregels: {
        minimumInvalshoeken: 2,
        reflectieRitmeWeken: 6,
        invalshoeken: [{ invalshoek: 'eigenHoek', label: 'Onze hoek' }],
        niveaus: [{ regel: 'foto.wetenschap-gehoord', niveau: 'advies' }],
      },
      instap: {
        fase: 'inrichten',
        ronde: 3,
        reden: 'Wij waren al op weg.',
        reizigers: [
          {
            id: 'r-1',
            rol: 'opdrachtgever',
            kring: 'beleid',
            organisatie: 'Gemeente',
            functie: 'Wethouder',
            energie: 'Ja.',
          },
        ],
        opdracht,
        programma,
      },
    },
  ],
  'reiswens.bijwerken': [{ reiswens }],
  'reiziger.toevoegen': [
    {
      reiziger: {
        id: 'r-9',
        rol: 'inwoner',
        kring: 'leefwereld',
        organisatie: 'De straat',
        functie: 'Buurvrouw',
        energie: 'Koken.',
      },
    },
  ],
  'reiziger.bijwerken': [{ reiziger: { id: 'r-1', rol: 'opdrachtgever', kring: 'beleid', functie: 'Directeur' } }],
  'opdracht.opstellen': [{ opdracht }],
  'opdrachtgever.aanwijzen': [{ opdrachtgever: 'r-2' }],
  'reisbegeleider.aanwijzen': [{ reisbegeleider: 'r-2' }],
  'opdracht.vaststellen': [{}],
  'materiaal.toevoegen': [
    { materiaal: { ...basis, id: 'm-9', soort: 'verhaal', kaart } },
    {
      materiaal: {
        ...basis,
        id: 'm-9',
        soort: 'klantreis',
        kaart,
        klantreis: {
          persona: 'Mevrouw D.',
          fictief: true,
          gebaseerdOp: 'Vijf gesprekken',
          stappen: [
            {
              stap: 'Bellen',
              kanaal: 'Telefoon',
              gevoel: 'Onzeker',
              behoefte: 'Iemand die luistert',
              knelpunt: 'Een keuzemenu.',
            },
          ],
        },
      },
    },
    { materiaal: { ...basis, id: 'm-9', soort: 'data', samenvatting: 'Een cijfer.', meting } },
    {
      materiaal: {
        ...basis,
        id: 'm-9',
        soort: 'wet',
        samenvatting: 'Een wet.',
        artikel: { wet: 'Wmo 2015', artikel: '2.1', werking: 'verplicht' },
      },
    },
    { materiaal: { ...basis, id: 'm-9', soort: 'kennis', samenvatting: 'Wat men weet.', meting } },
  ],
  'materiaal.corrigeren': [
    { materiaal: { ...basis, id: 'm-2', soort: 'kennis', samenvatting: 'Beter.', meting } },
    { materiaal: { ...basis, id: 'm-2', soort: 'verhaal', kaart } },
  ],
  'materiaal.wissen': [{ materiaal: 'm-1', reden: 'verzoek' }],
  'energie.markeren': [
    { bij: { materiaal: 'm-1' }, energie: 'Hier beginnen.' },
    { bij: { reiziger: 'r-1' }, energie: 'Wil koken.' },
  ],
  'oordeel.parkeren': [
    { oordeel: { id: 'o-9', oordeel: 'Het ligt aan de brief.', geuitDoor: 'r-1', materiaal: ['m-1'] } },
  ],
  'witteVlek.benoemen': [
    { witteVlek: { invalshoek: 'klantreizen', waarom: 'Niet gevonden.', vervolg: 'Volgend jaar.' } },
  ],
  'foto.vaststellen': [{}],
  'oordeel.behandelen': [{ oordeel: 'o-1', behandeling: 'Wij hebben het besproken.' }],
  'keuze.maken': [
    {
      keuze: {
        id: 'k-9',
        soort: 'groep',
        keuze: 'Ouderen',
        waarom: 'Daar is het nodig.',
        materiaal: ['m-1'],
        gemaaktDoor: ['r-1'],
      },
    },
  ],
  'keuze.herzien': [
    {
      keuze: {
        id: 'k-1',
        soort: 'gebied',
        keuze: 'Feijenoord',
        waarom: 'Daar begint het.',
        materiaal: ['m-2'],
        gemaaktDoor: ['r-2'],
      },
    },
  ],
  'reisgezelschap.vormen': [{ reisgezelschap: { verlangen: 'Niemand vergeten.', leden: ['r-1', 'r-2'] } }],
  'mandaat.verlenen': [{ mandaat: { reisbegeleider: 'r-1', urenPerWeek: 16, ruimte: 'Mag partijen roepen.' } }],
  'programma.opstellen': [{ programma }],
  'programma.vaststellen': [{}],
  'verkenning.hervatten': [{ reden: 'Wij weten te weinig.' }],
  'doelgroep.beschrijven': [
    { doelgroep: { id: 'dg-9', wie: 'Ouderen', waar: 'Thuis', viaWie: 'De huisarts', bereik: 12 } },
  ],
  'ontmoeting.inrichten': [
    {
      ontmoeting: {
        id: 'on-9',
        soort: 'live',
        naam: 'De tafel',
        waar: 'Het buurthuis',
        ritme: 'Elke week',
        deelnemers: ['r-1'],
      },
    },
  ],
  'experiment.starten': [
    {
      experiment: {
        id: 'e-9',
        soort: 'toevoegen',
        wat: 'Samen eten',
        verwachting: 'Men komt.',
        doelgroep: 'dg-1',
        inspanning: 'i-1',
        leervragen: ['l-1'],
      },
    },
  ],
  'experiment.afronden': [
    { experiment: 'e-1', afronding: { watGebeurde: 'Men kwam.', besluit: 'doorgaan', materiaal: ['m-1'] } },
  ],
  'reflectie.vastleggen': [
    {
      reflectie: {
        id: 'rf-9',
        datum: '2026-02-01',
        door: ['r-1'],
        experimenten: ['e-1'],
        watWeZagen: 'Men kwam.',
        watWeErvanMaken: 'Het werkt.',
        watWeVeranderen: 'Wij beginnen later.',
        plaats: 'Het buurthuis',
      },
    },
  ],
  'werkzaamElement.benoemen': [{ werkzaamElement: { ...element, id: 'w-9' } }],
  'werkzaamElement.herzien': [{ werkzaamElement: { ...element, id: 'w-1', richting: 'gemengd' } }],
  'reisverslag.opstellen': [
    {
      reisverslag: {
        verhalen: ['m-1'],
        data: ['m-2'],
        werkzameElementen: ['w-1'],
        opbrengst: 'Buren kennen elkaar.',
        betekenis: [{ id: 'b-9', betekenis: 'Vaker eten.', werkzameElementen: ['w-1'], materiaal: ['m-1'] }],
        watNietWerkte: [{ ...bevinding, id: 'n-1' }],
        onverwacht: [{ ...bevinding, id: 'n-2' }],
        doelbereik: [
          { doel: 'd-1', uitkomst: 'nietGehaald', toelichting: 'Gemist.', meting, attributie: 'Het land ook.' },
        ],
        antwoorden: [{ leervraag: 'l-1', status: 'beantwoord', antwoord: 'Buren.' }],
        aannames: [{ aanname: 'a-1', uitkomst: 'bevestigd', toelichting: 'Wij zagen het.' }],
      },
    },
  ],
  'reisverslag.vaststellen': [{}],
  'regel.toelichten': [
    {
      toelichting: {
        id: 't-9',
        regel: 'foto.wetenschap-gehoord',
        gate: 'foto',
        ronde: 1,
        motivering: 'Deze ronde niet.',
        opdrachtgever: 'r-1',
      },
    },
  ],
  'toelichting.intrekken': [{ toelichting: 't-1', reden: 'Toch gevonden.' }],
  'sectie.toelichten': [{ toelichting: { artefact: 'foto', sectie: 'data', tekst: 'Over de cijfers.' } }],
  'erratum.plaatsen': [
    { erratum: { id: 'er-9', artefact: 'foto', versie: 1, sectie: 'data', tekst: 'Een letter te veel.' } },
  ],
  'reis.afronden': [{ aankomst: { terugblik: 'Het was ver.', geborgd: [{ wat: 'De tafel', eigenaar: 'De wijk' }] } }],
  'reis.staken': [{ reden: 'Het college stopt.' }],
};

/** Every command in full, in the order of the method. */
export const fullCommands: readonly Command[] = (Object.keys(payloads) as CommandType[]).flatMap((type) =>
  payloads[type].map((payload) => ({ type, meta, ...payload }) as unknown as Command),
);

/** The full example of one command. */
export const full = <C extends CommandType>(type: C): Command<C> =>
  fullCommands.find((command) => command.type === type) as Command<C>;

/** A journey in which one of everything is there, so that everything in the examples points to something. */
export const given: Reis = {
  ...blankReis(),
  id: 'reis-1',
  titel: 'Minder eenzaam',
  fase: 'doenEnLeren',
  ronde: 2,
  seq: 40,
  op: '2026-03-01T09:00:00+01:00',
  reiswens,
  reizigers: [
    { id: 'r-1', rol: 'opdrachtgever', kring: 'beleid' },
    { id: 'r-2', rol: 'reisbegeleider', kring: 'praktijk' },
  ],
  opdracht: { vraag: 'Wie?', aanleiding: '', ambitie: '', context: '', opdrachtgever: 'r-1', reisbegeleider: 'r-2' },
  materiaal: [
    { ...basis, id: 'm-1', soort: 'verhaal', kaart, energie: undefined, samengevoegdUit: undefined },
    { ...basis, id: 'm-2', soort: 'data', samenvatting: 'Een cijfer.', meting, samengevoegdUit: undefined },
  ].map((piece) => JSON.parse(JSON.stringify(piece)) as Reis['materiaal'][number]),
  oordelen: [{ id: 'o-1', oordeel: 'Te duur.', behandeling: null }],
  witteVlekken: [{ invalshoek: 'klantreizen', waarom: 'Geen tijd.' }],
  keuzes: [{ id: 'k-1', soort: 'groep', keuze: 'Ouderen', waarom: 'Nodig.', materiaal: ['m-1'], gemaaktDoor: ['r-1'] }],
  programma,
  programmas: [{ versie: 1, programma }],
  experimenten: [
    {
      id: 'e-1',
      soort: 'weglaten',
      wat: 'De brief',
      verwachting: 'Rust.',
      ronde: 2,
      afgerondIn: null,
      afronding: null,
    },
  ],
  doelgroepen: [{ id: 'dg-1', wie: 'Ouderen', waar: '', viaWie: '' }],
  ontmoetingen: [{ id: 'on-1', soort: 'digitaal', naam: 'De groepsapp' }],
  werkzameElementen: [{ ...element, id: 'w-1', onderbouwing: ['e-1'], tegenbewijs: [] }],
  reisverslagen: [
    {
      versie: 1,
      reisverslag: {
        verhalen: [],
        data: [],
        werkzameElementen: [],
        opbrengst: 'Veel.',
        betekenis: [{ id: 'b-1', betekenis: 'Anders.' }],
        watNietWerkte: [],
        onverwacht: [],
        doelbereik: [],
        antwoorden: [],
        aannames: [],
      },
    },
  ],
  toelichtingen: [
    {
      id: 't-1',
      regel: 'foto.wetenschap-gehoord',
      gate: 'foto',
      ronde: 1,
      motivering: 'Later.',
      opdrachtgever: 'r-1',
      op: '2026-02-01T09:00:00+01:00',
      door: 'r-1',
      ingetrokken: null,
    },
  ],
};

/** The fact that a command becomes. */
export const planned = (reis: Reis, command: Command, naar?: Fase, adopted?: Parameters<typeof plan>[4]): Fact =>
  plan(recipes[command.type], reis, command, naar, adopted);

/** What a command changes in a journey when it is carried out: only the fields that differ, besides `seq` and `op`. */
export function changedBy(reis: Reis, command: Command): Partial<Reis> {
  const fact = planned(reis, command);
  const { seq, op, ...after } = evolve(reis, fact);
  if (seq !== reis.seq + 1 || op !== command.meta.op) throw new Error('a fact without its place and moment');
  const changed = Object.entries(after).filter(
    ([field, value]) => !isDeepStrictEqual(value, (reis as unknown as Record<string, unknown>)[field]),
  );
  return Object.fromEntries(changed);
}
