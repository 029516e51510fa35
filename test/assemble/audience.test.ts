import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleOpdracht, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { publieken, type Publiek, type Reis } from '../../src/schemas/index.js';
import { blankReis } from '../../src/steps/blank.js';

const bewoner = {
  id: 'r-1',
  rol: 'inwoner',
  kring: 'leefwereld',
  organisatie: 'Bewonersraad',
  energie: 'Wil een tuin beginnen',
} as const;
const reis: Reis = {
  ...blankReis(),
  reizigers: [bewoner, { id: 'r-2', rol: 'professional', kring: 'praktijk', energie: 'Wil meedoen' }],
  opdracht: { vraag: '', aanleiding: '', ambitie: '', context: '', reisbegeleider: 'r-1' },
};

describe('an audience', () => {
  it.each([assembleOpdracht, assembleFoto, assembleProgramma, assembleReisverslag])(
    'that does not exist is told to the programmer, and sees nothing',
    (assemble) => {
      const misspelt = () => assemble(reis, { publiek: 'iedereen' as Publiek });
      expect(misspelt).toThrow(expect.objectContaining({ name: 'AanpakError', code: 'publiek.expected' }));
    },
  );

  it('beyond the kern does not see what a resident does or wants', () => {
    const seen = publieken.map((publiek) => ({
      publiek,
      energie: assembleFoto(reis, { publiek }).energie.map(({ id }) => id),
      reisbegeleider: assembleOpdracht(reis, { publiek }).reisbegeleider,
    }));
    const byRole = { id: 'r-1', rol: 'inwoner', kring: 'leefwereld' };
    expect(seen).toEqual([
      { publiek: 'kern', energie: ['r-1', 'r-2'], reisbegeleider: bewoner },
      ...(['netwerk', 'gemeente', 'openbaar'] as const).map((publiek) => ({
        publiek,
        energie: ['r-2'],
        reisbegeleider: byRole,
      })),
    ]);
  });
});
