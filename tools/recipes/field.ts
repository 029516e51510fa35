import { compiler, tests, type Recipe } from './recipe.js';

export const field: Recipe = {
  title: 'Add a field',
  first: [
    ['src/schemas/opdracht.ts', '  gewenstOp?: string', '  proefveld?: string | undefined;\n  gewenstOp?: string'],
    [
      'src/schemas/opdracht.ts',
      '    gewenstOp: z.optional(dateSchema)',
      '    proefveld: z.optional(draftTextSchema),\n    gewenstOp: z.optional(dateSchema)',
    ],
  ],
  asks: [
    tests(
      'test/glossary.test.ts',
      'test/privacy',
      'test/forms',
      'test/schemas',
      'test/document/everyField.test.ts',
      'test/docs/schemas.test.ts',
    ),
  ],
  named: [
    'docs/guide/glossary.md',
    'src/texts/nl/document.ts',
    'src/texts/nl/forms.ts',
    'src/texts/en/forms.ts',
    'src/document/opdracht.ts',
    'test/support/full.ts',
    'tools/docs-gegevens.ts',
    'tools/docs-verwerkingen.ts',
    'npm run docs:schemas',
    'proefveld',
  ],
  rest: [
    ['src/texts/nl/document.ts', "    gewenstOp: '", "    proefveld: 'Een proef',\n    gewenstOp: '"],
    ['src/texts/en/document.ts', "    gewenstOp: '", "    proefveld: 'A trial',\n    gewenstOp: '"],
    ['src/texts/nl/forms.ts', "  gewenstOp: '", "  proefveld: 'Schrijf hier iets op.',\n  gewenstOp: '"],
    ['src/texts/en/forms.ts', "    gewenstOp: '", "    proefveld: 'Write something here.',\n    gewenstOp: '"],
    [
      'src/document/opdracht.ts',
      '    [document.veld.gewenstOp,',
      '    [document.veld.proefveld, opdracht?.proefveld],\n    [document.veld.gewenstOp,',
    ],
    ['docs/guide/glossary.md', '| afbakening ', '| proefveld | a trial | trial | |\n| afbakening '],
    ['test/support/full.ts', "  gewenstOp: '", "  proefveld: 'Een proef.',\n  gewenstOp: '"],
    ['test/schemas/fields.ts', 'context afbakening waartoe', 'context proefveld afbakening waartoe'],
    ['test/schemas/fields.ts', 'afbakening gewenstOp', 'proefveld afbakening gewenstOp'],
  ],
  makes: [
    ['tsx', 'tools/docs-gegevens.ts'],
    ['tsx', 'tools/docs-verwerkingen.ts'],
    ['tsx', 'tools/docs-schemas.ts'],
  ],
  checks: [
    compiler,
    tests(
      'test/glossary.test.ts',
      'test/privacy',
      'test/forms',
      'test/schemas',
      'test/document',
      'test/docs',
      'test/steps',
    ),
  ],
};
