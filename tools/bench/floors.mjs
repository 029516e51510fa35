// The hand-written floors: what somebody would write who needs this one thing and nothing else. Object literals, the same
// facts, the same journey afterwards, the same checks.

const withMateriaal = (reis, meta, materiaal) => ({
  id: reis.id,
  titel: reis.titel,
  achteraf: reis.achteraf,
  verbindingen: reis.verbindingen,
  fase: reis.fase,
  ronde: reis.ronde,
  seq: reis.seq + 1,
  op: meta.op,
  spelregels: reis.spelregels,
  instap: reis.instap,
  reiswens: reis.reiswens,
  reizigers: reis.reizigers,
  opdracht: reis.opdracht,
  materiaal,
  gewist: reis.gewist,
  samengevoegd: reis.samengevoegd,
  oordelen: reis.oordelen,
  witteVlekken: reis.witteVlekken,
  inzichten: reis.inzichten,
  indicatoren: reis.indicatoren,
  fotoBoodschappen: reis.fotoBoodschappen,
  keuzes: reis.keuzes,
  reisgezelschap: reis.reisgezelschap,
  mandaat: reis.mandaat,
  programma: reis.programma,
  programmas: reis.programmas,
  experimenten: reis.experimenten,
  reflecties: reis.reflecties,
  leervragen: reis.leervragen,
  doelgroepen: reis.doelgroepen,
  ontmoetingen: reis.ontmoetingen,
  werkzameElementen: reis.werkzameElementen,
  elementStanden: reis.elementStanden,
  terugkoppelingen: reis.terugkoppelingen,
  reisverslag: reis.reisverslag,
  reisverslagen: reis.reisverslagen,
  toelichtingen: reis.toelichtingen,
  sectieToelichtingen: reis.sectieToelichtingen,
  errata: reis.errata,
  vastgesteld: reis.vastgesteld,
  aankomst: reis.aankomst,
  staking: reis.staking,
});

const invalshoeken = new Set(
  'data lokalePraktijk lokaalNetwerk leefwereldverhalen klantreizen wetenschap beleidscontext wettelijkeGrondslag watWerkt'.split(
    ' ',
  ),
);

/** Adds one piece of materiaal: is the stage right, is the time right, is the id new, are the people and the angle known? */
export function reducer(reis, command) {
  const { meta, materiaal } = command;
  if (reis.fase !== 'verkennen' && reis.fase !== 'inrichten' && reis.fase !== 'doenEnLeren') return { ok: false };
  if (Date.parse(meta.op) < Date.parse(reis.op)) return { ok: false };
  for (const known of reis.materiaal) if (known.id === materiaal.id) return { ok: false };
  for (const known of reis.gewist) if (known.id === materiaal.id) return { ok: false };
  if (!invalshoeken.has(materiaal.invalshoek)) return { ok: false };
  for (const id of materiaal.aangedragenDoor)
    if (!reis.reizigers.some((reiziger) => reiziger.id === id)) return { ok: false };
  const facts = [{ type: 'materiaal.toegevoegd', seq: reis.seq + 1, meta, materiaal }];
  return { ok: true, facts, reis: withMateriaal(reis, meta, [...reis.materiaal, materiaal]) };
}

const isText = (value, most) => typeof value === 'string' && value.length <= most && /\S/.test(value);
const isId = (value) => typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(value);
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
function hasOnly(value, keys) {
  for (const key in value) if (!keys.includes(key)) return false;
  return true;
}
const isMeta = (meta) =>
  meta && hasOnly(meta, ['op', 'door']) && typeof meta.op === 'string' && moment.test(meta.op) && isId(meta.door);

function isMateriaal(m) {
  if (
    !m ||
    !hasOnly(m, ['id', 'soort', 'invalshoek', 'kring', 'titel', 'samenvatting', 'aangedragenDoor', 'publiek', 'bron'])
  )
    return false;
  if (!isId(m.id) || m.soort !== 'feit' || !/^[a-z][A-Za-z0-9]{0,49}$/.test(m.invalshoek)) return false;
  if (!['leefwereld', 'praktijk', 'beleid', 'wetenschap'].includes(m.kring)) return false;
  if (!isText(m.titel, 300) || !isText(m.samenvatting, 20_000)) return false;
  if (!Array.isArray(m.aangedragenDoor) || !m.aangedragenDoor.every(isId)) return false;
  if (!['kern', 'netwerk', 'gemeente', 'openbaar'].includes(m.publiek)) return false;
  const { bron } = m;
  if (!bron || !hasOnly(bron, ['kennissoort', 'titel']) || !isText(bron.titel, 300)) return false;
  return ['data', 'ervaring', 'praktijk', 'wetenschap', 'beleid', 'wet'].includes(bron.kennissoort);
}

