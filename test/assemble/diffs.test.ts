import { describe, expect, it } from 'vitest';
import { diffOpdracht, diffReisverslag } from '../../src/assemble/index.js';
import type { Opdracht, Reisverslag } from '../../src/schemas/index.js';
import { rotterdam } from '../../examples/rotterdam/reis.js';

const reports = rotterdam.commands.flatMap((one) => (one.type === 'reisverslag.opstellen' ? [one.reisverslag] : []));
const [first, second] = [reports[0]!, reports.at(-1)!];
const opdracht: Opdracht = { vraag: 'Hoe?', aanleiding: 'Zo', ambitie: 'Minder', context: '', afbakening: 'Jongeren' };

describe('what is different between two versions', () => {
  it('of an opdracht: only what differs, with nothing where nothing was', () => {
    const { afbakening: _gone, ...rest } = opdracht;
    expect(diffOpdracht(opdracht, opdracht)).toEqual([]);
    expect(diffOpdracht(opdracht, { ...rest, vraag: 'Hoe dan?', gewenstOp: '2026-09-01' })).toEqual([
      { veld: 'vraag', was: 'Hoe?', wordt: 'Hoe dan?' },
      { veld: 'gewenstOp', was: null, wordt: '2026-09-01' },
      { veld: 'afbakening', was: 'Jongeren', wordt: null },
    ]);
  });

  it('of a reisverslag: every row of both once, and the ids that came and went', () => {
    const { rijen, opbrengst, verwijzingen } = diffReisverslag(first, second);
    expect(opbrengst).toEqual({ was: first.opbrengst, wordt: second.opbrengst });
    expect(rijen.filter(({ wordt }) => wordt !== null).length).toBe(
      second.betekenis.length +
        second.watNietWerkte.length +
        second.onverwacht.length +
        second.doelbereik.length +
        second.antwoorden.length +
        second.aannames.length,
    );
    expect(rijen.some(({ lot }) => lot === 'nietMeerGenoemd')).toBe(true);
    expect(verwijzingen.verhalen.erbij.every((id) => !first.verhalen.includes(id))).toBe(true);
    expect(diffReisverslag(first, first).rijen.every(({ lot }) => lot === 'gebleven')).toBe(true);
  });

  it('of a goal that is told twice: both rows are there', () => {
    const row = first.doelbereik[0]!;
    const twice: Reisverslag = { ...first, doelbereik: [row, { ...row, toelichting: 'Nog eens.' }] };
    const told = diffReisverslag(first, twice).rijen.filter(({ lijst }) => lijst === 'doelbereik');
    expect(told.map(({ id, lot }) => [id, lot]).slice(0, 2)).toEqual([
      [row.doel, 'gebleven'],
      [row.doel, 'nieuw'],
    ]);
  });
});

describe('between two reports', () => {
  const report: Reisverslag = {
    verhalen: ['m-1', 'm-2'],
    data: ['m-3'],
    werkzameElementen: [],
    opbrengst: 'Acht gasten.',
    betekenis: [
      { id: 'b-1', betekenis: 'Een' },
      { id: 'b-2', betekenis: 'Twee' },
    ],
    watNietWerkte: [],
    onverwacht: [],
    doelbereik: [],
    antwoorden: [],
    aannames: [],
  };
  const none = { erbij: [], eruit: [] };

  it('nothing came or went when they are the same', () => {
    expect(diffReisverslag(report, report)).toEqual({
      opbrengst: null,
      rijen: report.betekenis.map((one) => ({ lijst: 'betekenis', id: one.id, lot: 'gebleven', was: one, wordt: one })),
      verwijzingen: { verhalen: none, data: none, werkzameElementen: none },
    });
  });

  it('are the ids that came and went, and the rows that came, changed and went', () => {
    const changed = { id: 'b-2', betekenis: 'Twee, anders' };
    const fresh = { id: 'b-3', betekenis: 'Drie' };
    const later = {
      ...report,
      verhalen: ['m-2', 'm-4'],
      data: [],
      werkzameElementen: ['w-1'],
      betekenis: [fresh, changed],
    };
    const { rijen, verwijzingen } = diffReisverslag(report, later);
    expect(verwijzingen).toEqual({
      verhalen: { erbij: ['m-4'], eruit: ['m-1'] },
      data: { erbij: [], eruit: ['m-3'] },
      werkzameElementen: { erbij: ['w-1'], eruit: [] },
    });
    expect(rijen.map(({ id, lot, was, wordt }) => [id, lot, was, wordt])).toEqual([
      ['b-3', 'nieuw', null, fresh],
      ['b-2', 'gewijzigd', report.betekenis[1], changed],
      ['b-1', 'nietMeerGenoemd', report.betekenis[0], null],
    ]);
  });
});
