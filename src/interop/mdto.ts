import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AdoptedArtefact } from '../assemble/adopted.js';
import { mapped, missing, refused, type InteropHost, type Mapped } from './host.js';
import { xmlFile, type Xml } from './xml.js';

/** A rendering of an artefact: a file as it goes into the archive. */
export interface Rendering {
  /** The name of the file, without a folder. */
  readonly bestandsnaam: string;
  readonly inhoud: string | Uint8Array;
  /** The format as PRONOM knows it: `fmt/471` is HTML 5, `fmt/1149` Markdown, `fmt/412` Word. */
  readonly pronom: { readonly code: string; readonly label: string };
}

/** What an archivist decides and the library cannot know. */
export interface MdtoOptions {
  /** When the checksums were made: the library reads no clock. */
  readonly checksumDatum: string;
  /** B: kept for ever. V: destroyed after `bewaartermijn`, an ISO 8601 duration. */
  readonly waardering: { readonly code: 'B' | 'V'; readonly bewaartermijn?: string | undefined };
  /** The category of the selectielijst. */
  readonly informatiecategorie?: string | undefined;
}

/** A file of a Submission Information Package. */
export interface SipFile {
  readonly pad: string;
  readonly inhoud: string | Uint8Array;
}

const el = (name: string, content: Xml[1]): Xml => [name, content];
const list = (name: string): Xml => el('begripBegrippenlijst', [el('verwijzingNaam', name)]);
const concept = (name: string, label: string, from: string, code?: string): Xml =>
  el(name, [el('begripLabel', label), code === undefined ? undefined : el('begripCode', code), list(from)]);
const identification = (name: string, kenmerk: string, bron: string): Xml =>
  el(name, [el('identificatieKenmerk', kenmerk), el('identificatieBron', bron)]);
const reference = (name: string, label: string, kenmerk: string, bron: string): Xml =>
  el(name, [el('verwijzingNaam', label), identification('verwijzingIdentificatie', kenmerk, bron)]);

const root = (content: Xml): string => xmlFile(['MDTO', [content], { xmlns: 'https://www.nationaalarchief.nl/mdto' }]);

const bytesOf = (inhoud: Rendering['inhoud']): Uint8Array =>
  typeof inhoud === 'string' ? utf8ToBytes(inhoud) : inhoud;

const nameOf = ({ soort, vaststelling }: AdoptedArtefact): string =>
  `${soort.charAt(0).toUpperCase()}${soort.slice(1)} versie ${vaststelling.versie}`;

/** Safe in a path on every system: ids hold no slash, and a colon cannot stand in a file name everywhere. */
const fileName = (text: string): string => text.replaceAll(/[^\w.-]/g, '_');

/** What becomes of a record, and how long it is kept. */
const appraisal = ({ waardering, informatiecategorie }: MdtoOptions): (Xml | undefined)[] => [
  concept(
    'waardering',
    waardering.code === 'B' ? 'Blijvend te bewaren' : 'Tijdelijk te bewaren',
    'Begrippenlijst Waarderingen MDTO',
    waardering.code,
  ),
  waardering.code === 'V' && waardering.bewaartermijn !== undefined
    ? el('bewaartermijn', [el('termijnLooptijd', waardering.bewaartermijn)])
    : undefined,
  informatiecategorie === undefined
    ? undefined
    : concept('informatiecategorie', informatiecategorie, 'Selectielijst gemeenten'),
];

const closing = (host: InteropHost, openbaar: boolean): Xml[] => [
  el('archiefvormer', [el('verwijzingNaam', host.organisatie.naam)]),
  el('beperkingGebruik', [
    concept(
      'beperkingGebruikType',
      openbaar ? 'Openbaar' : 'Gedeeltelijk openbaar',
      'Begrippenlijst Beperkingen gebruik MDTO',
    ),
  ]),
];

/**
 * A journey as a Submission Information Package: an MDTO informatieobject for the journey and for every adopted artefact, a bestand
 * for every rendering with its size and SHA-256, and the renderings. Every reference resolves within the package.
 *
 * Shape: `metadata/*.xml` and `bestanden/*`. An artefact for the kern is refused, an artefact without a rendering is described without one.
 *
 * @param renderings - the files of each artefact, by `soort` and `versie`: `programma 2`
 * @example
 * const html = { bestandsnaam: 'opdracht.html', inhoud: '<!doctype html>', pronom: { code: 'fmt/471', label: 'HTML 5' } };
 * const adopted = artefactsOf(facts, { publiek: 'gemeente' });
 * const how = { checksumDatum: meta.op, waardering: { code: 'B' } };
 * const sip = toSip({ id: reis.id, titel: reis.titel }, adopted, new Map([['opdracht 1', [html]]]), host, how);
 * @source MDTO 1.0.1
 */
