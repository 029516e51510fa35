import type { Thing } from '../method/dingen.js';
import { invalshoeken } from '../method/materiaal.js';
import { refersTo } from '../schemas/basis/refers.js';
import type { Schema } from '../schemas/basis/schema.js';
import { invalshoekSchema } from '../schemas/materiaal.js';
import type { Reis } from '../schemas/reis.js';
import { label, type Texts } from '../texts/say.js';

/** What a field points to; an invalshoek is named by a word, of the method or of the host. */
export const pointedAt = (schema: Schema<unknown>): readonly Thing[] | null =>
  refersTo(schema) ?? (schema === (invalshoekSchema as unknown) ? ['invalshoek'] : null);

/** One thing that a field can point to. */
export interface Choice {
  readonly id: string;
  /** How people tell it from the others; never the name of a person. */
  readonly label: string;
}

/** Longest label: it stands in a list. */
const maximumLabel = 80;

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= maximumLabel ? line : `${line.slice(0, maximumLabel - 1).trimEnd()}…`;
}

type Named = Readonly<Record<string, unknown>> & { readonly id: string };

const programmaLists: Partial<Record<Thing, string>> = {
  doel: 'doelen',
  inspanning: 'inspanningen',
  aanname: 'aannames',
  leervraag: 'leervragen',
  middel: 'middelen',
  wijziging: 'wijzigingen',
};

const reisLists: Partial<Record<Thing, string>> = {
  materiaal: 'materiaal',
  reiziger: 'reizigers',
  oordeel: 'oordelen',
  inzicht: 'inzichten',
  indicator: 'indicatoren',
  keuze: 'keuzes',
  leervraag: 'leervragen',
  doelgroep: 'doelgroepen',
  ontmoeting: 'ontmoetingen',
  experiment: 'experimenten',
  reflectie: 'reflecties',
  werkzaamElement: 'werkzameElementen',
  toelichting: 'toelichtingen',
  erratum: 'errata',
  terugkoppeling: 'terugkoppelingen',
  verbinding: 'verbindingen',
};

/** Which texts of a record tell it from others, the best first. */
const telling =
  'titel naam doel keuze wat vraag inzicht oordeel betekenis bevinding wie als omschrijving watWeZagen motivering'.split(
    ' ',
  );

const listIn = (holder: object | null, list: string | undefined): readonly Named[] => {
  const found: unknown = holder && list !== undefined ? (holder as Readonly<Record<string, unknown>>)[list] : undefined;
  return Array.isArray(found) ? (found as readonly Named[]) : [];
};

function ofThing(thing: Thing, reis: Reis, texts: Texts): readonly Named[] {
  if (thing === 'betekenis') return listIn(reis.reisverslagen.at(-1)?.reisverslag ?? null, 'betekenis');
  if (thing === 'invalshoek')
    return [
      ...invalshoeken.map((id) => ({ id, titel: label(texts, 'invalshoek', id) })),
      ...(reis.spelregels.invalshoeken ?? []).map((one) => ({ id: one.invalshoek, titel: one.label })),
    ];
  return [...listIn(reis, reisLists[thing]), ...listIn(reis.programma, programmaLists[thing])];
}

/** A reiziger is told by rol, kring and what the organisation is: the host keeps who that is. */
function labelOfThing(thing: Thing, one: Named, texts: Texts): string {
  const text = (field: string): string => (typeof one[field] === 'string' ? one[field] : '');
  if (thing !== 'reiziger') {
    const field = telling.find((name) => text(name) !== '');
    return field === undefined ? one.id : shortened(text(field));
  }
  const parts = [label(texts, 'rol', text('rol')), text('functie'), text('organisatie')].filter((part) => part !== '');
  return `${shortened(parts.join(', '))} (${one.id})`;
}

/**
 * What a field can point to in this journey: ids with a label, in the order of the journey.
 *
 * Shape: every id once; empty for a field that is no reference, and when there is nothing yet to point to.
 *
 * @example
 * const [field] = fieldsOf('reisbegeleider.aanwijzen', nl);
 * const options = choicesOf(field, reis, nl).map(({ id, label }) => `${id}: ${label}`);
 */
export function choicesOf(field: { readonly refersTo: readonly Thing[] | null }, reis: Reis, texts: Texts): Choice[] {
  const choices = new Map<string, Choice>();
  for (const thing of field.refersTo ?? []) {
    for (const one of ofThing(thing, reis, texts)) {
      if (!choices.has(one.id)) choices.set(one.id, { id: one.id, label: labelOfThing(thing, one, texts) });
    }
  }
  return [...choices.values()];
}
