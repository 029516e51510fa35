import { describe, expect, it } from 'vitest';
import { assembleFoto, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { mayShow } from '../../src/assemble/options.js';
import type { Materiaal, Publiek, Reis } from '../../src/schemas/index.js';
import { cijfer, facts, kern, reis } from './reis.js';

/** The pieces of a foto that holds only these. */
const shown = (materiaal: readonly Materiaal[], publiek: Publiek = 'openbaar') =>
  assembleFoto({ ...reis, materiaal, samengevoegd: [] }, { publiek }).invalshoeken.flatMap((one) => one.materiaal);

describe('a piece', () => {
  const named = ({ id, titel }: Materiaal) => ({ id, titel });

  it('is told with what contradicts it, to those who may see both', () => {
    const loud = { ...cijfer, id: 'm-1', titel: 'Anders', spreektTegen: { materiaal: [kern.id], waarom: 'w' } };
    const by = { id: 'm-1', titel: 'Anders', waarom: 'w' };
    expect(shown([loud, kern], 'kern')[1]?.weersprokenDoor).toEqual([by]);
    expect(
      shown([
        { ...loud, publiek: 'kern', spreektTegen: { materiaal: ['m-o'], waarom: 'w' } },
        { ...cijfer, id: 'm-o' },
      ])[0],
    ).not.toHaveProperty('weersprokenDoor');
  });

  it('says what it contradicts to those who may see both', () => {
    const spreektTegen = { materiaal: ['m-open', 'm-kern', 'nobody'], waarom: 'Anders geteld.' };
    const open = { ...cijfer, id: 'm-open' };
    const pieces = [{ ...cijfer, id: 'm-1', spreektTegen }, open, kern];
    const says = (publiek: Publiek, materiaal: readonly Materiaal[] = pieces) =>
      shown(materiaal, publiek)[0]?.spreektTegen;
    expect([says('kern'), says('openbaar')]).toEqual([
      { ...spreektTegen, materiaal: ['m-open', 'm-kern'], titels: [named(open), named(kern)] },
      { ...spreektTegen, materiaal: ['m-open'], titels: [named(open)] },
    ]);
    expect(shown([pieces[0]!, kern])[0]).not.toHaveProperty('spreektTegen');
    expect(shown([open])[0]).not.toHaveProperty('spreektTegen');
  });

  it('names its bijlagen, and has no list where there are none', () => {
    const bijlagen = [{ titel: 'Het rapport', vindplaats: 'https://example.org/rapport.pdf' }];
    expect(shown([{ ...cijfer, bijlagen }])[0]?.bijlagen).toEqual(bijlagen);
    expect(shown([cijfer])[0]).not.toHaveProperty('bijlagen');
  });

  it('has no other figures where none were given', () => {
    const data = cijfer as Extract<Materiaal, { soort: 'data' }>;
    expect(shown([{ ...data, metingen: undefined }])[0]).not.toHaveProperty('metingen');
  });
});

describe('an audience that does not exist', () => {
  it('is told which there are', () => {
    expect(() => mayShow('kern', 'iedereen' as Publiek)).toThrow(
      'Expected one of kern, netwerk, gemeente, openbaar but received another audience.',
    );
  });
});

describe('what was merged', () => {
  it('is no ground of its own beside the piece that it stands in', () => {
    const [told] = reis.reisverslagen;
    const [element] = reis.werkzameElementen;
    const journey: Reis = {
      ...reis,
      experimenten: [],
      werkzameElementen: [{ ...element!, onderbouwing: ['m-deel'] }],
      reisverslagen: [
        { versie: 1, reisverslag: { ...told!.reisverslag, data: ['m-geheel'], betekenis: [], watNietWerkte: [] } },
      ],
    };
    expect(assembleReisverslag(journey, { publiek: 'kern', versie: 1 }).gronden).toEqual([]);
  });
});

describe('a version that was adopted', () => {
  it('shows the choices of then when the host gives the facts, and those of today when it does not', () => {
    const keuzes = [...reis.keuzes, { ...reis.keuzes[0]!, id: 'k-later' }];
    const chosen = (told?: typeof facts) =>
      assembleProgramma({ ...reis, keuzes }, { publiek: 'kern', versie: 1, facts: told }).keuzes.map(
        ({ keuze }) => keuze.id,
      );
    expect([chosen(facts), chosen()]).toEqual([['k-1'], ['k-1', 'k-later']]);
  });
});
