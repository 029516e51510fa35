import { describe, expect, test } from 'vitest';
import { assembleFoto, proposeProgramma } from '../../src/assemble/index.js';
import { fotoDocument } from '../../src/document/index.js';
import { fold, type Fact } from '../../src/index.js';
import { parseJournal, redactFacts, serializeJournal } from '../../src/journal/index.js';
import { blankProgramma } from '../../src/schemas/programma.js';
import { renderMarkdown } from '../../src/render/index.js';
import { nl } from '../../src/texts/nl.js';

const meta = { op: '2026-01-12T09:00:00+01:00', door: 'r' };
const begin = { type: 'reis.gestart', id: 'reis-1', titel: 'T', reiswens: { opgave: 'O', urgentie: [], doelen: [] } };
const receipt = { rules: 'x', verdicts: [] };
const reisverslag = {
  verhalen: [],
  data: [],
  werkzameElementen: [],
  opbrengst: '',
  watNietWerkte: [],
  onverwacht: [],
  doelbereik: [],
  antwoorden: [],
  aannames: [],
};

/** The facts as a journal reads them. */
function read(facts: readonly object[]): readonly Fact[] {
  const text = serializeJournal([begin, ...facts].map((one, place) => ({ ...one, meta, seq: place + 1 })) as never);
  const parsed = parseJournal(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.facts;
}

const materiaal = (id: string, titel: string, samenvatting: string) => ({
  type: 'materiaal.toegevoegd',
  materiaal: {
    id,
    soort: 'feit',
    invalshoek: 'data',
    kring: 'beleid',
    titel,
    aangedragenDoor: [],
    publiek: 'kern',
    samenvatting,
  },
});

const reported = (betekenis: readonly object[]): readonly Fact[] =>
  read([
    { type: 'programma.opgesteld', programma: blankProgramma },
    { type: 'programma.vastgesteld', naar: 'doenEnLeren', versie: 1, receipt },
    { type: 'reisverslag.opgesteld', reisverslag: { ...reisverslag, betekenis } },
    { type: 'reisverslag.vastgesteld', naar: 'inrichten', versie: 1, receipt },
  ]);

describe('what a redaction leaves (11)', () => {
  test('given a short text that the library itself copied into the next programma, then it goes with the original', () => {
    const facts = reported([
      { id: 'b-1', betekenis: 'Fatima dronk weer' },
      { id: 'b-2', betekenis: 'Mevrouw Fatima dronk weer te veel' },
    ]);
    const draft = proposeProgramma(fold(facts));
    const written = { type: 'programma.opgesteld', seq: facts.length + 1, meta, programma: draft } as Fact;
    expect(JSON.stringify(redactFacts([...facts, written], ['b-1', 'b-2']))).not.toContain('Fatima');
  });

  test('given a title that is a sentence, then its copies go, also with other spaces and in another normal form', () => {
    const title = 'Mevrouw Jansen van nummer vier is dement';
    const oordeel = { type: 'oordeel.geparkeerd', oordeel: { id: 'o-1', oordeel: title, materiaal: ['m-1'] } };
    const facts = read([materiaal('m-1', title, 'x'), oordeel, materiaal('m-2', 'y', title.replace(' ', '  '))]);
    expect(JSON.stringify(redactFacts(facts, ['m-1']))).not.toContain('Jansen');
    const words = 'Zoë woont alleen in de flat';
    const forms = read([
      materiaal('m-1', 't', words.normalize('NFC')),
      { type: 'oordeel.geparkeerd', oordeel: { id: 'o-1', oordeel: words.normalize('NFD') } },
    ]);
    expect(JSON.stringify(redactFacts(forms, ['m-1']))).not.toContain('woont alleen');
  });

  test('given long ids that differ at their end, then every proposed wijziging has an id of its own', () => {
    const ids = ['1', '2', '3'].map((end) => `${'b'.repeat(95)}${end}`);
    const draft = proposeProgramma(fold(reported(ids.map((id) => ({ id, betekenis: 'a' })))));
    const proposed = draft?.wijzigingen.map(({ id }) => id) ?? [];
    expect(new Set(proposed).size).toBe(3);
    expect(proposed.every(({ length }) => length <= 100)).toBe(true);
  });
});

describe('what rests on what an audience may not see (15)', () => {
  test('given an oordeel on materiaal for the kern, then everybody else sees neither', () => {
    const oordeel = { id: 'o', oordeel: 'Volgens m is de moeder verslaafd', materiaal: ['m'] };
    const facts = read([materiaal('m', 't', 'KERNTEXT'), { type: 'oordeel.geparkeerd', oordeel }]);
    const text = renderMarkdown(fotoDocument(assembleFoto(fold(facts), { publiek: 'openbaar' }), nl));
    expect([text.includes('KERNTEXT'), text.includes('verslaafd')]).toEqual([false, false]);
  });
});
