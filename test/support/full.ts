// Over 250 lines for one reason: one full example of every command, as data, and the journey that they all fit in.
import { isDeepStrictEqual } from 'node:util';
import { evolve, type Command, type CommandPayloads, type CommandType, type Fact } from '../../src/index.js';
import type { Fase, Meta, Programma, Reis, Reisverslag } from '../../src/schemas/index.js';
import { plan } from '../../src/steps/plan.js';
import { recipes } from '../../src/steps/recipes.js';
import { blankReis } from '../../src/steps/blank.js';

/** When and by whom everything in these examples is done. */
export const meta: Meta = { op: '2026-03-02T09:00:00+01:00', door: 'r-1' };

const gebied = { naam: 'Feijenoord', code: 'WK059912', jaar: 2026 };
const tijdvak = { van: '2026-01-01', tot: '2026-06-30' };
const besluit = { orgaan: 'Het college', kenmerk: 'B-2026-12', datum: '2026-02-10' };
const bijlage = {
  titel: 'Het rapport',
  vindplaats: 'https://example.org/rapport.pdf',
  mediatype: 'application/pdf',
  sha256: '0123456789abcdef'.repeat(4),
};
const beslispunt = { id: 'bp-1', wat: 'Geef tijd vrij.', aan: 'De raad' };
const meting = {
  indicator: 'Eenzaam',
  populatie: 'volwassenen in Rotterdam',
  waarde: 49,
  eenheid: '%',
  periode: '2012',
  gebied,
  n: 1_200,
  verandering: 'procentpunt',
  vanIndicator: 'in-1',
  tijdvak,
  nauwkeurigheid: 'ongeveer',
  vergelijking: true,
  vergelijkingsgroep: 'mannen',
  deel: 'sterk eenzaam',
  marge: { laag: 47.5, hoog: 50.5, zekerheid: 95 },
  sd: 2.5,
  voorlopig: true,
  geenWaarde: 'teKlein',
} as const;
const stap = {
  stap: 'Bellen',
  fase: 'Zoeken',
  wie: 'De balie',
  kanaal: 'Telefoon',
  gevoel: 'Onzeker',
  gevoelScore: -1,
  gedachte: 'Ben ik hier goed?',
  behoefte: 'Iemand die luistert',
  knelpunt: 'Een keuzemenu.',
  kans: 'Eén nummer.',
  duur: 'Een kwartier',
  momentVanWaarheid: true,
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
  spreektTegen: { materiaal: ['m-1'], waarom: 'Een andere vraag.' },
  bijlagen: [bijlage],
  extra: { eigen: 'Zuid' },
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
  gebieden: [gebied],
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
  medeOpdrachtgevers: [{ reiziger: 'r-1', soort: 'ambtelijk' }],
  beslispunten: [beslispunt],
  bijlagen: [bijlage],
  extra: { eigen: 'Zuid' },
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
      indicatoren: [
        {
          indicator: 'in-1',
          nulmeting: { waarde: 49, periode: '2012', wie: 'De GGD', uiterlijk: '2026-12-31' },
          streefwaarden: [
            { tijdvak, operator: 'tussen', waarde: 40, bovengrens: 45, woorden: 'Lager dan de nulmeting.' },
          ],
        },
      ],
      onder: 'd-1',
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
      maatwerk: 'Per straat anders.',
      van: '2026-01-01',
      tot: '2026-12-31',
      kosten: [{ bedrag: 1_250_050, jaar: 2026, dekking: 'Het sociaal fonds.', middel: 'mi-1' }],
      uitvoerders: [{ reiziger: 'r-1', organisatie: 'De buurtkeuken' }],
      doelgroepen: ['dg-1'],
      gebieden: [gebied],
      extra: { eigen: 'Zuid' },
    },
  ],
  aannames: [{ id: 'a-1', als: 'wij samen eten', dan: 'kennen buren elkaar', omdat: 'eten verbindt' }],
  leervragen: [{ id: 'l-1', vraag: 'Wie komt er?', status: 'open' }],
  wijzigingen: [
    {
      id: 'c-1',
      wat: 'Later op de dag',
      richting: 'aanpassen',
      betekenis: 'b-1',
      werkzaamElement: 'w-1',
      materiaal: ['m-1'],
    },
  ],
  naam: 'Voor Mekaar',
  kernboodschap: 'Niemand eet alleen.',
  uitgelicht: ['m-1', 'd-1'],
  beslispunten: [beslispunt],
  bijlagen: [bijlage],
  extra: { eigen: 'Zuid' },
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
  waarvoor: 'Ja zeggen tegen een bezoek.',
  doelen: ['d-1'],
  bewijs: 'waargenomen',
  effect: 'Klein en zeker.',
  publiek: 'netwerk',
} as const;

