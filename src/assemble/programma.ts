import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { Programma } from '../schemas/programma.js';
import type { Reis } from '../schemas/reis.js';
import { byId } from '../steps/lookup.js';
import { kopOf } from './kop.js';
import { onlyVisible, pick, unseen, visibleMateriaal } from './materiaal.js';
import type { VersionOptions } from './options.js';
import { shownReiziger } from './reiziger.js';

/**
 * One version of the programma: the one of the round of now, or the one that was asked for. The choices and people are
 * those of today; for the version exactly as it was adopted, give it the journey of `foldAdopted`.
 *
 * @example
 * const eerste = assembleProgramma(reis, { publiek: 'openbaar', versie: 1 });
 * @source «Resultaat is een programma aanpak»
 */
export function assembleProgramma(reis: Reis, options: VersionOptions): ProgrammaArtefact {
  const visible = visibleMateriaal(reis, options);
  const kop = kopOf(reis, 'programma', options.publiek, visible.verborgen, options.versie);
  const adopted = reis.programmas.find(({ versie }) => versie === kop.versie)?.programma;
  const programma = adopted ?? (kop.versie === reis.ronde ? reis.programma : null);
  const before = reis.reisverslagen.find(({ versie }) => versie === kop.versie - 1);
  const elements = new Set(programma && elementsOf(programma));
  return {
    kop,
    programma,
    vorige: reis.programmas.find(({ versie }) => versie === kop.versie - 1)?.programma ?? null,
    keuzes: reis.keuzes.map((keuze) => {
      const materiaal = pick(visible, keuze.materiaal);
      return {
        keuze: { ...keuze, materiaal: materiaal.map(({ id }) => id) },
        materiaal,
        nietGetoond: unseen(visible, reis, keuze.materiaal),
      };
    }),
    reisgezelschap: reis.reisgezelschap,
    leden:
      reis.reisgezelschap?.leden.flatMap((id) => {
        const reiziger = byId(reis.reizigers, id);
        return reiziger === undefined ? [] : shownReiziger(reiziger, options.publiek);
      }) ?? [],
    mandaat: reis.mandaat,
    betekenis:
      before?.reisverslag.betekenis.map(({ materiaal, ...one }) => ({
        ...one,
        ...(materiaal && { materiaal: onlyVisible(visible, reis, materiaal) }),
      })) ?? [],
    werkzameElementen: reis.werkzameElementen
      .filter(({ id }) => elements.has(id))
      .map((one) => ({
        ...one,
        onderbouwing: onlyVisible(visible, reis, one.onderbouwing),
        tegenbewijs: onlyVisible(visible, reis, one.tegenbewijs),
      })),
    oordelen: reis.oordelen.map(({ id, oordeel, behandeling }) => ({ id, oordeel, behandeling })),
  };
}

function elementsOf({ inspanningen, wijzigingen }: Programma): string[] {
  return [
    ...inspanningen.flatMap(({ werkzameElementen = [] }) => werkzameElementen),
    ...wijzigingen.flatMap(({ werkzaamElement }) => werkzaamElement ?? []),
  ];
}
