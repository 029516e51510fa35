import { highest, lowest } from '../../method/extremes.js';
import type { ProgrammaArtefact } from '../../schemas/artefact/programma.js';
import type { ReisverslagArtefact } from '../../schemas/artefact/reisverslag.js';
import type { Inspanning } from '../../schemas/inspanning.js';
import { blankProgramma } from '../../schemas/programma.js';
import { rowsOf, withoutEmpty } from '../builder.js';
import type { Table } from '../document.js';
import { isStopping, wanneerTekst } from '../inspanning.js';
import { euro } from '../kosten.js';
import { eindeVan, jaarOp } from '../reeks.js';
import type { Writer } from '../writer.js';

/** A stretch of the plan: an effort or an experiment. Years as places on an axis. */
export interface PlanStuk {
  readonly naam: string;
  /** Beside its bar: who pulls it, and which other goals it serves. */
  readonly bij: string;
  readonly van?: number | undefined;
  readonly tot?: number | undefined;
  /** Whether somebody named a day; without one, the years in which it costs money are drawn. */
  readonly genoemd: boolean;
  readonly soort: 'inspanning' | 'stopt' | 'experiment';
}

/** A goal with the efforts that serve it, each with its experiments. */
export interface PlanBaan {
  readonly titel: string;
  readonly stukken: readonly PlanStuk[];
}

/** A plan in lanes over time. */
export interface Plan {
  readonly banen: readonly PlanBaan[];
  /** First year, and the year after the last; equal where nothing has a day. */
  readonly van: number;
  readonly tot: number;
  readonly kosten: readonly { readonly jaar: number; readonly bedrag: string }[];
  /** What it says, in words. */
  readonly boodschap: string;
  readonly tabel: Table;
}

/** The plan, and the report of the same round when there is one: only that knows the experiments. */
export interface PlanDelen {
  readonly programma: ProgrammaArtefact;
  readonly reisverslag?: ReisverslagArtefact | undefined;
}

/** What was planned: every effort under the first goal that it serves, what stops in a lane of its own. */
export function planVan({ programma: artefact, reisverslag }: PlanDelen, writer: Writer): Plan {
  const { document, sentence } = writer;
  const programma = artefact.programma ?? blankProgramma;
  const { doelen, inspanningen } = programma;
  const first = ({ doelen: served }: Inspanning): string | undefined =>
    served.find((id) => doelen.some((one) => one.id === id));
  const stukkenVan = (efforts: readonly Inspanning[]): PlanStuk[] =>
    efforts.flatMap((one) => [stukVan(one, artefact, writer), ...experimentenVan(one.id, reisverslag, writer)]);
  const going = inspanningen.filter((one) => !isStopping(one));
  const banen = [
    ...doelen.map((doel, place) => ({
      titel: `${place + 1}. ${doel.doel}`,
      stukken: stukkenVan(going.filter((one) => first(one) === doel.id)),
    })),
    { titel: document.plan.zonderDoel, stukken: stukkenVan(going.filter((one) => first(one) === undefined)) },
    { titel: document.sectie.stoppen, stukken: stukkenVan(inspanningen.filter(isStopping)) },
  ].filter(({ stukken }, place) => place < doelen.length || stukken.length > 0);
  const { perJaar = [] } = artefact.kosten ?? {};
  const stukken = banen.flatMap((baan) => baan.stukken);
  const years = [...daysOf(stukken), ...perJaar.flatMap(({ jaar }) => [jaar, jaar + 1])];
  const { van, tot } = spanOf(years) ?? { van: 0, tot: 0 };
  // What stops is drawn, and is none of the efforts that the sentence counts.
  const runs = spanOf(daysOf(stukken.filter(({ soort }) => soort !== 'stopt')));
  const { totaal = 0, perInspanning = [] } = artefact.kosten ?? {};
  const stopt = inspanningen
    .filter(isStopping)
    .some(({ id }) => perInspanning.some((one) => one.inspanning === id && one.bedrag > 0));
  return {
    banen,
    van,
    tot,
    kosten: perJaar.map(({ bedrag, jaar }) => ({ jaar, bedrag: euro(writer, bedrag) })),
    boodschap: [
      sentence('planBoodschap', {
        inspanningen: sentence(going.length === 1 ? 'eenInspanning' : 'meerInspanningen', { aantal: going.length }),
        doelen: sentence(doelen.length === 1 ? 'eenDoel' : 'meerDoelen', { aantal: doelen.length }),
      }),
      runs === undefined ? sentence('planZonderDagen') : jarenTekst(runs.van, runs.tot - 1, writer),
      artefact.kosten === undefined
        ? ''
        : sentence(stopt ? 'planKostenMetStop' : 'planKosten', { bedrag: euro(writer, totaal) }),
    ]
      .filter((part) => part !== '')
      .join(' '),
    tabel: withoutEmpty(tabelVan(artefact, inspanningen, reisverslag, writer)),
  };
}

