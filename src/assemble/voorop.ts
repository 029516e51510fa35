import type { Artefact } from '../method/fasen.js';
import { same } from '../method/same.js';
import type { Kop, Uitgelicht } from '../schemas/artefact/artefact.js';
import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';
import type { Besluit } from '../schemas/besluit.js';
import type { Doel } from '../schemas/doel.js';
import type { Reis } from '../schemas/reis.js';
import { broughtVersion, programmaOf } from '../steps/versions.js';

type Voorop = Pick<
  Kop,
  'naam' | 'kernboodschap' | 'elders' | 'instap' | 'achteraf' | 'tijdzone' | 'taal' | 'verbindingen'
>;

/** What says the message of an artefact of one version, and which things it shows first. */
function sourceOf(
  reis: Reis,
  artefact: Artefact,
  versie: number,
): { readonly kernboodschap?: string | undefined; readonly uitgelicht?: readonly string[] | undefined } {
  if (artefact === 'foto') return reis.fotoBoodschappen.find((one) => one.versie === versie) ?? {};
  if (artefact === 'programma') return programmaOf(reis, versie) ?? {};
  if (artefact !== 'reisverslag') return {};
  const adopted = reis.reisverslagen.find((one) => one.versie === versie)?.reisverslag;
  return adopted ?? (versie === reis.ronde ? reis.reisverslag : null) ?? {};
}

/** Where a version was adopted before the journey came here: only what was brought along, and only while it says the same. */
function eldersOf(reis: Reis, artefact: Artefact, versie: number): Besluit | undefined {
  const { instap } = reis;
  if (instap === null || artefact === 'foto') return undefined;
  if (artefact === 'opdracht') return same(reis.opdracht, instap.opdracht) ? instap.elders : undefined;
  const earlier = artefact === 'programma' ? instap.programmas : instap.reisverslagen;
  const before = earlier?.find((one) => one.versie === versie)?.elders;
  if (before || artefact !== 'programma' || versie !== broughtVersion(instap)) return before;
  return same(programmaOf(reis, versie), instap.programma) ? instap.elders : undefined;
}

/** What a reader sees first of an artefact: the message, the name, and how the journey came here. What is not there is absent. */
export function vooropOf(reis: Reis, artefact: Artefact, versie: number): Voorop {
  const { kernboodschap } = sourceOf(reis, artefact, versie);
  const naam = artefact === 'programma' ? programmaOf(reis, versie)?.naam : undefined;
  const { instap } = reis;
  const elders = eldersOf(reis, artefact, versie);
  return {
    ...(naam !== undefined && { naam }),
    ...(kernboodschap !== undefined && { kernboodschap }),
    ...(elders && { elders }),
    ...(instap !== null && { instap: { fase: instap.fase, ronde: instap.ronde, reden: instap.reden } }),
    ...(reis.achteraf && { achteraf: true }),
    ...(reis.spelregels.tijdzone !== undefined && { tijdzone: reis.spelregels.tijdzone }),
    ...(reis.spelregels.taal !== undefined && { taal: reis.spelregels.taal }),
    ...(reis.verbindingen.length > 0 && { verbindingen: reis.verbindingen }),
  };
}

/** The things that an artefact shows first, of those that this audience may see, in the order in which the guide chose them. */
export function uitgelichtOf(
  reis: Reis,
  { artefact, versie }: Pick<Kop, 'artefact' | 'versie'>,
  materiaal: readonly GetoondMateriaal[],
): { uitgelicht?: readonly Uitgelicht[] } {
  const ids = sourceOf(reis, artefact, versie).uitgelicht ?? [];
  const doelen: readonly Doel[] = artefact === 'foto' ? [] : (programmaOf(reis, versie)?.doelen ?? []);
  const found = ids.flatMap((id): Uitgelicht[] => {
    const piece = materiaal.find((one) => one.id === id);
    if (piece) return [{ soort: 'materiaal', materiaal: piece }];
    const doel = doelen.find((one) => one.id === id);
    return doel ? [{ soort: 'doel', doel }] : [];
  });
  return found.length === 0 ? {} : { uitgelicht: found };
}
