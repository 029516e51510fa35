import { describe, expect, test } from 'vitest';
import { artefactsOf, assembleProgramma, assembleReisverslag } from '../../src/assemble/index.js';
import { programmaDocument, reisverslagDocument } from '../../src/document/index.js';
import { explainGate, foldAdopted } from '../../src/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { nl } from '../../src/texts/nl.js';
import {
  doing,
  element,
  experiment,
  firstRound,
  materiaal,
  nextProgramma,
  play,
  programma,
  reisverslag,
  reported,
  step,
  toDoing,
} from './mini.js';

type Played = ReturnType<typeof play>;

const reportOf = ({ reis, facts }: Played, versie = 1): string => {
  const adopted = reis.vastgesteld.find((one) => one.artefact === 'reisverslag' && one.versie === versie);
  if (adopted === undefined) throw new Error('no such report');
  return renderMarkdown(
    reisverslagDocument(assembleReisverslag(foldAdopted(facts, adopted), { publiek: 'kern', versie, facts }), nl),
  );
};

const programmaText = ({ reis }: Played, versie: number): string =>
  renderMarkdown(programmaDocument(assembleProgramma(reis, { publiek: 'kern', versie }), nl));

describe('an experiment that ends in a later round (43)', () => {
  test('given no reflectie in that round, then the report of that round tells how it ended', () => {
    const afronding = { watGebeurde: 'HET MISLUKTE', besluit: 'stoppen' };
    const played = play([
      ...firstRound,
      ...nextProgramma('2013'),
      ...experiment('e2', '2013'),
      step('experiment.afronden', '2013-08-01', { experiment: 'e1', afronding }),
      ...reported('2014'),
    ]);
    expect(reportOf(played, 1)).not.toContain('HET MISLUKTE');
    expect(reportOf(played, 2)).toContain('HET MISLUKTE');
  });
});

describe('an adopted report (44)', () => {
  test('given all facts of the journey, then it tells nothing that came later, and artefactsOf makes the same', () => {
    const played = play([
      ...firstRound,
      ...nextProgramma('2013'),
      step('experiment.afronden', '2019-08-01', {
        experiment: 'e1',
        afronding: { watGebeurde: 'x', besluit: 'stoppen' },
      }),
    ]);
    const report = reportOf(played);
    expect(report).toContain('loopt nog');
    expect(report).not.toContain('2019');
    const adopted = artefactsOf(played.facts, { publiek: 'kern' }).find(({ soort }) => soort === 'reisverslag');
    expect(adopted?.soort === 'reisverslag' && renderMarkdown(reisverslagDocument(adopted.artefact, nl))).toBe(report);
  });
});

describe('what a report is silent about (45)', () => {
  test('given a doel, a leervraag and an aanname without a word, then the report names them and the gate advises', () => {
    const report = reportOf(play(firstRound));
    expect([report.includes('Doel twee'), report.includes('Komt het door ons'), report.includes('Als x')]).toEqual([
      true,
      true,
      true,
    ]);
    const { advice } = explainGate(play(firstRound.slice(0, -1)).reis, 'reisverslag');
    expect(advice.filter(({ code }) => code === 'reisverslag.alles-gerapporteerd')).toHaveLength(3);
  });
});

describe('grounds that are not in the data of the report (46)', () => {
  test('given a study that overturned an element, then what rests on it names it, and no foto is said to hold it', () => {
    const study = materiaal('2012-12-01', 'm-instituut', ['kennis', 'wetenschap', 'wetenschap'], {
      titel: 'Instituut: geen effect',
    });
    const withdrawn = element({ richting: 'onbekend', tegenbewijs: ['m-instituut'], status: 'ingetrokken' });
    const report = reportOf(
      play([
        ...toDoing,
        ...doing,
        study,
        step('werkzaamElement.herzien', '2012-12-02', { werkzaamElement: withdrawn }),
        ...reported('2013', {
          ...reisverslag,
          betekenis: [{ id: 'b1', betekenis: 'Stop met Wandelclub', materiaal: ['m-instituut'] }],
          watNietWerkte: [{ id: 'n1', bevinding: 'Geen effect', materiaal: ['m-instituut'] }],
        }),
      ]),
    );
    const lines = report.split('\n').filter((line) => line.includes('[Instituut: geen effect]'));
    expect(lines.some((line) => line.includes('Stop met Wandelclub'))).toBe(true);
    expect(lines.some((line) => line.includes('betekenis'))).toBe(true);
    expect(lines.some((line) => line.includes('bevinding'))).toBe(true);
    expect(report).not.toContain('in de foto');
  });
});

describe('leaving out (47)', () => {
  const [keep, drop] = programma.inspanningen;
  const left = { ...drop, richting: 'weglaten' };
  const first = [...firstRound, ...nextProgramma('2013', { inspanningen: [keep, left] })];

  test('given an inspanning that stops, then it is listed under what stops and not under what is done', () => {
    const text = programmaText(play(first), 2);
    const [, ...parts] = text.split(/^##+ /m);
    const heads = parts.filter((part) => part.includes('Extra formulier')).map((part) => part.split('\n')[0]);
    // The plan on a page has a lane of its own for what stops, and its table says so of each row.
    const [plan] = parts.filter((part) => part.startsWith('Ons plan in het kort'));
    expect(plan?.split('\n').filter((line) => line.includes('Extra formulier') && !line.includes('weglaten'))).toEqual(
      [],
    );
    expect(heads.filter((head) => !head?.startsWith('Ons plan in het kort'))).toEqual([
      'Waarmee wij stoppen',
      '<a id="inspanning.i2"></a>Extra formulier',
      'Versie 2 vergeleken met de vorige',
    ]);
  });

  test('given that it stopped a round ago, then the next version says that it is no longer named, not that it stops again', () => {
    const played = play([
      ...first,
      ...experiment('e2', '2013'),
      ...reported('2014'),
      ...nextProgramma('2014', { inspanningen: [keep] }),
    ]);
    const lines = programmaText(played, 3).split('\n');
    expect(lines.filter((line) => line.includes('Extra formulier'))).toEqual([
      '| Extra formulier | Wat wij gaan doen | niet meer genoemd |',
    ]);
  });
});
