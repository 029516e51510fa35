import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { artefactsOf, type AdoptedArtefact } from '../../src/assemble/index.js';
import { fold, type Fact } from '../../src/index.js';
import {
  adoptionToZgw,
  base64Of,
  diwooSitemap,
  erasurePlan,
  factToZgw,
  objectTypes,
  toCloudEvent,
  toGpp,
  toObject,
  toSip,
  wooCategorie,
  zaaktypeTemplate,
  zaaktypeUrls,
  type Rendering,
} from '../../src/interop/index.js';
import { fullCommands } from '../support/full.js';
import { catalogi, host, journeys, kept, ok, textsIn, zaaktypeOptions } from './host.js';
import { hasSpecs, requestValidator, specs, specText } from './specs.js';

describe('a CloudEvent', () => {
  it.runIf(hasSpecs)('is valid by the schema of the standard, for every fact', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const valid = ajv.compile(JSON.parse(specText('cloudevents/cloudevents.json')) as object);
    for (const facts of journeys)
      for (const fact of facts) {
        const event = ok(toCloudEvent(fact, 'reis-1', host));
        expect([valid(event), valid.errors]).toEqual([true, null]);
        expect(Object.keys(event).filter((name) => !/^[a-z0-9]{1,20}$/.test(name))).toEqual([]);
        expect(JSON.stringify(event).length).toBeLessThan(64_000);
      }
  });

  it('holds no text that anybody wrote and nobody who did it, whatever a fact holds', () => {
    const mark = 'MERKTEKEN';
    const marked = (value: unknown): unknown => {
      if (typeof value === 'string') return mark;
      if (Array.isArray(value)) return value.map(marked);
      return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner)]))
        : value;
    };
    for (const { type: _type, meta, ...payload } of fullCommands) {
      for (const fact of journeys[0]!) {
        const event = ok(
          toCloudEvent(
            { ...(marked(payload) as object), type: fact.type, seq: 1, meta: { op: meta.op, door: mark } } as never,
            'reis-1',
            host,
          ),
        );
        expect(textsIn(event).filter((text) => text.includes(mark))).toEqual([]);
      }
    }
  });

  it('has the type, the time and the address of its fact', () => {
    const [, fact] = journeys[0]!;
    const { seq, meta } = fact!;
    expect(ok(toCloudEvent(fact!, 'reis-1', host))).toEqual({
      specversion: '1.0',
      id: `reis-1/${seq}`,
      source: 'urn:nld:oin:00000001001234567000:systeem:reisdossier',
      type: 'nl.maatschappelijke-opgaven.reiziger.toegevoegd.v1',
      time: '2026-03-14T09:31:07+01:00',
      datacontenttype: 'application/json',
      dataref: `https://reisdossier.example.nl/api/v1/reizen/reis-1/feiten/${seq}`,
      data: { reis: 'reis-1', seq, op: meta.op },
    });
  });

  it('is refused, with the place of what is missing, without the number of the organisation', () => {
    const { oin: _oin, ...bron } = host.bron;
    expect(toCloudEvent(journeys[0]![0]!, 'reis-1', { ...host, bron })).toMatchObject({
      ok: false,
      code: 'interop.host-value',
      path: ['bron', 'oin'],
    });
  });
});

describe('Objecttypen and Objecten', () => {
  it.runIf(hasSpecs)('are bodies that both APIs take', () => {
    const type = requestValidator('objects-api/objecttypes-v2.openapi.yaml', 'ObjectType');
    const version = requestValidator('objects-api/objecttypes-v2.openapi.yaml', 'ObjectVersion');
    for (const one of objectTypes(host)) {
      expect([type(one.objecttype), type.errors]).toEqual([true, null]);
      expect([version(one.version), version.errors]).toEqual([true, null]);
    }
    const valid = requestValidator('objects-api/objects-v2.openapi.yaml', 'Object');
    for (const facts of journeys)
      for (const adopted of artefactsOf(facts, { publiek: 'gemeente' })) {
        const body = ok(
          toObject(adopted, { objecttypeUrl: 'https://objecten.example.nl/api/v2/objecttypes/1', typeVersion: 1 }),
        );
        expect([valid(body), valid.errors]).toEqual([true, null]);
        expect(body.record.startAt).toBe(adopted.vaststelling.op.slice(0, 10));
      }
  });

  it('never hold what is for the kern', () => {
    const [first] = artefactsOf(journeys[0]!, { publiek: 'kern' });
    expect(toObject(first!, { objecttypeUrl: 'https://objecten.example.nl/1', typeVersion: 1 })).toMatchObject({
      ok: false,
      code: 'interop.kern',
    });
  });

  it.runIf(hasSpecs)('for everybody hold nobody who takes part, and are still what their objecttype takes', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const valid = new Map(
      objectTypes(host).map(({ objecttype, version }) => [
        objecttype.labels.artefact,
        ajv.compile(version.jsonSchema as object),
      ]),
    );
    const publiek = 'openbaar';
    for (const facts of journeys) {
      const people = new Set(fold(facts).reizigers.map(({ id }) => id));
      for (const one of artefactsOf(facts, { publiek })) {
        const { data } = ok(toObject(one, { objecttypeUrl: 'https://objecten.example.nl/1', typeVersion: 1 })).record;
        expect(textsIn(data).filter((text) => people.has(text))).toEqual([]);
        const takes = valid.get(one.soort)!;
        expect([one.soort, takes(data), takes.errors]).toEqual([one.soort, true, null]);
      }
    }
  });

  it('are deleted and posted again after an erasure: those of which a version used what was erased', () => {
    const facts = journeys[0]!;
    const used = fold(facts).keuzes[0]!.materiaal[0]!;
    const plan = erasurePlan(facts, [used]);
    expect(plan.map(({ artefact }) => artefact)).toContain('programma');
    for (const { versies, geraakt } of plan) expect(geraakt.filter((versie) => !versies.includes(versie))).toEqual([]);
    expect(erasurePlan(facts, ['m-niemand'])).toEqual([]);
  });
});

