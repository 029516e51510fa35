import { dayIn } from '../method/zone.js';
import type { AdoptedArtefact } from '../assemble/adopted.js';
import type { Artefact } from '../method/fasen.js';
import { mapped, missing, refused, type InteropHost, type Mapped } from './host.js';
import { xmlFile, type Xml } from './xml.js';

/** A category of the Woo: its name and its URI in the list of the government. */
export interface WooCategorie {
  readonly naam: string;
  readonly uri: string;
}

const thesaurus = 'https://identifier.overheid.nl/tooi/def/thes/kern';
const onderzoeksrapport: WooCategorie = { naam: 'onderzoeksrapport', uri: `${thesaurus}/c_fdaee95e` };
const inspanning: WooCategorie = { naam: 'inspanningsverplichting art 3.1 Woo', uri: `${thesaurus}/c_816e508d` };
const vergaderstuk: WooCategorie = { naam: 'vergaderstuk decentrale overheid', uri: `${thesaurus}/c_db4862c3` };
const convenant: WooCategorie = { naam: 'convenant', uri: `${thesaurus}/c_8fc2335c` };

/** A proposal, and the questions that somebody has to answer before it is one. The library never decides. */
export interface WooVoorstel {
  readonly voorstel: WooCategorie;
  /** All of these have to be so. */
  readonly toets: readonly string[];
  /** What it is when one of them is not so, or when something else happened with it. */
  readonly anders: readonly { readonly wanneer: string; readonly categorie: WooCategorie }[];
}

const report: WooVoorstel = {
  voorstel: onderzoeksrapport,
  toets: [
    'Is het gemaakt op verzoek van een bestuursorgaan?',
    'Gaat het vooral over feiten?',
    'Is het maken ervan geen deel van de gewone uitvoering van een taak?',
    'Gaat het over het voorbereiden of evalueren van beleid?',
  ],
  anders: [
    { wanneer: 'Een van de vragen is met nee beantwoord.', categorie: inspanning },
    { wanneer: 'Het is naar de raad gestuurd.', categorie: vergaderstuk },
  ],
};

const plan: WooVoorstel = {
  voorstel: inspanning,
  toets: [],
  anders: [
    { wanneer: 'Het is naar de raad gestuurd.', categorie: vergaderstuk },
    { wanneer: 'Het is een overeenkomst tussen partijen.', categorie: convenant },
  ],
};

/**
 * The category of the Woo that fits an artefact, with the test that decides. A proposal: a person of the municipality answers the questions.
 *
 * @example
 * const { voorstel, toets } = wooCategorie('foto');
 * @source Woo, articles 3.1 and 3.3; the definitions of the list of information categories
 */
export const wooCategorie = (artefact: Artefact): WooVoorstel =>
  artefact === 'foto' || artefact === 'reisverslag' ? report : plan;

/** A page to publish, and the category that the municipality decided on. */
export interface DiwooEntry {
  readonly adopted: AdoptedArtefact;
  /** The address of the page: HTML or PDF. */
  readonly url: string;
  /** When the page last changed. */
  readonly lastmod: string;
  readonly categorie: WooCategorie;
}

/** Most addresses in one sitemap. */
export const maximumUrls = 50_000;

const notPublic = ({ artefact }: AdoptedArtefact, path: readonly (string | number)[]) =>
  artefact.kop.vastgesteld === null
    ? refused('interop.not-adopted', [...path, 'kop', 'vastgesteld'])
    : artefact.kop.publiek === 'openbaar'
      ? undefined
      : refused('interop.not-public', [...path, 'kop', 'publiek']);

/** The identifier under which a version is published. */
const identifierOf = ({ artefact, soort, vaststelling }: AdoptedArtefact): string =>
  `${artefact.kop.reis}/${soort}/${vaststelling.versie}`;

const titleOf = ({ artefact, soort, vaststelling }: AdoptedArtefact): string =>
  `${soort.charAt(0).toUpperCase()}${soort.slice(1)} ${artefact.kop.titel}, versie ${vaststelling.versie}`;

const el = (name: string, content: Xml[1]): Xml => [`diwoo:${name}`, content];
const resource = (name: string, text: string, uri: string): Xml => [`diwoo:${name}`, text, { resource: uri }];

function urlElement({ adopted, url, lastmod, categorie }: DiwooEntry, host: InteropHost): Xml {
  const { op } = adopted.vaststelling;
  return [
    'url',
    [
      ['loc', url],
      ['lastmod', lastmod],
      el('Document', [
        el('DiWoo', [
          el('identifiers', [el('identifier', identifierOf(adopted))]),
          resource('publisher', host.organisatie.naam, host.organisatie.tooi ?? ''),
          el('titelcollectie', [el('officieleTitel', titleOf(adopted))]),
          el('classificatiecollectie', [
            el('informatiecategorieen', [resource('informatiecategorie', categorie.naam, categorie.uri)]),
          ]),
          el('creatiedatum', dayIn(op, adopted.artefact.kop.tijdzone)),
          el('documenthandelingen', [
            el('documenthandeling', [
              resource('soortHandeling', 'vaststelling', `${thesaurus}/c_641ecd76`),
              el('atTime', op),
            ]),
          ]),
        ]),
      ]),
    ],
  ];
}

/**
 * A sitemap for the Woo index: at most `maximumUrls` addresses, each with its DiWoo metadata. Refused as a whole when one of them is not
 * adopted or not for everybody, so that a host cannot publish by mistake.
 *
 * @example
 * const sitemap = diwooSitemap([], host);
 * @source DiWoo metadata; the categories of the Woo
 */
export function diwooSitemap(entries: readonly DiwooEntry[], host: InteropHost): Mapped<string> {
  const absent = missing(host, ['organisatie', 'tooi'], ['organisatie', 'naam']);
  if (absent) return absent;
  if (entries.length > maximumUrls) return refused('interop.host-value', ['entries']);
  for (const [place, { adopted }] of entries.entries()) {
    const why = notPublic(adopted, [place]);
    if (why) return why;
  }
  return mapped(
    xmlFile([
      'urlset',
      entries.map((entry) => urlElement(entry, host)),
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:diwoo': 'https://standaarden.overheid.nl/diwoo/metadata/',
      },
    ]),
  );
}

/** What the publication bank knows by a UUID of its own. */
export interface GppOptions {
  readonly informatieCategorieen: readonly string[];
  readonly publisher: string;
}

/**
 * An artefact as a publication of the GPP publication bank, as a concept that a person publishes. The bank makes the DiWoo metadata
 * itself: offer this, or a sitemap of your own, not both.
 *
 * @example
 * const [first] = artefactsOf(facts, { publiek: 'openbaar' });
 * const body = first && toGpp(first, { informatieCategorieen: [], publisher: '66666666-6666-4666-8666-666666666666' }, host);
 * @source GPP-publicatiebank API 2.1.0, `POST /api/v2/publicaties`
 */
export function toGpp(
  adopted: AdoptedArtefact,
  { informatieCategorieen, publisher }: GppOptions,
  host: InteropHost,
): Mapped<Readonly<Record<string, unknown>>> {
  const why = notPublic(adopted, []) ?? missing(host, ['bron', 'systeem']);
  if (why) return why;
  return mapped({
    publicatiestatus: 'concept',
    officieleTitel: titleOf(adopted).slice(0, 255),
    informatieCategorieen,
    publisher,
    omschrijving: '',
    kenmerken: [{ kenmerk: identifierOf(adopted), bron: host.bron.systeem }],
  });
}
