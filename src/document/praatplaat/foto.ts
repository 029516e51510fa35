import type { FotoArtefact } from '../../schemas/artefact/foto.js';
import type { GetoondMateriaal, GetoondeMeting } from '../../schemas/artefact/getoond.js';
import type { Texts } from '../../texts/say.js';
import { rowsOf } from '../builder.js';
import { langsteReeks } from '../reeks.js';
import { capital, type Writer } from '../writer.js';
import { getalVanMateriaal, uitgelichteGetallen, uitgelichteStukken } from './getallen.js';
import {
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
import { lijnFiguur, zonderPunt } from './figuur.js';

/**
 * The foto on one page: what the network sees, whom it heard, where people want to start, and what it could not see.
 *
 * @example
 * renderPraatplaat(fotoPraatplaat(assembleFoto(reis, { publiek: 'openbaar', verhalen }), nl), nl);
 */
export const fotoPraatplaat = (artefact: FotoArtefact, texts: Texts): Praatplaat =>
  plaatIn(fotoPlaat(artefact, texts), texts);

/** The same with marks: a report begins with it. */
export function fotoPlaat(artefact: FotoArtefact, texts: Texts): Plaat {
  const { kop, invalshoeken, energie } = artefact;
  const { writer, ...head } = plaatVan(kop, texts);
  const { document } = writer;
  const pieces = invalshoeken.flatMap(({ materiaal }) => materiaal);
  const names = namesOf(artefact, writer);
  const holes = invalshoeken.flatMap(({ witteVlek }, place) =>
    witteVlek ? [`${capital(names[place] ?? '')}: ${witteVlek.waarom}`] : [],
  );
  const inzichten = (artefact.inzichten ?? []).map(({ inzicht }) => inzicht);
  return {
    ...head,
    getallen: uitgelichteGetallen(kop, writer) ?? getallenIn(pieces, writer),
    figuur: figuurIn(artefact, pieces, names, writer),
    lijsten: [
      ...(inzichten.length > 0
        ? lijst(document.plaat.zien, inzichten)
        : lijst(
            document.sectie.energie,
            energie.map((one) => one.energie),
          )),
      ...lijst(document.plaat.onbekend, holes),
    ],
    stem: stemUit(uitgelichteStukken(kop), writer) ?? stemUit(pieces, writer),
    vraag:
      inzichten.length > 0
        ? lijst(
            document.sectie.energie,
            energie.map((one) => zonderPunt(one.energie)).map((one) => `${one}.`),
          )[0]
        : undefined,
  };
}

const namesOf = ({ invalshoeken }: FotoArtefact, { label }: Writer): string[] =>
  invalshoeken.map(({ invalshoek, label: own }) => own ?? label('invalshoek', invalshoek));

/** The first figures, each of another thing, population or time. */
function getallenIn(pieces: readonly GetoondMateriaal[], writer: Writer): Getal<string>[] {
  const seen = new Set<string>();
  const shown: Getal<string>[] = [];
  for (const piece of pieces) {
    if (shown.length >= meesteGetallen) break;
    if (piece.meting === null) continue;
    const { indicator, populatie, periode } = piece.meting;
    const key = JSON.stringify([indicator, populatie, periode]);
    if (seen.has(key)) continue;
    const found = getalVanMateriaal(piece, writer);
    if (found.length > 0) seen.add(key);
    shown.push(...found);
  }
  return shown;
}

/** A line when something was measured at two times; else how much was found from every angle. */
function figuurIn(
  { invalshoeken }: FotoArtefact,
  pieces: readonly GetoondMateriaal[],
  names: readonly string[],
  writer: Writer,
): Figuur<string> {
  const { document, number, sentence } = writer;
  const metingen: GetoondeMeting[] = [];
  for (const { meting } of pieces) if (meting !== null) metingen.push(meting);
  const reeks = langsteReeks(metingen);
  if (reeks !== undefined) return lijnFiguur(reeks, writer);
  const staven = invalshoeken.map(({ materiaal, witteVlek }, place) => ({
    naam: names[place] ?? '',
    // What this reader may not see is counted where the report says so, and nowhere else.
    aantal: materiaal.length,
    leeg: witteVlek !== null,
  }));
  const total = staven.reduce((sum, { aantal }) => sum + aantal, 0);
  const filled = staven.filter(({ aantal }) => aantal > 0).length;
  const boodschap = sentence('stavenBoodschap', { aantal: number(total), gevuld: filled, totaal: staven.length });
  return {
    soort: 'staven',
    titel: document.plaat.gevonden,
    boodschap,
    onderschrift: boodschap,
    tabel: {
      caption: document.plaat.gevonden,
      columns: [document.kolom.invalshoek, document.kolom.bijdragen],
      rows: rowsOf(
        staven.map(({ naam, aantal, leeg }) => [
          naam,
          leeg ? `${number(aantal)} · ${document.veld.witteVlek}` : number(aantal),
        ]),
      ),
    },
    staven,
  };
}
