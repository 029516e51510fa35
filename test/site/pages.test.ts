import { describe, expect, it } from 'vitest';
import { aanpakkenMetImpact, commandTypes } from '../../src/index.js';
import { nl } from '../../src/texts/nl.js';
import { anchorOf, helpOf } from '../../src/machine/help.js';
import { doorPage, firstNames } from '../../tools/site/doors.js';
import { based, relinked, sitePages } from '../../tools/site/pages.js';
import { doors } from '../publicApi.js';

const pages = new Map(sitePages());
const anchorsOf = (page: string): Set<string> =>
  new Set(Array.from(pages.get(page)?.matchAll(/\{#([^}]+)\}/g) ?? [], ([, anchor = '']) => anchor));

describe('the reference of the site', () => {
  it('has an anchor for every code of a finding', () => {
    const anchors = anchorsOf('reference/findings.md');
    const codes = [...Object.keys(nl.findings), ...aanpakkenMetImpact.rules.flatMap((rule) => rule.codes)];
    expect(codes.filter((code) => !anchors.has(helpOf({ code }).split('#')[1] ?? ''))).toEqual([]);
  });

  it('has an anchor for every command and every rule', () => {
    const commands = anchorsOf('reference/commands.md');
    expect(commandTypes.filter((type) => !commands.has(anchorOf(type)))).toEqual([]);
    const rules = anchorsOf('reference/rules.md');
    expect(aanpakkenMetImpact.rules.filter(({ id }) => !rules.has(anchorOf(id))).map(({ id }) => id)).toEqual([]);
  });

  it('gives every anchor once on its page', () => {
    const twice = ['reference/findings.md', 'reference/commands.md', 'reference/rules.md'].flatMap((page) => {
      const all = Array.from(pages.get(page)?.matchAll(/\{#([^}]+)\}/g) ?? [], ([, anchor = '']) => anchor);
      return all.filter((anchor, place) => all.indexOf(anchor) !== place);
    });
    expect(twice).toEqual([]);
  });
});

describe('the fields of the site', () => {
  it('lead to the list of words that they choose from', () => {
    const anchors = anchorsOf('reference/records.md');
    const asked = ['reference/records.md', 'reference/commands.md'].flatMap((page) =>
      Array.from(pages.get(page)?.matchAll(/records\.md#([\w-]+)/g) ?? [], ([, anchor = '']) => anchor),
    );
    expect(asked).toContain('words-rol');
    expect(asked.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it('say how long a text may be and between which numbers a number lies', () => {
    const rows = pages.get('reference/commands.md')?.split('\n') ?? [];
    expect(rows).toContain('| `titel` | text | ≤ 300 characters | yes | everybody | mogelijk | Titel | Title |');
    expect(rows.find((row) => row.startsWith('| `mandaat.urenPerWeek` '))).toContain('| ≥ 0 ≤ 168 |');
  });
});

describe('the page that says how to install', () => {
  it('has the words of the README, with links that lead to pages of the site', () => {
    const page = pages.get('guide/install.md') ?? '';
    expect(page).toContain('**Not published yet.**');
    expect(page).toContain('npm ci && npm start');
    expect(page).toContain('## A first program');
    expect(page).not.toMatch(/\]\((?:docs|examples)\//);
    expect(page).not.toContain('<!--');
    expect(pages.get('guide/researcher.md')).toContain('(install.md)');
  });
});

describe('what somebody of a network reads', () => {
  it.each([
    ['nl/methode.md', 'Dit vraagt de methode:', ['hoor de leefwereld', 'maak elke keuze samen', 'verzamel verhalen']],
    ['guide/method.md', 'The method asks:', ['hear the residents', 'make every choice together', 'collect stories']],
  ])('%s: what each gate asks, in the words of the rules', (file, heading, words) => {
    const page = pages.get(file) ?? '';
    expect(page.split(heading)).toHaveLength(5);
    for (const word of words) expect(page).toContain(`- ${word}`);
  });
});

describe('the pages of the doors', () => {
  const file = (door: string): string =>
    doors[door === 'index' ? '.' : `./${door.replace('journal/stores/', 'journal/')}`] ?? '';

  it.each(Object.entries(firstNames))('%s: begins with names that it has', async (door, names) => {
    const found = (await import(/* @vite-ignore */ `../../${file(door)}`)) as Record<string, unknown>;
    expect(names.filter((name) => !(name in found))).toEqual([]);
  });

  it('say what a host imports, begin with what it needs first, and lead to names that are there', () => {
    const text =
      '# forms\n\nWhat a form asks.\n\n## Functions\n\n### fieldsOf()\n\n[`F`](#fieldsof-1) [`M`](index.md#meta)\n';
    expect(doorPage('forms', text).split('\n\n')).toEqual([
      '# aanpakken-met-impact/forms',
      'What a form asks.',
      expect.stringMatching(/^\*\*Begin with\*\* \[`fieldsOf`\]\(#fieldsof\), /),
      '## Functions',
      '### fieldsOf()',
      '[`F`](#fieldsof) [`M`](front-door.md#meta)\n',
    ]);
  });

  it('keep the number of a link where two headings are called the same', () => {
    const text = '# drafts\n\n### Draft\n\n### draft\n\n[`d`](#draft-1)\n';
    expect(doorPage('drafts', text)).toContain('(#draft-1)');
  });
});

describe('the links of the site', () => {
  const map = new Map([
    ['docs/guide/a.md', 'guide/a.md'],
    ['docs/generated/b.md', 'generated/b.md'],
  ]);

  it('lead from page to page as they do in the repository', () => {
    expect(relinked('[b](../generated/b.md#c)', 'docs/guide/a.md', map)).toBe('[b](../generated/b.md#c)');
  });

  it('to the app and to drawings know the folder that the site stands in', () => {
    const text = '[a](/playground/index.html#/x){target="_self"} [b](/pictures/b.svg){target="_self"} [c](/guide/c)';
    expect(based(text, '/reizen/')).toBe(
      '[a](/reizen/playground/index.html#/x){target="_self"} [b](/reizen/pictures/b.svg){target="_self"} [c](/guide/c)',
    );
    expect(based(text, '/')).toBe(text);
  });

  it('become words where they lead to what is not on the site', () => {
    expect(relinked('[the code](../../src/index.ts)', 'docs/guide/a.md', map)).toBe('the code');
  });
});
