import { describe, expect, it } from 'vitest';
import { isFactType } from '../../src/steps/recipes.js';
import { commandSchema, factIssues, factSchema, isCommandType, parseCommand } from '../../src/steps/parse.js';
import { full, meta } from '../support/full.js';

const stopped = { type: 'reis.gestaakt', seq: 7, meta, reden: 'Het college stopt.', naar: 'gestaakt' } as const;
const receipt = { rules: '1', verdicts: [] };

describe('a fact that was stored', () => {
  it('is whole: nothing is wrong with it', () => {
    expect(factIssues('reis.gestaakt', stopped)).toBe(undefined);
    const adopted = { type: 'foto.vastgesteld', seq: 7, meta, naar: 'inrichten', versie: 1, receipt };
    expect(factIssues('foto.vastgesteld', adopted)).toBe(undefined);
  });

  it('says what is wrong with it: all of it, in our own words', () => {
    expect(factIssues('reis.gestaakt', { ...stopped, seq: 0, naar: 'Thuis', versie: 1 })).toEqual([
      { code: 'invoer.te-klein', path: ['seq'], params: { grens: 1 } },
      {
        code: 'invoer.keuze',
        path: ['naar'],
        params: { verwacht: 'reiswens, verkennen, inrichten, doenEnLeren, aangekomen, gestaakt' },
      },
      { code: 'invoer.onbekend-veld', path: ['versie'], params: { bekend: 'type, seq, meta, reden, naar' } },
    ]);
    const { naar: _naar, ...nowhere } = stopped;
    expect(factIssues('reis.gestaakt', nowhere)).toEqual([{ code: 'invoer.ontbreekt', path: ['naar'], params: {} }]);
  });

  it('leads nowhere where its command does not', () => {
    const wish = { type: 'reiswens.bijgewerkt', seq: 2, meta, reiswens: full('reiswens.bijwerken').reiswens };
    expect(factIssues('reiswens.bijgewerkt', wish)).toBe(undefined);
    expect(factIssues('reiswens.bijgewerkt', { ...wish, naar: 'verkennen' })).toEqual([
      { code: 'invoer.onbekend-veld', path: ['naar'], params: { bekend: 'type, seq, meta, reiswens' } },
    ]);
  });
});

describe('a schema', () => {
  it('is made once for each command and each fact', () => {
    expect(commandSchema('foto.vaststellen')).toBe(commandSchema('foto.vaststellen'));
    expect(factSchema('foto.vastgesteld')).toBe(factSchema('foto.vastgesteld'));
    expect(commandSchema('reis.staken').safeParse(full('reis.staken')).success).toBe(true);
  });
});

describe('a name', () => {
  it('is that of a command, of a fact, or of nothing', () => {
    const names = ['reis.staken', 'reis.gestaakt', 'toString', '', undefined, ['reis.gestaakt'], ['reis.staken']];
    expect(names.map((name) => [isCommandType(name), isFactType(name)])).toEqual([
      [true, false],
      [false, true],
      ...names.slice(2).map(() => [false, false]),
    ]);
  });
});

describe('input that cannot be read', () => {
  const secret = (): never => {
    throw new Error('geheim 06-12345678');
  };

  it('is refused by name, when at least that could be read', () => {
    const command = Object.defineProperty({ type: 'reis.staken', meta }, 'reden', { enumerable: true, get: secret });
    const issues = [{ code: 'invoer.ongeldig', path: [], params: {} }];
    expect(parseCommand(command)).toEqual({ ok: false, type: 'reis.staken', issues });
    expect(parseCommand(Object.defineProperty({}, 'type', { get: secret }))).toEqual({
      ok: false,
      type: undefined,
      issues,
    });
  });
});
