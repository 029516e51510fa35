import { describe, expect, it } from 'vitest';
import type { Reis } from '../../src/schemas/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { registryOf } from '../../src/rules/registry.js';
import { niveauOf } from '../../src/rules/spelregels.js';
import { blankReis } from '../../src/steps/blank.js';

const rule = (id: string): Rule => registryOf().find((one) => one.id === id)!;
const [heard, energy, adopted] = [
  rule('foto.wetenschap-gehoord'),
  rule('foto.energie-gemarkeerd'),
  rule('opdracht.door-opdrachtgever'),
];

const played = (niveaus: Reis['spelregels']['niveaus']): Reis => ({ ...blankReis(), spelregels: { niveaus } });
const levels = (reis: Reis): string[] => [heard, energy, adopted].map((one) => niveauOf(one, reis));

describe('the level of a rule', () => {
  it('is as the method has it, where a journey says nothing of it', () => {
    expect(levels(blankReis())).toEqual(['vereist', 'advies', 'integriteit']);
    expect(levels(played([]))).toEqual(['vereist', 'advies', 'integriteit']);
  });

  it('is as this journey has it, of the rules that it names and of no other', () => {
    expect(levels(played([{ regel: energy.id, niveau: 'vereist' }]))).toEqual(['vereist', 'vereist', 'integriteit']);
    expect(levels(played([{ regel: heard.id, niveau: 'advies' }]))).toEqual(['advies', 'advies', 'integriteit']);
  });

  it('stays integrity, whatever a journey says', () => {
    expect(levels(played([{ regel: adopted.id, niveau: 'advies' }]))).toEqual(['vereist', 'advies', 'integriteit']);
  });
});
