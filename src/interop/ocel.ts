import type { Fact } from '../steps/facts.js';

/** A type of event or object of OCEL 2.0, with the attributes that it has. */
export interface OcelKind {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly type: string }[];
}

/** An event or object of OCEL 2.0 and what it is about. Values of attributes are texts, as its schema has it. */
export interface OcelThing {
  readonly id: string;
  readonly type: string;
  readonly attributes: readonly { readonly name: string; readonly value: string; readonly time?: string }[];
  readonly relationships: readonly { readonly objectId: string; readonly qualifier: string }[];
}

/** Journeys in the JSON form of OCEL 2.0. */
export interface OcelJourneys {
  readonly eventTypes: readonly OcelKind[];
  readonly objectTypes: readonly OcelKind[];
  readonly events: readonly (OcelThing & { readonly time: string })[];
  readonly objects: readonly OcelThing[];
}

const objectTypes = ['reis', 'artefact', 'experiment', 'werkzaamElement'] as const;

/** The id of a thing that a fact holds whole, or points to. */
const idOf = (held: unknown): string | undefined =>
  typeof held === 'string' ? held : (held as { readonly id?: string } | undefined)?.id;

/** What a fact is about, beside its journey. An element is also about the experiments that it rests on. */
function aboutOf(
  fact: Fact,
  experiments: ReadonlySet<string>,
): (readonly [type: string, id: string, qualifier: string])[] {
  if ('receipt' in fact) {
    const artefact = fact.type.slice(0, fact.type.indexOf('.'));
    return [['artefact', `${artefact}-${fact.versie}`, 'stelt vast']];
  }
  if (fact.type === 'reflectie.vastgelegd')
    return fact.reflectie.experimenten.map((id) => ['experiment', id, 'kijkt terug op'] as const);
  const experiment = 'experiment' in fact ? idOf(fact.experiment) : undefined;
  const element = 'werkzaamElement' in fact ? fact.werkzaamElement : undefined;
  return [
    ...(experiment === undefined ? [] : [['experiment', experiment, 'gaat over'] as const]),
    ...(element === undefined
      ? []
      : [
          ['werkzaamElement', element.id, 'gaat over'] as const,
          ...element.onderbouwing
            .filter((id) => experiments.has(id))
            .map((id) => ['experiment', id, 'rust op'] as const),
        ]),
  ];
}

/**
 * Journeys as an object-centric event log: every fact is an event, about its journey and about the adopted artefact, the experiment or the
 * element that it changes. It holds ids, numbers and words of the method: no text that anybody typed, and nobody who did it.
 *
 * @example
 * const log = toOcel([[reis.id, facts]]);
 * @source OCEL 2.0
 */
export function toOcel(journeys: Iterable<readonly [reis: string, facts: readonly Fact[]]>): OcelJourneys {
  const events: (OcelThing & { readonly time: string })[] = [];
  const objects = new Map<string, OcelThing>();
  const relate = (owner: string, [type, id, qualifier]: readonly [string, string, string]) => {
    const objectId = type === 'reis' ? id : `${owner}/${type}/${id}`;
    if (!objects.has(objectId))
      objects.set(objectId, {
        id: objectId,
        type,
        attributes: [],
        relationships: type === 'reis' ? [] : [{ objectId: owner, qualifier: 'van' }],
      });
    return { objectId, qualifier };
  };
  for (const [reis, facts] of journeys) {
    const experiments = new Set(
      facts.flatMap((fact) => (fact.type === 'experiment.gestart' ? fact.experiment.id : [])),
    );
    for (const fact of facts)
      events.push({
        id: `${reis}/${fact.seq}`,
        type: fact.type,
        time: fact.meta.op,
        attributes: [{ name: 'seq', value: String(fact.seq) }],
        relationships: [
          relate(reis, ['reis', reis, 'van']),
          ...aboutOf(fact, experiments).map((about) => relate(reis, about)),
        ],
      });
  }
  const types = [...new Set(events.map(({ type }) => type))].sort();
  return {
    eventTypes: types.map((name) => ({ name, attributes: [{ name: 'seq', type: 'integer' }] })),
    objectTypes: objectTypes.map((name) => ({ name, attributes: [] })),
    events,
    objects: [...objects.values()],
  };
}
