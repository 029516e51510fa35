import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { artefactsOf, type AdoptedArtefact } from '../../src/assemble/index.js';
import { fold } from '../../src/index.js';
import {
  adoptionToZgw,
  base64Of,
  diwooSitemap,
  factToZgw,
  objectTypes,
  toCloudEvent,
  toDcat,
  toGpp,
  toObject,
  toOcel,
  toProv,
  toSip,
  wooCategorie,
  zaaktypeTemplate,
  zaaktypeUrls,
} from '../../src/interop/index.js';
import { cleanText } from '../../src/render/escape.js';
import { publieken, type Publiek } from '../../src/schemas/index.js';
import { hostileJourney, hostileTexts, levelMark, personMark } from './fuzz.js';
import { catalogi, host, kept, ok, textsIn, zaaktypeOptions } from './host.js';
import { OpenZaak } from './openZaak.js';
import { hasSpecs, requestValidator, specs, specText } from './specs.js';

/** `npm run proof:interop` asks a thousand. */
const journeys = Number(process.env['JOURNEYS'] ?? 10);
/** An archive and a sitemap of every so many journeys are written for xmllint. */
const perRun = 2_000;

/** What came out of the run: how much was made, and everything that was not in order. */
const made: Record<string, number> = {};
const wrong: string[] = [];
const count = (name: string, by = 1): void => void (made[name] = (made[name] ?? 0) + by);
const report = (what: string, seed: number, about: unknown): void =>
  void wrong.push(`${what}, seed ${seed}: ${JSON.stringify(about).slice(0, 300)}`);

/** Whether a text holds what is for fewer people than `publiek`, or says who somebody is. */
const above = (text: string, publiek: Publiek): boolean =>
  publieken.slice(0, publieken.indexOf(publiek)).some((level) => text.includes(levelMark(level)));

/** XML as its reader gets it back. */
const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const openData = {
  dataset: 'https://open.voorbeeldstad.nl/id/1',
  csvUrl: 'https://open.voorbeeldstad.nl/1.csv',
  licentie: 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl',
  contact: { naam: 'Open data', email: 'opendata@voorbeeldstad.nl' },
};
const urls = zaaktypeUrls(catalogi);
const { procestype } = zaaktypeOptions.selectielijst;
const catalogue = ok(zaaktypeTemplate(host, zaaktypeOptions));
const document = { bestandsnaam: 'stuk.html', formaat: 'text/html', inhoud: base64Of('<p>é</p>') };

