import { audienceOf } from '../assemble/audience.js';
import { groundsOf } from '../assemble/grounds.js';
import { mayShow, type AssembleOptions } from '../assemble/options.js';
import { traceSteps, type TraceNode } from '../assemble/trace.js';
import type { Reis } from '../schemas/reis.js';
import { fold } from '../steps/evolve.js';
import type { Fact } from '../steps/facts.js';
import { mapped, refused, type InteropHost, type Mapped } from './host.js';

/** A thing, or an adoption, with what it came from. */
export interface ProvNode {
  readonly id: string;
  readonly type: readonly string[];
  readonly [relation: string]: string | readonly string[];
}

/** The chain of a journey as JSON-LD. Its context stands in it: nothing has to be loaded to read it. */
export interface ProvDocument {
  readonly '@context': Readonly<Record<string, unknown>>;
  readonly '@graph': readonly ProvNode[];
}

const relation = (name: string) => ({ '@id': `prov:${name}`, '@type': '@id' });
const context = {
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  methode: 'urn:aanpakken-met-impact:',
  id: '@id',
  type: '@type',
  wasDerivedFrom: relation('wasDerivedFrom'),
  wasRevisionOf: relation('wasRevisionOf'),
  wasGeneratedBy: relation('wasGeneratedBy'),
  wasAssociatedWith: relation('wasAssociatedWith'),
  hadPrimarySource: relation('hadPrimarySource'),
  startedAtTime: { '@id': 'prov:startedAtTime', '@type': 'xsd:dateTime' },
} as const;

/** Whether this audience may know of a thing on the chain. What the general law does not reach says itself for whom it is. */
function visibleIn(reis: Reis, publiek: AssembleOptions['publiek']): (node: TraceNode) => boolean {
  const audience = audienceOf(reis, publiek);
  const hidden = new Set<string>();
  for (const one of reis.terugkoppelingen) if (!mayShow(one.publiek ?? 'kern', publiek)) hidden.add(one.id);
  for (const { reisverslag } of reis.reisverslagen) {
    for (const one of reisverslag.betekenis)
      if (!audience.shows({ ...one, grounds: groundsOf.betekenis(one) })) hidden.add(one.id);
    for (const one of [...reisverslag.watNietWerkte, ...reisverslag.onverwacht])
      if (!audience.shows({ ...one, grounds: groundsOf.bevinding(one) })) hidden.add(one.id);
  }
  return ({ id, soort }) => audience.sees(soort === 'bron' ? id.slice('bron:'.length) : id) && !hidden.has(id);
}

/**
 * What rests on what in a journey, as PROV-O in JSON-LD: a thing is an entity that was derived from what it rests on, a version is a revision of the
 * one before, an adoption is an activity in which a role took part. It holds ids, moments and words of the method, and the addresses of
 * public sources: no text that anybody typed, no person. Drafts are left out. Refused for the kern: what is for the kern stays with the kern.
 *
 * @example
 * const prov = toProv(facts, { publiek: 'gemeente' }, host);
 * @source PROV-O
 */
export function toProv(
  facts: readonly Fact[],
  { publiek }: Pick<AssembleOptions, 'publiek'>,
  host: Pick<InteropHost, 'basis'>,
): Mapped<ProvDocument> {
  if (publiek === 'kern') return refused('interop.kern', ['publiek']);
  const reis = { ...fold(facts), programma: null, reisverslag: null };
  const isVisible = visibleIn(reis, publiek);
  const at = (soort: string, id: string): string => `${host.basis}/reizen/${reis.id}#${soort}/${id}`;
  const nameOf = ({ soort, id }: TraceNode): string => at(soort, id);
  const entities = new Map<string, { type: string[]; from: Set<string>; more: Record<string, string> }>();
  const entity = (node: TraceNode) => {
    const name = nameOf(node);
    const known = entities.get(name) ?? { type: ['prov:Entity', `methode:${node.soort}`], from: new Set(), more: {} };
    entities.set(name, known);
    return known;
  };
  for (const { van, naar } of traceSteps(reis)) {
    if (!isVisible(van) || !isVisible(naar)) continue;
    entity(naar);
    entity(van).from.add(nameOf(naar));
  }
  for (const piece of reis.materiaal) {
    const node: TraceNode = { id: piece.id, soort: 'materiaal' };
    if (piece.bron?.url !== undefined && isVisible(node)) entity(node).more['hadPrimarySource'] = piece.bron.url;
  }
  const adoptions = reis.vastgesteld.map(({ artefact, versie, seq, op, door }): ProvNode => {
    const name = at(artefact, `${artefact}-${versie}`);
    const known = entities.get(name) ?? { type: ['prov:Entity', `methode:${artefact}`], from: new Set(), more: {} };
    entities.set(name, known);
    known.type.push('schema:Report');
    known.more['wasGeneratedBy'] = at('feit', String(seq));
    const before = reis.vastgesteld.filter((one) => one.artefact === artefact && one.versie < versie).at(-1);
    if (before) known.more['wasRevisionOf'] = at(artefact, `${artefact}-${before.versie}`);
    const rol = reis.reizigers.find(({ id }) => id === door)?.rol ?? 'reisbegeleider';
    return {
      id: at('feit', String(seq)),
      type: ['prov:Activity'],
      startedAtTime: op,
      wasAssociatedWith: `urn:aanpakken-met-impact:rol:${rol}`,
    };
  });
  const roles = [...new Set(adoptions.map((one) => String(one['wasAssociatedWith'])))];
  return mapped({
    '@context': context,
    '@graph': [
      ...[...entities].map(([id, { type, from, more }]): ProvNode => ({
        id,
        type,
        ...(from.size > 0 && { wasDerivedFrom: [...from] }),
        ...more,
      })),
      ...adoptions,
      ...roles.map((id): ProvNode => ({ id, type: ['prov:Agent'] })),
    ],
  });
}
