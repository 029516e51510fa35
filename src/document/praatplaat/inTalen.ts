import type { Text } from '../text.js';
import { tableIn } from '../inTalen.js';
import type { Reeks } from '../reeks.js';
import { isAsWritten, markedText, textIn } from '../taal.js';
import type { Texts } from '../../texts/say.js';
import { writerOf, type Writer } from '../writer.js';
import { metSter, type Figuur, type Getal, type Lijst, type Plaat, type Praatplaat } from './praatplaat.js';

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
  const { boodschap, getallen, inleiding, kopregel, language, lijsten, stem, taal, voet, vraag } = plaat;
  return {
    language,
    taal,
    kopregel: to(kopregel),
    boodschap: to(boodschap),
    inleiding: inleiding === undefined ? undefined : to(inleiding),
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

/** A plate on which a star stands for the mark of what is invented, with one sentence that says so. */
export function metSterren(plaat: Plaat, texts: Texts): Plaat {
  const marked: string[] = [];
  const to = (text: string): string => {
    const said = metSter(text);
    if (said !== text) marked.push(said);
    return said;
  };
  const made = through(plaat, to, (figuur) => figuurThrough(figuur, to, (text) => text));
  return marked.length > 0
    ? {
        ...made,
        voet: `${writerOf(texts, { taal: plaat.taal ?? texts.language }).sentence('sterVerzonnen')} ${made.voet}`,
      }
    : made;
}

/** A plate as readers get it: what is invented has a star, what was typed in another language says so. */
export function plaatIn(said: Plaat, texts: Texts): Praatplaat {
  const plaat = metSterren(said, texts);
  const { taal } = plaat;
  const talen = { taal, texts };
  if (isAsWritten(talen)) return plaat;
  const to = (text: string): Text => textIn(text, talen);
  return through(plaat, to, (figuur) => {
    const shown = figuurThrough(figuur, to, (text) => (typeof text === 'string' ? to(text) : text));
    return { ...shown, tabel: tableIn(figuur.tabel, talen) };
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