const indicator = {
  id: 'in-1',
  naam: 'Eenzaam',
  definitie: 'Zes vragen.',
  populatie: 'volwassenen in Rotterdam',
  eenheid: '%',
  richting: 'omlaag',
  bron: basis.bron,
  gebied,
} as const;

const inzicht = {
  id: 'iz-1',
  inzicht: 'Eten verbindt.',
  materiaal: ['m-1'],
  gezegdDoor: ['r-1'],
  vermoeden: { vermoeden: 'Koken geeft iets te doen.', grond: 'Drie mensen zeiden het.' },
  publiek: 'netwerk',
} as const;

const keuze = {
  id: 'k-9',
  soort: 'groep',
  keuze: 'Ouderen',
  waarom: 'Daar is het nodig.',
  materiaal: ['m-1'],
  gemaaktDoor: ['r-1'],
  inzichten: ['iz-1'],
  publiek: 'netwerk',
} as const;

const mandaat = {
  reisbegeleider: 'r-1',
  urenPerWeek: 16,
  ruimte: 'Mag partijen roepen.',
  reflectie: { hoe: 'Elke maand een ochtend.', ritmeWeken: 4 },
} as const;

const geleerd = [{ wat: 'Doorvragen.', kring: 'praktijk', rol: 'vrijwilliger', organisatie: 'De keuken' }] as const;

const bereikt = {
  viaReizigers: ['r-1'],
  watWerkte: 'Aanbellen.',
  bereiken: [{ aantal: 12, eenheid: 'mensen', ronde: 2, tijdvak }],
} as const;

const { samengevoegdUit: _merged, spreektTegen: _against, ...alone } = basis;
const { meegekeken: _seen, ...unseen } = kaart;
const instapMateriaal = [{ ...alone, id: 'm-1', soort: 'verhaal', kaart: unseen }] as const;

const bevinding = { bevinding: 'De brief werkte niet.', materiaal: ['m-1'], experimenten: ['e-1'] } as const;

/** What points to no experiment, for before there are any. */
const { experimenten: _none, ...loose } = bevinding;
const nergens = { ...loose, id: 'n-1' };

const reisverslag: Reisverslag = {
  verhalen: ['m-1'],
  data: ['m-2'],
  werkzameElementen: ['w-1'],
  opbrengst: 'Buren kennen elkaar.',
  betekenis: [
    { id: 'b-9', betekenis: 'Vaker eten.', werkzameElementen: ['w-1'], materiaal: ['m-1'], publiek: 'netwerk' },
  ],
  watNietWerkte: [{ ...bevinding, id: 'n-1' }],
  onverwacht: [{ ...bevinding, id: 'n-2' }],
  doelbereik: [
    {
      doel: 'd-1',
      uitkomst: 'nietGehaald',
      toelichting: 'Gemist.',
      meting,
      attributie: 'Het land ook.',
      materiaal: ['m-1'],
      attributieMateriaal: ['m-2'],
    },
  ],
  antwoorden: [{ leervraag: 'l-1', status: 'beantwoord', antwoord: 'Buren.' }],
  aannames: [{ aanname: 'a-1', uitkomst: 'bevestigd', toelichting: 'Wij zagen het.' }],
  kernboodschap: 'Samen eten helpt.',
  uitgelicht: ['m-1', 'd-1'],
  geleerd,
  bijlagen: [bijlage],
  extra: { eigen: 'Zuid' },
};

