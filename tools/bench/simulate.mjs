// Over 250 lines for one reason: the hand-written model that the simulator is compared with stands beside the measurement.
/* oxlint-disable typescript/no-unsafe-call, typescript/no-unsafe-member-access, typescript/no-unsafe-assignment, typescript/no-unsafe-argument, typescript/no-unsafe-return, typescript/restrict-plus-operands -- plain JavaScript, on the built package */
// How fast journeys are simulated: journeys of 25 steps a second on one core, beside a hand-written reducer in the same run.
// Node only, on the built package: `npm run bench:simulate`.
import { constant, doStep, eventsOf, logCsv, replicate, wait } from '../../dist/simulate.js';

const tekst = 'x';
const people = [
  ['og', 'opdrachtgever', 'beleid'],
  ['rb', 'reisbegeleider', 'beleid'],
  ['in', 'inwoner', 'leefwereld'],
  ['pr', 'professional', 'praktijk'],
  ['we', 'wetenschapper', 'wetenschap'],
].map(([id, rol, kring]) => ({ id, rol, kring }));
const bron = { kennissoort: 'data', titel: tekst };
const piece = (id, soort, invalshoek, kring) => ({
  type: 'materiaal.toevoegen',
  materiaal: {
    id,
    soort,
    invalshoek,
    kring,
    titel: tekst,
    bron,
    aangedragenDoor: [],
    publiek: 'netwerk',
    samenvatting: tekst,
  },
});
const four = { vraag: tekst, aanleiding: tekst, ambitie: tekst, context: tekst };
const programma = {
  waartoe: tekst,
  wat: tekst,
  metWie: tekst,
  waarmee: tekst,
  opdracht: four,
  organisatie: tekst,
  governance: tekst,
  middelen: [{ id: 'g', soort: 'geld', omschrijving: tekst }],
  doelen: [],
  inspanningen: [],
  aannames: [],
  leervragen: [],
  wijzigingen: [],
};
const spelregels = { niveaus: [{ regel: 'foto.invalshoek-leeg', niveau: 'advies' }] };
const wens = { opgave: tekst, urgentie: [{ bron: 'college', uitspraak: tekst }], doelen: ['d'] };
/** 25 steps, through three gates. */
const commands = [
  { type: 'reis.starten', id: 'r', titel: tekst, reiswens: wens, spelregels },
  ...people.map((reiziger) => ({ type: 'reiziger.toevoegen', reiziger })),
  { type: 'opdracht.opstellen', opdracht: { ...four, opdrachtgever: 'og', reisbegeleider: 'rb' } },
  { type: 'opdracht.vaststellen' },
  piece('m1', 'verhaal', 'leefwereldverhalen', 'leefwereld'),
  piece('m2', 'feit', 'data', 'beleid'),
  piece('m3', 'kennis', 'wetenschap', 'wetenschap'),
  piece('m4', 'ervaringskennis', 'lokalePraktijk', 'praktijk'),
  { type: 'foto.vaststellen' },
  {
    type: 'keuze.maken',
    keuze: { id: 'k', soort: 'groep', keuze: tekst, waarom: tekst, materiaal: ['m1'], gemaaktDoor: ['og', 'pr', 'we'] },
  },
  { type: 'reisgezelschap.vormen', reisgezelschap: { verlangen: tekst, leden: ['og', 'rb'] } },
  { type: 'mandaat.verlenen', mandaat: { reisbegeleider: 'rb', urenPerWeek: 16, ruimte: tekst } },
  { type: 'programma.opstellen', programma },
  { type: 'programma.vaststellen' },
  { type: 'doelgroep.beschrijven', doelgroep: { id: 'd', wie: tekst, waar: tekst, viaWie: tekst } },
  ...['communityOfPractice', 'digitaal', 'live'].map((soort) => ({
    type: 'ontmoeting.inrichten',
    ontmoeting: { id: soort, soort, naam: tekst },
  })),
  { type: 'experiment.starten', experiment: { id: 'e', soort: 'toevoegen', wat: tekst, verwachting: tekst } },
  {
    type: 'werkzaamElement.benoemen',
    werkzaamElement: {
      id: 'w',
      wat: tekst,
      mechanisme: tekst,
      voorWie: tekst,
      richting: 'werkt',
      onderbouwing: ['m1'],
      tegenbewijs: [],
      zekerheid: 'vermoeden',
      status: 'voorlopig',
    },
  },
  { type: 'reis.staken', reden: tekst },
];
if (commands.length !== 25) throw new Error(`Expected 25 steps, not ${commands.length}.`);
const doorOf = (type) => (type === 'opdracht.vaststellen' || type === 'programma.vaststellen' ? 'og' : 'rb');
const activities = commands.map((command) => doStep(command, doorOf(command.type)));
const pause = wait(60);

