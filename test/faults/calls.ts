// Over 150 lines for one reason: one line for every public function, as data.
/**
 * How every function of every door is called with hostile values. What comes from outside is anything at all: a command, a text,
 * a name, an id, a moment, a number, a seal, a patch, rows. What the library made itself (a journey, an artefact, a document) and
 * what a programmer writes down (texts, a scenario, the facts of the host) is of its type, and as strange as its type allows.
 */
import { artefactsOf, assembleFoto, type AdoptedArtefact } from '../../src/assemble/index.js';
import { artefactDocument, artefactPraatplaat, posterDrawing } from '../../src/document/index.js';
import { openDraft } from '../../src/drafts/index.js';
import { fieldsOf } from '../../src/forms/index.js';
import { explain, fold, type Fact } from '../../src/index.js';
import { elementCards, leaveOut, portfolio, whatIf } from '../../src/insight/index.js';
import { zaaktypeUrls } from '../../src/interop/index.js';
import { memoryStore, sealJournal } from '../../src/journal/index.js';
import { artefacten, publieken, type Reis } from '../../src/schemas/index.js';
import {
  compare,
  daysStalled,
  daysToMark,
  eventsOf,
  exampleScenario,
  meanOf,
  replicate,
  shareReached,
  type Lives,
  type Row,
} from '../../src/simulate/index.js';
import { commandTypes } from '../../src/steps/parse.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import type { Values } from './nasty.js';

/** The arguments of one call, or the reason why a function takes no data. */
type Arguments = ((values: Values) => readonly unknown[]) | string;

const texts = (v: Values) => v.one([nl, en]);
const options = (v: Values) => ({ publiek: v.name(publieken), kleinsteAantal: v.number(), facts: v.facts() });
const version = (v: Values) => ({ ...options(v), versie: v.number() });
const adoptedOf = new WeakMap<readonly Fact[], readonly AdoptedArtefact[]>();
function adopted(v: Values): AdoptedArtefact {
  for (;;) {
    const facts = v.whole();
    const made = adoptedOf.get(facts) ?? artefactsOf(facts, { publiek: 'kern' });
    adoptedOf.set(facts, made);
    if (made.length > 0) return v.one(made);
  }
}
const artefactOf =
  (soort: string) =>
  (v: Values): readonly unknown[] => {
    let one = adopted(v);
    while (one.soort !== soort) one = adopted(v);
    return [one.artefact, texts(v)];
  };
const host = (v: Values) => ({
  bron: { naam: v.text(), systeem: v.text(), oin: v.text() },
  organisatie: { naam: v.text(), rsin: v.one([undefined, v.text()]), tooi: v.one([undefined, v.text()]) },
  basis: v.text(),
  recordedAt: () => v.text(),
});
const meta = (v: Values) => ({ op: v.text(), door: v.text() });
const draft = (v: Values) => openDraft(v.reis(), v.one(['opdracht', 'programma', 'reisverslag'] as const));
const at = { at: '2026-01-12T09:00:00Z' };
function readable(value: unknown): unknown {
  try {
    void Object.keys(Object(value) as object);
    return value;
  } catch {
    return null;
  }
}
const choice = (v: Values) => v.one<unknown>(['mine', 'theirs', { value: v.any() }]);
const conflict = (v: Values) => ({
  path: v.one([['vraag'], ['doelen', 'd-1'], ['toString']]),
  base: v.text(),
  mine: v.one<unknown>([v.text(), v.number(), null, { id: v.text() }]),
  theirs: v.one<unknown>([v.text(), [], undefined]),
});
const seal = (v: Values): unknown =>
  v.number() > 6 ? sealJournal(v.facts(), (seq) => String(seq).padStart(32, '0')) : v.any();
const finding = (v: Values) => ({
  code: v.text(),
  path: [v.text(), v.number()],
  params: {},
  level: 'vereist',
  message: '',
  remedies: [],
});
const scenario = exampleScenario({ begeleidersplaatsen: 2, weeks: 4 });
const ran = [
  replicate(scenario, { policy: 'a', seed: 1, replication: 0 }),
  replicate(scenario, { policy: 'toString', seed: 2, replication: 0 }),
];
const row = (v: Values): Row => ({
  ...v.one(ran),
  started: v.number(),
  arrived: v.number(),
  minutesToArrival: v.number(),
});
const rows = (v: Values) => v.one<readonly Row[]>([[], ran, [row(v), row(v), row(v)]]);
const lives = (v: Values) => v.one<Lives>([[], [[v.number(), v.number(), v.number(), v.number()]], v.one(ran).lives]);
const events = (v: Values) => v.one([eventsOf([[v.text(), v.facts()]]), []]);
const ranges = (v: Values) => ({ a: [v.number(), v.number()], b: [v.number(), v.number()] });
const comparison = compare([1, 2, 3], [2, 3, 5]);
const pick = (v: Values) => ({ policy: v.text(), seed: v.number(), replication: v.number() });
const needed = 'takes what a programmer writes, and no data: a process that runs inside a simulation';

