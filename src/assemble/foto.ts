import { kringen } from '../method/kringen.js';
import { invalshoekenOf } from '../rules/materiaal.js';
import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';
import type {
  DekkingRij,
  EnergiePunt,
  FotoArtefact,
  FotoBron,
  FotoInvalshoek,
  NetwerkPunt,
} from '../schemas/artefact/foto.js';
import type { Reis } from '../schemas/reis.js';
import { audienceOf } from './audience.js';
import { shownVelden } from './eigenVelden.js';
import { kopOf } from './kop.js';
import { inzichtenFor } from './inzicht.js';
import { onlyVisible, stonesOf, visibleMateriaal } from './materiaal.js';
import type { AssembleOptions } from './options.js';
import { shownReiziger, takesPart } from './reiziger.js';
import { statementsFor } from './statements.js';
import { uitgelichtOf } from './voorop.js';

/**
 * The foto as it stands: per angle what was found, who was heard, what is missing and why, where the energie is. It shows
 * and counts; it neither judges nor concludes. For the foto as it was adopted, give it the journey of `foldAdopted`.
 *
 * Shape: angles in the order of the method, then those of the host; materiaal in the order in which it came. What this
 * audience may not see is counted in `kop.verborgen` and shown nowhere.
 *
 * @example
 * const foto = assembleFoto(reis, { publiek: 'netwerk', verhalen });
 * @source «Resultaat is een ‘foto’, verslag van de verkenning»
 */
export function assembleFoto(reis: Reis, options: AssembleOptions): FotoArtefact {
  const visible = visibleMateriaal(reis, options);
  const perInvalshoek = new Map<string, GetoondMateriaal[]>();
  for (const piece of visible.materiaal) {
    const known = perInvalshoek.get(piece.invalshoek);
    if (known) known.push(piece);
    else perInvalshoek.set(piece.invalshoek, [piece]);
  }
  const invalshoeken = invalshoekenOf(reis).map((invalshoek): FotoInvalshoek => ({
    invalshoek,
    label: reis.spelregels.invalshoeken?.find((extra) => extra.invalshoek === invalshoek)?.label ?? null,
    materiaal: perInvalshoek.get(invalshoek) ?? [],
    verborgen: visible.verborgenPerInvalshoek.get(invalshoek) ?? 0,
    witteVlek: reis.witteVlekken.find((vlek) => vlek.invalshoek === invalshoek) ?? null,
  }));
  const dekking = invalshoeken.map(({ invalshoek, materiaal }): DekkingRij => {
    const aantallen = kringen.map(() => 0);
    for (const { kring } of materiaal) aantallen[kringen.indexOf(kring)] = (aantallen[kringen.indexOf(kring)] ?? 0) + 1;
    return { invalshoek, aantallen };
  });
  const kop = kopOf(reis, 'foto', options.publiek, visible.verborgen);
  const audience = audienceOf(reis, options.publiek);
  const only = (ids: readonly string[]): string[] => onlyVisible(visible, reis, ids);
  const surprises = visible.materiaal.filter(({ soort }) => soort === 'verwondering');
  return {
    kop: { ...kop, ...uitgelichtOf(reis, kop, visible.materiaal), ...shownVelden(options) },
    invalshoeken,
    stemmen: kringen.map((kring, place) => ({
      kring,
      aantal: dekking.reduce((sum, { aantallen }) => sum + (aantallen[place] ?? 0), 0),
    })),
    dekking,
    energie: energieOf(reis, visible.materiaal, options),
    oordelen: statementsFor(reis, audience, only).oordelen(),
    bronnen: bronnenOf(visible.materiaal),
    netwerk: netwerkOf(reis),
    nietGetoond: { gewist: stonesOf(reis, options.publiek), verborgen: visible.verborgen },
    ...inzichtenFor(reis, audience, only, options.publiek),
    ...(surprises.length > 0 && { verwondering: surprises }),
  };
}

function energieOf(reis: Reis, materiaal: readonly GetoondMateriaal[], options: AssembleOptions): EnergiePunt[] {
  return [
    ...materiaal.flatMap(({ id, titel, energie }): EnergiePunt[] =>
      energie === null ? [] : [{ bij: 'materiaal', id, titel, energie }],
    ),
    ...reis.reizigers.flatMap((reiziger): EnergiePunt[] => {
      const { id, energie } = shownReiziger(reiziger, options);
      return energie === undefined ? [] : [{ bij: 'reiziger', id, titel: null, energie }];
    }),
  ];
}

function netwerkOf(reis: Reis): NetwerkPunt[] {
  const points = new Map<string, NetwerkPunt>();
  for (const { kring, organisatie, energie } of reis.reizigers.filter(takesPart)) {
    const shown = kring === 'leefwereld' ? null : (organisatie ?? null);
    const key = JSON.stringify([kring, shown]);
    const point = points.get(key) ?? { kring, organisatie: shown, aantal: 0, metEnergie: 0 };
    points.set(key, {
      ...point,
      aantal: point.aantal + 1,
      metEnergie: point.metEnergie + (energie === undefined ? 0 : 1),
    });
  }
  return kringen.flatMap((kring) => [...points.values()].filter((point) => point.kring === kring));
}

/** Every source once, with everything that rests on it. */
function bronnenOf(materiaal: readonly GetoondMateriaal[]): FotoBron[] {
  const bronnen: { bron: FotoBron['bron']; materiaal: string[] }[] = [];
  // By title first: few sources share one, and putting all their words into one key takes longer than the rest of the foto.
  const byTitel = new Map<string, typeof bronnen>();
  for (const { id, bron } of materiaal) {
    if (bron === null) continue;
    const namesakes = byTitel.get(bron.titel);
    const known = namesakes?.find((one) => isSameBron(one.bron, bron));
    if (known) {
      known.materiaal.push(id);
      continue;
    }
    const source = { bron, materiaal: [id] };
    bronnen.push(source);
    if (namesakes) namesakes.push(source);
    else byTitel.set(bron.titel, [source]);
  }
  return bronnen;
}

/** Whether two sources of one title are the same. */
const isSameBron = (one: FotoBron['bron'], other: FotoBron['bron']): boolean =>
  one.uitgever === other.uitgever && one.url === other.url && one.datum === other.datum;
