import { describe, expect, test } from 'vitest';
import { assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { programmaDocument, reisverslagDocument } from '../../src/document/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import type { Publiek } from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { doing, element, materiaal, play, step, toDoing } from '../faults/mini.js';

const before = toDoing.findIndex(({ type }) => type === 'programma.opstellen');
const inzicht = (id: string, pieces: readonly string[]) =>
  step('inzicht.delen', '2012-04-02', {
    inzicht: { id, inzicht: `Inzicht ${id}.`, materiaal: pieces, gezegdDoor: ['pm', 'in'] },
  });

/** A choice and an experiment that rest on inzichten, one of which only the kern may see, and on a piece that is erased since. */
const { reis } = play([
  ...toDoing.slice(0, before),
  materiaal('2012-04-02', 'stil', ['feit', 'lokalePraktijk', 'praktijk'], { publiek: 'kern' }),
  materiaal('2012-04-02', 'weg', ['feit', 'lokalePraktijk', 'praktijk']),
  inzicht('open', ['m2', 'v1']),
  inzicht('dicht', ['stil']),
  step('keuze.maken', '2012-04-03', {
    keuze: {
      id: 'k2',
      soort: 'gebied',
      keuze: 'De wijk',
      waarom: 'w',
      materiaal: ['m2'],
      inzichten: ['open', 'dicht'],
      gemaaktDoor: ['og', 'pm', 'pr', 'wt'],
    },
  }),
  ...toDoing.slice(before),
  step('werkzaamElement.benoemen', '2012-06-20', { werkzaamElement: element({ id: 'w0', wat: 'Vaste buddy' }) }),
  step('experiment.starten', '2012-06-21', {
    experiment: {
      id: 'e0',
      soort: 'toevoegen',
      wat: 'Bellen',
      verwachting: 'v',
      bouwtVoortOp: ['m2', 'v1', 'open', 'dicht', 'w0', 'weg', 'stil'],
    },
  }),
  step('materiaal.wissen', '2012-06-22', { materiaal: 'weg', reden: 'verzoek' }),
  ...doing,
]);

const plan = (publiek: Publiek, texts = nl): string =>
  renderMarkdown(programmaDocument(assembleProgramma(reis, { publiek }), texts));
const report = (publiek: Publiek, texts = nl): string =>
  renderMarkdown(reisverslagDocument(assembleReisverslag(reis, { publiek }), texts));

describe('the inzichten that a choice rests on', () => {
  test('are named at the choice and lead to where they are told', () => {
    expect(plan('kern')).toMatch(
      /\*\*Gebaseerd op\*\*: \[Inzicht open\]\(<#inzicht\.open>\); \[Inzicht dicht\]\(<#inzicht\.dicht>\); \[Titel m2\]/,
    );
    expect(plan('kern')).toContain('<a id="inzicht.open"></a>Inzicht open.');
  });

  test('are not named above the audience, and it is said that there is more', () => {
    const said = plan('openbaar');
    const choice = said.split('De wijk\n')[1]?.split('\n#')[0];
    expect(choice).toContain('**Gebaseerd op**: [Inzicht open](<#inzicht.open>); [Titel m2]');
    expect(choice).toContain('iets wat u hier niet mag zien');
    expect(said).not.toMatch(/dicht/);
    expect(JSON.stringify(assembleProgramma(reis, { publiek: 'openbaar' }))).not.toMatch(/"dicht"/);
  });
});

describe('what an experiment builds on', () => {
  test('is named at the experiment, also what this report does not tell, and materiaal is told in full', () => {
    const said = report('kern');
    expect(said).toMatch(
      /\*\*Bouwt voort op\*\*: \[Titel m2\]\(<#materiaal\.m2>\); \[Titel v1 \(verzonnen\)\]\(<#materiaal\.v1>\); \[?Inzicht open\.?.*; Vaste buddy; \[Titel stil\]/,
    );
    expect(said).toContain('Dit was ook gebaseerd op 1 bijdrage die gewist is.');
    expect(report('kern', en)).toContain('**Builds on**: [Titel m2]');
    expect(said.split('## Waarop dit gebaseerd is')[1]).toContain('Titel stil');
  });

  test('is not named above the audience, and it is said that there is more', () => {
    const said = report('openbaar');
    expect(said).toMatch(
      /\*\*Bouwt voort op\*\*: \[Titel m2\].*Vaste buddy.{1,5}Dit is ook gebaseerd op iets wat u hier niet mag zien\./,
    );
    expect(said).not.toMatch(/dicht|stil/);
    const shown = JSON.stringify(assembleReisverslag(reis, { publiek: 'openbaar' }).experimenten);
    expect(shown).not.toMatch(/"(dicht|stil)"/);
  });
});
