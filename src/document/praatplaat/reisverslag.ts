import type { ReisverslagArtefact } from '../../schemas/artefact/reisverslag.js';
import type { Texts } from '../../texts/say.js';
import { bandVan } from '../band.js';
import { doelNaam } from '../doel.js';
import { langsteReeks, reeksenVanDoel } from '../reeks.js';
import { capital, type Writer } from '../writer.js';
import { getalVanDoel, getalVanMateriaal, metMaat, uitgelichteGetallen, uitgelichteStukken } from './getallen.js';
import { lijnFiguur, zonderPunt } from './figuur.js';
import {
  eersteZinnen,
  kort,
  lijst,
  meesteGetallen,
  plaatVan,
  stemUit,
  type Figuur,
  type Getal,
  type Plaat,
  type Praatplaat,
} from './praatplaat.js';
import { plaatIn } from './inTalen.js';

/**
 * A reisverslag on one page: what became of the goals, what was learned, what is not known, and what follows.
 *
 * @example
 * renderPraatplaat(reisverslagPraatplaat(assembleReisverslag(reis, { publiek: 'openbaar', versie: 1 }), nl), nl);
 */
export const reisverslagPraatplaat = (artefact: ReisverslagArtefact, texts: Texts): Praatplaat =>
  plaatIn(reisverslagPlaat(artefact, texts), texts);

/** The same with marks: a report begins with it. */
export function reisverslagPlaat(artefact: ReisverslagArtefact, texts: Texts): Plaat {
  const { kop, reisverslag, verhalen, werkzameElementen } = artefact;
  const { writer, ...head } = plaatVan(kop, texts, artefact.programma ?? {});
  const { document, label, sentence } = writer;
  const learned = werkzameElementen
    .filter(({ status }) => status !== 'ingetrokken')
    .map(({ bewijs, richting, wat, zekerheid }) =>
      // What is expected is no lesson yet: it may never read as one.
      bewijs === 'verwacht'
        ? sentence('geleerdVerwacht', { werking: label('werking', richting), wat: zonderPunt(wat) })
        : sentence('geleerdDat', {
            wat: zonderPunt(wat),
            werking: capital(label('werking', richting)),
            zekerheid: label('zekerheid', zekerheid),
          }),
    );
  const betekenis = (reisverslag?.betekenis ?? []).map((one) => one.betekenis);
  return {
    ...head,
    inleiding: inleidingVan(artefact, writer),
    getallen: uitgelichteGetallen(kop, writer) ?? getallenIn(artefact, writer),
    figuur: figuurIn(artefact, writer),
    lijsten: [
      ...lijst(document.plaat.geleerd, learned),
      ...lijst(document.plaat.onbekend, onbekendIn(artefact, writer)),
    ],
    stem: stemUit([...uitgelichteStukken(kop), ...verhalen], writer),
    vraag: lijst(document.plaat.vervolg, betekenis)[0],
  };
}

/** Longest of each of the two sentences under the message, in letters: a line and a half. */
const langsteInleiding = 170;

/** What it was for, and what came of it: a reader of the plate alone would else know neither. */
function inleidingVan(artefact: ReisverslagArtefact, writer: Writer): string | undefined {
  const { programma, reisverslag } = artefact;
  const { label, sentence } = writer;
  const waartoe = eersteZinnen(programma?.waartoe ?? '', langsteInleiding);
  const opbrengst = eersteZinnen(reisverslag?.opbrengst ?? '', langsteInleiding);
  // A goal without a number says here whether it was reached: it is what a reader asks first.
  const shown = new Set(
    getallenVanDoelen(artefact, writer)
      .slice(0, meesteGetallen)
      .map(({ doel }) => doel),
  );
  const told = (reisverslag?.doelbereik ?? []).flatMap(({ doel, uitkomst }) => {
    const name = doelNaam(programma, doel);
    if (name === undefined || shown.has(doel) || uitkomst === 'onbekend') return [];
    return [`${zonderPunt(kort(name, 80))}: ${label('doelUitkomst', uitkomst)}.`];
  });
  const said = [
    ...told,
    ...(waartoe === '' ? [] : [sentence('plaatDoel', { waartoe })]),
    ...(opbrengst === '' ? [] : [sentence('plaatOpbrengst', { opbrengst })]),
  ];
  return said.length === 0 ? undefined : said.join(' ');
}

