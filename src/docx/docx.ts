import { Document as WordDocument, Footer, PageNumber, Packer, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Document } from '../document/document.js';
import { plainText, proseOf } from '../document/taal.js';
import { cleanText } from '../render/escape.js';
import { beforeChapters, placesOf } from '../render/places.js';
import { blockOf, runsOf, wayOf, type Page } from './block.js';
import { numbering, styles } from './styles.js';

/** What a host says about a file. */
export interface DocxOptions {
  /** Who made it, as Word shows it among the properties: an organisation, no person. Empty when absent. */
  readonly auteur?: string | undefined;
}

/**
 * Writes a document as a Word file: its own heading styles, a table of contents, captions, footnotes to sources, table
 * heads that are repeated on every page, drawings in shapes of Word itself.
 *
 * Shape: the bytes of the file. They differ from one call to the next, because the package `docx` writes the moment into them.
 *
 * @example
 * writeFileSync('foto.docx', await renderDocx(fotoDocument(assembleFoto(reis, { publiek: 'openbaar' }), nl)));
 */
export async function renderDocx(document: Document, { auteur = '' }: DocxOptions = {}): Promise<Uint8Array> {
  const { blocks, language, sources, subtitle, title, words } = document;
  const page: Page = {
    numbers: new Map(sources.map(({ key }, place) => [key, place + 1])),
    noted: new Set(),
    places: new Map([...placesOf(document)].map((place, number) => [place, `_p${number + 1}`])),
    named: new Set(),
    heading: plainText(title),
    underHeading: false,
    drawings: 0,
  };
  const start = beforeChapters(blocks);
  const chapters = blocks.filter((block) => block.type === 'heading' && block.level === 2).length;
  const file = new WordDocument({
    title: cleanText(plainText(title)),
    description: cleanText(plainText(subtitle)),
    creator: cleanText(auteur),
    lastModifiedBy: cleanText(auteur),
    styles: styles(language),
    numbering,
    features: { updateFields: true },
    footnotes: Object.fromEntries(
      sources.map(({ text, url }, place) => [
        place + 1,
        {
          children: [
            new Paragraph({ children: runsOf(url === null ? text : [...proseOf(text), { text: `. ${url}` }]) }),
          ],
        },
      ]),
    ),
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ alignment: 'right', children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: 'Title', children: runsOf(title), ...wayOf(title) }),
          new Paragraph({ style: 'Subtitle', children: runsOf(subtitle) }),
          ...blocks.slice(0, start).flatMap((block) => blockOf(block, page)),
          ...(chapters < 2 ? [] : contents(words.contents)),
          ...blocks.slice(start).flatMap((block) => blockOf(block, page)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** The list of chapters; Word fills in the pages. */
const contents = (title: string): (Paragraph | TableOfContents)[] => [
  new Paragraph({ style: 'ContentsHeading', children: runsOf(title) }),
  new TableOfContents(cleanText(title), { hyperlink: true, headingStyleRange: '1-1', tabLeader: 'none' }),
];
