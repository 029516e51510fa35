import { describe, expect, it } from 'vitest';
import type { WerkzaamElement } from '../../src/schemas/index.js';
import { changedBy, full, given, meta } from '../support/full.js';

describe('a doelgroep', () => {
  it('is described, and better and better under the same id', () => {
    const { doelgroep } = full('doelgroep.beschrijven');
    expect(changedBy(given, full('doelgroep.beschrijven'))).toEqual({
      doelgroepen: [...given.doelgroepen, { ...doelgroep, ronde: 2 }],
    });
    const better = { ...doelgroep, id: 'dg-1' };
    expect(changedBy(given, { type: 'doelgroep.beschrijven', meta, doelgroep: better })).toEqual({
      doelgroepen: [{ ...better, ronde: 2 }],
    });
  });
});

describe('a meeting place', () => {
  it('is set up, and arranged anew under the same id', () => {
    const { ontmoeting } = full('ontmoeting.inrichten');
    expect(changedBy(given, full('ontmoeting.inrichten'))).toEqual({
      ontmoetingen: [...given.ontmoetingen, { ...ontmoeting, ronde: 2 }],
    });
    const other = { ...ontmoeting, id: 'on-1' };
    expect(changedBy(given, { type: 'ontmoeting.inrichten', meta, ontmoeting: other })).toEqual({
      ontmoetingen: [{ ...other, ronde: 2 }],
    });
  });
});

describe('an experiment', () => {
  it('starts in the round that runs', () => {
    const { experiment } = full('experiment.starten');
    expect(changedBy(given, full('experiment.starten'))).toEqual({
      experimenten: [...given.experimenten, { ...experiment, ronde: 2, afgerondIn: null, afronding: null }],
    });
  });

  it('ends in its place, with what happened and what was decided', () => {
    const { afronding } = full('experiment.afronden');
    expect(changedBy(given, full('experiment.afronden'))).toEqual({
      experimenten: [{ ...given.experimenten[0], afgerondIn: given.ronde, afronding }],
    });
  });

  it('belongs to the round in which it began, also when it ends later', () => {
    const later = { ...given, ronde: 3 };
    expect(changedBy(later, full('experiment.afronden')).experimenten?.[0]?.ronde).toBe(2);
  });
});

describe('a reflection', () => {
  it('is kept with its round', () => {
    const { reflectie } = full('reflectie.vastleggen');
    expect(changedBy(given, full('reflectie.vastleggen'))).toEqual({
      reflecties: [...given.reflecties, { ...reflectie, ronde: 2 }],
    });
  });
});

/** How an element stands from now on, in the round that runs. */
const standOf = ({ id, richting, zekerheid, status, bewijs }: WerkzaamElement) => ({
  element: id,
  op: meta.op,
  ronde: 2,
  richting,
  zekerheid,
  status,
  bewijs,
});

describe('a werkzaam element', () => {
  it('is named', () => {
    const { werkzaamElement } = full('werkzaamElement.benoemen');
    expect(changedBy(given, full('werkzaamElement.benoemen'))).toEqual({
      werkzameElementen: [...given.werkzameElementen, werkzaamElement],
      elementStanden: [standOf(werkzaamElement)],
    });
  });

  it('is revised in its place when evidence turns', () => {
    const { werkzaamElement } = full('werkzaamElement.herzien');
    expect(changedBy(given, full('werkzaamElement.herzien'))).toEqual({
      werkzameElementen: [werkzaamElement],
      elementStanden: [{ ...standOf(werkzaamElement), reden: 'Het hing af van het gezicht.' }],
    });
  });
});
