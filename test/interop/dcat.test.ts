import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { artefactsOf } from '../../src/assemble/index.js';
import type { Fact } from '../../src/index.js';
import { toDcat } from '../../src/interop/index.js';
import { host, journeys, ok } from './host.js';
import { hasSpecs, specText } from './specs.js';

const where = {
  dataset: 'https://open.voorbeeldstad.nl/id/dataset/reis-metingen',
  csvUrl: 'https://open.voorbeeldstad.nl/metingen.csv',
  licentie: 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl',
  contact: { naam: 'Open data', email: 'opendata@voorbeeldstad.nl' },
};
const fotoOf = (facts: readonly Fact[], publiek: 'openbaar' | 'gemeente' = 'openbaar') =>
  artefactsOf(facts, { publiek }).find(({ soort }) => soort === 'foto')!;

const read = (...texts: string[]): Store => {
  const store = new Store();
  for (const text of texts) store.addQuads(new Parser().parse(text));
  return store;
};

/** What the shapes of the base and of the Netherlands find wrong. */
async function violations(dcat: object): Promise<string[]> {
  const quads = (await jsonld.toRDF(dcat, {
    format: 'application/n-quads',
    documentLoader: () => Promise.reject(new Error('nothing may be loaded')),
  })) as string;
  const found: string[] = [];
  for (const file of ['dcat-ap-SHACL', 'dcat-ap-nl-SHACL', 'dcat-ap-nl-SHACL-klassebereik']) {
    const { results } = await new SHACLValidator(read(specText(`dcat/${file}.ttl`))).validate(read(quads));
    for (const { path, severity } of results)
      if (severity?.value.endsWith('#Violation') === true) found.push(`${file}: ${path?.value ?? ''}`);
  }
  return found;
}

describe('measurements as open data', () => {
  it.runIf(hasSpecs)(
    'conform to the shapes of DCAT-AP and of DCAT-AP-NL; without somebody to ask they do not',
    async () => {
      for (const facts of journeys.slice(0, 3))
        expect(await violations(ok(toDcat(fotoOf(facts), where, host)).dcat)).toEqual([]);
      const { dcat } = ok(toDcat(fotoOf(journeys[0]!), where, host));
      const without = JSON.parse(JSON.stringify(dcat).replaceAll(/"dcat:contactPoint":\{[^}]*\},/g, '')) as object;
      expect(await violations(without)).toContain('dcat-ap-nl-SHACL: http://www.w3.org/ns/dcat#contactPoint');
    },
  );

  it('hold every figure of the foto, and no value under which too few answered', () => {
    const small = journeys[0]!.map((fact): Fact => {
      if (fact.type !== 'materiaal.toegevoegd' || !('meting' in fact.materiaal)) return fact;
      return {
        ...fact,
        materiaal: { ...fact.materiaal, meting: { ...fact.materiaal.meting!, n: 3, waarde: 60_031 } },
      } as Fact;
    });
    const lines = (facts: readonly Fact[]): string[] =>
      ok(toDcat(fotoOf(facts), where, host))
        .csv.trimEnd()
        .split('\r\n');
    expect(lines(journeys[0]!).length).toBeGreaterThan(3);
    expect(lines(journeys[0]!)[0]).toBe('id,indicator,populatie,deel,waarde,eenheid,periode,van,tot,gebied');
    expect(lines(small).length).toBe(lines(journeys[0]!).length);
    expect(lines(small).filter((line) => line.includes('60031'))).toEqual([]);
  });

  it('keep a text with a comma, a quote or a line whole', () => {
    const facts = journeys[0]!.map((fact): Fact => {
      if (fact.type !== 'materiaal.toegevoegd' || !('meting' in fact.materiaal)) return fact;
      const meting = { ...fact.materiaal.meting!, populatie: 'jong, oud en "tussenin"' };
      return { ...fact, materiaal: { ...fact.materiaal, meting } } as Fact;
    });
    expect(ok(toDcat(fotoOf(facts), where, host)).csv).toContain(',"jong, oud en ""tussenin""",');
  });

  it('are refused when they are not for everybody', () => {
    expect(toDcat(fotoOf(journeys[0]!, 'gemeente'), where, host)).toMatchObject({ code: 'interop.not-public' });
  });
});