/** What became of the goals, in numbers: measured for the goal itself, or told by the materiaal that it points to. */
function getallenVanDoelen(
  { indicatoren, programma, reisverslag }: ReisverslagArtefact,
  writer: Writer,
): GetalVanDoel[] {
  return (reisverslag?.doelbereik ?? []).flatMap(({ doel: id, meting: own, metingen = [], uitkomst }) => {
    const doel = programma?.doelen.find((one) => one.id === id);
    const asked = doel && metMaat(doel, indicatoren);
    const [found] = (own === undefined ? metingen : [own]).flatMap((meting) =>
      getalVanDoel(asked, { uitkomst, meting }, writer).map((getal) => ({
        doel: id,
        getal,
        indicator: meting.indicator,
      })),
    );
    return found === undefined ? [] : [found];
  });
}

interface GetalVanDoel {
  readonly doel: string;
  readonly getal: Getal<string>;
  readonly indicator: string;
}

function getallenIn(artefact: ReisverslagArtefact, writer: Writer): Getal<string>[] {
  const { data } = artefact;
  const goals = getallenVanDoelen(artefact, writer);
  const measured = new Set(goals.map(({ indicator }) => indicator));
  const seen = data.flatMap((piece) => {
    const { indicator } = piece.meting ?? {};
    if (indicator === undefined || measured.has(indicator)) return [];
    const found = getalVanMateriaal(piece, writer);
    if (found.length > 0) measured.add(indicator);
    return found;
  });
  return [...goals.map(({ getal }) => getal), ...seen].slice(0, meesteGetallen);
}

/** The line of the first goal that has one, with this round as a band; else the longest series of its data. */
function figuurIn(artefact: ReisverslagArtefact, writer: Writer): Figuur<string> | undefined {
  const { programma, data } = artefact;
  const metingen = data.flatMap(({ meting, metingen: more = [] }) => [...(meting ? [meting] : []), ...more]);
  const ofGoals = (programma?.doelen ?? []).flatMap((doel) => {
    const of = artefact.metingen.filter((one) => one.doel === doel.id).map(({ meting }) => meting);
    const bereik = artefact.reisverslag?.doelbereik.find((one) => one.doel === doel.id);
    return reeksenVanDoel(doel, [...of, ...metingen], artefact.indicatoren ?? [], bandVan(artefact, writer))
      .filter(({ punten }) => punten.length > 1)
      .map((reeks) => ({ reeks, oorzaak: bereik?.attributie }));
  });
  const [first] = ofGoals;
  if (first !== undefined) return lijnFiguur(first.reeks, writer, first.oorzaak);
  const reeks = langsteReeks(metingen);
  return reeks === undefined ? undefined : lijnFiguur(reeks, writer);
}

/** What the report leaves open: goals without a result or a cause, questions without an answer. */
export function onbekendIn(
  { reisverslag, programma }: ReisverslagArtefact,
  { sentence }: Pick<Writer, 'sentence'>,
): string[] {
  if (reisverslag === null) return [];
  const nameOf = (id: string): string => doelNaam(programma, id) ?? sentence('onbekend');
  const told = new Set(reisverslag.doelbereik.map(({ doel }) => doel));
  const answered = new Set(
    reisverslag.antwoorden
      .filter(({ status }) => status === 'beantwoord' || status === 'vervallen')
      .map(({ leervraag }) => leervraag),
  );
  return [
    ...(programma?.doelen ?? [])
      .filter(({ id }) => !told.has(id))
      .map(({ doel }) => sentence('doelNietVerteld', { doel: zonderPunt(doel) })),
    ...reisverslag.doelbereik.flatMap(({ doel, uitkomst, attributie }) => {
      if (uitkomst === 'onbekend') return [sentence('doelOnbekend', { doel: zonderPunt(nameOf(doel)) })];
      // Where a goal was not reached, nothing happened of which somebody could ask whether it would have happened anyway.
      return attributie === undefined && uitkomst !== 'nietGehaald'
        ? [sentence('attributieOnbekend', { doel: zonderPunt(nameOf(doel)) })]
        : [];
    }),
    ...(programma?.leervragen ?? []).filter(({ id }) => !answered.has(id)).map(({ vraag }) => vraag),
    // Money that nobody wrote down is not nothing: a reader asks.
    ...(programma?.inspanningen.every(({ kosten = [] }) => kosten.length === 0) === true
      ? [sentence('kostenOnbekend')]
      : []),
  ];
}
