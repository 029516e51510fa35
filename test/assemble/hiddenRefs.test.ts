import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { withoutHiddenRefs } from '../../src/assemble/hiddenRefs.js';
import { idsOf } from '../../src/schemas/basis/refers.js';
import { schemaOf } from '../../src/schemas/basis/schema.js';

interface Row {
  id: string;
  materiaal?: readonly string[] | undefined;
}
interface Page {
  titel: string;
  namen: readonly string[];
  keuzes: readonly string[];
  materiaal: readonly string[];
  /** Ids of materiaal or of something else. */
  bewijs: readonly string[];
  rijen: readonly Row[];
  deel: Row | null;
}

const row = z.strictObject({ id: z.string(), materiaal: z.optional(idsOf('materiaal')) });
const schema = schemaOf<Page>()(
  z.strictObject({
    titel: z.string(),
    namen: z.array(z.string()),
    keuzes: idsOf('keuze'),
    materiaal: idsOf('materiaal'),
    bewijs: idsOf('experiment', 'materiaal'),
    rijen: z.array(row),
    deel: z.nullable(row),
  }),
);

/** A page that points to nothing hidden. The word for what is hidden also stands where it is no id of materiaal. */
const page: Page = {
  titel: 'hidden',
  namen: ['hidden', 'name'],
  keuzes: ['hidden', 'k-1'],
  materiaal: ['m-1', 'm-2'],
  bewijs: ['e-1', 'm-1'],
  rijen: [{ id: 'hidden', materiaal: ['m-1'] }, { id: 'r-2', materiaal: undefined }, { id: 'r-3' }],
  deel: { id: 'hidden', materiaal: ['m-2'] },
};
const only = (ids: readonly string[]): string[] => ids.filter((id) => id !== 'hidden');
const seen = (changes: Partial<Page>): Page => withoutHiddenRefs(schema, { ...page, ...changes }, only);

describe('what an audience may not see', () => {
  it.each<[string, Partial<Page>, Partial<Page>]>([
    ['a list, from its end', { materiaal: ['m-1', 'hidden'] }, { materiaal: ['m-1'] }],
    ['a list, from its begin', { materiaal: ['hidden', 'm-1'] }, { materiaal: ['m-1'] }],
    ['a list that held nothing else', { materiaal: ['hidden'] }, { materiaal: [] }],
    ['a list that may hold other things too', { bewijs: ['e-1', 'hidden'] }, { bewijs: ['e-1'] }],
    [
      'one row of a list of records',
      { rijen: [{ id: 'r-1' }, { id: 'r-2', materiaal: ['hidden', 'm-2'] }] },
      { rijen: [{ id: 'r-1' }, { id: 'r-2', materiaal: ['m-2'] }] },
    ],
    [
      'a record in the record',
      { deel: { id: 'd', materiaal: ['m-1', 'hidden'] } },
      { deel: { id: 'd', materiaal: ['m-1'] } },
    ],
  ])('is taken out of %s, and all the rest is as it was', (_where, written, shown) => {
    expect(seen(written)).toStrictEqual({ ...page, ...shown });
  });

  it.each<[string, Page]>([
    ['a record', page],
    ['a record with a part that is not there', { ...page, deel: null }],
    ['a record with empty lists', { ...page, materiaal: [], rijen: [] }],
  ])('is not in %s that points to nothing of it: that stays the same object', (_what, whole) => {
    expect(withoutHiddenRefs(schema, whole, only)).toBe(whole);
  });

  it('leaves every part that does not point to it the same object', () => {
    const { rijen, deel, keuzes, namen } = seen({ materiaal: ['hidden'] });
    expect([rijen === page.rijen, deel === page.deel, keuzes === page.keuzes, namen === page.namen]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('leaves a field that the schema does not know as it is', () => {
    const written = { ...page, materiaal: ['hidden'], vreemd: ['hidden'] };
    expect(withoutHiddenRefs(schema, written, only)).toStrictEqual({ ...written, materiaal: [] });
  });

  it('is taken out of nothing when there is no record', () => {
    expect([
      withoutHiddenRefs(z.optional(schema), undefined, only),
      withoutHiddenRefs(z.nullable(schema), null, only),
    ]).toEqual([undefined, null]);
  });
});
