import { says } from '../method/says.js';
import { rollenVanKring, kringen, type Kring } from '../method/kringen.js';
import { feitelijkeSoorten, kennissoorten, verhalendeSoorten, type Soort } from '../method/materiaal.js';
import { firstPerInvalshoek, invalshoekenOf, shownIn, shownMateriaal } from './materiaal.js';
import { remedy } from './remedies.js';
import { met, metBy, outcome, rule, unmet, type Evidence, type Rule, type RawFinding } from './rule.js';
import { minimumInvalshoeken } from './spelregels.js';

const evidence = (id: string): Evidence => ({ field: 'materiaal', id });

const byMateriaal = met({ field: 'materiaal' });

/** Something to be found from this angle. */
const toevoegen = (invalshoek: string) => remedy('materiaal.toevoegen', { materiaal: { invalshoek } });

const genoegInvalshoeken = rule('foto.genoeg-invalshoeken', {
  level: 'vereist',
  source: '«Vanuit diverse invalshoeken», under «Resultaat is een ‘foto’»; the number is ours',
  check: (reis) => {
    const all = invalshoekenOf(reis);
    // A setting that asks for more angles than there are asks for all of them.
    const minimum = Math.min(reis.spelregels.minimumInvalshoeken ?? minimumInvalshoeken, all.length);
    const present = firstPerInvalshoek(reis);
    if (present.size >= minimum) return metBy([...present.values()].map(({ id }) => evidence(id)));
    const absent = all.filter((invalshoek) => !present.has(invalshoek));
    // One finding for each angle that is still needed, so that each can be mended by its own step.
    return outcome(
      absent.slice(0, minimum - present.size).map((invalshoek): RawFinding => ({
        code: 'foto.genoeg-invalshoeken',
        path: ['materiaal'],
        params: { aantal: present.size, minimum, invalshoek },
        remedies: [toevoegen(invalshoek)],
      })),
    );
  },
});

const witteVlekkenBenoemd = rule('foto.invalshoek-leeg', {
  level: 'advies',
  source: 'ours, from «Vanuit diverse invalshoeken» under «Resultaat is een ‘foto’»',
  check: (reis) => {
    const present = firstPerInvalshoek(reis);
    const named = new Set(reis.witteVlekken.map(({ invalshoek }) => invalshoek));
    const empty = invalshoekenOf(reis).filter((invalshoek) => !present.has(invalshoek) && !named.has(invalshoek));
    if (empty.length === 0) {
      const found = [...present.values()].map(({ id }) => evidence(id));
      return metBy(named.size > 0 ? [...found, { field: 'witteVlekken' }] : found);
    }
    return outcome(
      empty.map((invalshoek): RawFinding => ({
        code: 'foto.invalshoek-leeg',
        path: ['witteVlekken'],
        params: { invalshoek },
        remedies: [
          toevoegen(invalshoek),
          remedy(
            'witteVlek.benoemen',
            { witteVlek: { invalshoek } },
            { kind: 'names', write: [['witteVlek', 'waarom']] },
          ),
        ],
      })),
    );
  },
});

const heardSource: Record<Kring, string> = {
  leefwereld: '«verhalen vanuit de leefwereld», under «Resultaat is een ‘foto’»',
  praktijk: '«praktijk, beleid en wetenschap», under «Verkennen»; «lokale praktijk», under «Resultaat is een ‘foto’»',
  beleid: '«praktijk, beleid en wetenschap», under «Verkennen»',
  wetenschap:
    '«praktijk, beleid en wetenschap», under «Verkennen»; «kennis uit de wetenschap», under «Resultaat is een ‘foto’»',
};

/** Every circle is heard: at least one thing was brought by it, also when that was merged with another contribution. */
const gehoord = (kring: Kring): Rule =>
  rule(`foto.${kring}-gehoord`, {
    level: 'vereist',
    source: heardSource[kring],
    check: ({ materiaal }) => {
      const voice = materiaal.find((piece) => piece.kring === kring);
      if (voice) return met(evidence(voice.id));
      const ask = remedy('materiaal.toevoegen', { materiaal: { kring } }, { rollen: rollenVanKring[kring] });
      return unmet({ code: `foto.${kring}-gehoord`, path: ['materiaal'], params: { kring }, remedies: [ask] });
    },
  });

/** Stories and figures beside each other: one of these kinds is there. */
const heeftSoort = (id: string, kinds: readonly Soort[], kind: 'verhaal' | 'feit'): Rule =>
  rule(id, {
    level: 'vereist',
    source: '«verhalen, feiten, data, (ervarings)kennis», under «Verkennen»',
    check: (reis) => {
      const shown = shownIn(reis);
      const piece = reis.materiaal.find((one) => kinds.includes(one.soort) && shown(one));
      if (piece) return met(evidence(piece.id));
      return unmet({
        code: id,
        path: ['materiaal'],
        remedies: [remedy('materiaal.toevoegen', { materiaal: { soort: kind } })],
      });
    },
  });