function* behaviour() {
  for (const activity of activities) {
    const answer = yield activity;
    if (!answer.ok) throw new Error(`${activity.command.type} was refused.`);
    yield pause;
  }
}

const perReplication = 1000;
const scenario = { start: '2026-01-05', weeks: 520, arrivals: constant(90), maximumReizen: perReplication, behaviour };

function engine(journeys, options = {}) {
  let steps = 0;
  for (let replication = 0; replication * perReplication < journeys; replication += 1) {
    steps += replicate(scenario, { seed: 1, replication, ...options }).steps;
  }
  return steps;
}

const before = (a, b) => a.time < b.time || (a.time === b.time && a.order < b.order);

/** The same model by hand: an event queue of its own, one switch, the same conditions, facts as records. */
function byHand(journeys) {
  let steps = 0;
  for (let replication = 0; replication * perReplication < journeys; replication += 1) {
    const heap = [];
    const push = (event) => {
      let at = heap.length;
      heap.push(event);
      while (at > 0) {
        const above = (at - 1) >> 1;
        if (heap[above].time < event.time || (heap[above].time === event.time && heap[above].order < event.order))
          break;
        heap[at] = heap[above];
        at = above;
      }
      heap[at] = event;
    };
    const pop = () => {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length === 0) return first;
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (below >= heap.length) break;
        if (below + 1 < heap.length && before(heap[below + 1], heap[below])) below += 1;
        if (!before(heap[below], last)) break;
        heap[at] = heap[below];
        at = below;
      }
      heap[at] = last;
      return first;
    };
    let order = 0;
    for (let i = 0; i < perReplication; i += 1) {
      push({
        time: i * 90,
        order: (order += 1),
        at: 0,
        reis: {
          fase: 'reiswens',
          seq: 0,
          reizigers: [],
          materiaal: [],
          keuzes: [],
          ontmoetingen: [],
          experimenten: [],
          doelgroepen: [],
          elementen: [],
          facts: 0,
          opdracht: null,
          programma: null,
          gezelschap: null,
          mandaat: null,
        },
      });
    }
    while (heap.length > 0) {
      const event = pop();
      const command = commands[event.at];
      if (
        !reduce(
          event.reis,
          command,
          { op: new Date(event.time * 60_000).toISOString(), door: doorOf(command.type) },
          event.time,
        )
      )
        throw new Error(command.type);
      steps += 1;
      event.at += 1;
      if (event.at < commands.length) {
        event.time += 60;
        event.order = order += 1;
        push(event);
      }
    }
  }
  return steps;
}

const has = (list, id) => list.some((one) => one.id === id);
const says = (text) => /\S/.test(text);

