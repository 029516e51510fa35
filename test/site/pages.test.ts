import { describe, expect, it } from 'vitest';
import { aanpakkenMetImpact, commandTypes } from '../../src/index.js';
import { nl } from '../../src/texts/nl.js';
import { anchorOf, helpOf } from '../../src/machine/help.js';
import { relinked, sitePages } from '../../tools/site/pages.js';

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

describe('the links of the site', () => {
  const map = new Map([
    ['docs/guide/a.md', 'guide/a.md'],
    ['docs/generated/b.md', 'generated/b.md'],
  ]);

  it('lead from page to page as they do in the repository', () => {
    expect(relinked('[b](../generated/b.md#c)', 'docs/guide/a.md', map)).toBe('[b](../generated/b.md#c)');
  });

  it('become words where they lead to what is not on the site', () => {
    expect(relinked('[the code](../../src/index.ts)', 'docs/guide/a.md', map)).toBe('the code');
  });
});