const html = (name: string): Rendering => ({
  bestandsnaam: `${name}.html`,
  inhoud: `<!doctype html><title>é ${name}</title>`,
  pronom: { code: 'fmt/471', label: 'Hypertext Markup Language' },
});

describe('an archive package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sip-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const facts = journeys[0]!;
  const adopted = artefactsOf(facts, { publiek: 'gemeente' });
  const renderings = new Map(
    adopted.map(({ soort, vaststelling }) => [
      `${soort} ${vaststelling.versie}`,
      [html(`${soort}-${vaststelling.versie}`)],
    ]),
  );
  const hostile = '<![CDATA[ ]]> & "\u0000\uD800\u202E';
  const files = ok(toSip({ id: 'reis-1', titel: `Minder eenzaam ${hostile}` }, adopted, renderings, host, kept));
  for (const { pad, inhoud } of files) {
    mkdirSync(path.dirname(path.join(folder, pad)), { recursive: true });
    writeFileSync(path.join(folder, pad), inhoud);
  }
  const metadata = readdirSync(path.join(folder, 'metadata')).map((name) => path.join(folder, 'metadata', name));
  const texts = metadata.map((file) => readFileSync(file, 'utf8'));
  const all = (pattern: RegExp): string[] =>
    texts.flatMap((text) => Array.from(text.matchAll(pattern), ([, one = '']) => one));

  it.runIf(hasSpecs)('is valid MDTO, with hostile texts in it', () => {
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', path.join(specs, 'mdto/MDTO-XML1.0.1.xsd'), ...metadata],
      { encoding: 'utf8' },
    );
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  });

  it('has the sums that sha256sum gives, and the sizes of the files', () => {
    const sums = new Map(
      readdirSync(path.join(folder, 'bestanden')).map((name) => {
        const file = path.join(folder, 'bestanden', name);
        const [sum = ''] = execFileSync('sha256sum', [file], { encoding: 'utf8' }).split(' ');
        return [`bestanden/${name}`, [sum, String(readFileSync(file).length)]] as const;
      }),
    );
    const told = texts
      .filter((text) => text.includes('<bestand>'))
      .map((text) => {
        const one = (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
        return [one('URLBestand'), [one('checksumWaarde'), one('omvang')]] as const;
      });
    expect(told.length).toBe(adopted.length);
    expect(new Map(told)).toEqual(sums);
    const [first] = files.filter(({ pad }) => pad.startsWith('bestanden/'));
    expect(createHash('sha256').update(first!.inhoud).digest('hex')).toBe(
      sums.get(first!.pad as `bestanden/${string}`)?.[0],
    );
  });

  it('holds everything that it refers to', () => {
    const own = new Set(all(/<identificatie><identificatieKenmerk>([^<]*)</g));
    const referred = all(/<verwijzingIdentificatie><identificatieKenmerk>([^<]*)</g);
    expect(referred.length).toBeGreaterThan(10);
    expect(referred.filter((one) => !own.has(one))).toEqual([]);
  });

  it('is refused for the kern', () => {
    expect(
      toSip({ id: 'reis-1', titel: 'x' }, artefactsOf(facts, { publiek: 'kern' }), new Map(), host, kept),
    ).toMatchObject({
      ok: false,
      code: 'interop.kern',
    });
  });
});

