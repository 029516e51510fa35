import { dayIn } from '../method/zone.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AdoptedArtefact } from '../assemble/adopted.js';
import { hasEnded, type Fase } from '../method/fasen.js';
import type { Fact } from '../steps/facts.js';
import { mapped, missing, refused, type InteropHost, type Mapped } from './host.js';
import type { ZaaktypeUrls, statussen } from './zaaktype.js';

/** A request for the host to send, in this order. The library sends nothing. */
export interface ZgwRequest {
  readonly api: 'zaken' | 'documenten' | 'besluiten';
  readonly method: 'POST';
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The name under which later requests refer to the `url` of the answer: `{zaak}` in a body stands for it. */
  readonly as?: string;
  /** The fields of the body in which such a name stands. In every other field it is a text that somebody typed. */
  readonly references?: readonly string[];
}

/** A rendering for the document store: a file in Base64. */
export interface ZgwDocument {
  readonly bestandsnaam: string;
  readonly formaat: string;
  readonly inhoud: string;
}

const longestOmschrijving = 80;
const longestTitel = 200;
/** Cuts at a word: a title in half a word reads as an error. */
function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const statusOf: Readonly<Record<Exclude<Fase, 'gestaakt'>, (typeof statussen)[number]>> = {
  reiswens: 'Reiswens',
  verkennen: 'Verkennen',
  inrichten: 'Inrichten',
  doenEnLeren: 'Doen en leren',
  aangekomen: 'Reis afgerond',
};

/**
 * The moment of a fact with its number as microseconds: two steps may have one moment, and a zaak takes no two statuses of one moment.
 * The instant moves by less than a millisecond.
 */
const momentOf = ({ seq, meta: { op } }: Fact): string => {
  const [, clock = op, fraction = '', offset = ''] = /^(.{19})(?:\.(\d+))?(.*)$/.exec(op) ?? [];
  return `${clock}.${fraction.slice(0, 3).padEnd(3, '0')}${String(seq % 1_000).padStart(3, '0')}${offset}`;
};

const status = (fase: Fase, fact: Fact, urls: ZaaktypeUrls): ZgwRequest => ({
  api: 'zaken',
  method: 'POST',
  path: '/statussen',
  references: ['zaak'],
  body: {
    zaak: '{zaak}',
    statustype: urls.status(hasEnded(fase) ? 'Reis afgerond' : statusOf[fase]),
    datumStatusGezet: momentOf(fact),
    statustoelichting: `Fase van de reis: ${fase}`,
  },
});

/**
 * What a zaaksysteem has to be told of one fact, in order: a zaak when the journey starts, a status when a stage is entered, a result and
 * the last status when it ends. Empty for every other fact. A role is an organisational unit; no natural person is ever sent.
 *
 * @example
 * const requests = factToZgw(facts[0], zaaktypeUrls('https://openzaak.example.nl/catalogi/api/v1'), host);
 * @source Zaken API 1.5.1
 */
export function factToZgw(fact: Fact | undefined, urls: ZaaktypeUrls, host: InteropHost): Mapped<ZgwRequest[]> {
  const absent = missing(host, ['organisatie', 'rsin'], ['bron', 'systeem']);
  if (absent) return absent;
  if (fact === undefined) return mapped([]);
  const { op } = fact.meta;
  const rsin = host.organisatie.rsin;
  if (fact.type === 'reis.gestart')
    return mapped([
      {
        api: 'zaken',
        method: 'POST',
        path: '/zaken',
        as: 'zaak',
        body: {
          bronorganisatie: rsin,
          verantwoordelijkeOrganisatie: rsin,
          zaaktype: urls.zaaktype,
          startdatum: dayIn(op, fact.spelregels?.tijdzone),
          identificatie: fact.id.slice(0, 40),
          omschrijving: cutAtWord(fact.titel, longestOmschrijving),
          toelichting: fact.titel,
          vertrouwelijkheidaanduiding: 'intern',
          kenmerken: [{ kenmerk: fact.id.slice(0, 40), bron: host.bron.systeem.slice(0, 40) }],
        },
      },
      status(fact.instap?.fase ?? 'reiswens', fact, urls),
    ]);
  if (!('naar' in fact)) return mapped([]);
  if (!hasEnded(fact.naar)) return mapped([status(fact.naar, fact, urls)]);
  return mapped([
    {
      api: 'zaken',
      method: 'POST',
      path: '/resultaten',
      references: ['zaak'],
      body: {
        zaak: '{zaak}',
        resultaattype: urls.resultaat(fact.naar === 'aangekomen' ? 'afgerond' : 'gestaakt'),
        toelichting: fact.naar === 'aangekomen' ? 'Reis afgerond' : 'Reis gestaakt',
      },
    },
    status(fact.naar, fact, urls),
  ]);
}

