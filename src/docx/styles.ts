import type { INumberingOptions, IStylesOptions } from 'docx';

const blue = '1F4E79';

const regions: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A language as Word names it: with its country. */
export const tagOf = (language: string): string => regions[language] ?? language;

/** The styles of a file, under Word's own names, so that a house style can take their place. */
export const styles = (language: 'nl' | 'en'): IStylesOptions => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: tagOf(language) } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { size: 44, bold: true, color: blue },
      paragraph: { spacing: { after: 60, line: 276, lineRule: 'auto' } },
    },
    heading1: {
      run: { size: 30, bold: true, color: blue },
      paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 25, bold: true, color: blue },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { size: 22, bold: true, color: blue },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: 24, color: '555555' },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'ContentsHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 20, color: '444444' },
      paragraph: { spacing: { before: 120, after: 60 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 500 }, spacing: { after: 80 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      paragraph: { indent: { left: 200 }, border: { left: { style: 'single', size: 24, space: 8, color: blue } } },
    },
    {
      id: 'Cell',
      name: 'Table Cell',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 250, lineRule: 'auto' } },
    },
  ],
});

/** One kind of list: with dots. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'list',
      levels: [
        {
          level: 0,
          format: 'bullet',
          text: '•',
          alignment: 'left',
          style: { paragraph: { indent: { left: 400, hanging: 240 } } },
        },
      ],
    },
  ],
};