/** The payload of every command with every field that it can have; materiaal.toevoegen once more for each kind. */
const payloads: { readonly [C in CommandType]: readonly CommandPayloads[C][] } = {
  'reis.starten': [
    {
      id: 'reis-1',
      titel: 'Minder eenzaam',
      achteraf: true,
      reiswens,
      spelregels: {
        minimumInvalshoeken: 2,
        reflectieRitmeWeken: 6,
        invalshoeken: [{ invalshoek: 'eigenHoek', label: 'Onze hoek' }],
        niveaus: [{ regel: 'foto.wetenschap-gehoord', niveau: 'advies' }],
        klokSpelingSeconden: 5,
        tijdzone: 'Europe/Amsterdam',
        taal: 'nl',
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
            betrokken: 'doetMee',
            extra: { eigen: 'Zuid' },
          },
        ],
        opdracht,
        programma,
        elders: besluit,
        materiaal: instapMateriaal,
        indicatoren: [indicator],
        inzichten: [inzicht],
        keuzes: [{ ...keuze, id: 'k-1' }],
        reisgezelschap: { verlangen: 'Niemand vergeten.', leden: ['r-1'] },
        mandaat,
        werkzameElementen: [{ ...element, id: 'w-1', onderbouwing: ['m-1'], tegenbewijs: ['m-1'] }],
        programmas: [{ versie: 2, programma, elders: besluit }],
        reisverslagen: [
          {
            versie: 2,
            reisverslag: {
              ...reisverslag,
              data: ['m-1'],
              betekenis: reisverslag.betekenis.map((one) => ({ ...one, id: 'b-1' })),
              doelbereik: reisverslag.doelbereik.map((one) => ({ ...one, attributieMateriaal: ['m-1'] })),
              watNietWerkte: [nergens],
              onverwacht: [nergens],
            },
            elders: besluit,
          },
        ],
      },
    },
  ],
  'reis.verbinden': [{ verbinding: { id: 'reis-9', soort: 'vervolgOp' } }],
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
        betrokken: 'mogelijk',
        extra: { eigen: 'Zuid' },
      },
    },
  ],
  'reiziger.bijwerken': [{ reiziger: { id: 'r-1', rol: 'opdrachtgever', kring: 'beleid', functie: 'Directeur' } }],
  'opdracht.opstellen': [{ opdracht }],
  'opdrachtgever.aanwijzen': [{ opdrachtgever: 'r-2' }],
  'reisbegeleider.aanwijzen': [{ reisbegeleider: 'r-2' }],
  'opdracht.vaststellen': [{ besluit }],
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
          stappen: [stap],
          gewenst: [stap],
        },
      },
    },
    { materiaal: { ...basis, id: 'm-9', soort: 'data', samenvatting: 'Een cijfer.', meting, metingen: [meting] } },
    {
      materiaal: {
        ...basis,
        id: 'm-9',
        soort: 'wet',
        samenvatting: 'Een wet.',
        artikel: { wet: 'Wmo 2015', artikel: '2.1', werking: 'verplicht', ingangsdatum: '2015-01-01' },
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
    {
      oordeel: {
        id: 'o-9',
        oordeel: 'Het ligt aan de brief.',
        geuitDoor: 'r-1',
        materiaal: ['m-1'],
        publiek: 'netwerk',
      },
    },
  ],
  'witteVlek.benoemen': [
    {
      witteVlek: { invalshoek: 'klantreizen', waarom: 'Niet gevonden.', vervolg: 'Volgend jaar.', gevuldDoor: ['m-1'] },
    },
  ],
  'inzicht.delen': [{ inzicht: { ...inzicht, id: 'iz-9' } }],
  'foto.vaststellen': [{ besluit, kernboodschap: 'Buren kennen elkaar niet.', uitgelicht: ['m-1'] }],
  'oordeel.behandelen': [{ oordeel: 'o-1', behandeling: 'Wij hebben het besproken.' }],
  'keuze.maken': [
    {
      keuze,
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
        inzichten: ['iz-1'],
        publiek: 'gemeente',
      },
    },
  ],
  'keuze.loslaten': [{ keuze: 'k-1', reden: 'Het past niet meer.' }],
  'indicator.beschrijven': [{ indicator: { ...indicator, id: 'in-9' } }],
  'indicator.herzien': [{ indicator: { ...indicator, definitie: 'Elf vragen.' }, vanaf: '2026-01-01' }],
  'reisgezelschap.vormen': [{ reisgezelschap: { verlangen: 'Niemand vergeten.', leden: ['r-1', 'r-2'] } }],
  'mandaat.verlenen': [{ mandaat }],
  'programma.opstellen': [{ programma }],
  'programma.vaststellen': [{ besluit }],
  'verkenning.hervatten': [{ reden: 'Wij weten te weinig.' }],
  'doelgroep.beschrijven': [
    { doelgroep: { id: 'dg-9', wie: 'Ouderen', waar: 'Thuis', viaWie: 'De huisarts', ...bereikt, bereik: 12 } },
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
        dagen: [tijdvak],
        watWeLeerden: 'Rustig beginnen.',
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
        bouwtVoortOp: ['m-1', 'iz-1', 'w-1'],
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
        leervragen: ['l-1'],
        geleerd,
      },
    },
  ],
  'werkzaamElement.benoemen': [{ werkzaamElement: { ...element, id: 'w-9' } }],
  'werkzaamElement.herzien': [
    { werkzaamElement: { ...element, id: 'w-1', richting: 'gemengd' }, reden: 'Het hing af van het gezicht.' },
  ],
  'leervraag.toevoegen': [{ leervraag: { id: 'l-9', vraag: 'Wie blijft weg?', materiaal: ['m-1'] } }],
  'leervraag.bijwerken': [
    {
      leervraag: 'l-1',
      stand: {
        status: 'aangescherpt',
        antwoord: 'Vooral buren.',
        datum: '2026-02-20',
        ontmoeting: 'on-1',
        reflectie: 'rf-1',
      },
    },
  ],
  'terugkoppeling.geven': [
    {
      terugkoppeling: {
        id: 'tk-9',
        reizigers: ['r-1'],
        materiaal: ['m-1'],
        uitkomst: 'gebruikt',
        tekst: 'Uw verhaal staat in de foto.',
        kanaal: 'Een kaartje',
        datum: '2026-02-25',
        publiek: 'netwerk',
      },
    },
  ],
  'reisverslag.opstellen': [{ reisverslag }],
  'reisverslag.vaststellen': [{ besluit }],
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
  'reis.afronden': [
    {
      aankomst: {
        terugblik: 'Het was ver.',
        geborgd: [{ wat: 'De tafel', eigenaar: 'De wijk' }],
        terugblikOp: '2028-01-01',
      },
    },
  ],
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
    {
      ...basis,
      id: 'm-1',
      soort: 'verhaal',
      kaart,
      energie: undefined,
      samengevoegdUit: undefined,
      spreektTegen: undefined,
    },
    {
      ...basis,
      id: 'm-2',
      soort: 'data',
      samenvatting: 'Een cijfer.',
      meting,
      samengevoegdUit: undefined,
      spreektTegen: undefined,
    },
  ].map((piece) => JSON.parse(JSON.stringify(piece)) as Reis['materiaal'][number]),
  oordelen: [{ id: 'o-1', oordeel: 'Te duur.', behandeling: null }],
  witteVlekken: [{ invalshoek: 'klantreizen', waarom: 'Geen tijd.' }],
  inzichten: [{ ...inzicht, ronde: 1 }],
  indicatoren: [{ ...indicator, breuken: [] }],
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
  reflecties: [
    {
      id: 'rf-1',
      datum: '2026-02-01',
      door: ['r-1'],
      experimenten: ['e-1'],
      watWeZagen: 'Rust.',
      watWeErvanMaken: 'Goed.',
      ronde: 2,
    },
  ],
  doelgroepen: [{ id: 'dg-1', wie: 'Ouderen', waar: '', viaWie: '', ronde: 1 }],
  ontmoetingen: [{ id: 'on-1', soort: 'digitaal', naam: 'De groepsapp', ronde: 1 }],
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
