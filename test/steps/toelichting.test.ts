import { describe, expect, it } from 'vitest';
import { changedBy, full, given, meta } from '../support/full.js';

describe('an explanation of a rule', () => {
  it('stands from the moment that it was given', () => {
    const { toelichting } = full('regel.toelichten');
    expect(changedBy(given, full('regel.toelichten'))).toEqual({
      toelichtingen: [...given.toelichtingen, { ...toelichting, op: meta.op, door: 'r-1', ingetrokken: null }],
    });
  });

  it('is withdrawn, and stays to be read', () => {
    expect(changedBy(given, full('toelichting.intrekken'))).toEqual({
      toelichtingen: [{ ...given.toelichtingen[0], ingetrokken: { op: meta.op, reden: 'Toch gevonden.' } }],
    });
  });
});

describe('the words of the guide with a section', () => {
  const words = (tekst: string, ronde: number) => ({ artefact: 'foto' as const, sectie: 'data', tekst, ronde });
  const known = {
    ...given,
    sectieToelichtingen: [words('Vorige ronde.', 1), words('Eerst.', 2), { ...words('Over.', 2), sectie: 'bronnen' }],
  };

  it('are kept with their round', () => {
    expect(changedBy(given, full('sectie.toelichten'))).toEqual({
      sectieToelichtingen: [words('Over de cijfers.', 2)],
    });
  });

  it('are written anew for the same section of the same round, and leave all others as they were', () => {
    expect(changedBy(known, full('sectie.toelichten'))).toEqual({
      sectieToelichtingen: [
        words('Vorige ronde.', 1),
        { ...words('Over.', 2), sectie: 'bronnen' },
        words('Over de cijfers.', 2),
      ],
    });
  });

  it('are of one artefact: the same section of another one has its own', () => {
    const programma = { artefact: 'programma' as const, sectie: 'opdracht', tekst: 'Scherper.' };
    const opdracht = { ...programma, artefact: 'foto' as const, ronde: 2 };
    const before = { ...given, sectieToelichtingen: [opdracht] };
    expect(changedBy(before, { type: 'sectie.toelichten', meta, toelichting: programma })).toEqual({
      sectieToelichtingen: [opdracht, { ...programma, ronde: 2 }],
    });
  });
});

describe('an erratum', () => {
  it('is placed, with when and by whom', () => {
    const { erratum } = full('erratum.plaatsen');
    expect(changedBy(given, full('erratum.plaatsen'))).toEqual({
      errata: [{ ...erratum, op: meta.op, door: 'r-1' }],
    });
  });
});
