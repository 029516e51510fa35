import { describe, expect, it } from 'vitest';
import { serializeJournal } from '../../src/journal/index.js';
import { rotterdamFacts } from '../privacy/rotterdam.js';
import { runCli } from './io.js';
import { journal } from './journal.js';

const files = {
  'reis.json': serializeJournal(rotterdamFacts()),
  'begin.json': journal(),
  'regels.json': '{"minimumInvalshoeken": 10}',
  'fout.json': '{"minimumInvalshoeken": "geheim"}',
};

describe('insight on the command line', () => {
  it('says what falls without a circle, as a page and as data', async () => {
    const page = await runCli(['insight', 'leave-out', 'reis.json', '--kring', 'wetenschap'], files);
    expect(page).toMatchObject({ code: 0 });
    expect(page.out).toContain('# Zonder de wetenschap: wat blijft er staan?');
    const data = await runCli(['insight', 'leave-out', 'reis.json', '--kring', 'wetenschap', '--to', 'json'], files);
    expect((JSON.parse(data.out) as { valt: unknown[] }).valt.length).toBeGreaterThan(0);
  });

  it('says what other rules would have refused, in one journey and in many', async () => {
    const one = await runCli(['insight', 'what-if', 'reis.json', '--spelregels', 'regels.json'], files);
    expect(one.out).toContain('Geweigerd onder deze regels: 1 van de 6 vaststellingen.');
    const many = await runCli(
      ['insight', 'what-if', 'reis.json', 'begin.json', '--spelregels', 'regels.json', '--taal', 'en'],
      files,
    );
    expect(many.out).toContain('The same journeys under other rules');
  });

  it('shows a portfolio as CSV in the file that is asked for', async () => {
    const { files: written } = await runCli(
      ['insight', 'portfolio', 'reis.json', 'begin.json', '--out', 'alle.csv'],
      files,
    );
    expect(written.get('alle.csv')?.split('\r\n')).toHaveLength(4);
  });

  it('takes the cards of one journey back to another', async () => {
    const { out } = await runCli(['insight', 'cards', 'reis.json'], files);
    const again = await runCli(['insight', 'recall', 'begin.json', '--cards', 'cards.json'], {
      ...files,
      'cards.json': out,
    });
    expect(again).toMatchObject({ code: 0, out: '[]\n' });
  });

  it.each([
    [['insight'], 'the question is one of leave-out, what-if, portfolio, cards, recall'],
    [['insight', 'leave-out', 'reis.json'], 'say what to leave out with one of'],
    [['insight', 'leave-out', 'reis.json', '--materiaal', 'm-x'], 'the journey does not know this id'],
    [
      ['insight', 'leave-out', 'reis.json', '--reiziger', 'r-wethouder', '--publiek', 'kern'],
      "Unknown option '--reiziger'",
    ],
    [['insight', 'portfolio'], 'JOURNAL is missing'],
    [['insight', 'what-if', 'reis.json'], '--spelregels is missing'],
    [
      ['insight', 'what-if', 'reis.json', '--spelregels', 'fout.json'],
      'fout.json does not hold what --spelregels expects',
    ],
    [['insight', 'cards', 'reis.json', '--to', 'html'], '--to is one of json'],
  ])('%j is answered with one line', async (args, said) => {
    const { code, err } = await runCli(args, files);
    expect(code).toBe(1);
    expect(err).toContain(said);
    expect(err).not.toContain('geheim');
  });
});
