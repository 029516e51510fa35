import type { ZgwRequest } from '../../src/interop/index.js';

/*
 * What Open Zaak does with a catalogue and with requests, read from its code and written again: release 1.30.0, commit
 * 90dd5eb0b47853af0e445187cc61ddd8ec5f64ea of github.com/open-zaak/open-zaak. The names of the checks are its own error codes. The shapes of
 * the bodies are checked against its OpenAPI files elsewhere; here stands what those files cannot say.
 */

/** `catalogi/constants.py`: the order in which `manage.py import` reads the files of a zip. */
export const importOrder = [
  'Catalogus',
  'InformatieObjectType',
  'BesluitType',
  'ZaakType',
  'StatusType',
  'ZaakTypeInformatieObjectType',
  'ResultaatType',
  'RolType',
  'Eigenschap',
] as const;

/** `catalogi/admin/utils.py`: the order of the import of one zaaktype in the admin, after both kinds of type. */
export const adminOrder = [
  'Catalogus',
  'InformatieObjectType',
  'BesluitType',
  'ZaakType',
  'ZaakTypeInformatieObjectType',
  'ResultaatType',
  'RolType',
  'StatusType',
  'Eigenschap',
] as const;

/** `catalogi/api/urls.py`: where each kind is served. A reference is resolved by its path; the host does not count. */
const collections: Readonly<Record<string, string>> = {
  Catalogus: 'catalogussen',
  InformatieObjectType: 'informatieobjecttypen',
  BesluitType: 'besluittypen',
  ZaakType: 'zaaktypen',
  StatusType: 'statustypen',
  ZaakTypeInformatieObjectType: 'zaaktype-informatieobjecttypen',
  ResultaatType: 'resultaattypen',
  RolType: 'roltypen',
  Eigenschap: 'eigenschappen',
};

/** The fields that the serializers write and that refer to another entry: with the kind that they refer to. */
const refersTo: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  InformatieObjectType: { catalogus: 'Catalogus' },
  BesluitType: { catalogus: 'Catalogus', informatieobjecttypen: 'InformatieObjectType' },
  ZaakType: { catalogus: 'Catalogus', besluittypen: 'BesluitType', deelzaaktypen: 'ZaakType' },
  StatusType: { zaaktype: 'ZaakType' },
  ZaakTypeInformatieObjectType: {
    zaaktype: 'ZaakType',
    informatieobjecttype: 'InformatieObjectType',
    statustype: 'StatusType',
  },
  ResultaatType: { zaaktype: 'ZaakType', besluittypen: 'BesluitType', informatieobjecttypen: 'InformatieObjectType' },
  RolType: { zaaktype: 'ZaakType' },
  Eigenschap: { zaaktype: 'ZaakType', statustype: 'StatusType' },
};

/** The fields that together may occur once (`unique_together`). */
const unique: Readonly<Record<string, readonly string[]>> = {
  Catalogus: ['domein', 'rsin'],
  StatusType: ['zaaktype', 'volgnummer'],
  ZaakTypeInformatieObjectType: ['zaaktype', 'volgnummer'],
  ResultaatType: ['zaaktype', 'omschrijving'],
  RolType: ['zaaktype', 'omschrijving'],
  Eigenschap: ['zaaktype', 'naam'],
};

type Entry = Readonly<Record<string, unknown>>;
type Bundle = Readonly<Record<string, readonly unknown[]>>;

/** What the selectielijst says of a class: its procestype and its procestermijn. */
type Klasse = { readonly procesType: string; readonly procestermijn: string };

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const uuidOf = (url: unknown): string => String(url).split('/').at(-1) ?? '';

/** The eleven test of a citizen's and of an organisation's number (`RSINField`). */
const isRsin = (text: unknown): boolean =>
  typeof text === 'string' &&
  /^\d{9}$/.test(text) &&
  Array.from(text).reduce((sum, digit, place) => sum + Number(digit) * (place === 8 ? -1 : 9 - place), 0) % 11 === 0;

/** `AFLEIDINGSWIJZE_VALIDATION_RULES` for the ways that need nothing beside the end of the zaak. */
const emptyFor: Readonly<Record<string, readonly string[]>> = {
  afgehandeld: ['procestermijn', 'datumkenmerk', 'einddatumBekend', 'objecttype', 'registratie'],
};