const bronBekend = rule('foto.bron-bekend', {
  level: 'advies',
  source: 'ours: the chain begins with a source',
  check: (reis) => {
    const findings: RawFinding[] = [];
    const shown = shownIn(reis);
    reis.materiaal.forEach((piece, place) => {
      const { id, bron } = piece;
      if (bron !== undefined || !shown(piece)) return;
      const corrigeren = remedy('materiaal.corrigeren', { materiaal: { id } }, { write: [['materiaal', 'bron']] });
      findings.push({ code: 'foto.bron-bekend', path: ['materiaal', place, 'bron'], remedies: [corrigeren] });
    });
    return outcome(findings, byMateriaal);
  },
});

const energieGemarkeerd = rule('foto.energie-gemarkeerd', {
  level: 'advies',
  source: '«waar de energie zit», under «Verkennen»',
  check: (reis) => {
    const shown = shownIn(reis);
    const piece = reis.materiaal.find((one) => says(one.energie) && shown(one));
    if (piece) return met(evidence(piece.id));
    const reiziger = reis.reizigers.find(({ energie }) => says(energie));
    if (reiziger) return met({ field: 'reizigers', id: reiziger.id });
    const markeren = remedy('energie.markeren', {}, { write: [['bij'], ['energie']] });
    return unmet({ code: 'foto.energie-gemarkeerd', path: ['materiaal'], remedies: [markeren] });
  },
});

const kennissoortenAanwezig = rule('foto.kennissoort-aanwezig', {
  level: 'advies',
  source: 'ours, from «(ervarings)kennis» under «Verkennen»',
  check: (reis) => {
    const first = new Map<string, string>();
    for (const { id, bron } of shownMateriaal(reis))
      if (bron && !first.has(bron.kennissoort)) first.set(bron.kennissoort, id);
    return outcome(
      kennissoorten
        .filter((kennissoort) => !first.has(kennissoort))
        .map((kennissoort) => ({
          code: 'foto.kennissoort-aanwezig',
          path: ['materiaal'],
          params: { kennissoort },
          remedies: [remedy('materiaal.toevoegen', { materiaal: { bron: { kennissoort } } })],
        })),
      metBy([...first.values()].map(evidence)),
    );
  },
});

const verhaalTeruggelezen = rule('foto.verhaal-teruggelezen', {
  level: 'advies',
  source: 'ours: who tells a story reads it back',
  check: (reis) => {
    const findings: RawFinding[] = [];
    const shown = shownIn(reis);
    reis.materiaal.forEach((piece, place) => {
      const kaart = 'kaart' in piece ? piece.kaart : undefined;
      if (kaart === undefined || kaart.teruggelezenOp !== undefined || !shown(piece)) return;
      const write = [['materiaal', 'kaart', 'teruggelezenOp']];
      const corrigeren = remedy('materiaal.corrigeren', { materiaal: { id: piece.id } }, { write });
      findings.push({ code: 'foto.verhaal-teruggelezen', path: ['materiaal', place, 'kaart'], remedies: [corrigeren] });
    });
    return outcome(findings, byMateriaal);
  },
});

const inzichtGedeeld = rule('foto.inzicht-gedeeld', {
  level: 'advies',
  source:
    '«overzicht en inzicht», under «(In)richten»; «echt te gaan snappen wat er aan de hand is», under «Verkennen»',
  check: ({ inzichten }) =>
    inzichten.length > 0
      ? metBy(inzichten.map(({ id }) => ({ field: 'inzichten', id })))
      : unmet({
          code: 'foto.inzicht-gedeeld',
          path: ['inzichten'],
          remedies: [remedy('inzicht.delen', {}, { write: [['inzicht']] })],
        }),
});

/**
 * When the foto is enough to start choosing.
 * @source «Verkennen», «Resultaat is een 'foto', verslag van de verkenning»
 */
export const fotoRules: readonly Rule[] = [
  genoegInvalshoeken,
  witteVlekkenBenoemd,
  ...kringen.map(gehoord),
  heeftSoort('foto.verhalen-aanwezig', verhalendeSoorten, 'verhaal'),
  heeftSoort('foto.feiten-aanwezig', feitelijkeSoorten, 'feit'),
  bronBekend,
  inzichtGedeeld,
  energieGemarkeerd,
  kennissoortenAanwezig,
  verhaalTeruggelezen,
];
