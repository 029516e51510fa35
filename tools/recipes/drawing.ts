import { compiler, tests, type Recipe } from './recipe.js';

export const drawing: Recipe = {
  title: 'Add a drawing',
  first: [
    [
      'src/document/proef.ts',
      '',
      `import type { FotoArtefact } from '../schemas/artefact/foto.js';
import { rowsOf } from './builder.js';
import type { Table } from './document.js';
import type { Drawing } from './drawing.js';
import type { Writer } from './writer.js';

/** How many contributions came from each circle: as a drawing and as a table. */
export function proefFigure(
  { stemmen }: FotoArtefact,
  { document, label, number, sentence }: Writer,
): { drawing: Drawing; table: Table } {
  return {
    drawing: {
      title: document.sectie.proef,
      description: sentence('proefTekening'),
      width: 400,
      height: 20 + stemmen.length * 24,
      shapes: stemmen.map(({ kring, aantal }, row) => ({
        shape: 'text' as const,
        at: [10, 24 + row * 24] as const,
        text: \`\${label('kring', kring)}: \${number(aantal)}\`,
        size: 14,
      })),
    },
    table: {
      caption: document.sectie.proef,
      columns: [document.kolom.kring, document.kolom.aantal],
      rows: rowsOf(stemmen.map(({ kring, aantal }) => [label('kring', kring), number(aantal)])),
    },
  };
}
`,
    ],
    [
      'src/document/foto.ts',
      "import { netwerkFigure } from './netwerk.js';",
      "import { netwerkFigure } from './netwerk.js';\nimport { proefFigure } from './proef.js';",
    ],
    [
      'src/document/foto.ts',
      "  builder.add({ type: 'figure', ...netwerkFigure(",
      "  builder.add({ type: 'figure', ...proefFigure(artefact, builder) });\n  builder.add({ type: 'figure', ...netwerkFigure(",
    ],
  ],
  asks: [compiler],
  named: ['src/document/proef.ts', "'proef'", 'proefTekening'],
  rest: [
    ['src/texts/nl/document.ts', "    netwerk: '", "    proef: 'Een proef',\n    netwerk: '"],
    [
      'src/texts/nl/document.ts',
      '    netwerkTekening:',
      "    proefTekening: 'U ziet per kring het aantal bijdragen.',\n    netwerkTekening:",
    ],
    ['src/texts/en/document.ts', "    netwerk: '", "    proef: 'A trial',\n    netwerk: '"],
    [
      'src/texts/en/document.ts',
      '    netwerkTekening:',
      "    proefTekening: 'For each circle: how many contributions.',\n    netwerkTekening:",
    ],
    ['docs/guide/glossary.md', '| afbakening ', '| proef | a trial | trial | |\n| afbakening '],
  ],
  makes: [],
  checks: [
    compiler,
    tests('test/document', 'test/render', 'test/docx', 'test/texts', 'test/glossary.test.ts', 'test/docs'),
  ],
};
