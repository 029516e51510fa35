import { dayIn } from '../method/zone.js';
import type { AdoptedArtefact } from '../assemble/adopted.js';
import { findAdoptionsUsing } from '../assemble/adoptionsUsing.js';
import { jsonSchemaOf, schemaVersion } from '../forms/jsonSchema.js';
import { artefacten, type Artefact } from '../method/fasen.js';
import type { Vaststelling } from '../schemas/vaststelling.js';
import type { Fact } from '../steps/facts.js';
import { mapped, refused, type InteropHost, type Mapped } from './host.js';
import { withoutPeople } from './withoutPeople.js';

/** The two bodies with which an objecttype comes into the Objecttypen API: the type, and its first version. */
export interface ObjectType {
  /** Body of `POST /objecttypes`. */
  readonly objecttype: {
    readonly name: string;
    readonly namePlural: string;
    readonly description: string;
    readonly dataClassification: 'intern' | 'confidential';
    readonly maintainerOrganization: string;
    readonly allowGeometry: false;
    readonly labels: { readonly artefact: Artefact };
  };
  /** Body of `POST /objecttypes/{uuid}/versions`. */
  readonly version: { readonly status: 'draft'; readonly jsonSchema: Readonly<Record<string, unknown>> };
}

const plurals: Readonly<Record<Artefact, string>> = {
  opdracht: 'opdrachten',
  foto: "foto's",
  programma: "programma's",
  reisverslag: 'reisverslagen',
};

/** The foto may hold stories; the other artefacts tell what a network decided. */
const classification = (artefact: Artefact): 'intern' | 'confidential' =>
  artefact === 'foto' ? 'confidential' : 'intern';

/**
 * The objecttypen of the four artefacts, for the Objecttypen API. Their JSON Schema is that of the forms, in the version of this release; it is
 * kept in `docs/schemas/<version>/`.
 *
 * @param options - `schemas`: the address of the folder that holds the versions, without a slash at the end. It makes an `$id` that can be opened.
 * @example
 * for (const { objecttype } of objectTypes(host)) show(objecttype.name);
 * @source Objecttypen API 2
 */
export const objectTypes = (
  host: Pick<InteropHost, 'organisatie'>,
  { schemas }: { readonly schemas?: string | undefined } = {},
): ObjectType[] =>
  artefacten.map((artefact) => ({
    objecttype: {
      name: `reis ${artefact}`,
      namePlural: `reis ${plurals[artefact]}`,
      description: `Een vastgesteld stuk (${artefact}) van een reis volgens Aanpakken met Impact.`,
      dataClassification: classification(artefact),
      maintainerOrganization: host.organisatie.naam.slice(0, 100),
      allowGeometry: false,
      labels: { artefact },
    },
    version: {
      status: 'draft',
      jsonSchema: jsonSchemaOf(artefact, undefined, {
        id: schemas === undefined ? undefined : `${schemas}/${schemaVersion}/${artefact}.json`,
      }),
    },
  }));

/** Which objecttype an object is of, as the Objecttypen API gave it. */
export interface ObjectOptions {
  readonly objecttypeUrl: string;
  readonly typeVersion: number;
  /** The index of the record that this one corrects. */
  readonly correctionFor?: number | undefined;
}

/** The body of `POST /objects` for version 1, and of `PUT /objects/{uuid}` for the next ones. */
export interface ReisObject {
  readonly type: string;
  readonly record: {
    readonly typeVersion: number;
    readonly data: Readonly<Record<string, unknown>>;
    /** The day of the adoption in the zone of the journey; without one, at the offset in which it was written. */
    readonly startAt: string;
    readonly correctionFor?: number;
  };
}

/**
 * An adopted artefact as an object of the Objecten API. What was assembled for the kern is refused (`interop.kern`); for everybody it
 * holds nobody who takes part: a list of people is empty, and where one has to be named stands `iemand`. The request
 * needs the header `Content-Crs: EPSG:4326`.
 *
 * @example
 * const [first] = artefactsOf(facts, { publiek: 'gemeente' });
 * const body = first && toObject(first, { objecttypeUrl: 'https://objecten.example.nl/api/v2/objecttypes/1', typeVersion: 1 });
 * @source Objecten API 2
 */
export function toObject(
  adopted: AdoptedArtefact,
  { objecttypeUrl, typeVersion, correctionFor }: ObjectOptions,
): Mapped<ReisObject> {
  const { artefact, vaststelling } = adopted;
  if (artefact.kop.vastgesteld === null) return refused('interop.not-adopted', ['kop', 'vastgesteld']);
  if (artefact.kop.publiek === 'kern') return refused('interop.kern', ['kop', 'publiek']);
  // What everybody can download would tie together what one person did, by its id.
  const data = artefact.kop.publiek === 'openbaar' ? withoutPeople(adopted) : artefact;
  return mapped({
    type: objecttypeUrl,
    record: {
      typeVersion,
      data: JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>>,
      startAt: dayIn(vaststelling.op, artefact.kop.tijdzone),
      ...(correctionFor !== undefined && { correctionFor }),
    },
  });
}

/** What has to be done in Objecten after an erasure: the API deletes whole objects only. */
export interface ErasureStep {
  readonly artefact: Artefact;
  /** Delete the object of this artefact, then post these versions again, oldest first: the ones that did not use what was erased too. */
  readonly versies: readonly number[];
  /** The versions that held what was erased. */
  readonly geraakt: readonly number[];
}

/**
 * What a host has to delete and post again in Objecten after `redactFacts`: for each artefact of which a version used what was erased. The
 * versions to post are assembled anew from the redacted facts.
 *
 * @param facts - the facts as they were before the redaction
 * @example
 * const steps = erasurePlan(facts, ['m-12']);
 */
export function erasurePlan(facts: readonly Fact[], ids: readonly string[]): ErasureStep[] {
  const touched = new Map<string, Vaststelling>();
  for (const id of ids)
    for (const one of findAdoptionsUsing(facts, id)) touched.set(`${one.artefact} ${one.versie}`, one);
  const adopted = facts.flatMap((fact) =>
    'receipt' in fact
      ? [{ artefact: fact.type.slice(0, fact.type.indexOf('.')) as Artefact, versie: fact.versie }]
      : [],
  );
  return artefacten.flatMap((artefact) => {
    const geraakt = [...touched.values()].filter((one) => one.artefact === artefact).map(({ versie }) => versie);
    const versies = adopted.filter((one) => one.artefact === artefact).map(({ versie }) => versie);
    return geraakt.length === 0 ? [] : [{ artefact, versies, geraakt }];
  });
}
