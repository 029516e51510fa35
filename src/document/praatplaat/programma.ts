import { isRedacted } from '../../method/redacted.js';
import type { ProgrammaArtefact } from '../../schemas/artefact/programma.js';
import type { Texts } from '../../texts/say.js';
import { isStopping } from '../inspanning.js';
import { reeksenVanDoel } from '../reeks.js';
import { getallenVanPlan, metMaat, uitgelichteGetallen } from './getallen.js';
import { lijst, plaatVan, type Plaat, type Praatplaat } from './praatplaat.js';
import { plaatIn } from './inTalen.js';
import { lijnFiguur, zonderPunt } from './figuur.js';

/**
 * A version of the programma on one page: what we want, what we will do and stop, what we want to learn, and what is asked.
 *
 * @example
 * renderPraatplaat(programmaPraatplaat(assembleProgramma(reis, { publiek: 'openbaar', versie: 1 }), nl), nl);
 */
export const programmaPraatplaat = (artefact: ProgrammaArtefact, texts: Texts): Praatplaat =>
  plaatIn(programmaPlaat(artefact, texts), texts);

/** The same with marks: a report begins with it. */
export function programmaPlaat(artefact: ProgrammaArtefact, texts: Texts): Plaat {
  const { kop, programma, reisgezelschap } = artefact;
  const { writer, ...head } = plaatVan(kop, texts, programma ?? {});
  const { document, sentence } = writer;
  const { doelen = [], inspanningen = [], leervragen = [], wijzigingen = [], beslispunten = [] } = programma ?? {};
  const series = doelen.flatMap((doel) => {
    return reeksenVanDoel(doel, [], artefact.indicatoren ?? [], []).filter(({ punten }) => punten.length > 1);
  });
  const doing = inspanningen.filter((one) => !isStopping(one));
  const stopping = inspanningen.filter(isStopping);
  const open = leervragen.filter(({ status }) => status === 'open' || status === 'aangescherpt');
  const asked = beslispunten.map(({ wat, aan }) => sentence('beslispuntAan', { wat: zonderPunt(wat), aan }));
  const changed = wijzigingen.map(({ wat, richting }) => `${document.wijzigingGedaan[richting]}: ${zonderPunt(wat)}.`);
  return {
    ...head,
    getallen:
      uitgelichteGetallen(kop, writer) ??
      getallenVanPlan(
        doelen.map((doel) => metMaat(doel, artefact.indicatoren)),
        artefact.kosten,
        writer,
      ),
    figuur: series[0] === undefined ? undefined : lijnFiguur(series[0], writer),
    lijsten: [
      ...lijst(document.plaat.doen, [
        ...doing.map(({ wat }) => wat),
        ...stopping.map(({ wat }) => sentence('wijStoppen', { wat: zonderPunt(wat) })),
      ]),
      ...lijst(
        document.plaat.leren,
        open.map(({ vraag }) => vraag),
      ),
    ].slice(0, 2),
    stem:
      reisgezelschap && !isRedacted(reisgezelschap.verlangen)
        ? { tekst: reisgezelschap.verlangen, door: sentence('verlangenVan') }
        : undefined,
    vraag: lijst(document.plaat.vraag, asked)[0] ?? lijst(document.plaat.nieuw, changed)[0],
  };
}