describe('the zaaksysteem', () => {
  const bundle = ok(zaaktypeTemplate(host, zaaktypeOptions));

  it.runIf(hasSpecs)('takes every entry of the catalogue', () => {
    for (const [name, entries] of Object.entries(bundle)) {
      const valid = requestValidator('open-zaak/catalogi-1.3.1.openapi.yaml', name);
      for (const entry of entries) expect([name, valid(entry), valid.errors]).toEqual([name, true, null]);
    }
  });

  it('finds every reference within the bundle, in the order of import', () => {
    expect(Object.keys(bundle)).toEqual([
      'Catalogus',
      'InformatieObjectType',
      'BesluitType',
      'ZaakType',
      'StatusType',
      'ZaakTypeInformatieObjectType',
      'ResultaatType',
      'RolType',
      'Eigenschap',
    ]);
    const own = new Set<string>();
    for (const entries of Object.values(bundle)) {
      for (const { url } of entries as { url: string }[]) own.add(url);
      const referred = textsIn(entries).filter((text) => text.startsWith(catalogi));
      expect(referred.filter((url) => !own.has(url))).toEqual([]);
    }
  });

  it('can publish it: a status that closes, two results, roles, and one decision for each artefact', () => {
    const { StatusType, ResultaatType, RolType, BesluitType } = bundle as Record<
      string,
      { isEindstatus?: boolean; volgnummer?: number }[]
    >;
    expect(StatusType!.filter(({ isEindstatus }) => isEindstatus).map(({ volgnummer }) => volgnummer)).toEqual([
      StatusType!.length,
    ]);
    expect([ResultaatType!.length, RolType!.length, BesluitType!.length]).toEqual([2, 2, 4]);
  });

  it.runIf(hasSpecs)('takes the requests of a journey, in order, each after what it refers to', () => {
    const urls = zaaktypeUrls(catalogi);
    const schema: Readonly<Record<string, readonly [string, string]>> = {
      '/zaken': ['open-zaak/zaken-1.5.1.openapi.yaml', 'Zaak'],
      '/statussen': ['open-zaak/zaken-1.5.1.openapi.yaml', 'Status'],
      '/resultaten': ['open-zaak/zaken-1.5.1.openapi.yaml', 'Resultaat'],
      '/zaakinformatieobjecten': ['open-zaak/zaken-1.5.1.openapi.yaml', 'ZaakInformatieObject'],
      '/enkelvoudiginformatieobjecten': ['open-zaak/documenten-1.4.2.openapi.yaml', 'EnkelvoudigInformatieObject'],
      '/besluiten': ['open-zaak/besluiten-1.1.0.openapi.yaml', 'Besluit'],
      '/besluitinformatieobjecten': ['open-zaak/besluiten-1.1.0.openapi.yaml', 'BesluitInformatieObject'],
    };
    const validators = new Map(Object.entries(schema).map(([at, [file, name]]) => [at, requestValidator(file, name)]));
    for (const facts of journeys) {
      const adopted = new Map(artefactsOf(facts, { publiek: 'gemeente' }).map((one) => [one.vaststelling.seq, one]));
      const known = new Set<string>();
      for (const fact of facts) {
        const one = adopted.get(fact.seq);
        const document = { bestandsnaam: 'stuk.html', formaat: 'text/html', inhoud: base64Of('<p>é</p>') };
        const requests = [
          ...ok(factToZgw(fact, urls, host)),
          ...(one ? ok(adoptionToZgw(one, document, urls, host)) : []),
        ];
        for (const { path: at, body, as } of requests) {
          const named = textsIn(body).flatMap((text) => /^\{(.+)\}$/.exec(text)?.[1] ?? []);
          expect(named.filter((name) => !known.has(name))).toEqual([]);
          if (as !== undefined) known.add(as);
          const valid = validators.get(at)!;
          // Placeholders are no addresses yet.
          const filled = JSON.parse(
            JSON.stringify(body).replaceAll(/"\{[^}]+\}"/g, '"https://openzaak.example.nl/x/1"'),
          ) as object;
          expect([at, valid(filled), valid.errors]).toEqual([at, true, null]);
          expect(JSON.stringify(body)).not.toContain('natuurlijk_persoon');
        }
      }
    }
  });

  it('never gets what is for the kern, nor a draft', () => {
    const document = { bestandsnaam: 'a.html', formaat: 'text/html', inhoud: base64Of('x') };
    const send = (one: AdoptedArtefact | undefined) =>
      one && adoptionToZgw(one, document, zaaktypeUrls(catalogi), host);
    const [kern] = artefactsOf(journeys[0]!, { publiek: 'kern' });
    expect(send(kern)).toMatchObject({ ok: false, code: 'interop.kern' });
    const [one] = artefactsOf(journeys[0]!, { publiek: 'gemeente' });
    const draft = { ...one!, artefact: { ...one!.artefact, kop: { ...one!.artefact.kop, vastgesteld: null } } };
    expect(send(draft as AdoptedArtefact)).toMatchObject({ ok: false, code: 'interop.not-adopted' });
  });

  it('gets a document with the size and the sum of its bytes, and names cut at a word', () => {
    const [one] = artefactsOf(journeys[0]!, { publiek: 'openbaar' });
    const text = 'Één stuk — met tekens';
    const requests = ok(
      adoptionToZgw(
        one!,
        { bestandsnaam: 'a.html', formaat: 'text/html', inhoud: base64Of(text) },
        zaaktypeUrls(catalogi),
        host,
      ),
    );
    expect(Buffer.from(base64Of(text), 'base64').toString('utf8')).toBe(text);
    expect(requests[0]?.body).toMatchObject({
      bestandsomvang: Buffer.byteLength(text),
      integriteit: { waarde: createHash('sha256').update(text).digest('hex') },
    });
    const long = { ...journeys[0]![0]!, titel: 'Een lange titel van een reis '.repeat(10) } as Fact;
    const [zaak] = ok(factToZgw(long, zaaktypeUrls(catalogi), host));
    expect((zaak!.body['omschrijving'] as string).length).toBeLessThanOrEqual(80);
    expect(zaak!.body['omschrijving']).toMatch(/(?:Een|lange|titel|van|een|reis)…$/);
  });
});

