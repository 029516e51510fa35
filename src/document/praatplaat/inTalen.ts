import type { Text } from '../text.js';
import { tableIn } from '../inTalen.js';
import type { Reeks } from '../reeks.js';
import { markedText, textIn } from '../taal.js';
import type { Writer } from '../writer.js';
import type { Figuur, Getal, Lijst, Plaat, Praatplaat } from './praatplaat.js';

/** Every text of a plate through one hand. */
function through<From extends Text, To extends Text>(
  plaat: Praatplaat<From>,
  to: (text: From) => To,
  figuur: (one: Figuur<From>) => Figuur<To>,
): Praatplaat<To> {
  const lijst = ({ items, titel }: Lijst<From>): Lijst<To> => ({ titel: to(titel), items: items.map(to) });
  const getal = ({ gemist, tekst, waarde }: Getal<From>): Getal<To> => ({
    waarde: to(waarde),
    tekst: to(tekst),
    gemist,
  });
  const { boodschap, getallen, kopregel, language, lijsten, stem, taal, voet, vraag } = plaat;
  return {
    language,
    taal,
    kopregel: to(kopregel),
    boodschap: to(boodschap),
    getallen: getallen.map(getal),
    figuur: plaat.figuur && figuur(plaat.figuur),
    lijsten: lijsten.map(lijst),
    stem: stem && { tekst: to(stem.tekst), door: to(stem.door) },
    vraag: vraag && lijst(vraag),
    voet: to(voet),
  };
}

function figuurThrough<From extends Text, To extends Text>(
  figuur: Figuur<From>,
  to: (text: From) => To,
  band: (text: Text) => Text,
): Figuur<To> {
  const { boodschap, onderschrift, tabel, titel } = figuur;
  const said = { titel: to(titel), boodschap: to(boodschap), onderschrift: to(onderschrift), tabel };
  if (figuur.soort === 'staven')
    return { ...said, soort: 'staven', staven: figuur.staven.map(({ naam, ...one }) => ({ ...one, naam: to(naam) })) };
  const reeks: Reeks = {
    ...figuur.reeks,
    banden: figuur.reeks.banden.map((one) => ({ ...one, tekst: band(one.tekst) })),
  };
  return { ...said, soort: 'lijn', reeks };
}

/** A plate as readers get it: what was typed in another language says so. */
export function plaatIn(plaat: Plaat): Praatplaat {
  const { taal } = plaat;
  if (taal === undefined) return plaat;
  const to = (text: string): Text => textIn(text, taal);
  return through(plaat, to, (figuur) => {
    const shown = figuurThrough(figuur, to, (text) => (typeof text === 'string' ? to(text) : text));
    return { ...shown, tabel: tableIn(figuur.tabel, taal) };
  });
}

/** A drawing of a plate with marks again, for who sets its texts in lines. */
export const markedFiguur = (figuur: Figuur, { taal }: Pick<Writer, 'taal'>): Figuur<string> =>
  figuurThrough(
    figuur,
    (text) => markedText(text, taal),
    (text) => markedText(text, taal),
  );

/** A plate with marks again. */
export const markedPlaat = (plaat: Praatplaat, writer: Pick<Writer, 'taal'>): Plaat =>
  through(
    plaat,
    (text) => markedText(text, writer.taal),
    (figuur) => markedFiguur(figuur, writer),
  );