export function toSip(
  reis: { readonly id: string; readonly titel: string },
  adopted: readonly AdoptedArtefact[],
  renderings: ReadonlyMap<string, readonly Rendering[]>,
  host: InteropHost,
  options: MdtoOptions,
): Mapped<SipFile[]> {
  const absent = missing(host, ['bron', 'naam'], ['organisatie', 'naam']);
  if (absent) return absent;
  const kern = adopted.findIndex(({ artefact }) => artefact.kop.publiek === 'kern');
  if (kern >= 0) return refused('interop.kern', [kern, 'kop', 'publiek']);
  const bron = host.bron.naam;
  const idOf = ({ soort, vaststelling }: AdoptedArtefact): string => `${reis.id}/${soort}/${vaststelling.versie}`;
  const files: SipFile[] = [];
  const describe = (pad: string, content: Xml): void =>
    void files.push({ pad: `metadata/${fileName(pad)}.xml`, inhoud: root(content) });

  describe(
    reis.id,
    el('informatieobject', [
      identification('identificatie', reis.id, bron),
      el('naam', reis.titel),
      concept('aggregatieniveau', 'Dossier', 'Begrippenlijst Aggregatieniveaus MDTO'),
      el('taal', 'nl'),
      ...appraisal(options),
      ...adopted.map((one) => reference('bevatOnderdeel', nameOf(one), idOf(one), bron)),
      ...closing(
        host,
        adopted.every(({ artefact }) => artefact.kop.publiek === 'openbaar'),
      ),
    ]),
  );
  for (const one of adopted) {
    const { artefact, soort, vaststelling } = one;
    const own = renderings.get(`${soort} ${vaststelling.versie}`) ?? [];
    const before = adopted
      .filter((other) => other.soort === soort && other.vaststelling.versie < vaststelling.versie)
      .at(-1);
    const fileId = ({ bestandsnaam }: Rendering): string => `${idOf(one)}/${bestandsnaam}`;
    describe(
      idOf(one),
      el('informatieobject', [
        identification('identificatie', idOf(one), bron),
        el('naam', `${nameOf(one)}: ${reis.titel}`),
        concept('aggregatieniveau', 'Archiefstuk', 'Begrippenlijst Aggregatieniveaus MDTO'),
        el('taal', 'nl'),
        el('event', [
          concept('eventType', 'Vaststelling', 'Begrippenlijst Eventtypen MDTO'),
          el('eventTijd', vaststelling.op),
          el('eventVerantwoordelijkeActor', [el('verwijzingNaam', host.organisatie.naam)]),
        ]),
        ...appraisal(options),
        reference('isOnderdeelVan', reis.titel, reis.id, bron),
        ...own.map((rendering) => reference('heeftRepresentatie', rendering.bestandsnaam, fileId(rendering), bron)),
        before &&
          el('gerelateerdInformatieobject', [
            reference('gerelateerdInformatieobjectVerwijzing', nameOf(before), idOf(before), bron),
            concept('gerelateerdInformatieobjectTypeRelatie', 'Vervangt', 'Relaties van een reisdossier'),
          ]),
        ...closing(host, artefact.kop.publiek === 'openbaar'),
      ]),
    );
    for (const rendering of own) {
      const bytes = bytesOf(rendering.inhoud);
      files.push({ pad: `bestanden/${fileName(fileId(rendering))}`, inhoud: rendering.inhoud });
      describe(
        `${fileId(rendering)}.bestand`,
        el('bestand', [
          identification('identificatie', fileId(rendering), bron),
          el('naam', rendering.bestandsnaam),
          el('omvang', String(bytes.length)),
          concept('bestandsformaat', rendering.pronom.label, 'PRONOM', rendering.pronom.code),
          el('checksum', [
            concept('checksumAlgoritme', 'SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
            el('checksumWaarde', bytesToHex(sha256(bytes))),
            el('checksumDatum', options.checksumDatum),
          ]),
          el('URLBestand', `bestanden/${fileName(fileId(rendering))}`),
          reference('isRepresentatieVan', nameOf(one), idOf(one), bron),
        ]),
      );
    }
  }
  return mapped(files);
}