/** Open Zaak, as far as this library has to do with it. */
export class OpenZaak {
  readonly refused: string[] = [];
  private readonly kept = new Map<string, { kind: string; entry: Entry }>();

  constructor(private readonly klasseOf: (url: string) => Klasse) {}

  /** `management/commands/import.py`: file by file, entry by entry; the first that is not in order stops everything. */
  importBundle(bundle: Bundle, order: readonly string[] = importOrder): void {
    for (const kind of order)
      for (const entry of (bundle[kind] ?? []) as readonly Entry[]) {
        const why = this.problemOf(kind, entry);
        if (why !== undefined) {
          this.refused.push(`${kind}: ${why}`);
          return;
        }
        this.kept.set(uuidOf(entry['url']), { kind, entry });
      }
  }

  private problemOf(kind: string, entry: Entry): string | undefined {
    const path = new URL(String(entry['url'])).pathname;
    if (!/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuidOf(path)))
      return 'uuid is not one';
    if (this.kept.has(uuidOf(path))) return 'uuid is taken';
    for (const [field, to] of Object.entries(refersTo[kind] ?? {}))
      for (const url of listOf(entry[field])) {
        const at = new URL(String(url)).pathname;
        if (at !== `/catalogi/api/v1/${collections[to] ?? ''}/${uuidOf(at)}`) return `${field}: no_match`;
        if (this.kept.get(uuidOf(at))?.kind !== to) return `${field}: does_not_exist`;
      }
    const together = unique[kind];
    if (together) {
      const key = (one: Entry): string => JSON.stringify(together.map((field) => one[field]));
      if (this.all(kind).some((one) => key(one) === key(entry))) return 'unique';
    }
    if (kind === 'Catalogus' && !/^[A-Z]{1,5}$/.test(String(entry['domein']))) return 'domein: validate_uppercase';
    if (kind === 'Catalogus' && !isRsin(entry['rsin'])) return 'rsin: invalid';
    if (kind === 'ZaakType' && entry['verlengingMogelijk'] === true && !entry['verlengingstermijn'])
      return 'verlenging-mismatch';
    if (kind === 'ZaakType' && Boolean(entry['broncatalogus']) !== Boolean(entry['bronzaaktype']))
      return 'invalid-bronzaaktype-for-broncatalogus';
    if (kind === 'BesluitType' || kind === 'ZaakType') {
      const related = [...listOf(entry['besluittypen']), ...listOf(entry['informatieobjecttypen'])];
      if (related.some((url) => this.get(url)['catalogus'] !== entry['catalogus']))
        return 'relations-incorrect-catalogus';
    }
    if (kind === 'ZaakTypeInformatieObjectType')
      if (this.get(entry['zaaktype'])['catalogus'] !== this.get(entry['informatieobjecttype'])['catalogus'])
        return 'relations-incorrect-catalogus';
    return kind === 'ResultaatType' ? this.problemOfResult(entry) : undefined;
  }

  /** `ProcesTypeValidator`, `ProcestermijnAfleidingswijzeValidator` and `BrondatumArchiefprocedureValidator`. */
  private problemOfResult(entry: Entry): string | undefined {
    const { procesType, procestermijn } = this.klasseOf(String(entry['selectielijstklasse']));
    if (procesType !== this.get(entry['zaaktype'])['selectielijstProcestype']) return 'procestype-mismatch';
    const procedure = entry['brondatumArchiefprocedure'] as Entry | undefined;
    if (procedure === undefined)
      return entry['archiefnominatie'] === 'blijvend_bewaren' ? undefined : 'brondatumArchiefprocedure: required';
    const wijze = String(procedure['afleidingswijze']);
    if (procestermijn !== '' && (procestermijn === 'nihil') !== (wijze === 'afgehandeld'))
      return 'invalid-afleidingswijze-for-procestermijn';
    const empty = emptyFor[wijze];
    if (empty === undefined) return `afleidingswijze ${wijze}: not written here`;
    return empty.some((field) => Boolean(procedure[field])) ? 'must-be-empty' : undefined;
  }

  private get(url: unknown): Entry {
    return this.kept.get(uuidOf(url))?.entry ?? {};
  }

  private all(kind: string): Entry[] {
    return [...this.kept.values()].filter((one) => one.kind === kind).map(({ entry }) => entry);
  }

  /** `validate_zaaktype_for_publish`, once both kinds of type are published. */
  publish(zaaktype: string): void {
    const of = (kind: string): Entry[] => this.all(kind).filter((entry) => entry['zaaktype'] === zaaktype);
    if (of('ResultaatType').some((entry) => !entry['selectielijstklasse']))
      this.refused.push('publish: resultaattypen');
    if (of('RolType').length < 1) this.refused.push('publish: roltypen');
    if (of('ResultaatType').length < 1) this.refused.push('publish: resultaattypen');
    if (of('StatusType').length < 2) this.refused.push('publish: statustypen');
  }

  /** The requests of one journey: what the serializers of zaken, documenten and besluiten ask of each other's resources. */
  take(requests: readonly ZgwRequest[]): void {
    const made = new Map<string, Entry>();
    const refuse = (path: string, code: string): void => void this.refused.push(`${path}: ${code}`);
    const moments = new Set<number>();
    const documents: Entry[] = [];
    let zaaktype: unknown;
    let results = 0;
    for (const { path, body, as, references = [] } of requests) {
      const refer = (field: string): Entry | undefined => made.get(String(body[field]).slice(1, -1));
      for (const field of references) if (!refer(field)) refuse(path, `${field}: does_not_exist`);
      if (as !== undefined) made.set(as, body);
      if (path === '/zaken') {
        zaaktype = body['zaaktype'];
        if (this.kept.get(uuidOf(zaaktype))?.kind !== 'ZaakType') refuse(path, 'bad-url');
      } else if (path === '/statussen') {
        const type = this.get(body['statustype']);
        const moment = Date.parse(String(body['datumStatusGezet'])) * 1_000 + microsecondsOf(body['datumStatusGezet']);
        if (type['zaaktype'] !== zaaktype) refuse(path, 'zaaktype-mismatch');
        if (moments.has(moment)) refuse(path, 'unique');
        if (moment < Math.max(0, ...moments)) refuse(path, 'not the last status');
        moments.add(moment);
        const last = Math.max(
          ...this.all('StatusType').flatMap((one) => (one['zaaktype'] === zaaktype ? Number(one['volgnummer']) : [])),
        );
        if (type['volgnummer'] !== last) continue;
        if (results === 0) refuse(path, 'resultaat-does-not-exist');
        if (documents.some((one) => typeof one['indicatieGebruiksrecht'] !== 'boolean'))
          refuse(path, 'indicatiegebruiksrecht-unset');
      } else if (path === '/resultaten') {
        results += 1;
        if (results > 1) refuse(path, 'unique');
        if (this.get(body['resultaattype'])['zaaktype'] !== zaaktype) refuse(path, 'zaaktype-mismatch');
      } else if (path === '/enkelvoudiginformatieobjecten') {
        if (body['indicatieGebruiksrecht'] === true) refuse(path, 'missing-gebruiksrechten');
        if (Buffer.from(String(body['inhoud']), 'base64').length !== body['bestandsomvang']) refuse(path, 'file-size');
      } else if (path === '/zaakinformatieobjecten') {
        const document = refer('informatieobject');
        const allowed = this.all('ZaakTypeInformatieObjectType').some(
          (one) => one['zaaktype'] === zaaktype && one['informatieobjecttype'] === document?.['informatieobjecttype'],
        );
        if (!allowed) refuse(path, 'missing-zaaktype-informatieobjecttype-relation');
        if (document) documents.push(document);
      } else if (path === '/besluiten') {
        if (!listOf(this.get(zaaktype)['besluittypen']).includes(body['besluittype']))
          refuse(path, 'zaaktype-mismatch');
      } else if (path === '/besluitinformatieobjecten') {
        const types = listOf(this.get(refer('besluit')?.['besluittype'])['informatieobjecttypen']);
        if (!types.includes(refer('informatieobject')?.['informatieobjecttype']))
          refuse(path, 'missing-besluittype-informatieobjecttype-relation');
      } else refuse(path, 'not found');
    }
  }
}

/** What `Date.parse` does not keep: Open Zaak keeps six decimals of a second. */
const microsecondsOf = (moment: unknown): number => Number(/\.\d{3}(\d{3})/.exec(String(moment))?.[1] ?? 0);