describe('whatever people write', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  // A thousand archives are many files to take away.
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  }, 600_000);
  const archives: string[] = [];
  const sitemaps: string[] = [];
  const write = (list: string[], name: string, text: string): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    list.push(file);
  };
  const lint = (files: readonly string[], schema: string): string[] => {
    const problems: string[] = [];
    for (let from = 0; from < files.length; from += perRun) {
      const { status, stderr } = spawnSync(
        'xmllint',
        ['--noout', '--nonet', '--schema', path.join(specs, schema), ...files.slice(from, from + perRun)],
        {
          encoding: 'utf8',
          maxBuffer: 2 ** 28,
          env: { ...process.env, XML_CATALOG_FILES: path.join(specs, 'diwoo/catalog.xml') },
        },
      );
      if (status !== 0) problems.push(...stderr.split('\n').filter((line) => !line.endsWith('validates')));
    }
    return problems;
  };

  it.runIf(hasSpecs)(
    `every mapping of ${journeys} journeys is valid, for its audience, without names, and whole`,
    () => {
      const all = new Ajv({ strict: false, validateFormats: false });
      const isEvent = all.compile(JSON.parse(specText('cloudevents/cloudevents.json')) as object);
      const isOcel = all.compile(JSON.parse(specText('ocel2/schema_ocel2.json')) as object);
      const isGpp = requestValidator(
        'gpp/publicatiebank-2.1.0.openapi.yaml',
        'PublicationWriteConceptPublicationWrite',
      );
      const isObject = requestValidator('objects-api/objects-v2.openapi.yaml', 'Object');
      const isZgw = new Map(
        (
          [
            ['/zaken', 'zaken-1.5.1', 'Zaak'],
            ['/statussen', 'zaken-1.5.1', 'Status'],
            ['/resultaten', 'zaken-1.5.1', 'Resultaat'],
            ['/zaakinformatieobjecten', 'zaken-1.5.1', 'ZaakInformatieObject'],
            ['/enkelvoudiginformatieobjecten', 'documenten-1.4.2', 'EnkelvoudigInformatieObject'],
            ['/besluiten', 'besluiten-1.1.0', 'Besluit'],
            ['/besluitinformatieobjecten', 'besluiten-1.1.0', 'BesluitInformatieObject'],
          ] as const
        ).map(([at, file, name]) => [at as string, requestValidator(`open-zaak/${file}.openapi.yaml`, name)]),
      );
      const takes = new Map(
        objectTypes(host).map(({ objecttype, version }) => [
          objecttype.labels.artefact,
          new Ajv2020({ strict: false, validateFormats: false }).compile(version.jsonSchema as object),
        ]),
      );

      for (let seed = 1; seed <= journeys; seed += 1) {
        const facts = hostileJourney(seed);
        const reis = fold(facts);
        count('journeys');
        count('facts', facts.length);
        count(
          'hostile texts',
          textsIn(facts).filter((text) => hostileTexts.some((one) => text.includes(one.slice(0, 9)))).length,
        );

        for (const fact of facts) {
          const event = ok(toCloudEvent(fact, reis.id, host));
          count('CloudEvents');
          if (!isEvent(event)) report('event invalid', seed, isEvent.errors);
          const text = JSON.stringify(event);
          if (/\s|GEHEIM|PERSOON/.test(text)) report('event holds a text', seed, event);
        }

        const log = toOcel([[reis.id, facts]]);
        count('OCEL events', log.events.length);
        if (!isOcel(log)) report('OCEL invalid', seed, isOcel.errors);
        if (/GEHEIM|PERSOON/.test(JSON.stringify(log))) report('OCEL holds a text', seed, reis.id);

        for (const publiek of ['netwerk', 'gemeente', 'openbaar'] as const) {
          const adopted = artefactsOf(facts, { publiek });
          const bySeq = new Map(adopted.map((one) => [one.vaststelling.seq, one]));
          const look = (what: string, text: string): void => {
            if (above(text, publiek))
              report(`${what} above ${publiek}`, seed, text.slice(Math.max(0, text.search(/GEHEIM/) - 80)));
            if (text.includes(personMark))
              report(
                `${what} for ${publiek} holds a name`,
                seed,
                text.slice(Math.max(0, text.indexOf(personMark) - 80)),
              );
          };

          for (const one of adopted) {
            const body = ok(toObject(one, { objecttypeUrl: 'https://objecten.example.nl/1', typeVersion: 1 }));
            count('objects');
            if (!isObject(body)) report('object invalid', seed, isObject.errors);
            const valid = takes.get(one.soort)!;
            if (!valid(body.record.data)) report(`${one.soort} invalid`, seed, valid.errors);
            const text = JSON.stringify(body);
            if (text.includes(levelMark(publiek))) count(`objects with a text for just ${publiek}`);
            if (above(text, publiek)) report(`object above ${publiek}`, seed, text.slice(text.search(/GEHEIM/) - 80));
            // Among those who work on it an object points to people by their pseudonyms; for everybody to nobody.
            if (publiek === 'openbaar') look('object', text);
            else if (
              !isDeepStrictEqual(
                (JSON.parse(text) as typeof body).record.data,
                JSON.parse(JSON.stringify(one.artefact)),
              )
            )
              report('object not whole', seed, one.soort);
          }

          const requests = facts.flatMap((fact) => {
            const one = bySeq.get(fact.seq);
            return [...ok(factToZgw(fact, urls, host)), ...(one ? ok(adoptionToZgw(one, document, urls, host)) : [])];
          });
          const system = new OpenZaak(() => ({ procesType: procestype, procestermijn: 'nihil' }));
          system.importBundle(catalogue);
          system.take(requests);
          for (const refused of system.refused) report('Open Zaak refuses', seed, refused);
          for (const { path: at, body, references = [] } of requests) {
            count('ZGW requests');
            const filled = Object.fromEntries(
              Object.entries(body).map(([key, value]) => [key, references.includes(key) ? 'https://x.nl/1' : value]),
            );
            const valid = isZgw.get(at)!;
            if (!valid(filled)) report(`${at} invalid`, seed, valid.errors);
            look(at, JSON.stringify(body));
            if (at === '/zaken' && body['toelichting'] !== reis.titel) report('title not whole', seed, body);
          }

          const renderings = new Map(
            adopted.map(({ soort, vaststelling }) => [
              `${soort} ${vaststelling.versie}`,
              [{ bestandsnaam: `${soort}.html`, inhoud: '<p>é</p>', pronom: { code: 'fmt/471', label: 'HTML' } }],
            ]),
          );
          const files = ok(toSip(reis, adopted, renderings, host, kept));
          for (const { pad, inhoud } of files) {
            if (typeof inhoud !== 'string' || !pad.endsWith('.xml')) continue;
            count('MDTO files');
            look('MDTO', inhoud);
            if (publiek === 'gemeente') write(archives, `mdto/${seed}/${path.basename(pad)}`, inhoud);
          }
          const [, naam = ''] = /<naam>([^<]*)<\/naam>/.exec(String(files[0]?.inhoud)) ?? [];
          if (unescaped(naam) !== cleanText(reis.titel)) report('title of the archive', seed, naam);
          const prov = ok(toProv(facts, { publiek }, host));
          count('PROV documents');
          look('PROV', JSON.stringify(prov));
          if (publiek === 'openbaar') publish(adopted, seed, look);
        }
      }

      function publish(
        adopted: readonly AdoptedArtefact[],
        seed: number,
        look: (what: string, text: string) => void,
      ): void {
        const sitemap = ok(
          diwooSitemap(
            adopted.map((one, place) => ({
              adopted: one,
              url: `https://open.voorbeeldstad.nl/${place}.html`,
              lastmod: one.vaststelling.op,
              categorie: wooCategorie(one.soort).voorstel,
            })),
            host,
          ),
        );
        count('sitemaps');
        look('sitemap', sitemap);
        if (adopted.length > 0) write(sitemaps, `diwoo/${seed}.xml`, sitemap);
        const titles = Array.from(sitemap.matchAll(/<diwoo:officieleTitel>([^<]*)</g), ([, title = '']) =>
          unescaped(title),
        );
        for (const [place, { artefact }] of adopted.entries()) {
          if (titles[place]?.includes(cleanText(artefact.kop.titel)) !== true)
            report('title of the sitemap', seed, titles);
          const gpp = ok(toGpp(adopted[place]!, { informatieCategorieen: [], publisher: '' }, host));
          count('GPP publications');
          if (!isGpp(gpp)) report('GPP invalid', seed, isGpp.errors);
          look('GPP', JSON.stringify(gpp));
          const { dcat, csv } = ok(toDcat(adopted[place]!, openData, host));
          count('DCAT publications');
          look('DCAT', JSON.stringify(dcat) + csv);
        }
      }

      for (const problem of lint(archives, 'mdto/MDTO-XML1.0.1.xsd')) wrong.push(`MDTO invalid: ${problem}`);
      for (const problem of lint(sitemaps, 'diwoo/sitemap-wrapper.xsd')) wrong.push(`sitemap invalid: ${problem}`);
      if (process.env['JOURNEYS'] !== undefined)
        process.stdout.write(
          `${Object.entries(made)
            .map(([name, number]) => `${name}: ${number}`)
            .join('\n')}\nwrong: ${wrong.length}\n`,
        );
      expect(wrong.slice(0, 10)).toEqual([]);
      expect(made['hostile texts']).toBeGreaterThan(journeys);
      expect(made['objects']).toBeGreaterThan(journeys);
      // The audiences are not empty: what may be seen is there.
      for (const publiek of ['netwerk', 'gemeente', 'openbaar'])
        expect(made[`objects with a text for just ${publiek}`]).toBeGreaterThan(0);
    },
  );
});