/** For every door: for every function its arguments. */
export const calls: Readonly<Record<string, Readonly<Record<string, Arguments>>>> = {
  '.': {
    AanpakError: 'a class of mistakes of a programmer',
    commandSchema: (v) => [v.name(commandTypes)],
    createLiveReis: (v) => [v.one([{ reis: v.reis() }, { facts: v.facts() }])],
    createMethod: 'takes rules that a programmer writes',
    decide: (v) => [v.reis(), v.any()],
    decideMany: (v) => [v.reis(), [v.any(), v.any()]],
    evolve: (v) => [v.reis(), v.one(v.long())],
    explain: (v) => [v.reis(), v.name(commandTypes)],
    explainGate: (v) => [v.reis(), v.name(artefacten)],
    firstAdvice: (v) => [explain(v.reis(), v.one(commandTypes)).advice, v.number()],
    fold: (v) => [v.facts()],
    foldAdopted: (v) => [v.whole(), v.reis().vastgesteld[0] ?? { seq: v.number() }],
    helpOf: (v) => [{ code: v.text() }],
    nextSteps: (v) => [v.reis()],
    parseCommand: (v) => [v.any()],
    route: (v) => [v.reis()],
    say: (v) => [texts(v), v.text(), { [v.text()]: v.number(), aantal: v.text() }],
    startReis: (v) => [v.any()],
  },
  './fold': { fold: (v) => [v.facts()] },
  './assemble': {
    artefactsOf: (v) => [v.facts(), options(v)],
    assembleFoto: (v) => [v.reis(), options(v)],
    assembleOpdracht: (v) => [v.reis(), options(v)],
    assembleProgramma: (v) => [v.reis(), version(v)],
    assembleReisverslag: (v) => [v.reis(), version(v)],
    diffOpdracht: (v) => pairOf(v, ({ opdracht }) => opdracht),
    diffProgramma: (v) => pairOf(v, ({ programmas }) => programmas.at(-1)?.programma),
    diffReisverslag: (v) => pairOf(v, ({ reisverslagen }) => reisverslagen.at(-1)?.reisverslag),
    findAdoptionsUsing: (v) => [v.facts(), v.id()],
    metingen: (v) => [v.reis(), v.id(), options(v)],
    netwerkGroei: (v) => [v.facts(), options(v)],
    proposeProgramma: (v) => [v.reis(), { kleinsteAantal: v.number() }],
    trace: (v) => [v.reis(), v.id()],
  },
  './document': {
    artefactDocument: (v) => [adopted(v), texts(v)],
    artefactPraatplaat: (v) => [adopted(v), texts(v)],
    fotoDocument: artefactOf('foto'),
    leaveOutDocument: (v) => {
      const reis = v.journey();
      const left = leaveOut(reis, { kring: 'leefwereld' }, { publiek: 'kern' });
      return [reis, { kring: 'leefwereld' }, left, v.one(publieken), texts(v)];
    },
    plainText: (v) => [v.one([v.text(), [{ text: v.text() }]])],
    planDrawing: (v) => [{ programma: artefactOf('programma')(v)[0] }, texts(v)],
    portfolioDocument: (v) => [portfolio([v.reis(), v.reis()]), texts(v)],
    terugkoppelbriefDocument: (v) => [{ aan: v.text(), artefacten: [adopted(v)], bijdragen: [] }, texts(v)],
    whatIfDocument: (v) => [whatIf(v.facts()), v.text(), texts(v)],
    whatIfTableDocument: (v) => [[whatIf(v.facts())], texts(v)],
    fotoPraatplaat: artefactOf('foto'),
    opdrachtDocument: artefactOf('opdracht'),
    opdrachtPraatplaat: artefactOf('opdracht'),
    posterDrawing: artefactOf('foto'),
    programmaDocument: artefactOf('programma'),
    programmaPraatplaat: artefactOf('programma'),
    raadsvoorstelDocument: (v) => [
      { programma: artefactOf('programma')(v)[0], reisverslag: artefactOf('reisverslag')(v)[0] },
      texts(v),
    ],
    reiskaartDocument: (v) => [v.reis(), texts(v)],
    reisverslagDocument: artefactOf('reisverslag'),
    reisverslagPraatplaat: artefactOf('reisverslag'),
  },
  './render': {
    renderHtml: (v) => [artefactDocument(adopted(v), nl)],
    renderMarkdown: (v) => [artefactDocument(adopted(v), nl)],
    renderPraatplaat: (v) => [artefactPraatplaat(adopted(v), nl), texts(v)],
    renderPraatplaatSvg: (v) => [artefactPraatplaat(adopted(v), nl), texts(v)],
    renderReiskaart: (v) => [v.reis(), texts(v)],
    renderSvg: (v) => [posterDrawing(assembleFoto(v.reis(), { publiek: 'kern' }), nl), v.text()],
  },
  './site': { journeySite: (v) => [v.facts(), { ...options(v), texts: texts(v) }] },
  './docx': { renderDocx: (v) => [artefactDocument(adopted(v), nl)] },
  './forms': {
    choicesOf: (v) => [{ refersTo: v.one([['materiaal'], ['reiziger'], [v.text()], null]) }, v.reis(), texts(v)],
    commandFrom: (v) => [v.name(commandTypes), v.any(), meta(v)],
    fieldOf: (v) => [finding(v), v.one([[], [{ path: 'materiaal.titel' }]])],
    fieldsOf: (v) => [v.name(commandTypes), texts(v)],
    isAsked: (v) => [v.one(fieldsOf('materiaal.toevoegen', nl)), v.any()],
    isRequired: (v) => [v.one(fieldsOf('materiaal.toevoegen', nl)), v.any()],
    jsonSchemaOf: (v) => [v.name([...commandTypes, ...artefacten]), texts(v), { reis: v.reis() }],
    standardSchemaOf: (v) => [v.name(commandTypes), texts(v)],
  },
  './drafts': {
    applyPatches: (v) => [
      draft(v),
      v.one<unknown>([[v.any(), v.any()], [{ op: 'replace', path: [v.text()], value: v.any(), at: v.any() }]]),
    ],
    commandOf: (v) => [draft(v), meta(v)],
    draftFindings: (v) => [draft(v), v.reis()],
    edit: (v) => {
      // What throws when it is looked at throws in the recipe, and is the host's own.
      const [key, value] = [v.one(['vraag', 'volgorde', 'doelen', v.text()]), readable(v.any())];
      return [draft(v), (one: Record<string, unknown>) => void (one[key] = value), at];
    },
    history: (v) => [draft(v)],
    loadDraft: (v) => [v.any()],
    openDraft: (v) => [v.reis(), v.one(['opdracht', 'programma', 'reisverslag'])],
    patchesOf: (v) => [draft(v), v.number()],
    rebaseDraft: (v) => [draft(v), v.reis()],
    redo: (v) => [draft(v)],
    saveDraft: (v) => [draft(v)],
    settleConflict: (v) => [draft(v), conflict(v), choice(v), at],
    undo: (v) => [draft(v)],
  },
  './interop': {
    adoptionToZgw: (v) => [
      adopted(v),
      { bestandsnaam: v.text(), formaat: v.text(), inhoud: v.text() },
      zaaktypeUrls('https://x.example'),
      host(v),
    ],
    base64Of: (v) => [v.text()],
    commandsFromRows: (v) => [
      v.one([v.any(), [v.any(), { Nr: v.any(), Rol: v.any(), Kring: v.text(), Bedrag: v.text() }]]),
      {
        soort: v.one(['reizigers', 'inspanningen']),
        velden: {
          id: { kolom: 'Nr', voor: v.text() },
          rol: 'Rol',
          kring: v.one(['Kring', { kolom: v.text(), als: 'euro' }]),
          'kosten.0.bedrag': { kolom: 'Bedrag', als: 'euro' },
        },
        meta: meta(v),
      },
    ],
    diwooSitemap: (v) => [
      [{ adopted: adopted(v), url: v.text(), lastmod: v.text(), categorie: { naam: v.text(), uri: v.text() } }],
      host(v),
    ],
    erasurePlan: (v) => [v.facts(), [v.id(), v.text()]],
    factToZgw: (v) => [v.whole()[0], zaaktypeUrls('https://x.example'), host(v)],
    httpProblem: 'takes a code of ours',
    objectTypes: (v) => [host(v)],
    openApi: (v) => [
      { contact: { name: v.text(), email: v.text(), url: v.text() }, server: v.text(), version: v.text() },
      texts(v),
    ],
    rowsFromOData: (v) => [
      v.one<unknown>([
        v.any(),
        { value: [{ Perioden: v.text(), [v.text()]: v.any(), Measure: v.any(), Value: v.any() }] },
      ]),
      { figures: { [v.text()]: { indicator: v.text(), eenheid: v.text() } }, periode: 'Perioden', gebied: v.text() },
    ],
    schemaName: (v) => [v.text()],
    toCloudEvent: (v) => [v.one(v.long()), v.text(), host(v)],
    toDcat: (v) => [
      adopted(v),
      {
        dataset: v.text(),
        csvUrl: v.text(),
        licentie: v.text(),
        contact: { naam: v.text(), email: v.text() },
      },
      host(v),
    ],
    toGpp: (v) => [adopted(v), { informatieCategorieen: [v.text()], publisher: v.text() }, host(v)],
    toObject: (v) => [adopted(v), { objecttypeUrl: v.text(), typeVersion: v.number() }],
    toProv: (v) => [v.facts(), { publiek: v.name(publieken) }, host(v)],
    toOcel: (v) => [[[v.text(), v.facts()]]],
    toProblem: (v) => [
      {
        ok: false,
        rejection: { code: v.one(['rules.unmet', 'command.invalid']), message: v.text(), findings: [finding(v)] },
      },
    ],
    toSip: (v) => [
      { id: v.text(), titel: v.text() },
      [adopted(v)],
      new Map([
        [v.text(), [{ bestandsnaam: v.text(), inhoud: v.text(), pronom: { code: v.text(), label: v.text() } }]],
      ]),
      host(v),
      { checksumDatum: v.text(), waardering: { code: 'B' } },
    ],
    uuidOf: (v) => [v.text()],
    wooCategorie: (v) => [v.one(artefacten)],
    zaaktypeTemplate: (v) => [
      host(v),
      {
        catalogi: v.text(),
        contactpersoon: v.text(),
        domein: v.one(['REIS', v.text()]),
        geldigVanaf: v.text(),
        selectielijst: {
          procestype: v.text(),
          afgerond: { klasse: v.text(), omschrijving: v.text() },
          gestaakt: { klasse: v.text(), omschrijving: v.text() },
        },
      },
    ],
    zaaktypeUrls: (v) => [v.text()],
  },
  './privacy': {
    detectHerleidbaarheid: (v) => [v.text()],
    findTweedeBlikken: (v) => [v.reis()],
    findVervallen: (v) => [v.reis(), v.text()],
    listRegisterFields: () => [],
  },
  './insight': {
    chainOf: (v) => [
      leaveOut(v.reis(), { kring: 'leefwereld' }, { publiek: 'kern' }),
      { id: v.text(), soort: 'keuze' },
    ],
    compareElements: (v) => [[v.reis(), v.reis()]],
    elementCards: (v) => [v.reis(), { publiek: v.name(publieken) }],
    feedbackFor: (v) => [v.reis(), v.id(), { publiek: v.name(publieken), facts: v.facts() }],
    leaveOut: (v) => [
      v.reis(),
      v.one<unknown>([{ kring: v.text() }, { kennissoort: v.text() }, { reiziger: v.id() }, { materiaal: v.id() }]),
      { publiek: v.name(publieken) },
    ],
    materiaalOfCard: (v) => [
      v.one(elementCards(v.journey(), { publiek: 'kern' })),
      { id: v.text(), aangedragenDoor: [v.text()], kring: 'beleid', publiek: 'kern' },
    ],
    portfolioCsv: (v) => [portfolio([v.reis(), v.reis()])],
    portfolio: (v) => [[v.reis(), v.reis()]],
    recall: (v) => [elementCards(v.journey(), { publiek: 'kern' }), v.reis()],
    whatIf: (v) => [v.facts(), { spelregels: { minimumInvalshoeken: v.number() } }],
    whatIfTable: () => [[]],
  },
  './testing': {
    advises: 'takes what a test expects',
    becomes: 'takes what a test expects',
    checkMethod: 'takes rules that a programmer writes',
    given: (v) => [v.reis()],
    keepsQuiet: 'takes what a test expects',
    leadsTo: 'takes what a test expects',
    refuses: 'takes what a test expects',
  },
  './schemas': { refersTo: 'takes a schema', weightOf: 'takes a schema' },
  './journal': {
    conformance: (v) => [v.facts()],
    eraseFacts: (v) => [
      memoryStore(),
      v.text(),
      [v.text(), v.number(), { seq: v.number(), path: [v.text()] }, v.any() as never],
    ],
    importFacts: (v) => [v.one<unknown>([[v.any(), v.any()], v.facts()]), v.reis()],
    memoryStore: () => [],
    openReis: (v) => [memoryStore(), v.text()],
    parseJournal: (v) => [v.any()],
    rebase: (v) => [[v.any(), v.any()], v.reis()],
    redactFacts: (v) => [v.facts(), [v.text(), v.number()]],
    redactSeal: (v) => [seal(v), [v.number()]],
    reisSession: (v) => [memoryStore(), v.text()],
    sealJournal: (v) => [v.facts(), (seq: number) => String(seq).padStart(32, '0')],
    serializeJournal: (v) => [v.facts()],
    verifySeal: (v) => [v.facts(), seal(v), v.one([undefined, v.text()])],
  },
  './simulate': {
    Calendar: 'a class of a scenario, which a programmer writes',
    SimulationError: 'a class of mistakes of a programmer',
    Sketch: 'a class without arguments',
    activitiesCsv: () => [[]],
    arrivals: (v) => [row(v)],
    arrivalsAt: (v) => [[v.text(), v.text()], v.text()],
    arrivalsByPeriod: (v) => [[{ until: v.number(), mean: v.number() }]],
    chunkFile: (v) => [v.number()],
    chunkText: needed,
    chunksOfShard: needed,
    collect: needed,
    column: (v) => [v.text(), v.text()],
    commandsOf: (v) => [v.facts()],
    compare: (v) => [v.numbers(), v.numbers(), v.number()],
    compareAll: (v) => [rows(v), v.text(), v.one([meanOf(v.text()), daysStalled(v.text())])],
    compareLogs: (v) => [events(v), events(v)],
    comparePolicies: (v) => [rows(v), v.text(), v.text(), v.one([meanOf(v.text()), daysStalled(v.text())])],
    comparisonFigure: (v) => [v.text(), comparison, v.text()],
    constant: (v) => [v.number()],
    createWalk: needed,
    cumulativeIncidence: (v) => [lives(v)],
    daysInLine: (v) => [row(v)],
    daysOf: (v) => [rows(v), v.text()],
    daysStalled: (v) => [v.text()],
    daysToArrival: (v) => [v.number()],
    daysToMark: (v) => [v.text(), v.number()],
    daysUpTo: (v) => [v.number()],
    defineStudy: (v) => [
      { name: v.text(), policies: { a: scenario }, replications: v.number(), seed: v.number(), chunkSize: v.number() },
    ],
    describe: (v) => [comparison, v.text()],
    directlyFollows: (v) => [events(v)],
    discrete: (v) => [[[v.number(), v.number()]]],
    distributionFigure: (v) => [v.text(), rows(v)],
    doStep: needed,
    easter: (v) => [v.number()],
    empirical: (v) => [v.numbers()],
    estimate: (v) => [v.numbers(), v.number()],
    eventsOf: (v) => [[[v.text(), v.facts()]]],
    exampleScenario: (v) => [{ begeleidersplaatsen: v.number(), weeks: v.number() }],
    exponential: (v) => [v.number()],
    factorial: (v) => [{ a: [v.number(), v.number()], b: [v.number()] }],
    fit: (v) => [v.numbers(), v.one(['exponential', 'lognormal', 'weibull', v.text()]), v.number()],
    fitnessOf: (v) => [[[v.text(), v.facts()]]],
    ganttFigure: (v) => [v.text(), [[v.text(), v.facts()]]],
    hasSameRows: (v) => [v.text(), v.text()],
    historyScenario: (v) => [v.facts(), { replications: 1 }],
    holm: (v) => [v.numbers()],
    incidenceAt: (v) => [lives(v), v.number()],
    incidenceFigure: (v) => [v.text(), { a: lives(v) }],
    isChunk: needed,
    journeysCsv: () => [[]],
    kaplanMeier: (v) => [lives(v)],
    latinHypercube: (v) => [v.number(), ranges(v), v.number()],
    livesOf: (v) => [rows(v), v.text()],
    logCsv: (v) => [events(v)],
    logOcel: (v) => [events(v)],
    logXes: (v) => [events(v)],
    lognormal: (v) => [v.number(), v.number()],
    meanOf: (v) => [v.text()],
    measure: needed,
    measured: (v) => [
      rows(v),
      v.one(['a', 'toString', v.text()]),
      v.one([meanOf(v.text()), daysStalled(v.text()), daysToMark(v.text(), 40), shareReached(v.text(), 40)]),
      v.number(),
    ],
    medianTime: (v) => [lives(v)],
    timeBy: (v) => [lives(v), v.number()],
    mend: needed,
    merge: (v) => [[v.text(), v.text()], [v.text()]],
    mergeLives: (v) => [[lives(v)]],
    municipalElection: (v) => [v.number()],
    othersOf: (v) => [rows(v), v.text()],
    personOf: (v) => [v.reis(), v.one(['inwoner', 'reisbegeleider'])],
    pert: (v) => [v.number(), v.number(), v.number()],
    processMapFigure: (v) => [v.text(), events(v)],
    publicHolidays: (v) => [v.number()],
    release: needed,
    replicate: (v) => [scenario, { policy: v.text(), seed: v.number(), replication: v.number() }],
    replicateUntil: 'runs a simulation until it is sure enough; its numbers are those of replicate and estimate',
    report: needed,
    resample: (v) => [v.numbers(), v.number(), v.number()],
    restrictedMean: (v) => [lives(v), v.number()],
    resultHash: (v) => [rows(v)],
    rowsCsv: (v) => [rows(v)],
    rowsNdjson: (v) => [rows(v)],
    rowsOf: (v) => [rows(v), v.text()],
    runStudy: needed,
    saltelliDesign: (v) => [v.number(), ranges(v)],
    seize: needed,
    sensitivity: (v) => [[{ a: v.number() }, { a: v.number() }], v.numbers()],
    shareArrived: (v) => [v.number()],
    shareReached: (v) => [v.text(), v.number()],
    shareStopped: (v) => [v.number()],
    sobol: (v) => [v.number(), v.number()],
    sobolDesign: (v) => [v.number(), ranges(v)],
    sobolIndices: (v) => [['a', 'b'], v.numbers()],
    stallFigure: (v) => [v.text(), { a: v.number(), [v.text()]: v.number() }, v.text()],
    stalls: (v) => [rows(v), v.text()],
    streamOf: (v) => [v.number(), v.number(), v.text(), v.number()],
    stressDocument: needed,
    traceActivities: (v) => [scenario, pick(v), v.text()],
    traceAll: (v) => [scenario, pick(v)],
    traceEvents: (v) => [scenario, pick(v)],
    traceJourneys: (v) => [scenario, pick(v)],
    traceReis: (v) => [scenario, pick(v), v.text()],
    traceStudy: needed,
    triangular: (v) => [v.number(), v.number(), v.number()],
    uniform: (v) => [v.number(), v.number()],
    untilOpen: needed,
    usageFigure: (v) => [v.text(), rows(v), v.text()],
    vacations: (v) => [v.one(['noord', 'zuid', 'toString', v.text()]), v.text()],
    wait: needed,
    walkReis: needed,
    warmUp: (v) => [v.numbers()],
    weibull: (v) => [v.number(), v.number()],
    work: needed,
  },
  './simulate/parquet': { logParquet: (v) => [eventsOf([[v.text(), v.facts()]])], rowsParquet: () => [[]] },
  './simulate/workers': {
    replicateUntilInWorkers: 'starts workers: its data are those of replicateUntil',
    runInWorkers: 'starts workers: its data are those of runStudy',
  },
  './journal/file': { fileStore: 'touches a disk: test/journal attacks it' },
  './journal/postgres': {
    migrate: 'touches a database: test/journal attacks it',
    nextEvents: 'touches a database: test/journal attacks it',
    postgresStore: 'touches a database: test/journal attacks it',
    settleEvents: 'touches a database: test/journal attacks it',
  },
  './journal/indexeddb': { indexedDbStore: 'touches a database of a browser: test/journal attacks it' },
  './journal/contract': { journalContract: 'takes a store' },
  './react': {
    useReis: 'a hook: its data are those of reisSession',
    useReisPart: 'a hook: its data are those of reisSession',
  },
  './vue': { useReis: 'a composable: its data are those of reisSession' },
};

/** Two things of one kind out of two journeys that have one. */
function pairOf<T>(v: Values, of: (reis: Reis) => T | null | undefined): readonly T[] {
  const found: T[] = [];
  while (found.length < 2) {
    const one = of(fold(v.long()));
    if (one !== null && one !== undefined) found.push(one);
  }
  return found;
}
