import type { OpdrachtArtefact } from '../../schemas/artefact/opdracht.js';
import type { Texts } from '../../texts/say.js';
import { isRedacted } from '../../method/redacted.js';
import { says } from '../../method/says.js';
import { capital } from '../writer.js';
import { kort, lijst, plaatVan, type Plaat, type Praatplaat } from './praatplaat.js';
import { plaatIn } from './inTalen.js';

/**
 * The opdracht on one page: the question, why now, what we hope for, and who calls it urgent.
 *
 * @example
 * renderPraatplaat(opdrachtPraatplaat(assembleOpdracht(reis, { publiek: 'openbaar' }), nl));
 */
export const opdrachtPraatplaat = (artefact: OpdrachtArtefact, texts: Texts): Praatplaat =>
  plaatIn(opdrachtPlaat(artefact, texts), texts);

/** The same with marks: a report begins with it. */
export function opdrachtPlaat({ kop, opdracht, reiswens }: OpdrachtArtefact, texts: Texts): Plaat {
  const { writer, ...head } = plaatVan(kop, texts);
  const { document, label } = writer;
  const { aanleiding = '', ambitie = '', vraag = '', beslispunten = [] } = opdracht ?? {};
  const urgent = reiswens.urgentie.find(({ uitspraak }) => !isRedacted(uitspraak));
  // The guide's message, else the question; without one the title of the journey stays.
  const asks = kop.kernboodschap === undefined && says(vraag);
  return {
    ...head,
    boodschap: asks ? kort(vraag, 140) : head.boodschap,
    kopregel: asks ? `${head.kopregel} · ${kop.titel}` : head.kopregel,
    getallen: [],
    lijsten: [
      ...lijst(document.sectie.aanleiding, [aanleiding]),
      ...lijst(document.sectie.ambitie, [...reiswens.doelen, ambitie]),
    ],
    stem: urgent && { tekst: urgent.uitspraak, door: capital(label('urgentieBron', urgent.bron)) },
    vraag: lijst(
      document.plaat.vraag,
      beslispunten.map(({ wat }) => wat),
    )[0],
  };
}
