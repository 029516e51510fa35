import { describe, expect, it } from 'vitest';
import { decide } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { registryOf } from '../../src/rules/registry.js';
import { remedy } from '../../src/rules/remedies.js';
import type { Remedy, RawFinding } from '../../src/rules/rule.js';
import { sampleCommand } from '../support/samples.js';
import { after } from '../support/walk.js';
import { broken } from './broken/all.js';
import { readyFor } from './journey.js';

const rules = registryOf();
const findingsOf = (id: string, reis: Reis): readonly RawFinding[] =>
  rules.find((one) => one.id === id)!.check(reis).findings;

/** The journey after carrying out one remedy, with made-up payloads for what it does not fill in. */
const carryOut = (reis: Reis, { command, fill, write }: Remedy): Reis =>
  after(decide(reis, sampleCommand(reis, command, fill, write)));

/** How often a finding stands in a list; two that only differ in their remedies are the same to a reader. */
const key = ({ code, path, params }: RawFinding): string => JSON.stringify([code, path, params]);
const times = (finding: RawFinding, all: readonly RawFinding[]): number =>
  all.filter((one) => key(one) === key(finding)).length;

/** Why a finding has no step that mends it: it asks who did it, or when it was done. */
const withoutRemedy = new Set(['aankomst.na-een-reisverslag', 'reisverslag.ritme-van-reflectie']);

const mendable = broken.filter(([, , findings]) => findings.every(({ code }) => !withoutRemedy.has(code)));

describe('every remedy', () => {
  it.each(mendable)('of %s mends its finding when it is carried out, whichever is chosen', (id, change) => {
    let reis = change(readyFor(id));
    for (let turn = findingsOf(id, reis).length; turn > 0; turn -= 1) {
      const before = findingsOf(id, reis);
      const [finding] = before;
      if (finding === undefined) break;
      expect(finding.remedies ?? []).not.toHaveLength(0);
      for (const way of finding.remedies ?? []) {
        const left = findingsOf(id, carryOut(reis, way));
        expect([way.command, times(finding, left) < times(finding, before)]).toEqual([way.command, true]);
      }
      reis = carryOut(reis, finding.remedies![0]!);
    }
    expect(findingsOf(id, reis)).toEqual([]);
  });

  it('brings something before it only names that something is lacking', () => {
    const kinds = broken.flatMap(([id, change]) =>
      findingsOf(id, change(readyFor(id))).map(({ remedies = [] }) => remedies.map(({ kind }) => kind)),
    );
    expect(kinds.filter((one) => one.includes('names'))).not.toHaveLength(0);
    for (const one of kinds) expect(one).toEqual([...one].sort());
  });

  it('says who can do it; a voice is asked of those who have it', () => {
    for (const [id, change] of broken) {
      for (const { remedies = [] } of findingsOf(id, change(readyFor(id))))
        for (const { rollen } of remedies) expect(rollen).not.toHaveLength(0);
    }
    const silent = { ...readyFor('foto.leefwereld-gehoord'), materiaal: [] };
    expect(findingsOf('foto.leefwereld-gehoord', silent)[0]?.remedies?.[0]?.rollen).toEqual([
      'inwoner',
      'leerling',
      'client',
    ]);
  });

  it('that only the opdrachtgever can give is asked of the opdrachtgever', () => {
    const asked = (['mandaat.verlenen', 'regel.toelichten'] as const).map((command) => remedy(command, {}));
    expect(asked).toEqual(
      ['mandaat.verlenen', 'regel.toelichten'].map((command) => ({
        command,
        fill: {},
        write: [],
        kind: 'adds',
        rollen: ['opdrachtgever'],
      })),
    );
  });
});
