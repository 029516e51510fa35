// Over 250 lines for one reason: one sampler per command; the compiler sees that none is missing.
import { rollenVanKring } from '../../src/method/kringen.js';
import { feitelijkeSoorten, verhalendeSoorten } from '../../src/method/materiaal.js';
import type { Path } from '../../src/rules/rule.js';
import type { Command, CommandType } from '../../src/index.js';
import type { Materiaal, Meta, Programma, Reis, Reisverslag } from '../../src/schemas/index.js';
import { blankProgramma } from '../../src/schemas/programma.js';

type Tree = Record<string, unknown>;
type Sampler = (reis: Reis, fill: Tree, write: readonly Path[]) => Tree;

const hour = 3_600_000;

/** An hour after the last fact, so that walks never go back in time. */
export function nextMeta(reis: Reis, door = 'r-iemand'): Meta {
  const last = reis.op === '' ? Date.UTC(2026, 0, 12, 8) : Date.parse(reis.op);
  return { op: new Date(last + hour).toISOString(), door };
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `base` with everything that `fill` knows; lists and words of `fill` win. */
function over(base: Tree, fill: Tree): Tree {
  const both = { ...base };
  for (const [key, value] of Object.entries(fill)) {
    if (value === undefined) continue;
    const there = both[key];
    both[key] = isTree(there) && isTree(value) ? over(there, value) : value;
  }
  return both;
}

const part = (fill: Tree, key: string): Tree => (isTree(fill[key]) ? fill[key] : {});
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
const asked = (write: readonly Path[], ...path: string[]): boolean =>
  write.some((one) => path.every((key, place) => one[place] === undefined || one[place] === key));
const first = (list: readonly { id: string }[], prefix: string): string => list[0]?.id ?? `${prefix}-0`;

const kaart = {
  rol: 'inwoner',
  leeftijdsgroep: '45tot65',
  maand: '2026-01',
  herleidbaarheid: 'geen',
  grondslag: { soort: 'toestemming', datum: '2026-01-10' },
  fictief: true,
  gebaseerdOp: 'een voorbeeld',
};
const meting = { indicator: 'Eenzaam', populatie: 'volwassenen', waarde: 49, eenheid: '%', periode: '2012' };

/** What each kind of materiaal needs beyond what all of them say. */
const bySoort: Readonly<Record<string, Tree>> = {
  verhaal: { kaart },
  klantreis: {
    klantreis: { persona: 'Mevrouw D.', fictief: true, gebaseerdOp: 'een voorbeeld', stappen: [{ stap: 'bellen' }] },
  },
  data: { samenvatting: 'Een cijfer.', meting },
  wet: { samenvatting: 'Een wet.', artikel: { wet: 'Wmo 2015', artikel: '2.1', werking: 'verplicht' } },
};

function sampleMateriaal(reis: Reis, fill: Tree, write: readonly Path[]): Tree {
  const known = reis.materiaal.find(({ id }) => id === fill['id']) as (Materiaal & Tree) | undefined;
  const soort = (fill['soort'] ?? known?.soort ?? 'feit') as string;
  const base: Tree = known ?? {
    id: `m-${reis.seq + 1}`,
    invalshoek: 'data',
    kring: 'praktijk',
    titel: 'Een vondst',
    bron: { kennissoort: 'praktijk', titel: 'Een gesprek' },
    aangedragenDoor: [],
    publiek: 'openbaar',
    ...(bySoort[soort] ?? { samenvatting: 'Wat er gevonden is.' }),
  };
  const bron = asked(write, 'materiaal', 'bron') ? { bron: { kennissoort: 'praktijk', titel: 'Een gesprek' } } : {};
  const teruggelezen = write.some((path) => path.includes('teruggelezenOp'))
    ? { kaart: { teruggelezenOp: '2026-01-20' } }
    : {};
  return over(over(over({ ...base, soort }, bron), teruggelezen), fill);
}

/** The draft in the journey, with what was asked for written in it; everything when nothing special was asked. */
function sampleProgramma(reis: Reis, write: readonly Path[]): Tree {
  const draft = reis.programma ?? blankProgramma;
  const text = (field: keyof Programma, was: string): string =>
    asked(write, 'programma', field) || write.length === 0 ? `${field} in ronde ${reis.ronde}` : was;
  const wants = (field: keyof Programma): boolean => write.length === 0 || asked(write, 'programma', field);
  const opdracht = draft.opdracht ?? { vraag: '', aanleiding: '', ambitie: '', context: '' };
  const betekenis = reis.reisverslagen.at(-1)?.reisverslag.betekenis ?? [];
  const filled: Tree = {
    ...draft,
    waartoe: text('waartoe', draft.waartoe),
    wat: text('wat', draft.wat),
    metWie: text('metWie', draft.metWie),
    waarmee: text('waarmee', draft.waarmee),
    organisatie: text('organisatie', draft.organisatie),
    governance: text('governance', draft.governance),
  };
  const sharpen = (key: 'vraag' | 'aanleiding' | 'ambitie' | 'context'): string =>
    write.length === 0 || asked(write, 'programma', 'opdracht', key) ? `aangescherpt: ${key}` : opdracht[key];
  filled['opdracht'] = {
    vraag: sharpen('vraag'),
    aanleiding: sharpen('aanleiding'),
    ambitie: sharpen('ambitie'),
    context: sharpen('context'),
  };
  if (wants('middelen')) filled['middelen'] = [{ id: 'mi-1', soort: 'uren', omschrijving: 'Tijd' }];
  if (wants('leervragen')) filled['leervragen'] = [{ id: 'l-1', vraag: 'Wat helpt?', status: 'open' }];
  if (wants('doelen')) {
    const indicator = { naam: 'Eenzaam', populatie: 'volwassenen', eenheid: '%' };
    filled['doelen'] = [{ id: 'd-1', doel: 'Minder eenzaam', indicator }];
  }
  if (wants('inspanningen')) {
    filled['inspanningen'] = [
      {
        id: 'i-1',
        wat: 'Stoppen met de brief',
        soort: 'routine',
        richting: 'weglaten',
        doelen: [],
        maatwerk: 'Per straat.',
      },
    ];
  }
  if (wants('wijzigingen') && reis.reisverslagen.length > 0) {
    filled['wijzigingen'] = betekenis.map(({ id }) => ({
      id: `c-${id}`,
      wat: 'Anders',
      richting: 'aanpassen',
      betekenis: id,
    }));
  }
  return filled;
}

const emptyReisverslag: Reisverslag = {
  verhalen: [],
  data: [],
  werkzameElementen: [],
  opbrengst: '',
  betekenis: [],
  watNietWerkte: [],
  onverwacht: [],
  doelbereik: [],
  antwoorden: [],
  aannames: [],
};

function sampleReisverslag(reis: Reis, write: readonly Path[]): Tree {
  const draft = reis.reisverslag ?? emptyReisverslag;
  const wants = (field: keyof Reisverslag): boolean => write.length === 0 || asked(write, 'reisverslag', field);
  const ofSoort = (soorten: readonly string[]): string[] =>
    ids(reis.materiaal.filter(({ soort }) => soorten.includes(soort)));
  return {
    ...draft,
    verhalen: wants('verhalen') ? ofSoort(verhalendeSoorten) : draft.verhalen,
    data: wants('data') ? ofSoort(feitelijkeSoorten) : draft.data,
    werkzameElementen: wants('werkzameElementen') ? ids(reis.werkzameElementen) : draft.werkzameElementen,
    opbrengst: wants('opbrengst') ? 'Wat het opleverde.' : draft.opbrengst,
    betekenis: wants('betekenis') ? [{ id: `b-${reis.ronde}`, betekenis: 'Doe het anders.' }] : draft.betekenis,
    watNietWerkte: wants('watNietWerkte') ? [{ id: 'n-1', bevinding: 'De brief.' }] : draft.watNietWerkte,
    doelbereik: wants('doelbereik')
      ? (reis.programma?.doelen ?? []).map(({ id }) => ({
          doel: id,
          uitkomst: 'nietGehaald',
          toelichting: 'Gemist.',
          attributie: 'Het land ook.',
        }))
      : draft.doelbereik,
    ...(wants('geleerd') && { geleerd: [{ wat: 'Doorvragen.', kring: 'praktijk' as const }] }),
    antwoorden: wants('antwoorden')
      ? (reis.programma?.leervragen ?? []).map(({ id }) => ({ leervraag: id, status: 'open', antwoord: 'Nog niet.' }))
      : draft.antwoorden,
    aannames: wants('aannames')
      ? (reis.programma?.aannames ?? []).map(({ id }) => ({
          aanname: id,
          uitkomst: 'onbekend',
          toelichting: 'Nog niet.',
        }))
      : draft.aannames,
  };
}

function sampleReiziger(reis: Reis, fill: Tree): Tree {
  const kring = (fill['kring'] ?? 'praktijk') as keyof typeof rollenVanKring;
  return over({ id: `r-${reis.seq + 1}`, rol: rollenVanKring[kring][0], kring }, fill);
}

const withRol = (reis: Reis, rol: string): string =>
  reis.reizigers.find((reiziger) => reiziger.rol === rol)?.id ?? first(reis.reizigers, 'r');

/** How to complete the payload of each command from what is known. */
const samplers: Readonly<Record<CommandType, Sampler>> = {
  'reis.starten': (_reis, fill) =>
    over(
      { id: 'reis-1', titel: 'Minder eenzaam', reiswens: { opgave: 'Mensen zijn eenzaam.', urgentie: [], doelen: [] } },
      fill,
    ),
  'reis.verbinden': (_reis, fill) => over({ verbinding: { id: 'reis-9', soort: 'vervolgOp' } }, fill),
  'reiswens.bijwerken': (reis, _fill, write) => ({
    reiswens: {
      ...reis.reiswens,
      ...(asked(write, 'reiswens', 'urgentie') && { urgentie: [{ bron: 'college', uitspraak: 'Het moet anders.' }] }),
      ...(asked(write, 'reiswens', 'doelen') && { doelen: ['Minder eenzame mensen'] }),
    },
  }),
  'reiziger.toevoegen': (reis, fill) => ({ reiziger: sampleReiziger(reis, part(fill, 'reiziger')) }),
  'reiziger.bijwerken': (reis, fill) => ({
    reiziger: over(
      { ...(reis.reizigers[0] ?? sampleReiziger(reis, {})), functie: 'Buurvrouw' },
      part(fill, 'reiziger'),
    ),
  }),
  'opdracht.opstellen': (reis, _fill, write) => {
    const draft = reis.opdracht ?? { vraag: '', aanleiding: '', ambitie: '', context: '' };
    const texts = ['vraag', 'aanleiding', 'ambitie', 'context', 'afbakening'] as const;
    const written = texts.filter((field) => write.length === 0 || asked(write, 'opdracht', field));
    return { opdracht: { ...draft, ...Object.fromEntries(written.map((field) => [field, `Over de ${field}.`])) } };
  },
  'opdrachtgever.aanwijzen': (reis, fill) => over({ opdrachtgever: withRol(reis, 'opdrachtgever') }, fill),
  'reisbegeleider.aanwijzen': (reis, fill) => over({ reisbegeleider: withRol(reis, 'reisbegeleider') }, fill),
  'opdracht.vaststellen': () => ({}),
  'materiaal.toevoegen': (reis, fill, write) => ({ materiaal: sampleMateriaal(reis, part(fill, 'materiaal'), write) }),
  'materiaal.corrigeren': (reis, fill, write) => {
    const known = part(fill, 'materiaal');
    return { materiaal: sampleMateriaal(reis, { id: first(reis.materiaal, 'm'), ...known }, write) };
  },
  'materiaal.wissen': (reis, fill) => over({ materiaal: first(reis.materiaal, 'm'), reden: 'verzoek' }, fill),
  'energie.markeren': (reis, fill) =>
    over({ bij: { materiaal: first(reis.materiaal, 'm') }, energie: 'Hier beginnen.' }, fill),
  'oordeel.parkeren': (reis, fill) =>
    over({ oordeel: { id: `o-${reis.seq + 1}`, oordeel: 'Het ligt aan de brief.' } }, fill),
  'witteVlek.benoemen': (_reis, fill) =>
    over({ witteVlek: { invalshoek: 'klantreizen', waarom: 'Niet gevonden.' } }, fill),
  'inzicht.delen': (reis, fill) =>
    over(
      {
        inzicht: {
          id: `iz-${reis.seq + 1}`,
          inzicht: 'Eten verbindt.',
          materiaal: ids(reis.materiaal).slice(0, 2),
          gezegdDoor: ids(reis.reizigers).slice(0, 2),
        },
      },
      fill,
    ),
  'foto.vaststellen': () => ({}),
  'oordeel.behandelen': (reis, fill) => over({ oordeel: first(reis.oordelen, 'o'), behandeling: 'Besproken.' }, fill),
  'keuze.maken': (reis, fill) => ({ keuze: sampleKeuze(reis, part(fill, 'keuze')) }),
  'keuze.herzien': (reis, fill) => {
    const known = part(fill, 'keuze');
    const id = (known['id'] as string | undefined) ?? first(reis.keuzes, 'k');
    return { keuze: { ...sampleKeuze(reis, {}), ...known, id } };
  },
  'keuze.loslaten': (reis, fill) => over({ keuze: reis.keuzes.at(-1)?.id ?? 'k-0', reden: 'Het past niet.' }, fill),
  'indicator.beschrijven': (reis, fill) => over({ indicator: sampleIndicator(`in-${reis.seq + 1}`) }, fill),
  'indicator.herzien': (reis, fill) =>
    over({ indicator: sampleIndicator(first(reis.indicatoren, 'in')), vanaf: '2026-01-01' }, fill),
  'reisgezelschap.vormen': (reis) => ({
    reisgezelschap: { verlangen: 'Niemand vergeten.', leden: ids(reis.reizigers) },
  }),
  'mandaat.verlenen': (reis, fill) =>
    over(
      {
        mandaat: {
          reisbegeleider: withRol(reis, 'reisbegeleider'),
          urenPerWeek: 16,
          ruimte: 'Mag partijen bij elkaar roepen.',
        },
      },
      fill,
    ),
  'programma.opstellen': (reis, _fill, write) => ({ programma: sampleProgramma(reis, write) }),
  'programma.vaststellen': () => ({}),
  'verkenning.hervatten': () => ({ reden: 'Wij weten nog te weinig.' }),
  'doelgroep.beschrijven': (reis, fill) => {
    const known = part(fill, 'doelgroep');
    return { doelgroep: { id: `dg-${reis.seq + 1}`, wie: 'Ouderen', waar: 'Thuis', viaWie: 'De huisarts', ...known } };
  },
  'ontmoeting.inrichten': (reis, fill) =>
    over({ ontmoeting: { id: `on-${reis.seq + 1}`, soort: 'live', naam: 'De tafel' } }, fill),
  'experiment.starten': (reis, fill, write) =>
    over(
      {
        experiment: {
          id: `e-${reis.seq + 1}`,
          soort: 'toevoegen',
          wat: 'Samen eten',
          verwachting: 'Men komt.',
          ...(write.some((path) => path.includes('bouwtVoortOp')) && {
            bouwtVoortOp: ids(reis.materiaal).slice(0, 1),
          }),
        },
      },
      fill,
    ),
  'experiment.afronden': (reis, fill) => {
    const running = reis.experimenten.filter(({ afronding }) => afronding === null);
    return over(
      { experiment: first(running, 'e'), afronding: { watGebeurde: 'Men kwam.', besluit: 'doorgaan' } },
      fill,
    );
  },
  'reflectie.vastleggen': (reis, fill) =>
    over(
      {
        reflectie: {
          id: `rf-${reis.seq + 1}`,
          datum: '2026-02-01',
          door: ids(reis.reizigers),
          experimenten: ids(reis.experimenten),
          watWeZagen: 'Men kwam.',
          watWeErvanMaken: 'Het werkt.',
        },
      },
      fill,
    ),
  'werkzaamElement.benoemen': (reis, fill, write) => {
    const doubted = write.some((path) => path.includes('tegenbewijs'));
    const element = sampleElement(reis, part(fill, 'werkzaamElement'));
    return { werkzaamElement: doubted ? { ...element, tegenbewijs: ids(reis.materiaal).slice(0, 1) } : element };
  },
  'werkzaamElement.herzien': (reis, fill) => {
    const known = part(fill, 'werkzaamElement');
    const id = (known['id'] as string | undefined) ?? first(reis.werkzameElementen, 'w');
    return { werkzaamElement: { ...sampleElement(reis, {}), tegenbewijs: ids(reis.materiaal).slice(0, 1), id } };
  },
  'leervraag.toevoegen': (reis, fill) =>
    over({ leervraag: { id: `l-${reis.seq + 1}`, vraag: 'Wie blijft weg?' } }, fill),
  'leervraag.bijwerken': (reis, fill) =>
    over({ leervraag: first(reis.programma?.leervragen ?? [], 'l'), stand: { status: 'open' } }, fill),
  'terugkoppeling.geven': (reis, fill, write) =>
    over(
      {
        terugkoppeling: {
          id: `tk-${reis.seq + 1}`,
          reizigers: write.length > 0 ? ids(reis.reizigers) : [],
          uitkomst: 'gebruikt',
          tekst: 'Het staat in de foto.',
        },
      },
      fill,
    ),
  'reisverslag.opstellen': (reis, _fill, write) => ({ reisverslag: sampleReisverslag(reis, write) }),
  'reisverslag.vaststellen': () => ({}),
  'regel.toelichten': (reis, fill) =>
    over(
      {
        toelichting: {
          id: `t-${reis.seq + 1}`,
          regel: 'foto.wetenschap-gehoord',
          gate: 'foto',
          ronde: reis.ronde,
          motivering: 'Deze ronde niet.',
          opdrachtgever: withRol(reis, 'opdrachtgever'),
        },
      },
      fill,
    ),
  'toelichting.intrekken': (reis, fill) =>
    over({ toelichting: first(reis.toelichtingen, 't'), reden: 'Toch gevonden.' }, fill),
  'sectie.toelichten': (_reis, fill) =>
    over({ toelichting: { artefact: 'foto', sectie: 'data', tekst: 'Over de cijfers.' } }, fill),
  'erratum.plaatsen': (reis, fill) => {
    const { artefact = 'opdracht', versie = 1 } = reis.vastgesteld[0] ?? {};
    return over({ erratum: { id: `er-${reis.seq + 1}`, artefact, versie, tekst: 'Een letter te veel.' } }, fill);
  },
  'reis.afronden': (_reis, fill) =>
    over({ aankomst: { terugblik: 'Het was ver.', geborgd: [{ wat: 'De tafel', eigenaar: 'De wijk' }] } }, fill),
  'reis.staken': () => ({ reden: 'Het college stopt.' }),
};

const sampleIndicator = (id: string): Tree => ({
  id,
  naam: 'Eenzaam',
  definitie: 'Zes vragen.',
  populatie: 'volwassenen',
  eenheid: '%',
  richting: 'omlaag',
});

function sampleKeuze(reis: Reis, fill: Tree): Tree {
  const rest = { soort: 'groep', keuze: 'Ouderen', waarom: 'Daar is het nodig.' };
  return over(
    { id: `k-${reis.seq + 1}`, ...rest, materiaal: ids(reis.materiaal).slice(0, 2), gemaaktDoor: ids(reis.reizigers) },
    fill,
  );
}

function sampleElement(reis: Reis, fill: Tree): Tree {
  const rest = {
    wat: 'Een vast gezicht',
    mechanisme: 'Vertrouwen',
    voorWie: 'Ouderen',
    richting: 'werkt',
    zekerheid: 'vermoeden',
    status: 'voorlopig',
  };
  return over({ id: `w-${reis.seq + 1}`, ...rest, onderbouwing: ids(reis.experimenten), tegenbewijs: [] }, fill);
}

/**
 * A command that is complete and, where the journey allows it, valid: what was filled in, the rest made up. It writes only
 * the fields of a draft that were asked for, so that following a remedy is what mends the finding.
 */
export function sampleCommand<C extends CommandType>(
  reis: Reis,
  type: C,
  fill: object = {},
  write: readonly Path[] = [],
): Command<C> {
  const adopts = type.endsWith('.vaststellen');
  const door = adopts ? (reis.opdracht?.opdrachtgever ?? 'r-iemand') : 'r-iemand';
  const payload = samplers[type](reis, fill as Tree, write);
  return { type, meta: nextMeta(reis, door), ...payload } as unknown as Command<C>;
}
