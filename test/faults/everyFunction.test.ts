import { describe, expect, it } from 'vitest';
import { doors as files } from '../publicApi.js';
import { attack, functionsOf } from './attack.js';
import { calls } from './calls.js';
import { Values } from './nasty.js';

const load = async (file: string): Promise<Record<string, unknown>> =>
  (await import(/* @vite-ignore */ `../../${file}`)) as Record<string, unknown>;

/** Functions of which one call takes long: fewer calls of these here; `npm run proof` makes as many as of the others. */
const slow = new Set([
  'openApi',
  'objectTypes',
  'renderDocx',
  'journeySite',
  'whatIf',
  'whatIfDocument',
  'whatIfTableDocument',
]);

const values = new Values(1);

describe('hostile values at every public function', () => {
  it.each(Object.entries(files).filter(([door]) => !door.startsWith('./texts/')))(
    'of %s: each has its line in the table',
    async (door, file) => {
      // A new function cannot be forgotten, and a line does not outlive its function.
      expect(Object.keys(calls[door] ?? {}).sort()).toEqual([...functionsOf(await load(file))].sort());
    },
  );

  it.each(
    Object.entries(files).filter(([door]) => Object.values(calls[door] ?? {}).some((one) => typeof one !== 'string')),
  )(
    'of %s: data never throws, misuse throws a documented code',
    async (door, file) => {
      const module = await load(file);
      const thrown: string[] = [];
      for (const name of functionsOf(module)) {
        const of = module[name] as (...given: readonly unknown[]) => unknown;
        const seen = await attack(door, name, of, slow.has(name) ? 1 : 6, values);
        thrown.push(...seen.thrown.map((error) => `${name}: ${error}`));
      }
      expect(thrown).toEqual([]);
    },
    60_000,
  );
});
