/** One file of a recipe: what stands there instead of what, or what is written at the end of a new file. */
export type Edit = readonly [file: string, before: string, after: string];

/** A recipe of CONTRIBUTING.md, carried out with a made-up example. */
export interface Recipe {
  /** The heading in CONTRIBUTING.md, before the example. */
  readonly title: string;
  /** The first step: what somebody does who has not read further. */
  readonly first: readonly Edit[];
  /** The checks that name what is missing after the first step. */
  readonly asks: readonly (readonly string[])[];
  /** Words that they have to say: mostly files. */
  readonly named: readonly string[];
  /** All other steps. `before` is `''` where the file is new. */
  readonly rest: readonly Edit[];
  /** Commands that make files. */
  readonly makes: readonly (readonly string[])[];
  /** The checks that are green in the end. */
  readonly checks: readonly (readonly string[])[];
}

/** The compiler, on everything. */
export const compiler = ['tsc', '-p', 'tsconfig.json', '--noEmit'];

/** These tests. */
export const tests = (...files: readonly string[]): readonly string[] => [
  'vitest',
  'run',
  '--config',
  'tools/vitest.config.ts',
  '--project',
  'unit',
  '--reporter=default',
  ...files,
];

/** Makes the list of public names anew: a name was added on purpose. */
export const publicNames = [...tests('test/public-names.test.ts'), '-u'];
