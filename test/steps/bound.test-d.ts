import { describe, expectTypeOf, it } from 'vitest';
import type { Oordeel } from '../../src/schemas/index.js';
import { textSchema } from '../../src/schemas/basis/values.js';
import { step, type Editable } from '../../src/steps/step.js';

describe('a recipe', () => {
  it('changes the lists that its step names, and no other', () => {
    step<'reis.staken', 'errata'>({
      payload: { reden: textSchema },
      changes: ['errata'],
      apply: (reis) => {
        reis.errata = [];
        reis.staking = 'changed';
        // @ts-expect-error `oordelen` is not among the lists that this step changes
        reis.oordelen = [];
      },
    });
    expectTypeOf<Editable<'errata'>['errata']>().toHaveProperty('push');
    expectTypeOf<Editable<'errata'>['oordelen']>().not.toHaveProperty('push');
    expectTypeOf<Editable<'errata'>['oordelen'][number]>().toExtend<Oordeel>();
  });

  it('of a step that names no list changes none', () => {
    expectTypeOf<Editable<never>['errata']>().not.toHaveProperty('push');
  });
});
