import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/index.js';
import { toOcel } from '../../src/interop/index.js';
import { hostileJourney, personMark } from './fuzz.js';
import { journeys, textsIn } from './host.js';
import { hasSpecs, specText } from './specs.js';

const all = journeys.map((facts, place) => [`reis-${place}`, facts] as const);

describe('journeys as OCEL', () => {
  it.runIf(hasSpecs)('are valid by the schema of OCEL 2.0, also when the worst of users wrote them', () => {
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(specText('ocel2/schema_ocel2.json')) as object,
    );
    const hostile = Array.from({ length: 10 }, (_, seed) => [`h-${seed}`, hostileJourney(seed + 1)] as const);
    const log = toOcel([...all, ...hostile]);
    expect([valid(log), valid.errors]).toEqual([true, null]);
    const texts = textsIn(log);
    expect(texts.filter((text) => text.includes(personMark) || text.includes('GEHEIM'))).toEqual([]);
    expect(
      texts.filter((text) => text.includes(' ') && !/^(?:stelt vast|gaat over|rust op|kijkt terug op)$/.test(text)),
    ).toEqual([]);
  });

  it('have adopted artefacts, experiments and elements as objects, once, and every relation leads to one', () => {
    const log = toOcel(all);
    const [[reis, facts] = ['', []]] = all;
    const { experimenten, werkzameElementen, vastgesteld } = fold(facts);
    const of = (type: string): string[] =>
      log.objects.filter((one) => one.type === type && one.id.startsWith(`${reis}/`)).map(({ id }) => id);
    expect(of('experiment')).toEqual(experimenten.map(({ id }) => `${reis}/experiment/${id}`));
    expect(of('werkzaamElement').sort()).toEqual(
      werkzameElementen.map(({ id }) => `${reis}/werkzaamElement/${id}`).sort(),
    );
    expect(of('artefact')).toEqual(vastgesteld.map(({ artefact, versie }) => `${reis}/artefact/${artefact}-${versie}`));
    const known = new Set(log.objects.map(({ id }) => id));
    expect(known.size).toBe(log.objects.length);
    const related = [...log.events, ...log.objects].flatMap(({ relationships }) => relationships);
    expect(related.filter(({ objectId }) => !known.has(objectId))).toEqual([]);
    expect(log.events.length).toBe(all.reduce((sum, [, own]) => sum + own.length, 0));
  });

  it('say which experiments an element rests on', () => {
    // The smallest whole round has one element, which rests on its one experiment.
    const [, [reis, facts] = ['', []]] = all;
    const event = toOcel([[reis, facts]]).events.find(({ type }) => type === 'werkzaamElement.benoemd');
    expect(event?.relationships).toEqual([
      { objectId: reis, qualifier: 'van' },
      { objectId: `${reis}/werkzaamElement/w`, qualifier: 'gaat over' },
      { objectId: `${reis}/experiment/e`, qualifier: 'rust op' },
    ]);
  });
});