/** Reads the facts behind the start of a journey back from JSON: every field of each, its place and its time, and no copy. */
export function readFacts(text) {
  const { facts } = JSON.parse(text);
  for (let place = 1; place < facts.length; place += 1) {
    const fact = facts[place];
    if (fact.type !== 'materiaal.toegevoegd' || !hasOnly(fact, ['type', 'seq', 'meta', 'materiaal'])) return undefined;
    if (fact.seq !== place + 1 || !isMeta(fact.meta) || !isMateriaal(fact.materiaal)) return undefined;
    if (fact.meta.op < facts[place - 1].meta.op) return undefined;
  }
  return facts;
}

/** `reducer` of something that was not checked yet: every field by hand, and a copy. */
export function checkedReducer(reis, input) {
  if (typeof input !== 'object' || input === null || input.type !== 'materiaal.toevoegen') return { ok: false };
  if (!hasOnly(input, ['type', 'meta', 'materiaal', 'expectedSeq'])) return { ok: false };
  const { meta, materiaal: m } = input;
  if (!isMeta(meta) || !isMateriaal(m)) return { ok: false };
  return reducer(reis, {
    type: input.type,
    meta: { op: meta.op, door: meta.door },
    materiaal: {
      id: m.id,
      soort: m.soort,
      invalshoek: m.invalshoek,
      kring: m.kring,
      titel: m.titel,
      samenvatting: m.samenvatting,
      aangedragenDoor: [...m.aangedragenDoor],
      publiek: m.publiek,
      bron: { kennissoort: m.bron.kennissoort, titel: m.bron.titel },
    },
  });
}

/** A batch in a loop: the same checks, an index of ids, pushes onto one list. */
export function batch(reis, inputs) {
  const materiaal = [...reis.materiaal];
  const ids = new Set(materiaal.map(({ id }) => id));
  const facts = [];
  let seq = reis.seq;
  let op = reis.op;
  const nobody = { ...reis, materiaal: [] };
  for (const input of inputs) {
    if (ids.has(input.materiaal?.id)) continue;
    const checked = checkedReducer(nobody, input);
    if (!checked.ok) continue;
    seq += 1;
    const [fact] = checked.facts;
    ids.add(fact.materiaal.id);
    op = fact.meta.op;
    facts.push({ type: fact.type, seq, meta: fact.meta, materiaal: fact.materiaal });
    materiaal.push(fact.materiaal);
  }
  return { facts, reis: withMateriaal({ ...reis, seq: seq - 1 }, { op }, materiaal) };
}

/** A foto in one pass: the same angles, shown materiaal, counts, energie and sources. */
export function foto(reis) {
  const kringen = ['leefwereld', 'praktijk', 'beleid', 'wetenschap'];
  const per = new Map(
    [...invalshoeken].map((invalshoek) => [invalshoek, { invalshoek, materiaal: [], aantallen: [0, 0, 0, 0] }]),
  );
  const bronnen = new Map();
  const energie = [];
  for (const m of reis.materiaal) {
    const shown = {
      id: m.id,
      soort: m.soort,
      invalshoek: m.invalshoek,
      kring: m.kring,
      titel: m.titel,
      samenvatting: m.samenvatting ?? null,
      verhaal: null,
      kaart: null,
      klantreis: null,
      meting: m.meting ?? null,
      artikel: null,
      bron: m.bron ?? null,
      energie: m.energie ?? null,
      samengevoegdUit: [],
    };
    const angle = per.get(m.invalshoek);
    angle.materiaal.push(shown);
    angle.aantallen[kringen.indexOf(m.kring)] += 1;
    if (m.energie) energie.push({ bij: 'materiaal', id: m.id, titel: m.titel, energie: m.energie });
    if (m.bron) {
      const key = `${m.bron.titel}\n${m.bron.uitgever ?? ''}\n${m.bron.url ?? ''}\n${m.bron.datum ?? ''}`;
      const source = bronnen.get(key);
      if (source) source.materiaal.push(m.id);
      else bronnen.set(key, { bron: m.bron, materiaal: [m.id] });
    }
  }
  return { invalshoeken: [...per.values()], energie, bronnen: [...bronnen.values()] };
}

/** Reads facts and keeps every materiaal in one list: what growing a list costs when nothing else is done. */
export function pushAll(facts) {
  const materiaal = [];
  for (const fact of facts) if (fact.type === 'materiaal.toegevoegd') materiaal.push(fact.materiaal);
  return materiaal;
}