/**
 * What a zaaksysteem has to be told of an adoption, in order: the document with its checksum, its link to the zaak, the decision, and
 * the link between decision and document. Refused when it is not adopted, or was assembled for the kern: a zaaksysteem has more readers.
 *
 * @param document - the rendering, in Base64
 * @source Documenten API 1.4.2, Besluiten API 1.1.0
 */
export function adoptionToZgw(
  { soort, artefact, vaststelling }: AdoptedArtefact,
  document: ZgwDocument,
  urls: ZaaktypeUrls,
  host: InteropHost,
): Mapped<ZgwRequest[]> {
  const absent = missing(host, ['organisatie', 'rsin'], ['organisatie', 'naam']);
  if (absent) return absent;
  if (artefact.kop.vastgesteld === null) return refused('interop.not-adopted', ['kop', 'vastgesteld']);
  if (artefact.kop.publiek === 'kern') return refused('interop.kern', ['kop', 'publiek']);
  const bytes = fromBase64(document.inhoud);
  const dag = dayIn(vaststelling.op, artefact.kop.tijdzone);
  const name = `${soort}-${vaststelling.versie}`;
  return mapped([
    {
      api: 'documenten',
      method: 'POST',
      path: '/enkelvoudiginformatieobjecten',
      as: `eio-${name}`,
      body: {
        bronorganisatie: host.organisatie.rsin,
        creatiedatum: dag,
        titel: cutAtWord(`${soort} versie ${vaststelling.versie}: ${artefact.kop.titel}`, longestTitel),
        auteur: host.organisatie.naam.slice(0, 200),
        taal: 'dut',
        formaat: document.formaat,
        bestandsnaam: document.bestandsnaam,
        inhoud: document.inhoud,
        bestandsomvang: bytes.length,
        status: 'definitief',
        // Open Zaak closes no zaak of which a document leaves this open; rights come with a request of their own.
        indicatieGebruiksrecht: false,
        integriteit: { algoritme: 'sha_256', waarde: bytesToHex(sha256(bytes)), datum: dag },
        vertrouwelijkheidaanduiding: artefact.kop.publiek === 'openbaar' ? 'openbaar' : 'intern',
        informatieobjecttype: urls.informatieobjecttype(soort),
      },
    },
    {
      api: 'zaken',
      method: 'POST',
      path: '/zaakinformatieobjecten',
      references: ['zaak', 'informatieobject'],
      body: { zaak: '{zaak}', informatieobject: `{eio-${name}}` },
    },
    {
      api: 'besluiten',
      method: 'POST',
      path: '/besluiten',
      references: ['zaak'],
      as: `besluit-${name}`,
      body: {
        verantwoordelijkeOrganisatie: host.organisatie.rsin,
        besluittype: urls.besluittype(soort),
        zaak: '{zaak}',
        datum: dag,
        ingangsdatum: dag,
      },
    },
    {
      api: 'besluiten',
      method: 'POST',
      path: '/besluitinformatieobjecten',
      references: ['besluit', 'informatieobject'],
      body: { besluit: `{besluit-${name}}`, informatieobject: `{eio-${name}}` },
    },
  ]);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a Base64 text; the same in Node and in a browser. */
function fromBase64(text: string): Uint8Array {
  const digits = text
    .split('')
    .map((letter) => alphabet.indexOf(letter))
    .filter((digit) => digit >= 0);
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let bits = 0;
  let held = 0;
  let place = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | digit) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[place] = (bits >> held) & 0xff;
    place += 1;
  }
  return bytes;
}

/** A text as Base64 of its UTF-8 bytes, for `ZgwDocument`. */
export function base64Of(text: string): string {
  const bytes = utf8ToBytes(text);
  let out = '';
  for (let place = 0; place < bytes.length; place += 3) {
    const three = ((bytes[place] ?? 0) << 16) | ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0);
    const left = bytes.length - place;
    out +=
      alphabet.charAt(three >> 18) +
      alphabet.charAt((three >> 12) & 63) +
      (left > 1 ? alphabet.charAt((three >> 6) & 63) : '=') +
      (left > 2 ? alphabet.charAt(three & 63) : '=');
  }
  return out;
}
