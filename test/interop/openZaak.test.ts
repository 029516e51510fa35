import { describe, expect, it } from 'vitest';
import { artefactsOf } from '../../src/assemble/index.js';
import type { Fact } from '../../src/index.js';
import {
  adoptionToZgw,
  base64Of,
  factToZgw,
  zaaktypeTemplate,
  zaaktypeUrls,
  type ZgwRequest,
} from '../../src/interop/index.js';
import { catalogi, host, journeys, ok, zaaktypeOptions } from './host.js';
import { adminOrder, importOrder, OpenZaak } from './openZaak.js';

const { procestype } = zaaktypeOptions.selectielijst;
const bundle = ok(zaaktypeTemplate(host, zaaktypeOptions));
const urls = zaaktypeUrls(catalogi);
const openZaak = (procestermijn = ''): OpenZaak => new OpenZaak(() => ({ procesType: procestype, procestermijn }));

/** Everything that a zaaksysteem is told of a journey. */
function requestsOf(facts: readonly Fact[]): ZgwRequest[] {
  const adopted = new Map(artefactsOf(facts, { publiek: 'gemeente' }).map((one) => [one.vaststelling.seq, one]));
  const document = { bestandsnaam: 'stuk.html', formaat: 'text/html', inhoud: base64Of('<p>é</p>') };
  return facts.flatMap((fact) => {
    const one = adopted.get(fact.seq);
    return [...ok(factToZgw(fact, urls, host)), ...(one ? ok(adoptionToZgw(one, document, urls, host)) : [])];
  });
}

type Entries = Record<string, Record<string, unknown>[]>;

describe('the catalogue in Open Zaak', () => {
  it.each([
    ['the command', importOrder],
    ['the admin', adminOrder],
  ])('comes in by the order and the rules of %s, and can be published', (_by, order) => {
    const system = openZaak();
    system.importBundle(bundle, order);
    system.publish(urls.zaaktype);
    expect(system.refused).toEqual([]);
  });

  it('comes in with a class that ends at once, and not with one of which the term begins later', () => {
    const at = (procestermijn: string): string[] => {
      const system = openZaak(procestermijn);
      system.importBundle(bundle);
      return system.refused;
    };
    expect(at('nihil')).toEqual([]);
    expect(at('vast_te_leggen_datum')).toEqual(['ResultaatType: invalid-afleidingswijze-for-procestermijn']);
  });

  it.each<[string, (copy: Entries) => void, string]>([
    ['another procestype', ({ ZaakType }) => delete ZaakType![0]!['selectielijstProcestype'], 'procestype-mismatch'],
    ['a small letter', ({ Catalogus }) => (Catalogus![0]!['domein'] = 'reis'), 'domein: validate_uppercase'],
    ['a wrong number', ({ Catalogus }) => (Catalogus![0]!['rsin'] = '123456789'), 'rsin: invalid'],
    ['a result twice', ({ ResultaatType }) => (ResultaatType![1]!['omschrijving'] = 'Reis afgerond'), 'unique'],
    [
      'a reference out of the bundle',
      ({ StatusType }) => (StatusType![0]!['zaaktype'] = `${catalogi}/zaaktypen/11111111-1111-4111-8111-111111111111`),
      'zaaktype: does_not_exist',
    ],
  ])('is refused with %s', (_what, change, code) => {
    const copy = structuredClone(bundle) as Entries;
    change(copy);
    const system = openZaak();
    system.importBundle(copy);
    expect(system.refused).toEqual([expect.stringContaining(code)]);
  });

  it('is not made without what only the municipality knows', () => {
    const { selectielijst } = zaaktypeOptions;
    const refused = (change: object) => zaaktypeTemplate(host, { ...zaaktypeOptions, ...change });
    expect(refused({ domein: 'Reizen' })).toMatchObject({ code: 'interop.host-value', path: ['domein'] });
    expect(refused({ selectielijst: { ...selectielijst, procestype: '' } })).toMatchObject({
      path: ['selectielijst', 'procestype'],
    });
  });

  it('keeps or destroys a file as the municipality says', () => {
    const { selectielijst } = zaaktypeOptions;
    const gestaakt = {
      ...selectielijst.gestaakt,
      archiefnominatie: 'vernietigen',
      archiefactietermijn: 'P5Y',
    } as const;
    const { ResultaatType } = ok(
      zaaktypeTemplate(host, { ...zaaktypeOptions, selectielijst: { ...selectielijst, gestaakt } }),
    ) as Entries;
    expect(ResultaatType!.map((one) => [one['archiefnominatie'], one['archiefactietermijn']])).toEqual([
      ['blijvend_bewaren', undefined],
      ['vernietigen', 'P5Y'],
    ]);
  });
});

describe('the requests of a journey in Open Zaak', () => {
  it('are taken, of every journey: each refers to what is there, no two statuses have one moment, and a zaak can close', () => {
    let closed = 0;
    for (const facts of journeys) {
      const requests = requestsOf(facts);
      const system = openZaak();
      system.importBundle(bundle);
      system.take(requests);
      expect(system.refused).toEqual([]);
      closed += requests.filter(({ path }) => path === '/resultaten').length;
    }
    expect(closed).toBeGreaterThan(1);
  });

  it('would not close while a document leaves open whether rights hold', () => {
    const ended = journeys.find((facts) => requestsOf(facts).some(({ path }) => path === '/resultaten'))!;
    const open = requestsOf(ended).map(({ body: { indicatieGebruiksrecht: _left, ...body }, ...request }) => ({
      ...request,
      body,
    }));
    const system = openZaak();
    system.importBundle(bundle);
    system.take(open);
    expect(system.refused).toEqual(['/statussen: indicatiegebruiksrecht-unset']);
  });
});
