import type { Thing } from '../method/dingen.js';
import { insideOf, required } from '../schemas/basis/inside.js';
import { refersTo } from '../schemas/basis/refers.js';
import type { Schema } from '../schemas/basis/schema.js';
import type { Reis } from '../schemas/reis.js';
import type { Command } from './commands.js';
import { has, type Identified } from './lookup.js';
import { isOrWasMateriaal } from './references.js';
import type { Report } from './report.js';

/** The part of a schema in which references stand. */
interface Place {
  /** What it points to, where it is a reference itself. */
  readonly things: readonly Thing[] | undefined;
  /** The part of a list that each of its items is. */
  readonly item: Place | undefined;
  /** The fields of a record, and beside each the part that it is. Two lists, because every step walks them. */
  readonly fields: readonly string[];
  readonly parts: readonly Place[];
}

/** All places have one shape, whatever stands in them: walking them is then quick. */
const place = (
  things: readonly Thing[] | undefined,
  item: Place | undefined,
  fields: ReadonlyMap<string, Place> = new Map(),
): Place => ({ things, item, fields: [...fields.keys()], parts: [...fields.values()] });

function placeOf(schema: Schema<unknown>): Place | undefined {
  const things = refersTo(schema);
  if (things) return place(things, undefined);
  const { element, innerType, options, shape } = insideOf(schema);
  if (innerType) return placeOf(innerType);
  if (element) {
    const item = placeOf(element);
    return item && place(undefined, item);
  }
  const fields = new Map<string, Place>();
  // Alternatives share their fields; what one of them lacks is not there in the value.
  for (const one of shape ? [shape] : (options ?? []).map((option) => insideOf(required(option)).shape ?? {}))
    for (const [field, inner] of Object.entries(one)) {
      const part = fields.has(field) ? undefined : placeOf(inner);
      if (part) fields.set(field, part);
    }
  return fields.size === 0 ? undefined : place(undefined, undefined, fields);
}

/** The journey as a command sees it: a programma is judged with itself in place, a start with what it brings. */
function around(command: Command, reis: Reis): Reis {
  if (command.type === 'programma.opstellen') return { ...reis, programma: command.programma };
  if (command.type !== 'reis.starten' || command.instap === undefined) return reis;
  const { instap } = command;
  return {
    ...reis,
    reizigers: instap.reizigers,
    materiaal: instap.materiaal ?? [],
    indicatoren: (instap.indicatoren ?? []).map((one) => ({ ...one, breuken: [] })),
    inzichten: (instap.inzichten ?? []).map((one) => ({ ...one, ronde: instap.ronde })),
    keuzes: instap.keuzes ?? [],
    werkzameElementen: instap.werkzameElementen ?? [],
    programma: instap.programma ?? null,
    programmas: instap.programmas ?? [],
    reisverslagen: instap.reisverslagen ?? [],
  };
}

type InProgramma = 'doelen' | 'inspanningen' | 'aannames' | 'leervragen' | 'middelen';

/** Whether the programma of now holds this; at the start, whether any version that comes along does. */
function inProgramma({ programma, programmas, seq }: Reis, list: InProgramma, id: string): boolean {
  if (programma && has(programma[list] as readonly Identified[], id)) return true;
  return seq === 0 && programmas.some((one) => has(one.programma[list] as readonly Identified[], id));
}

/** Whether a thing is there. */
function isKnown(reis: Reis, thing: Thing, id: string): boolean {
  switch (thing) {
    case 'reiziger':
      return has(reis.reizigers, id);
    case 'materiaal':
      return isOrWasMateriaal(reis, id);
    case 'inzicht':
      return has(reis.inzichten, id);
    case 'indicator':
      return has(reis.indicatoren, id);
    case 'keuze':
      return has(reis.keuzes, id);
    case 'oordeel':
      return has(reis.oordelen, id);
    case 'experiment':
      return has(reis.experimenten, id);
    case 'reflectie':
      return has(reis.reflecties, id);
    case 'doelgroep':
      return has(reis.doelgroepen, id);
    case 'ontmoeting':
      return has(reis.ontmoetingen, id);
    case 'werkzaamElement':
      return has(reis.werkzameElementen, id);
    case 'betekenis':
      return has(reis.reisverslagen.at(-1)?.reisverslag.betekenis ?? [], id);
    case 'leervraag':
      return has(reis.leervragen, id) || inProgramma(reis, 'leervragen', id);
    case 'doel':
      return inProgramma(reis, 'doelen', id);
    case 'inspanning':
      return inProgramma(reis, 'inspanningen', id);
    case 'aanname':
      return inProgramma(reis, 'aannames', id);
    case 'middel':
      return inProgramma(reis, 'middelen', id);
    default:
      return false;
  }
}

/** What a reference is called that may point to several kinds of things. */
const named = (things: readonly Thing[]): Thing =>
  things.length > 1 && !things.includes('doel') ? 'bewijs' : (things[0] ?? 'bewijs');

/**
 * Visits every reference below a value. The path is one list that grows and shrinks on the way: every step asks this, and a path is
 * read only where something is not there, so only there it is copied.
 */
function visit(
  { things, item, fields, parts }: Place,
  value: unknown,
  reis: Reis,
  path: PropertyKey[],
  report: Report,
) {
  if (things !== undefined) {
    const ok = isAnyKnown(reis, things, value as string);
    report(ok, named(things), ok ? path : path.slice());
  } else if (item !== undefined) {
    const list = value as readonly unknown[];
    for (let index = 0; index < list.length; index += 1) {
      path.push(index);
      visit(item, list[index], reis, path, report);
      path.pop();
    }
  } else {
    const record = value as Readonly<Record<string, unknown>>;
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] as string;
      const part = record[field];
      if (part === undefined || part === null) continue;
      path.push(field);
      visit(parts[index] as Place, part, reis, path, report);
      path.pop();
    }
  }
}

function isAnyKnown(reis: Reis, things: readonly Thing[], id: string): boolean {
  for (const thing of things) if (isKnown(reis, thing, id)) return true;
  return false;
}

/**
 * Reports every id that a command points to, as the schemas of its payload say: `refersTo` is the only place where it stands
 * which list a field points to. Nothing when no field of the payload is a reference.
 */
export function pointing(payload: Readonly<Record<string, Schema<unknown>>>) {
  const fields = new Map<string, Place>();
  for (const [field, schema] of Object.entries(payload)) {
    const part = placeOf(schema);
    if (part) fields.set(field, part);
  }
  if (fields.size === 0) return undefined;
  const whole = place(undefined, undefined, fields);
  return (command: Command, reis: Reis, report: Report): void =>
    visit(whole, command, around(command, reis), [], report);
}
