import { describe, expect, it } from 'vitest';
import { diffProgramma, proposeProgramma, trace, usedIn } from '../../src/index.js';
import { programmaSchema } from '../../src/schemas/index.js';
import { facts, programma, reis } from './reis.js';

describe('two versions of a programma', () => {
  it('show what came, changed, went and stayed, each matched by id', () => {
    const second = reis.programma ?? programma;
    const { teksten, dingen, wijzigingen } = diffProgramma(programma, second);
    expect(teksten).toEqual([{ tekst: 'wat', was: 'We eten samen.', wordt: 'We bellen aan en eten samen.' }]);
    expect(dingen.map(({ lijst, id, lot }) => `${lijst} ${id} ${lot}`)).toEqual([
      'middelen mi-1 gebleven',
      'doelen d-1 gebleven',
      'inspanningen i-1 gebleven',
      'inspanningen i-2 nieuw',
      'aannames a-1 gebleven',
      'leervragen l-1 vervallen',
    ]);
    expect(wijzigingen.map(({ betekenis, werkzaamElement }) => [betekenis, werkzaamElement])).toEqual([['b-1', 'w-1']]);
  });

  it('are the same when only the order of fields differs', () => {
    const turned = { ...programma, leervragen: [{ status: 'open', vraag: 'Wie komt er niet?', id: 'l-1' } as const] };
    expect(diffProgramma(programma, turned).dingen.every(({ lot }) => lot === 'gebleven')).toBe(true);
  });
});

describe('the draft of a next version', () => {
  it('carries the newest measurement, the answers, and one wijziging per betekenis', () => {
    const draft = proposeProgramma(reis);
    expect(programmaSchema.parse(draft)).toEqual(draft);
    expect(draft?.doelen[0]?.indicator?.nulmeting).toEqual({ waarde: 54, periode: '2026' });
    expect(draft?.leervragen).toEqual([{ id: 'l-1', vraag: 'Wie komt er niet?', status: 'beantwoord' }]);
    expect(draft?.wijzigingen).toEqual([
      {
        id: 'wijziging-b-1',
        wat: 'Aanbellen hoort erbij.',
        richting: 'aanpassen',
        betekenis: 'b-1',
        werkzaamElement: 'w-1',
      },
    ]);
  });

  it('is not there before a reisverslag', () => {
    expect(proposeProgramma({ ...reis, reisverslagen: [] })).toBeNull();
  });
});

describe('the chain', () => {
  it('leads from a source to every version that rests on it', () => {
    const { draagt } = trace(reis, 'm-cijfer');
    expect(draagt.map(({ id }) => id)).toEqual([
      'k-1',
      'reisverslag-1',
      'i-1',
      'programma-1',
      'programma-2',
      'e-1',
      're-1',
      're-2',
      'w-1',
      'bv-1',
      'i-2',
      'wi-1',
      'b-1',
    ]);
  });

  it('leads from a version back to its sources', () => {
    const { rustOp } = trace(reis, 'programma-2');
    expect(rustOp.map(({ id }) => id)).toContain('bron:m-cijfer');
    expect(rustOp.map(({ id }) => id)).toContain('w-1');
  });

  it('names the adopted artefacts that used a piece', () => {
    const names = (id: string): string[] => usedIn(facts, id).map(({ artefact, versie }) => `${artefact} ${versie}`);
    expect(names('m-kern')).toEqual(['foto 1', 'programma 1', 'reisverslag 1']);
    expect(names('m-weg')).toEqual(['foto 1', 'programma 1', 'reisverslag 1']);
    expect(names('nobody')).toEqual([]);
  });
});
