import { artefacten, type Artefact } from '../../src/method/fasen.js';
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
    const carriedBy = (artefact: Artefact): object => {
      const { type: _type, meta: _meta, ...carried } = full(`${artefact}.vaststellen`);
      return carried;
    };
    const versions = artefacten.map((artefact) =>
      planned({ ...given, ronde: 5, vastgesteld }, full(`${artefact}.vaststellen`), 'inrichten', { artefact, receipt }),
    );
    expect(versions).toStrictEqual(
      [['opdracht', 2] as const, ['foto', 3] as const, ['programma', 5] as const, ['reisverslag', 5] as const].map(
        ([artefact, versie]) => ({
          type: `${artefact}.vastgesteld`,
          seq: 41,
          meta,
          ...carriedBy(artefact),
          naar: 'inrichten',
          versie,
          receipt,
        }),
      ),
    );
  });
});
