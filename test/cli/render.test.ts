import { describe, expect, it } from 'vitest';
import { decideMany, fold } from '../../src/index.js';
import { serializeJournal } from '../../src/journal/index.js';
import { rotterdamFacts } from '../document/gallery.js';
import { runCli } from './io.js';
import { begun, journal } from './journal.js';

const meta = { op: '2026-01-13T09:00:00+01:00', door: 'r-anna' };
const files = { 'reis.json': journal() };

/** A journey with one story, which is for the gemeente. */
function withStory(): string {
  const start = begun({
    instap: {
      fase: 'verkennen',
      ronde: 1,
      reden: 'Liep al.',
      reizigers: [{ id: 'r-bo', rol: 'inwoner', kring: 'leefwereld' }],
    },
  });
  const verhaal = {
    id: 'm-1',
    soort: 'verhaal',
    invalshoek: 'leefwereldverhalen',
    kring: 'leefwereld',
    titel: 'De bank bij de vijver',
    aangedragenDoor: ['r-bo'],
    publiek: 'gemeente',
    kaart: {
      rol: 'inwoner',
      leeftijdsgroep: 'vanaf75',
      maand: '2026-01',
      herleidbaarheid: 'geen',
      grondslag: { soort: 'toestemming', datum: '2026-01-10' },
      fictief: true,
    },
  };
  const { ok, facts } = decideMany(fold(start), [{ type: 'materiaal.toevoegen', meta, materiaal: verhaal }]);
  if (!ok) throw new Error('Expected the story to be allowed.');
  return serializeJournal([...start, ...facts]);
}

describe('render', () => {
  it('writes Markdown to standard output', async () => {
    const { code, out, err } = await runCli(['render', 'reis.json', '--artefact', 'opdracht'], files);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# /);
  });

  it('takes the format from the name of the file', async () => {
    const {
      code,
      out,
      files: made,
    } = await runCli(['render', 'reis.json', '--artefact', 'opdracht', '--out', 'map/opdracht.html'], files);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(made.get('map/opdracht.html')).toMatch(/^<!doctype html>/i);
  });

  it('draws the map of a journey', async () => {
    const { code, out } = await runCli(['render', 'reis.json', '--artefact', 'reiskaart'], files);
    expect({ code, start: out.slice(0, 4) }).toEqual({ code: 0, start: '<svg' });
  });

  it('writes the map with its table', async () => {
    const { code, out } = await runCli(['render', 'reis.json', '--artefact', 'reiskaart', '--to', 'md'], files);
    expect({ code, table: out.includes('| Resultaat |') }).toEqual({ code: 0, table: true });
  });

  it('keeps a story from everybody unless the audience may see it', async () => {
    const given = { 'reis.json': withStory(), 'stories.json': '{"m-1":"Ik zit daar elke ochtend."}' };
    const ask = ['render', 'reis.json', '--artefact', 'foto', '--stories', 'stories.json'];
    const all = await runCli(ask, given);
    const some = await runCli([...ask, '--publiek', 'gemeente'], given);
    expect([all.code, all.out.includes('vijver'), all.out.includes('ochtend')]).toEqual([0, false, false]);
    expect([some.code, some.out.includes('vijver'), some.out.includes('ochtend')]).toEqual([0, true, true]);
  });

  it.each([
    [[], /--artefact is missing/],
    [['--artefact', 'fotos'], /--artefact is one of opdracht, foto, programma, reisverslag, reiskaart/],
    [['--artefact', 'foto', '--to', 'docx'], /--to docx needs a file/],
    [['--artefact', 'foto', '--to', 'svg'], /--to svg is for the reiskaart/],
    [['--artefact', 'foto', '--publiek', 'iedereen'], /--publiek is one of/],
    [['--artefact', 'foto', '--versie', '0'], /--versie is a number from 1, or concept/],
    [['--artefact', 'foto', '--versie', '3'], /no adopted foto with version 3; none is adopted yet/],
    [['--artefact', 'foto', '--stories', 'absent.json'], /cannot read absent\.json/],
    [['--artefact', 'foto', '--stories', 'list.json'], /holds no stories/],
    [['--artefact', 'foto', '--stories', 'broken.json'], /broken\.json is not JSON/],
    [['--artefact', 'foto', '--stories', 'number.json'], /the story of m-1 is neither a text nor a status/],
  ])('refuses %j in one line', async (args, message) => {
    const { code, out, err } = await runCli(['render', 'reis.json', ...args], {
      ...files,
      'list.json': '[]',
      'broken.json': '{"m-1": "Geheim verhaal',
      'number.json': '{"m-1": 1}',
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toContain('Geheim');
    expect(err.split('\n')).toHaveLength(2);
  });

  it('writes the plan on a page and the poster as drawings', async () => {
    const whole = { 'reis.json': serializeJournal(rotterdamFacts()) };
    const plan = await runCli(['render', 'reis.json', '--as', 'plan', '--versie', '1'], whole);
    expect([plan.code, plan.out.slice(0, 4), plan.out.includes('1. Minder eenzame 65-plussers')]).toEqual([
      0,
      '<svg',
      true,
    ]);
    const poster = await runCli(['render', 'reis.json', '--as', 'poster', '--taal', 'en'], whole);
    expect([poster.code, poster.out.includes('lang="nl"')]).toEqual([0, true]);
    const html = await runCli(['render', 'reis.json', '--as', 'plan', '--to', 'html'], whole);
    expect(html.err).toMatch(/--as plan is a drawing/);
    const none = await runCli(['render', 'reis.json', '--as', 'plan', '--versie', '9'], whole);
    expect(none.err).toMatch(/no such adopted programma/);
  });

  it('writes a letter, a proposal and a site in one file', async () => {
    const whole = { 'reis.json': serializeJournal(rotterdamFacts()) };
    const letter = await runCli(['render', 'reis.json', '--as', 'terugkoppelbrief', '--voor', 'leefwereld'], whole);
    expect({ code: letter.code, err: letter.err }).toEqual({ code: 0, err: '' });
    expect(letter.out).toMatch(/^# Wat wij met uw bijdrage deden\n/);
    const proposal = await runCli(['render', 'reis.json', '--as', 'raadsvoorstel'], whole);
    expect(proposal.out).toMatch(/^# Raadsvoorstel: /);
    const site = await runCli(['render', 'reis.json', '--to', 'site', '--out', 'reis.html'], whole);
    expect([...site.files.keys()]).toEqual(['reis.html']);
    const word = await runCli(
      ['render', 'reis.json', '--as', 'terugkoppelbrief', '--voor', 'praktijk', '--out', 'brief.docx'],
      whole,
    );
    expect(word.files.get('brief.docx')).toMatch(/^PK/);
  });

  it('asks for whom a letter is, and where Word goes', async () => {
    const asked = await runCli(['render', 'reis.json', '--as', 'terugkoppelbrief'], files);
    expect(asked.err).toContain('--as terugkoppelbrief needs --voor');
    const word = await runCli(['render', 'reis.json', '--artefact', 'opdracht', '--to', 'docx'], files);
    expect(word.err).toContain('--to docx needs a file behind --out');
  });
});
