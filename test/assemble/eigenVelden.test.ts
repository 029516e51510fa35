import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleOpdracht, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { veldPlaatsen, type EigenVeld } from '../../src/method/velden.js';
import { cijfer, programma, reis } from './reis.js';

const register = { persoonlijk: 'nee', bijzonder: false, bewaren: 'reis' } as const;
const veld = (naam: string, changes: Partial<EigenVeld> = {}): EigenVeld => ({
  naam,
  label: `Veld ${naam}`,
  soort: 'tekst',
  bij: veldPlaatsen,
  publiek: 'openbaar',
  ...register,
  ...changes,
});
const velden = [veld('wijk'), veld('geheim', { publiek: 'kern' }), veld('elders', { bij: ['reiziger'] })];
/** What a host wrote: what everybody may see, what only the kern may see, what belongs elsewhere and what it never declared. */
const extra = { wijk: 'Zuid', geheim: 'Dossier', elders: 'x', onbekend: 'x' };
const opdracht = { vraag: 'Hoe?', aanleiding: '', ambitie: '', context: '' };
const [inspanning] = programma.inspanningen;
const draft = { ...programma, extra, inspanningen: [inspanning!, { ...inspanning!, id: 'i-2', extra }] };
const [told] = reis.reisverslagen;
const journey = {
  ...reis,
  opdracht: { ...opdracht, extra },
  materiaal: [{ ...cijfer, extra }],
  programma: draft,
  reisverslag: { ...told!.reisverslag, extra },
};

const places = {
  opdracht: (publiek) => assembleOpdracht(journey, { publiek, velden }).opdracht?.extra,
  materiaal: (publiek) => assembleFoto(journey, { publiek, velden }).invalshoeken[0]?.materiaal[0]?.extra,
  programma: (publiek) => assembleProgramma(journey, { publiek, velden }).programma?.extra,
  inspanning: (publiek) => assembleProgramma(journey, { publiek, velden }).programma?.inspanningen[1]?.extra,
  reisverslag: (publiek) => assembleReisverslag(journey, { publiek, velden }).reisverslag?.extra,
} satisfies Record<string, (publiek: 'kern' | 'openbaar') => unknown>;

describe('a field of the host', () => {
  it.each(Object.entries(places))('is shown with a %s to whom it is for, where it was declared', (_place, shown) => {
    expect([shown('openbaar'), shown('kern')]).toEqual([{ wijk: 'Zuid' }, { wijk: 'Zuid', geheim: 'Dossier' }]);
  });

  it('belongs to what was declared for that place: each is shown where it is for', () => {
    const per = Object.keys(places).map((bij) => veld(bij, { bij: [bij as keyof typeof places] }));
    const all = Object.fromEntries(per.map(({ naam }) => [naam, naam]));
    const options = { publiek: 'openbaar', velden: per } as const;
    const { programma: shown } = assembleProgramma(
      { ...journey, programma: { ...draft, extra: all, inspanningen: [{ ...inspanning!, extra: all }] } },
      options,
    );
    const report = assembleReisverslag({ ...journey, reisverslag: { ...told!.reisverslag, extra: all } }, options);
    expect({
      opdracht: assembleOpdracht({ ...journey, opdracht: { ...opdracht, extra: all } }, options).opdracht?.extra,
      programma: shown?.extra,
      inspanning: shown?.inspanningen[0]?.extra,
      reisverslag: report.reisverslag?.extra,
    }).toEqual({
      opdracht: { opdracht: 'opdracht' },
      programma: { programma: 'programma' },
      inspanning: { inspanning: 'inspanning' },
      reisverslag: { reisverslag: 'reisverslag' },
    });
  });

  it('is shown to nobody when the host declared none', () => {
    expect(assembleOpdracht(journey, { publiek: 'kern' }).opdracht).toStrictEqual(opdracht);
    expect(assembleProgramma(journey, { publiek: 'kern' }).programma?.inspanningen[1]).not.toHaveProperty('extra');
  });

  it('is named in the head for whom it is for, and there is no list when there is none', () => {
    const shown = (publiek: 'kern' | 'openbaar') =>
      assembleOpdracht(journey, { publiek, velden }).kop.velden?.map(({ naam }) => naam);
    expect([shown('openbaar'), shown('kern')]).toEqual([
      ['wijk', 'elders'],
      ['wijk', 'geheim', 'elders'],
    ]);
    expect(assembleOpdracht(journey, { publiek: 'kern' }).kop).not.toHaveProperty('velden');
  });
});
