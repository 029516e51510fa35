import { describe, expect, it } from 'vitest';
import { artefactsOf } from '../../src/assemble/index.js';
import { fold, type Fact } from '../../src/index.js';
import {
  adoptionToZgw,
  base64Of,
  diwooSitemap,
  factToZgw,
  toObject,
  wooCategorie,
  zaaktypeUrls,
} from '../../src/interop/index.js';
import { findVervallen } from '../../src/privacy/index.js';
import { catalogi, host, journeys, ok } from './host.js';

/** The smallest whole round, all of it in Amsterdam just after midnight, as a server that writes Z has it. */
function atNight(zone: string | undefined): Fact[] {
  return journeys[1]!.map((fact) => {
    const late = { ...fact, meta: { ...fact.meta, op: '2026-01-12T23:30:00Z' } };
    return late.type === 'reis.gestart' && zone !== undefined
      ? { ...late, spelregels: { ...late.spelregels, tijdzone: zone } }
      : late;
  }) as Fact[];
}

const urls = zaaktypeUrls(catalogi);

describe.each([
  ['Europe/Amsterdam', '2026-01-13'],
  [undefined, '2026-01-12'],
])('what was adopted at 23:30 UTC, with zone %s', (zone, day) => {
  const facts = atNight(zone);
  const [one] = artefactsOf(facts, { publiek: 'gemeente' });

  it(`has ${day} as its day in every system`, () => {
    const [document, , besluit] = ok(
      adoptionToZgw(one!, { bestandsnaam: 'a.html', formaat: 'text/html', inhoud: base64Of('a') }, urls, host),
    );
    const [zaak] = ok(factToZgw(facts[0], urls, host));
    const object = ok(toObject(one!, { objecttypeUrl: 'https://objecten.example.nl/1', typeVersion: 1 }));
    const [open] = artefactsOf(facts, { publiek: 'openbaar' });
    const sitemap = ok(
      diwooSitemap(
        [{ adopted: open!, url: 'https://x.nl/a.html', lastmod: day, categorie: wooCategorie('opdracht').voorstel }],
        host,
      ),
    );
    expect({
      zaak: zaak?.body['startdatum'],
      document: document?.body['creatiedatum'],
      besluit: besluit?.body['datum'],
      object: object.record.startAt,
      sitemap: /<diwoo:creatiedatum>([^<]+)</.exec(sitemap)?.[1],
    }).toEqual({ zaak: day, document: day, besluit: day, object: day, sitemap: day });
  });

  it(`may be erased from ${day} on`, () => {
    const reis = { ...fold(facts), fase: 'gestaakt' as const };
    const sinds = findVervallen(reis, '2027-06-01').map((gone) => gone.sinds);
    expect(new Set(sinds)).toEqual(new Set([day, `2027${day.slice(4)}`]));
  });
});