function reduce(reis, command, meta, time) {
  if (reis.last !== undefined && time < reis.last) return false;
  reis.last = time;
  switch (command.type) {
    case 'reis.starten':
      if (reis.seq !== 0) return false;
      reis.wens = command.reiswens;
      break;
    case 'reiziger.toevoegen':
      if (has(reis.reizigers, command.reiziger.id)) return false;
      reis.reizigers.push(command.reiziger);
      break;
    case 'opdracht.opstellen':
      if (
        reis.fase !== 'reiswens' ||
        !has(reis.reizigers, command.opdracht.opdrachtgever) ||
        !has(reis.reizigers, command.opdracht.reisbegeleider)
      )
        return false;
      reis.opdracht = command.opdracht;
      break;
    case 'opdracht.vaststellen': {
      const o = reis.opdracht;
      if (reis.fase !== 'reiswens' || !o || reis.wens.urgentie.length === 0 || reis.wens.doelen.length === 0)
        return false;
      if (
        !says(o.vraag) ||
        !says(o.aanleiding) ||
        !says(o.ambitie) ||
        !says(o.context) ||
        meta.door !== o.opdrachtgever
      )
        return false;
      reis.fase = 'verkennen';
      break;
    }
    case 'materiaal.toevoegen':
      if (reis.fase === 'reiswens' || has(reis.materiaal, command.materiaal.id)) return false;
      reis.materiaal.push(command.materiaal);
      break;
    case 'foto.vaststellen': {
      const m = reis.materiaal;
      if (reis.fase !== 'verkennen' || new Set(m.map((p) => p.invalshoek)).size < 3) return false;
      for (const kring of ['leefwereld', 'praktijk', 'beleid', 'wetenschap'])
        if (!m.some((p) => p.kring === kring)) return false;
      if (
        !m.some((p) => p.soort === 'verhaal' || p.soort === 'klantreis') ||
        !m.some((p) => p.soort === 'data' || p.soort === 'feit') ||
        m.some((p) => !p.bron)
      )
        return false;
      reis.fase = 'inrichten';
      break;
    }
    case 'keuze.maken':
      if (
        reis.fase !== 'inrichten' ||
        !command.keuze.materiaal.every((id) => has(reis.materiaal, id)) ||
        !command.keuze.gemaaktDoor.every((id) => has(reis.reizigers, id))
      )
        return false;
      reis.keuzes.push(command.keuze);
      break;
    case 'reisgezelschap.vormen':
      if (!command.reisgezelschap.leden.every((id) => has(reis.reizigers, id))) return false;
      reis.gezelschap = command.reisgezelschap;
      break;
    case 'mandaat.verlenen':
      reis.mandaat = command.mandaat;
      break;
    case 'programma.opstellen':
      reis.programma = command.programma;
      break;
    case 'programma.vaststellen': {
      const p = reis.programma;
      if (
        reis.fase !== 'inrichten' ||
        !p ||
        reis.keuzes.length === 0 ||
        !reis.gezelschap ||
        !reis.mandaat ||
        p.middelen.length === 0 ||
        meta.door !== reis.opdracht.opdrachtgever
      )
        return false;
      for (const text of [
        p.waartoe,
        p.wat,
        p.metWie,
        p.waarmee,
        p.organisatie,
        p.governance,
        p.opdracht.vraag,
        p.opdracht.aanleiding,
        p.opdracht.ambitie,
        p.opdracht.context,
      ])
        if (!says(text)) return false;
      reis.fase = 'doenEnLeren';
      break;
    }
    case 'doelgroep.beschrijven':
      reis.doelgroepen.push(command.doelgroep);
      break;
    case 'ontmoeting.inrichten':
      if (has(reis.ontmoetingen, command.ontmoeting.id)) return false;
      reis.ontmoetingen.push(command.ontmoeting);
      break;
    case 'experiment.starten':
      if (has(reis.experimenten, command.experiment.id)) return false;
      reis.experimenten.push(command.experiment);
      break;
    case 'werkzaamElement.benoemen':
      if (!command.werkzaamElement.onderbouwing.every((id) => has(reis.materiaal, id))) return false;
      reis.elementen.push(command.werkzaamElement);
      break;
    case 'reis.staken':
      reis.fase = 'gestaakt';
      break;
    default:
      return false;
  }
  reis.seq += 1;
  reis.op = meta.op;
  return true;
}

function logged(journeys) {
  let bytes = 0;
  let steps = 0;
  for (let replication = 0; replication * perReplication < journeys; replication += 1) {
    const kept = [];
    steps += replicate(scenario, {
      seed: 1,
      replication,
      keeps: () => true,
      onReis: (name, facts) => kept.push([name, facts]),
    }).steps;
    bytes += logCsv(eventsOf(kept)).length;
  }
  if (bytes === 0) throw new Error('Expected a log.');
  return steps;
}

/** Rounds of each side, in turn. What disturbs a round only ever makes it slower: the best one counts. */
const rounds = 41;
const perRound = 5_000;

/** Journeys of 25 steps a second, for each of these. */
function rates(sides) {
  const best = sides.map(() => 0);
  for (const run of sides) run(20_000);
  for (let round = 0; round < rounds; round += 1) {
    sides.forEach((run, side) => {
      const from = performance.now();
      const steps = run(perRound);
      best[side] = Math.max(best[side], steps / 25 / ((performance.now() - from) / 1000));
    });
  }
  return best;
}

const [own, hand] = rates([engine, byHand]);
const perSecond = (name, rate) => console.log(`${name}: ${Math.round(rate)} journeys of 25 steps a second`);
perSecond('engine', own);
perSecond('reducer by hand', hand);
console.log(`engine / by hand: ${(own / hand).toFixed(2)}`);
perSecond('engine with event log as CSV', rates([logged])[0]);
engine(1_000_000);
console.log(
  `memory after 1,000,000 journeys more: ${Math.round(process.memoryUsage().rss / 1e6)} MB; at most ${Math.round(process.resourceUsage().maxRSS / 1e3)} MB`,
);
