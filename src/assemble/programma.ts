import type { ProgrammaArtefact } from '../schemas/artefact/programma.js';
import type { NietGetoond } from '../schemas/artefact/getoond.js';
import type { Keuze } from '../schemas/keuze.js';
import { programmaSchema, type Programma } from '../schemas/programma.js';
import type { Reis } from '../schemas/reis.js';
import { eersteRonde } from '../method/fasen.js';
import { byId, has } from '../steps/lookup.js';
import { programmaOf } from '../steps/versions.js';
import { audienceOf, type Audience } from './audience.js';
import { grondenOf } from './gronden.js';
import { shownVelden, withShownExtra } from './eigenVelden.js';
import { withoutHiddenRefs } from './hiddenRefs.js';
import { inzichtenFor } from './inzicht.js';
import { indicatorenOf } from './indicatoren.js';
import { kopOf } from './kop.js';
import { kostenOf } from './kosten.js';
import { onlyVisible, pick, unseen, visibleMateriaal } from './materiaal.js';
import type { AssembleOptions, VersionOptions } from './options.js';
import { shownReiziger } from './reiziger.js';
import { groundsOf } from './grounds.js';
import { statementsFor } from './statements.js';
import { viewOf } from './view.js';
import { uitgelichtOf } from './voorop.js';

/**
 * One version of the programma: the one of the round of now, or the one that was asked for. The choices and people are
 * those of today; for the version exactly as it was adopted, give it the journey of `foldAdopted`.
 *
 * @example
 * const eerste = assembleProgramma(reis, { publiek: 'openbaar', versie: 1 });
 * @source «Resultaat is een programma aanpak»
 */
export function assembleProgramma(now: Reis, options: VersionOptions): ProgrammaArtefact {
  const { versie } = kopOf(now, 'programma', options.publiek, 0, options.versie);
  const { reis } = viewOf(now, 'programma', versie, options.facts);
  const visible = visibleMateriaal(reis, options);
  const audience = audienceOf(reis, options.publiek);
  const only = (ids: readonly string[]): string[] => onlyVisible(visible, reis, ids);
  const statements = statementsFor(reis, audience, only);
  const kop = kopOf(reis, 'programma', options.publiek, visible.verborgen, versie);
  const written = programmaOf(reis, kop.versie);
  const programma = shownProgramma(written, only, options);
  const before = reis.reisverslagen.find((verslag) => verslag.versie === kop.versie - 1);
  const elements = new Set(programma && elementsOf(programma));
  const keuzes = reis.keuzes.filter((keuze) => audience.shows({ ...keuze, grounds: groundsOf.keuze(keuze) }));
  const betekenis = statements.betekenis(before?.reisverslag.betekenis ?? []);
  const werkzameElementen = statements.elementen(reis.werkzameElementen.filter(({ id }) => elements.has(id)));
  const nietGetoond = ({ inzichten = [], materiaal }: Keuze): NietGetoond => {
    const { gewist, verborgen } = unseen(visible, reis, materiaal, options.publiek);
    return { gewist, verborgen: verborgen + inzichten.filter((id) => !audience.sees(id)).length };
  };
  const chosenOn = new Set(keuzes.flatMap(({ inzichten = [] }) => inzichten));
  return {
    kop: { ...kop, ...uitgelichtOf(reis, kop, visible.materiaal), ...shownVelden(options) },
    programma,
    vorige:
      kop.versie > eersteRonde && kop.versie <= reis.ronde
        ? shownProgramma(programmaOf(reis, kop.versie - 1), only, options)
        : null,
    ...changeGrounds(written, before?.reisverslag.betekenis ?? [], betekenis, audience, reis),
    ...othersIn(programma, reis, options),
    ...(keuzes.length < reis.keuzes.length && { deelsVerborgen: ['keuzes'] as const }),
    keuzes: keuzes.map(({ losgelaten, ...keuze }) => {
      const materiaal = pick(visible, keuze.materiaal);
      return {
        keuze: {
          ...keuze,
          materiaal: materiaal.map(({ id }) => id),
          ...(keuze.inzichten && { inzichten: keuze.inzichten.filter(audience.sees) }),
        },
        materiaal,
        nietGetoond: nietGetoond(keuze),
        ...(losgelaten && { losgelaten: losgelaten.reden }),
      };
    }),
    reisgezelschap: reis.reisgezelschap,
    leden:
      reis.reisgezelschap?.leden.flatMap((id) => {
        const reiziger = byId(reis.reizigers, id);
        return reiziger === undefined ? [] : shownReiziger(reiziger, options);
      }) ?? [],
    mandaat: reis.mandaat,
    betekenis,
    werkzameElementen,
    ...grondenOf(
      reis,
      visible,
      [
        ...betekenis.flatMap(groundsOf.betekenis),
        ...werkzameElementen.flatMap(groundsOf.element),
        ...(programma?.wijzigingen ?? []).flatMap(({ materiaal = [] }) => materiaal),
      ],
      keuzes.flatMap(groundsOf.keuze),
    ),
    oordelen: statements.oordelen(),
    ...inzichtenFor(reis, audience, only, options.publiek, ({ id }) => chosenOn.has(id)),
    ...indicatorenOf(reis, programma?.doelen ?? []),
    ...kostenOf(programma),
  };
}

