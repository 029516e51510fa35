import { describe, expect, it } from 'vitest';
import { full, given, meta, planned } from '../support/full.js';

const receipt = { rules: '1', verdicts: [] };
const adopted = (artefact: 'opdracht' | 'foto' | 'programma' | 'reisverslag', versie: number) =>
  ({ artefact, versie, ronde: 1, op: meta.op, door: 'r-1', seq: versie, receipt }) as const;

describe('the fact that a command becomes', () => {
  it('holds what the command carried, in the next place', () => {
    const { oordeel } = full('oordeel.parkeren');
    expect(planned(given, { ...full('oordeel.parkeren'), expectedSeq: 40 })).toStrictEqual({
      type: 'oordeel.geparkeerd',
      seq: 41,
      meta,
      oordeel,
    });
  });

  it('says where it led', () => {
    expect(planned(given, full('verkenning.hervatten'), 'verkennen')).toStrictEqual({
      type: 'verkenning.hervat',
      seq: 41,
      meta,
      naar: 'verkennen',
      reden: 'Wij weten te weinig.',
    });
  });

  it('leaves out what was not said', () => {
    const { id, titel, reiswens } = full('reis.starten');
    const command = { type: 'reis.starten', meta, id, titel, reiswens, instap: undefined } as const;
    expect(planned(given, command)).toStrictEqual({ type: 'reis.gestart', seq: 41, meta, id, titel, reiswens });
  });

  it('of an adoption holds how its gate stood, and which version it is: of opdracht and foto the next, of programma and reisverslag the round', () => {
    const vastgesteld = [adopted('opdracht', 1), adopted('foto', 1), adopted('foto', 2), adopted('programma', 1)];
    const versions = (['opdracht', 'foto', 'programma', 'reisverslag'] as const).map((artefact) =>
      planned({ ...given, ronde: 5, vastgesteld }, full(`${artefact}.vaststellen`), 'inrichten', { artefact, receipt }),
    );
    expect(versions).toStrictEqual(
      [
        ['opdracht.vastgesteld', 2] as const,
        ['foto.vastgesteld', 3] as const,
        ['programma.vastgesteld', 5] as const,
        ['reisverslag.vastgesteld', 5] as const,
      ].map(([type, versie]) => ({ type, seq: 41, meta, naar: 'inrichten', versie, receipt })),
    );
  });
});
