import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../src/index.js';
import { parseJournal } from '../../src/journal/index.js';
import { runCli, type Ran } from './io.js';

describe('the demo', () => {
  let ran: Ran;
  beforeAll(async () => {
    ran = await runCli(['demo', '--out', 'map/']);
  });

  it('writes every artefact of the two rounds, the map, the journal and the stories', () => {
    const artefacts = [
      '1-opdracht',
      '2-foto',
      '3-programma-1',
      '4-reisverslag-1',
      '5-programma-2',
      '6-reisverslag-2',
    ].flatMap((name) => [`map/${name}.html`, `map/${name}.md`]);
    const plates = ['1-opdracht', '2-foto', '3-programma-1', '4-reisverslag-1', '5-programma-2', '6-reisverslag-2'].map(
      (name) => `map/${name}-praatplaat.svg`,
    );
    const files = [...ran.files.keys()].filter((file) => !file.startsWith('map/site/'));
    expect(ran.files.get('map/site/index.html')).toContain('Minder eenzame ouderen');
    expect({ code: ran.code, err: ran.err, files }).toEqual({
      code: 0,
      err: '',
      files: [
        ...artefacts,
        'map/reiskaart.html',
        'map/reiskaart.md',
        ...plates,
        'map/reiskaart.svg',
        'map/reis.json',
        'map/verhalen.json',
      ],
    });
  });

  it('says what it wrote', () => {
    const told = [...ran.files.keys()].filter((file) => !file.startsWith('map/site/'));
    expect(told.filter((file) => !ran.out.includes(file))).toEqual([]);
    expect(ran.out).toMatch(/map\/site\/index\.html +the whole journey as a site: open this first/);
    expect(ran.out.split('\n').length).toBeLessThan(32);
  });

  it('leaves the missed target and the open outcome as they were', () => {
    expect(ran.files.get('map/4-reisverslag-1.md')).toMatch(/niet gehaald/i);
    expect(ran.files.get('map/6-reisverslag-2.md')).toMatch(/onbekend/);
  });

  it('writes a journal that can be read back, checked and rendered', async () => {
    const text = ran.files.get('map/reis.json') ?? '';
    const journal = parseJournal(text);
    expect(
      journal.ok && fold(journal.facts).vastgesteld.map(({ artefact, versie }) => `${artefact} ${versie}`),
    ).toEqual(['opdracht 1', 'foto 1', 'programma 1', 'reisverslag 1', 'programma 2', 'reisverslag 2']);
    const files = { 'reis.json': text, 'verhalen.json': ran.files.get('map/verhalen.json') ?? '' };
    expect((await runCli(['check', 'reis.json'], files)).code).toBe(2);
    const again = ['--stories', 'verhalen.json', '--publiek', 'kern'];
    const foto = await runCli(['render', 'reis.json', '--artefact', 'foto', ...again], files);
    expect(foto.out).toBe(ran.files.get('map/2-foto.md'));
    const first = await runCli(['render', 'reis.json', '--artefact', 'programma', '--versie', '1', ...again], files);
    expect(first.out).toBe(ran.files.get('map/3-programma-1.md'));
    const third = await runCli(['render', 'reis.json', '--artefact', 'programma', '--versie', '3'], files);
    expect(third.err).toContain('no adopted programma with version 3; adopted are 1, 2');
  });

  it('speaks English when asked', async () => {
    const { code, files } = await runCli(['demo', '--taal', 'en']);
    expect({ code, lang: files.get('reis-demo/2-foto.html')?.includes('lang="en"') }).toEqual({ code: 0, lang: true });
  });

  it('refuses a folder without --out', async () => {
    expect(await runCli(['demo', 'map'])).toMatchObject({ code: 1, out: '' });
  });
});
