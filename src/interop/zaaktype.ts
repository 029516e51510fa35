import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { artefacten, type Artefact } from '../method/fasen.js';
import { mapped, missing, refused, type InteropHost, type Mapped } from './host.js';

/** How a zaak ends by the selectielijst: the addresses of what it says there, and what happens to the file. */
export interface SelectielijstResultaat {
  /** The class, which has to be of the `procestype`. Its procestermijn is `nihil` or empty: the term begins when the zaak ends. */
  readonly klasse: string;
  /** The general description of the result. */
  readonly omschrijving: string;
  /** Whether the file is kept for ever (so when absent) or destroyed. */
  readonly archiefnominatie?: 'blijvend_bewaren' | 'vernietigen' | undefined;
  /** For how long, an ISO 8601 duration; Open Zaak takes the one of the class when absent. */
  readonly archiefactietermijn?: string | undefined;
}

/** What only the municipality knows of its catalogue. */
export interface ZaaktypeOptions {
  /** The address of the Catalogi API, without a slash at the end; Open Zaak serves it at `/catalogi/api/v1`. */
  readonly catalogi: string;
  /** The domain of the catalogue: one to five capitals. */
  readonly domein: string;
  readonly contactpersoon: string;
  /** The first day of validity, `2026-01-01`. */
  readonly geldigVanaf: string;
  /** From the selectielijst: the procestype of the zaak, and each way in which it ends. */
  readonly selectielijst: Readonly<Record<'afgerond' | 'gestaakt', SelectielijstResultaat>> & {
    readonly procestype: string;
  };
}

/** A name-based UUID: the same name gives the same one in every release, so that a second import finds what the first one made. */
export function uuidOf(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`aanpakken-met-impact/${name}`)));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The statuses of a zaak, in order. The last one closes it. */
export const statussen = ['Reiswens', 'Verkennen', 'Inrichten', 'Doen en leren', 'Reis afgerond'] as const;

/** The kinds of document, and the decision that adopts each. */
const documentName: Readonly<Record<Artefact, string>> = {
  opdracht: 'Opdracht van een reis',
  foto: 'Foto van een verkenning',
  programma: 'Programma-aanpak',
  reisverslag: 'Reisverslag',
};

const rollen = [
  ['Opdrachtgever', 'beslisser'],
  ['Reisbegeleider', 'zaakcoordinator'],
] as const;

/** Which address each part of the bundle has. */
export interface ZaaktypeUrls {
  readonly zaaktype: string;
  /** The address of a status type. */
  readonly status: (naam: (typeof statussen)[number]) => string;
  /** The address of the kind of document of an artefact. */
  readonly informatieobjecttype: (artefact: Artefact) => string;
  /** The address of the decision that adopts an artefact. */
  readonly besluittype: (artefact: Artefact) => string;
  /** The address of a way to end. */
  readonly resultaat: (naam: 'afgerond' | 'gestaakt') => string;
  /** The address of a role. */
  readonly rol: (naam: (typeof rollen)[number][0]) => string;
}

/** The addresses of the parts of the catalogue below one Catalogi API. */
export function zaaktypeUrls(catalogi: string): ZaaktypeUrls {
  const at = (collection: string, name: string): string =>
    `${catalogi}/${collection}/${uuidOf(`${collection}/${name}`)}`;
  return {
    zaaktype: at('zaaktypen', 'aanpak-met-impact'),
    status: (naam) => at('statustypen', naam),
    informatieobjecttype: (artefact) => at('informatieobjecttypen', artefact),
    besluittype: (artefact) => at('besluittypen', artefact),
    resultaat: (naam) => at('resultaattypen', naam),
    rol: (naam) => at('roltypen', naam),
  };
}

/**
 * The catalogue of a journey for the zaaksysteem: nine files in the order in which Open Zaak imports them, for the host to zip. Every
 * reference leads to another entry of the bundle, and it holds what publishing asks: status types, a result, roles.
 *
 * @returns a refusal when the RSIN, the domain or a value of the selectielijst is missing: only the municipality has them
 * @example
 * const selectie = { klasse: 'https://selectielijst.example.nl/1', omschrijving: 'https://selectielijst.example.nl/2' };
 * const bundle = zaaktypeTemplate(host, {
 *   catalogi: 'https://openzaak.example.nl/catalogi/api/v1',
 *   domein: 'REIS',
 *   contactpersoon: 'Team opgaven',
 *   geldigVanaf: '2026-01-01',
 *   selectielijst: { procestype: 'https://selectielijst.example.nl/3', afgerond: selectie, gestaakt: selectie },
 * });
 * @source Catalogi API 1.3.1, as Open Zaak 1.30.0 serves and imports it
 */
