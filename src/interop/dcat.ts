import type { AdoptedArtefact } from '../assemble/adopted.js';
import type { GetoondMateriaal } from '../schemas/artefact/getoond.js';
import { mapped, missing, refused, type InteropHost, type Mapped } from './host.js';

/** What only the publisher of open data knows. */
export interface DcatOptions {
  /** The address of the dataset, for ever. */
  readonly dataset: string;
  /** Where the file of `csv` can be fetched. */
  readonly csvUrl: string;
  /** The address of the licence, such as `http://creativecommons.org/publicdomain/zero/1.0/deed.nl`. */
  readonly licentie: string;
  /** Whom to ask. */
  readonly contact: { readonly naam: string; readonly email: string };
}

/** Open data of an adopted artefact: its description, and the file that it describes. */
export interface DcatPublication {
  /** DCAT-AP-NL as JSON-LD. Its context stands in it. */
  readonly dcat: Readonly<Record<string, unknown>>;
  readonly csv: string;
}

const authority = 'http://publications.europa.eu/resource/authority';
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

const dutch = (text: string) => ({ '@value': text, '@language': 'nl' });
const ref = (id: string) => ({ '@id': id });

const columns = [
  'id',
  'indicator',
  'populatie',
  'deel',
  'waarde',
  'eenheid',
  'periode',
  'van',
  'tot',
  'gebied',
] as const;
/** A cell by RFC 4180. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The pieces of an artefact that hold figures. */
function measured(adopted: AdoptedArtefact): readonly GetoondMateriaal[] {
  if (adopted.soort === 'foto') return adopted.artefact.invalshoeken.flatMap(({ materiaal }) => materiaal);
  return adopted.soort === 'reisverslag' ? adopted.artefact.data : [];
}

/** One line for each figure; a figure under which too few answered has no value there, as in the artefact. */
function csvOf(adopted: AdoptedArtefact): string {
  const rows = measured(adopted).flatMap((piece) =>
    [...(piece.metingen ?? []), ...(piece.meting ? [piece.meting] : [])].map((meting) => [
      piece.id,
      meting.indicator,
      meting.populatie,
      meting.deel ?? '',
      meting.waarde === null ? '' : String(meting.waarde),
      meting.eenheid,
      meting.periode,
      meting.tijdvak?.van ?? '',
      meting.tijdvak?.tot ?? '',
      meting.gebied?.code ?? '',
    ]),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * The figures of an adopted foto or reisverslag as open data: a CSV, and its description by DCAT-AP-NL 3.0. Refused for what is not adopted or not
 * for everybody, so that small numbers are suppressed before anything leaves: the artefact did that.
 *
 * Shape: one line for each figure; other artefacts have none.
 *
 * @example
 * const foto = artefactsOf(facts, { publiek: 'openbaar' }).find(({ soort }) => soort === 'foto');
 * const contact = { naam: 'Open data', email: 'opendata@voorbeeldstad.nl' };
 * const where = { dataset: 'https://open.example.nl/id/1', csvUrl: 'https://open.example.nl/1.csv', licentie: 'https://open.example.nl/licentie', contact };
 * const publication = foto && toDcat(foto, where, host);
 * @source DCAT-AP-NL 3.0
 */
export function toDcat(
  adopted: AdoptedArtefact,
  { dataset, csvUrl, licentie, contact }: DcatOptions,
  host: InteropHost,
): Mapped<DcatPublication> {
  const absent = missing(host, ['organisatie', 'tooi'], ['organisatie', 'naam']);
  if (absent) return absent;
  const { kop } = adopted.artefact;
  if (kop.vastgesteld === null) return refused('interop.not-adopted', ['kop', 'vastgesteld']);
  if (kop.publiek !== 'openbaar') return refused('interop.not-public', ['kop', 'publiek']);
  const publisher = host.organisatie.tooi ?? '';
  const [title, about] = [
    `Metingen ${kop.titel}`,
    `De metingen van ${adopted.soort} ${kop.versie} van een reis, per indicator.`,
  ];
  return mapped({
    csv: csvOf(adopted),
    dcat: {
      '@context': context,
      '@graph': [
        {
          '@id': dataset,
          '@type': 'dcat:Dataset',
          'dct:title': dutch(title),
          'dct:description': dutch(about),
          'dct:identifier': dataset,
          'dct:publisher': ref(publisher),
          'dct:creator': ref(publisher),
          'dcat:contactPoint': ref(`${dataset}#contact`),
          'dct:accessRights': ref(`${authority}/access-right/PUBLIC`),
          'dcat:theme': ref(`${authority}/data-theme/SOCI`),
          'dct:language': ref(`${authority}/language/NLD`),
          'dct:license': ref(licentie),
          'dcat:distribution': ref(`${dataset}#csv`),
        },
        {
          '@id': `${dataset}#csv`,
          '@type': 'dcat:Distribution',
          'dct:title': dutch('CSV'),
          'dcat:accessURL': ref(csvUrl),
          'dct:license': ref(licentie),
          'dct:format': ref(`${authority}/file-type/CSV`),
        },
        {
          '@id': publisher,
          '@type': 'foaf:Agent',
          'foaf:name': dutch(host.organisatie.naam),
          'dct:identifier': publisher.split('/').at(-1) ?? '',
        },
        {
          '@id': `${dataset}#contact`,
          '@type': ['vcard:Kind', 'vcard:Organization'],
          'vcard:fn': contact.naam,
          'vcard:hasEmail': ref(`mailto:${contact.email}`),
        },
        // The base shapes ask what kind of thing each value of a list is.
        { '@id': `${authority}/language/NLD`, '@type': 'dct:LinguisticSystem' },
        {
          '@id': `${authority}/data-theme/SOCI`,
          '@type': 'skos:Concept',
          'skos:prefLabel': dutch('Bevolking en samenleving'),
        },
        { '@id': `${authority}/access-right/PUBLIC`, '@type': 'dct:RightsStatement' },
        { '@id': `${authority}/file-type/CSV`, '@type': 'dct:MediaTypeOrExtent' },
        { '@id': licentie, '@type': 'dct:LicenseDocument' },
      ],
    },
  });
}
