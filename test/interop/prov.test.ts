import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { traceSteps } from '../../src/assemble/trace.js';
import { fold, type Fact } from '../../src/index.js';
import { toProv } from '../../src/interop/index.js';
import { publieken } from '../../src/schemas/index.js';
import { hostileJourney, levelMark, personMark } from './fuzz.js';
import { host, journeys, ok } from './host.js';

const prov = 'http://www.w3.org/ns/prov#';
interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}
/** What a reader of JSON-LD makes of it, without the network: a context that has to be loaded is an error. */
const quadsOf = async (document: object): Promise<Quad[]> =>
  (await jsonld.toRDF(document, {
    documentLoader: () => Promise.reject(new Error('nothing may be loaded')),
  })) as Quad[];

describe('the chain of a journey as PROV-O', () => {
  it.each([0, 1, 2])(
    'has as many derivations as the trace has steps, read by another library (example %i)',
    async (place) => {
      const facts = journeys[place]!;
      const reis = { ...fold(facts), programma: null, reisverslag: null };
      const opened = JSON.parse(JSON.stringify(facts).replaceAll(/"publiek":"\w+"/g, '"publiek":"openbaar"')) as Fact[];
      // What was said back and says no audience is for the kern, whatever else is opened.
      const forKern = new Set(reis.terugkoppelingen.flatMap(({ id, publiek }) => (publiek === undefined ? [id] : [])));
      const shown = traceSteps(reis).filter(({ van }) => van.soort !== 'terugkoppeling' || !forKern.has(van.id));
      const steps = new Set(shown.map(({ van, naar }) => `${van.soort}/${van.id} ${naar.soort}/${naar.id}`));
      const quads = await quadsOf(ok(toProv(opened, { publiek: 'openbaar' }, host)));
      const derived = quads.filter(({ predicate }) => predicate.value === `${prov}wasDerivedFrom`);
      expect(derived.length).toBe(steps.size);
      expect(steps.size).toBeGreaterThan(5);
      const revisions = quads.filter(({ predicate }) => predicate.value === `${prov}wasRevisionOf`);
      const versions = new Map<string, number>();
      for (const { artefact } of reis.vastgesteld) versions.set(artefact, (versions.get(artefact) ?? 0) + 1);
      expect(revisions.length).toBe([...versions.values()].reduce((sum, count) => sum + count - 1, 0));
    },
  );

  it('names nothing that is above the audience, nobody, and no text', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const facts = hostileJourney(seed);
      const reis = fold(facts);
      for (const publiek of publieken.slice(1)) {
        const text = JSON.stringify(ok(toProv(facts, { publiek }, host)));
        const hidden = reis.materiaal.filter((one) => publieken.indexOf(one.publiek) < publieken.indexOf(publiek));
        expect(hidden.filter(({ id }) => text.includes(`#materiaal/${id}"`))).toEqual([]);
        expect([text.includes(personMark), text.includes(levelMark('kern').slice(0, 6)), / /.test(text)]).toEqual([
          false,
          false,
          false,
        ]);
      }
    }
  });

  it('is refused for the kern', () => {
    expect(toProv(journeys[0]!, { publiek: 'kern' }, host)).toMatchObject({ ok: false, code: 'interop.kern' });
  });
});
