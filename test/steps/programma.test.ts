import { describe, expect, it } from 'vitest';
import { evolve, type Fact } from '../../src/index.js';
import { changedBy, full, given, meta } from '../support/full.js';

const receipt = { rules: '1', verdicts: [] };

describe('a keuze', () => {
  it('joins those that were made', () => {
    const command = full('keuze.maken');
    expect(changedBy(given, command)).toEqual({ keuzes: [...given.keuzes, command.keuze] });
  });

  it('is made again, in the same place', () => {
    const command = full('keuze.herzien');
    expect(changedBy(given, command)).toEqual({ keuzes: [command.keuze] });
  });
});

describe('a reisgezelschap', () => {
  it('is formed by who said yes', () => {
    const { reisgezelschap } = full('reisgezelschap.vormen');
    expect(changedBy(given, full('reisgezelschap.vormen'))).toEqual({ reisgezelschap });
  });
});

describe('a mandate', () => {
  it('is given, and given anew', () => {
    const command = full('mandaat.verlenen');
    expect(changedBy(given, command)).toEqual({ mandaat: command.mandaat });
    const more = { ...command.mandaat, urenPerWeek: 24 };
    const before = { ...given, mandaat: command.mandaat };
    expect(changedBy(before, { type: 'mandaat.verlenen', meta, mandaat: more })).toEqual({ mandaat: more });
  });
});

describe('a programma', () => {
  it('is drafted as a whole', () => {
    const { programma } = full('programma.opstellen');
    expect(changedBy({ ...given, programma: null }, full('programma.opstellen'))).toEqual({ programma });
  });

  const fact: Fact<'programma.vastgesteld'> = {
    type: 'programma.vastgesteld',
    seq: 41,
    meta,
    naar: 'doenEnLeren',
    versie: 2,
    receipt,
  };
  const inrichten = { ...given, fase: 'inrichten' as const };

  it('is adopted as a version, and stays the programma of the round', () => {
    expect(evolve(inrichten, fact)).toEqual({
      ...inrichten,
      fase: 'doenEnLeren',
      seq: 41,
      op: meta.op,
      programmas: [...given.programmas, { versie: 2, programma: given.programma }],
      vastgesteld: [{ artefact: 'programma', versie: 2, ronde: 2, op: meta.op, door: 'r-1', seq: 41, receipt }],
    });
  });

  it('adopts nothing where nothing was drafted', () => {
    expect(evolve({ ...inrichten, programma: null }, fact).programmas).toEqual(given.programmas);
  });
});

it('exploring is taken up again, and nothing of what was found or chosen is lost', () => {
  const fact: Fact<'verkenning.hervat'> = {
    type: 'verkenning.hervat',
    seq: 41,
    meta,
    naar: 'verkennen',
    reden: 'Wij weten te weinig.',
  };
  expect(evolve(given, fact)).toEqual({ ...given, fase: 'verkennen', seq: 41, op: meta.op });
});