/** The changes of which a ground is not shown: a hidden betekenis is one as well. */
function changeGrounds(
  written: Programma | null,
  all: readonly { id: string }[],
  shown: readonly { id: string }[],
  audience: Audience,
  reis: Reis,
): Pick<ProgrammaArtefact, 'wijzigingGronden'> {
  const hidden = new Set(all.filter(({ id }) => !has(shown, id)).map(({ id }) => id));
  const found = (written?.wijzigingen ?? []).flatMap(({ id, betekenis, materiaal = [], werkzaamElement }) => {
    const grounds = [...materiaal, ...(werkzaamElement === undefined ? [] : [werkzaamElement])];
    const verborgenGrond = audience.hides(grounds) || (betekenis !== undefined && hidden.has(betekenis));
    const gewisteGronden = new Set(grounds.filter((ground) => has(reis.gewist, ground))).size;
    return verborgenGrond || gewisteGronden > 0 ? [{ wijziging: id, verborgenGrond, gewisteGronden }] : [];
  });
  return found.length === 0 ? {} : { wijzigingGronden: found };
}

/** Who pulls or carries out an effort without being a member: named by role, as members are. */
function othersIn(
  programma: Programma | null,
  { reisgezelschap, reizigers }: Reis,
  options: AssembleOptions,
): Pick<ProgrammaArtefact, 'betrokkenen'> {
  const members = new Set(reisgezelschap?.leden);
  const named = (programma?.inspanningen ?? []).flatMap(({ trekker, uitvoerders = [] }) => [
    trekker,
    ...uitvoerders.map(({ reiziger }) => reiziger),
  ]);
  const asked = new Set(named.filter((id) => id !== undefined && !members.has(id)));
  const found = reizigers.filter(({ id }) => asked.has(id)).map((one) => shownReiziger(one, options));
  return found.length === 0 ? {} : { betrokkenen: found };
}

/** A version of the programma without ids of what this audience may not see, and with the fields of the host that it may. */
export function shownProgramma(
  written: Programma | null,
  only: (ids: readonly string[]) => string[],
  options: AssembleOptions,
): Programma | null {
  if (written === null) return null;
  const programma = withShownExtra('programma', withoutHiddenRefs(programmaSchema, written, only), options);
  return programma.inspanningen.some(({ extra }) => extra !== undefined)
    ? { ...programma, inspanningen: programma.inspanningen.map((one) => withShownExtra('inspanning', one, options)) }
    : programma;
}

function elementsOf({ inspanningen, wijzigingen }: Programma): string[] {
  return [
    ...inspanningen.flatMap(({ werkzameElementen = [] }) => werkzameElementen),
    ...wijzigingen.flatMap(({ werkzaamElement }) => werkzaamElement ?? []),
  ];
}
