import { describe, expect, it } from 'vitest';
import { serializeJournal } from '../../src/journal/index.js';
import { rotterdamFacts } from '../privacy/rotterdam.js';
import { runCli } from './io.js';

const selectie = { klasse: 'https://selectielijst.example.nl/1', omschrijving: 'https://selectielijst.example.nl/2' };
const host = {
  bron: { naam: 'Reisdossier', systeem: 'reisdossier', oin: '00000001001234567000' },
  organisatie: {
    naam: 'Gemeente Voorbeeldstad',
    rsin: '123456782',
    tooi: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0599',
  },
  basis: 'https://reizen.example.nl',
  mdto: { checksumDatum: '2026-11-28T09:00:00+01:00', waardering: { code: 'B' } },
  zaaktype: {
    catalogi: 'https://openzaak.example.nl/catalogi/api/v1',
    domein: 'REIS',
    contactpersoon: 'Team opgaven',
    geldigVanaf: '2026-01-01',
    selectielijst: { procestype: 'https://selectielijst.example.nl/3', afgerond: selectie, gestaakt: selectie },
  },
  objecttypen: { programma: { url: 'https://objecten.example.nl/api/v2/objecttypes/1', versie: 1 } },
};
const files = { 'reis.json': serializeJournal(rotterdamFacts()), 'host.json': JSON.stringify(host) };
const exported = (to: string, ...more: string[]) =>
  runCli(['export', 'reis.json', '--to', to, '--host', 'host.json', '--out', 'uit', ...more], files);

describe('an export', () => {
  it.each(['mdto', 'objects', 'zgw', 'cloudevents', 'diwoo', 'ocel', 'xes'])(
    'to %s writes files and counts them',
    async (to) => {
      const { code, out, err, files: written } = await exported(to);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.split('\n')[0]).toBe(`${written.size} files in uit`);
      expect(written.size).toBeGreaterThan(0);
    },
  );

  it('says what was left out and why', async () => {
    const { out } = await exported('objects', '--publiek', 'gemeente');
    expect(out).toContain('left out: foto-1: the host file names no objecttype for foto');
    expect(out).toContain('left out: programma 3: a draft, not adopted');
  });

  it('writes nothing of the kern', async () => {
    const { code, err, files: written } = await exported('mdto', '--publiek', 'kern');
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 });
    expect(err).toContain('interop.kern');
  });

  it('of the log of events names who did what for the kern alone, and says so', async () => {
    const open = await exported('xes');
    expect([open.out.includes('only the kern'), open.files.get('uit/log.xes')?.includes('org:resource')]).toEqual([
      true,
      false,
    ]);
    const kern = await exported('xes', '--publiek', 'kern');
    expect(kern.files.get('uit/log.xes')).toContain('org:resource');
  });

  it('to a sitemap is for everybody or not at all', async () => {
    expect((await exported('diwoo', '--publiek', 'gemeente')).err).toContain('interop.not-public');
  });

  it.each([
    [['export', 'reis.json', '--out', 'uit'], '--to is missing'],
    [['export', 'reis.json', '--to', 'mdto'], '--out is missing'],
    [['export', 'reis.json', '--to', 'mdto', '--out', 'uit'], '--host is missing'],
    [['export', 'reis.json', '--to', 'pdf', '--out', 'uit'], '--to is one of'],
  ])('that is asked in a wrong way says what is allowed: %j', async (args, said) => {
    const { code, err } = await runCli(args, files);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  it('of a host file that is not in order says which values it holds', async () => {
    for (const [text, said] of [
      ['{', 'is not JSON'],
      ['[]', 'bron, organisatie and basis'],
    ] as const) {
      const { code, err } = await runCli(['export', 'reis.json', '--to', 'mdto', '--host', 'host.json', '--out', 'u'], {
        ...files,
        'host.json': text,
      });
      expect(code).toBe(1);
      expect(err).toContain(said);
    }
  });
});