export function zaaktypeTemplate(host: InteropHost, options: ZaaktypeOptions): Mapped<Record<string, unknown[]>> {
  const absent = missing(host, ['organisatie', 'rsin'], ['organisatie', 'naam']);
  if (absent) return absent;
  if (!/^[A-Z]{1,5}$/.test(options.domein)) return refused('interop.host-value', ['domein']);
  if (!options.selectielijst.procestype) return refused('interop.host-value', ['selectielijst', 'procestype']);
  for (const end of ['afgerond', 'gestaakt'] as const)
    if (!options.selectielijst[end].klasse || !options.selectielijst[end].omschrijving)
      return refused('interop.host-value', ['selectielijst', end]);
  const { catalogi, domein, contactpersoon, geldigVanaf } = options;
  const urls = zaaktypeUrls(catalogi);
  const catalogus = `${catalogi}/catalogussen/${uuidOf('catalogus')}`;
  const { zaaktype } = urls;
  return mapped({
    Catalogus: [
      {
        url: catalogus,
        domein,
        rsin: host.organisatie.rsin,
        contactpersoonBeheerNaam: contactpersoon.slice(0, 40),
        naam: 'Aanpakken met Impact',
        zaaktypen: [],
        besluittypen: [],
        informatieobjecttypen: [],
      },
    ],
    InformatieObjectType: artefacten.map((artefact) => ({
      url: urls.informatieobjecttype(artefact),
      catalogus,
      omschrijving: documentName[artefact],
      vertrouwelijkheidaanduiding: artefact === 'foto' ? 'vertrouwelijk' : 'intern',
      beginGeldigheid: geldigVanaf,
      informatieobjectcategorie: 'Maatschappelijke opgave',
      concept: true,
      zaaktypen: [],
      besluittypen: [],
    })),
    BesluitType: artefacten.map((artefact) => ({
      url: urls.besluittype(artefact),
      catalogus,
      omschrijving: `Vaststelling ${artefact}`,
      publicatieIndicatie: false,
      zaaktypen: [],
      informatieobjecttypen: [urls.informatieobjecttype(artefact)],
      beginGeldigheid: geldigVanaf,
      concept: true,
    })),
    ZaakType: [
      {
        url: zaaktype,
        identificatie: 'AANPAK-MET-IMPACT',
        omschrijving: 'Aanpak met impact: maatschappelijke opgave',
        vertrouwelijkheidaanduiding: 'intern',
        doel: 'Samen met inwoners, praktijk, beleid en wetenschap impact maken op een maatschappelijke opgave.',
        aanleiding: 'Een reiswens: een urgente maatschappelijke opgave waarvan de oplossing nog niet duidelijk is.',
        indicatieInternOfExtern: 'intern',
        handelingInitiator: 'Aandragen',
        onderwerp: 'Maatschappelijke opgave',
        handelingBehandelaar: 'Begeleiden',
        doorlooptijd: 'P4Y',
        opschortingEnAanhoudingMogelijk: true,
        verlengingMogelijk: false,
        publicatieIndicatie: false,
        productenOfDiensten: [],
        trefwoorden: ['opgavegericht werken'],
        // Open Zaak refuses a result of which the class is of another procestype than the zaaktype.
        selectielijstProcestype: options.selectielijst.procestype,
        referentieproces: { naam: 'Aanpakken met Impact', link: '' },
        verantwoordelijke: host.organisatie.naam.slice(0, 50),
        catalogus,
        besluittypen: artefacten.map((artefact) => urls.besluittype(artefact)),
        deelzaaktypen: [],
        gerelateerdeZaaktypen: [],
        beginGeldigheid: geldigVanaf,
        versiedatum: geldigVanaf,
        concept: true,
      },
    ],
    StatusType: statussen.map((naam, place) => ({
      url: urls.status(naam),
      omschrijving: naam,
      zaaktype,
      volgnummer: place + 1,
      isEindstatus: place === statussen.length - 1,
      informeren: false,
      toelichting: `Fase van de reis: ${naam}`,
    })),
    ZaakTypeInformatieObjectType: artefacten.map((artefact, place) => ({
      url: `${catalogi}/zaaktype-informatieobjecttypen/${uuidOf(`ziot/${artefact}`)}`,
      zaaktype,
      informatieobjecttype: urls.informatieobjecttype(artefact),
      volgnummer: place + 1,
      richting: 'intern',
    })),
    ResultaatType: (['afgerond', 'gestaakt'] as const).map((end) => ({
      url: urls.resultaat(end),
      zaaktype,
      omschrijving: `Reis ${end}`,
      resultaattypeomschrijving: options.selectielijst[end].omschrijving,
      selectielijstklasse: options.selectielijst[end].klasse,
      archiefnominatie: options.selectielijst[end].archiefnominatie ?? 'blijvend_bewaren',
      ...(options.selectielijst[end].archiefactietermijn !== undefined && {
        archiefactietermijn: options.selectielijst[end].archiefactietermijn,
      }),
      brondatumArchiefprocedure: {
        afleidingswijze: 'afgehandeld',
        datumkenmerk: '',
        einddatumBekend: false,
        objecttype: '',
        registratie: '',
        procestermijn: null,
      },
      besluittypen: [],
    })),
    RolType: rollen.map(([omschrijving, omschrijvingGeneriek]) => ({
      url: urls.rol(omschrijving),
      zaaktype,
      omschrijving,
      omschrijvingGeneriek,
    })),
    Eigenschap: [
      {
        url: `${catalogi}/eigenschappen/${uuidOf('eigenschap/ronde')}`,
        zaaktype,
        naam: 'ronde',
        definitie: 'De ronde waarin de reis is.',
        specificatie: { formaat: 'getal', lengte: '3', kardinaliteit: '1' },
      },
    ],
  });
}
