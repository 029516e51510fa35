import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { fold } from '../../src/index.js';
import { journeySite } from '../../src/site/index.js';
import { nl } from '../../src/texts/nl.js';
import { rotterdamFacts } from '../document/gallery.js';
import { manyRounds } from '../support/manyRounds.js';

const facts = rotterdamFacts();
const site = journeySite(facts, { publiek: 'kern', verhalen: rotterdam.verhalen, texts: nl });
const byPath = new Map(site.map(({ path, text }) => [path, text]));

describe('the journey as a site', () => {
  it('has a page and a plate for every adopted version, and begins with the map', () => {
    expect(site.map(({ path }) => path)).toEqual([
      'index.html',
      ...['1-opdracht', '2-foto', '3-programma-1', '4-reisverslag-1', '5-programma-2', '6-reisverslag-2'].flatMap(
        (name) => [`${name}.html`, `${name}-praatplaat.html`],
      ),
    ]);
    expect(byPath.get('index.html')).toContain('<svg');
  });

  it('leads nowhere that is not there', () => {
    const broken = site.flatMap(({ path, text }) =>
      [...text.matchAll(/ href="([^"#]*)(?:#([^"]*))?"/g)].flatMap(([, file = '', place]) => {
        if (/^https?:/.test(file)) return [];
        const page = byPath.get(file === '' ? path : file);
        return page !== undefined && (place === undefined || page.includes(` id="${place}"`))
          ? []
          : [`${path}: ${file}#${place ?? ''}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('leads from a thing to the other pages that tell it', () => {
    expect(byPath.get('4-reisverslag-1.html')).toMatch(/Ook in: <a href="6-reisverslag-2\.html#/);
  });

  it('needs no server and asks nothing of the network', () => {
    for (const { text } of site)
      expect(text).not.toMatch(/<(?:script|link|img|iframe)[^>]* (?:src|href)=|fetch\(|@import|url\((?!#)/);
  });

  it('holds no story for who may not read it', () => {
    const open = journeySite(facts, { publiek: 'openbaar', verhalen: rotterdam.verhalen, texts: nl });
    const shown = open.map(({ text }) => text).join('');
    const hidden = fold(facts).materiaal.filter(({ publiek }) => publiek !== 'openbaar');
    const stories = hidden.flatMap(({ id }) => {
      const story = rotterdam.verhalen.get(id);
      return story?.status === 'aanwezig' ? [story.tekst.slice(10, 60)] : [];
    });
    expect(hidden.length).toBeGreaterThan(0);
    expect(stories.filter((story) => shown.includes(story))).toEqual([]);
  });
});

describe('a site of many pages', () => {
  const [few, many] = [15, 30].map((rounds) => journeySite(manyRounds(rounds, 1), { publiek: 'openbaar', texts: nl }));
  const pages = (of: typeof few = []) => of.slice(1).map(({ text }) => text);

  it('has pages that do not grow with their number', () => {
    const longest = (of: typeof few): number => Math.max(...pages(of).map(({ length }) => length));
    expect(many?.length).toBeGreaterThan(120);
    expect(longest(many) / longest(few)).toBeLessThan(1.02);
  });

  it('leads to its neighbours, its first and its last page, and nowhere that is not there', () => {
    const paths = new Set(many?.map(({ path }) => path));
    const menu = /<nav class="site".*?<\/nav>/s.exec(
      many?.find(({ path }) => path === '20-reisverslag-9.html')?.text ?? '',
    );
    const led = [...(menu?.[0] ?? '').matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to);
    expect(led).toEqual([
      'index.html',
      '1-opdracht.html',
      '18-reisverslag-8.html',
      '19-programma-9.html',
      '20-reisverslag-9.html',
      '21-programma-10.html',
      '22-reisverslag-10.html',
      '62-reisverslag-30.html',
      '20-reisverslag-9-praatplaat.html',
    ]);
    const files = pages(many).flatMap((text) => [...text.matchAll(/ href="([^"#]+)/g)].map(([, to = '']) => to));
    expect(files.filter((to) => !paths.has(to))).toEqual([]);
  });

  it('says how many more pages tell a thing, and leads to the search', () => {
    expect(pages(many).join('')).toMatch(/Ook in: .*<a href="index\.html#zoeken">en nog \d+, zie zoeken<\/a>/);
  });
});

describe('the journey as one file', () => {
  const files = journeySite(facts, { publiek: 'kern', verhalen: rotterdam.verhalen, texts: nl, oneFile: true });
  const [{ text } = { text: '' }] = files;

  it('is one page with one title and every id once', () => {
    expect(files.map(({ path }) => path)).toEqual(['index.html']);
    expect(text.match(/<h1/g)).toHaveLength(1);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('leads nowhere but to itself and to the web, and nowhere that is not there', () => {
    const targets = [...text.matchAll(/ href="([^"]*)"/g)].map(([, to = '']) => to);
    const broken = targets.filter(
      (to) => !/^https?:/.test(to) && !(to.startsWith('#') && text.includes(` id="${to.slice(1)}"`)),
    );
    expect(targets.length).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

  it('holds every sentence of the folder', () => {
    const words = (html: string): string[] =>
      (html.match(/<p[^>]*>[^<]{20,}/g) ?? []).map((one) => one.replace(/<p[^>]*>/, ''));
    const lost = site
      .filter(({ path }) => /^\d.*\.html$/.test(path) && !path.includes('praatplaat'))
      .flatMap((file) => words(file.text).filter((one) => !text.includes(one)));
    expect(lost).toEqual([]);
  });
});
