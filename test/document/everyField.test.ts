import { beforeAll, describe, expect, it } from 'vitest';
import { fotoDocument, opdrachtDocument, programmaDocument, reisverslagDocument } from '../../src/document/index.js';
import type { Document } from '../../src/document/index.js';
import { renderDocx } from '../../src/docx/index.js';
import { renderHtml, renderMarkdown } from '../../src/render/index.js';
import {
  fotoArtefactSchema,
  opdrachtArtefactSchema,
  programmaArtefactSchema,
  reisverslagArtefactSchema,
} from '../../src/schemas/index.js';
import type { Schema } from '../../src/schemas/basis/schema.js';
import { nl } from '../../src/texts/nl.js';
import { parts } from '../docx/parts.js';
import { filled, type Filled, type Given } from '../support/filled.js';
import { notOnPaper } from './notOnPaper.js';

/** An artefact with every field, as a document, and what has to be found in it. */
function piece<T>(
  artefact: keyof typeof notOnPaper,
  schema: Schema<T>,
  document: (value: T) => Document,
  given: Given,
): { artefact: keyof typeof notOnPaper; fields: readonly Filled[]; document: Document } {
  const { value, fields } = filled(schema, {
    'kop.artefact': artefact,
    'kop.publiek': 'kern',
    'kop.secties.sectie': 'verantwoording',
    ...given,
  });
  return { artefact, fields, document: document(value) };
}

const pieces = [
  piece('opdracht', opdrachtArtefactSchema, (value) => opdrachtDocument(value, nl), {}),
  piece('foto', fotoArtefactSchema, (value) => fotoDocument(value, nl), {}),
  piece('programma', programmaArtefactSchema, (value) => programmaDocument(value, nl), { vorige: null }),
  piece('reisverslag', reisverslagArtefactSchema, (value) => reisverslagDocument(value, nl), {}),
];

/** The papers of a document, as text in which a mark can be looked for. */
async function papersOf(document: Document): Promise<Record<string, string>> {
  const word = parts(await renderDocx(document));
  return {
    HTML: renderHtml(document).replaceAll(/<svg.*?<\/svg>|<style.*?<\/style>| (?:id|class)="[^"]*"/gs, ''),
    Markdown: renderMarkdown(document),
    DOCX: [...word.values()].flatMap((xml) => xml.match(/<w:t[ >][^<]*| Target="[^"]*"/g) ?? []).join('\n'),
  };
}

describe.each(pieces)('on the paper of a $artefact', ({ artefact, fields, document }) => {
  let papers: Record<string, string> = {};
  const exceptions = notOnPaper[artefact];
  const isExcepted = (field: string): boolean =>
    Object.keys(exceptions).some((one) => field === one || field.startsWith(`${one}.`));

  beforeAll(async () => {
    papers = await papersOf(document);
  });

  it('every field is found that somebody filled in', () => {
    const lost = Object.entries(papers).flatMap(([paper, text]) =>
      fields
        .filter(({ field, mark }) => !isExcepted(field) && !new RegExp(`(?<![0-9a-z])${mark}(?![0-9a-z])`).test(text))
        .map(
          ({ field }) =>
            `${paper}: ${field}: print it in src/document/${artefact}.ts, or say why not in test/document/notOnPaper.ts`,
        ),
    );
    expect(lost).toEqual([]);
  });

  it('nothing is excepted that no longer exists', () => {
    const unknown = Object.keys(exceptions).filter(
      (one) => !fields.some(({ field }) => field === one || field.startsWith(`${one}.`)),
    );
    expect(unknown).toEqual([]);
  });
});