const jarenTekst = (van: number, tot: number, { sentence }: Writer): string =>
  van === tot ? sentence('planJaar', { jaar: van }) : sentence('planJaren', { van, tot });

/** Where stretches begin and end, on the axis of years. */
const daysOf = (stukken: readonly PlanStuk[]): number[] =>
  stukken.flatMap(({ tot, van }) => [van, tot ?? van].filter((one) => one !== undefined));

/** The first year of some places on the axis, and the year after the last. */
function spanOf(years: readonly number[]): { van: number; tot: number } | undefined {
  if (years.length === 0) return undefined;
  const van = Math.floor(lowest(years));
  return { van, tot: Math.max(van + 1, Math.ceil(highest(years))) };
}

function trekkerVan(
  { trekker }: Inspanning,
  { betrokkenen = [], leden }: ProgrammaArtefact,
  { label }: Writer,
): string {
  const pulls = [...leden, ...betrokkenen].find((one) => one.id === trekker);
  return pulls === undefined ? '' : (pulls.functie ?? label('rol', pulls.rol));
}

function stukVan(one: Inspanning, artefact: ProgrammaArtefact, writer: Writer): PlanStuk {
  const { doelen, kosten = [], tot, van, wat } = one;
  const goals = artefact.programma?.doelen ?? [];
  const [, ...others] = doelen.flatMap((id) => {
    const place = goals.findIndex((goal) => goal.id === id);
    return place < 0 ? [] : [place + 1];
  });
  const jaren = kosten.map(({ jaar }) => jaar);
  const priced = artefact.kosten?.perInspanning.find(({ inspanning }) => inspanning === one.id);
  const genoemd = van !== undefined || tot !== undefined;
  const [first, last] = genoemd || jaren.length === 0 ? [] : [lowest(jaren), highest(jaren) + 1];
  return {
    naam: wat,
    bij: [
      trekkerVan(one, artefact, writer),
      priced === undefined ? '' : euro(writer, priced.bedrag),
      others.length === 0 ? '' : writer.sentence('planOokDoel', { doel: others.join(', ') }),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    van: van === undefined ? first : jaarOp(van),
    tot: tot === undefined ? last : eindeVan(tot),
    genoemd,
    soort: isStopping(one) ? 'stopt' : 'inspanning',
  };
}

function experimentenVan(
  inspanning: string,
  reisverslag: ReisverslagArtefact | undefined,
  { day, label }: Writer,
): PlanStuk[] {
  const { experimenten = [], momenten = [] } = reisverslag ?? {};
  const when = (soort: 'begonnen' | 'afgerond', id: string): string | undefined =>
    momenten.find((one) => one.soort === soort && one.id === id)?.op;
  return experimenten
    .filter(({ experiment }) => experiment.inspanning === inspanning)
    .map(({ experiment: { id, wat, soort } }): PlanStuk => {
      const [van, tot] = [when('begonnen', id), when('afgerond', id)];
      return {
        naam: wat,
        bij: label('richting', soort),
        genoemd: van !== undefined || tot !== undefined,
        van: van === undefined ? undefined : jaarOp(day(van)),
        tot: tot === undefined ? undefined : eindeVan(day(tot)),
        soort: 'experiment',
      };
    });
}

function tabelVan(
  artefact: ProgrammaArtefact,
  inspanningen: readonly Inspanning[],
  reisverslag: ReisverslagArtefact | undefined,
  writer: Writer,
): Table {
  const { document, label } = writer;
  const { kolom, sectie } = document;
  const goals = artefact.programma?.doelen ?? [];
  return {
    caption: document.plan.titel,
    columns: [kolom.wat, kolom.doel, kolom.richting, kolom.wanneer, kolom.trekker, kolom.kosten, sectie.experimenten],
    rows: rowsOf(
      inspanningen.map((one) => [
        one.wat,
        goals.flatMap(({ doel, id }) => (one.doelen.includes(id) ? [doel] : [])).join('; '),
        label('richting', one.richting),
        wanneerTekst(writer, one),
        trekkerVan(one, artefact, writer),
        (one.kosten ?? []).map(({ bedrag, jaar }) => `${jaar}: ${euro(writer, bedrag)}`).join('; '),
        (reisverslag?.experimenten ?? [])
          .flatMap(({ experiment }) => (experiment.inspanning === one.id ? [experiment.wat] : []))
          .join('; '),
      ]),
    ),
  };
}