describe('publication', () => {
  const adopted = artefactsOf(journeys[0]!, { publiek: 'openbaar' });
  const entries = adopted.map((one) => ({
    adopted: one,
    url: `https://open.voorbeeldstad.nl/${one.soort}-${one.vaststelling.versie}.html`,
    lastmod: one.vaststelling.op,
    categorie: wooCategorie(one.soort).voorstel,
  }));

  it.runIf(hasSpecs)('is a valid sitemap of the Woo index', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'diwoo-'));
    const file = path.join(folder, 'sitemap.xml');
    writeFileSync(file, ok(diwooSitemap(entries, host)));
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', path.join(specs, 'diwoo/sitemap-wrapper.xsd'), file],
      { encoding: 'utf8', env: { ...process.env, XML_CATALOG_FILES: path.join(specs, 'diwoo/catalog.xml') } },
    );
    rmSync(folder, { recursive: true, force: true });
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  });

  it('of anything that is not for everybody is refused whole', () => {
    const [closed] = artefactsOf(journeys[0]!, { publiek: 'gemeente' });
    expect(diwooSitemap([...entries, { ...entries[0]!, adopted: closed! }], host)).toMatchObject({
      ok: false,
      code: 'interop.not-public',
      path: [entries.length, 'kop', 'publiek'],
    });
    expect(toGpp(closed!, { informatieCategorieen: [], publisher: '' }, host)).toMatchObject({
      ok: false,
      code: 'interop.not-public',
    });
  });

  it.runIf(hasSpecs)('proposes categories of the list, and each proposal of a report has its test', () => {
    const known = new Set(
      (JSON.parse(specText('gpp/woo-informatiecategorieen.json')) as { fields: { identifier: string } }[]).map(
        ({ fields }) => fields.identifier,
      ),
    );
    for (const soort of ['opdracht', 'foto', 'programma', 'reisverslag'] as const) {
      const { voorstel, anders } = wooCategorie(soort);
      expect([voorstel, ...anders.map(({ categorie }) => categorie)].filter(({ uri }) => !known.has(uri))).toEqual([]);
    }
    expect(wooCategorie('foto').toets.length).toBe(4);
  });

  it('holds no pseudonym of anybody who takes part, and no receipt', () => {
    const people = fold(journeys[0]!).reizigers.map(({ id }) => id);
    for (const one of adopted) {
      const { kop } = one.artefact;
      expect(JSON.stringify(kop.vastgesteld)).not.toMatch(/receipt|door/);
      const gpp = ok(
        toGpp(
          one,
          {
            informatieCategorieen: ['55555555-5555-4555-8555-555555555555'],
            publisher: '66666666-6666-4666-8666-666666666666',
          },
          host,
        ),
      );
      expect(people.filter((id) => JSON.stringify(gpp).includes(id))).toEqual([]);
      if (!hasSpecs) continue;
      const valid = requestValidator(
        'gpp/publicatiebank-2.1.0.openapi.yaml',
        'PublicationWriteConceptPublicationWrite',
      );
      expect([valid(gpp), valid.errors]).toEqual([true, null]);
    }
    expect(people.filter((id) => ok(diwooSitemap(entries, host)).includes(id))).toEqual([]);
  });
});
