import type { core } from 'zod/mini';
import { patterns } from '../schemas/basis/patterns.js';

/** What is wrong with a piece of input: a code, the place, and what was asked for; never what was received. */
export interface InputIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Most issues for one input: nobody mends more at once, and hostile input must not make us write a book. */
const maximumIssues = 100;

/** A key that can only be a slip of the keyboard. Anything else might be a value, and a finding repeats no value. */
const plainKey = /^[A-Za-z]{1,40}$/;

const grens = (value: number | bigint): InputIssue['params'] => (typeof value === 'number' ? { grens: value } : {});

const measuresLength = (origin: string): boolean => origin === 'string' || origin === 'array';

const patternNames: ReadonlyMap<string, string> = new Map(
  Object.entries(patterns).map(([name, pattern]) => [String(pattern), name]),
);

/** What our schema asked for, in a code and in words of the schema. */
function describe(issue: core.$ZodIssue): [code: string, params: InputIssue['params']] {
  switch (issue.code) {
    case 'invalid_type':
      return ['invoer.soort', { verwacht: issue.expected }];
    case 'invalid_value':
      return ['invoer.keuze', { verwacht: issue.values.map(String).join(', ') }];
    case 'invalid_format':
      return ['invoer.vorm', { verwacht: patternNames.get(issue.pattern ?? '') ?? issue.format }];
    case 'too_big':
      return [measuresLength(issue.origin) ? 'invoer.te-lang' : 'invoer.te-groot', grens(issue.maximum)];
    case 'too_small':
      return [measuresLength(issue.origin) ? 'invoer.te-kort' : 'invoer.te-klein', grens(issue.minimum)];
    case 'invalid_union':
      // One field says which of the alternatives is meant, and it holds none of their words.
      return 'options' in issue
        ? ['invoer.keuze', { verwacht: issue.options.map(String).join(', ') }]
        : ['invoer.ongeldig', {}];
    default:
      return ['invoer.ongeldig', {}];
  }
}

/** Whether nothing stands at this path of the input. */
function isAbsent(input: unknown, path: readonly PropertyKey[]): boolean {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value === undefined;
}

/**
 * Translates the issues of Zod to our codes. An unknown field is named only when its name is a plain word: any other key could
 * hold what a person typed.
 */
export function inputIssues(input: unknown, issues: readonly core.$ZodIssue[]): readonly InputIssue[] {
  const found = issues.slice(0, maximumIssues).flatMap((issue): InputIssue[] => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys
        .slice(0, maximumIssues)
        .map((key) => ({ code: 'invoer.onbekend-veld', path: plainKey.test(key) ? [...path, key] : path, params: {} }));
    }
    if (isAbsent(input, issue.path)) return [{ code: 'invoer.ontbreekt', path, params: {} }];
    const [code, params] = describe(issue);
    return [{ code, path, params }];
  });
  return found.slice(0, maximumIssues);
}

/** For input that could not even be read, such as an object whose getters throw. */
export const unreadable: readonly InputIssue[] = [{ code: 'invoer.ongeldig', path: [], params: {} }];
