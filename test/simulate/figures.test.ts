import { describe, expect, it } from 'vitest';
import {
  compare,
  comparisonFigure,
  distributionFigure,
  eventsOf,
  exampleScenario,
  ganttFigure,
  processMapFigure,
  Sketch,
  stallFigure,
  traceAll,
} from '../../src/simulate/index.js';
import { ticks } from '../../src/simulate/figure/svg.js';

/** The elements of one kind in a drawing, each with its attributes. */
const elements = (svg: string, name: string): Record<string, string>[] =>
  [...svg.matchAll(new RegExp(`<${name}((?: [\\w:-]+="[^"]*")*)/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );

/** What is written in a drawing, in order. */
const written = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

const numbers = (svg: string, name: string, ...keys: readonly string[]): number[][] =>
  elements(svg, name).map((element) => keys.map((key) => Number(element[key])));

/** A sketch of these values. */
function sketchOf(...values: readonly number[]): Sketch {
  const sketch = new Sketch();
  for (const value of values) sketch.add(value);
  return sketch;
}

const journeys = traceAll(exampleScenario({ maximumReizen: 3 }), { seed: 3, replication: 0 });

describe('a figure', () => {
  const figures = [
    distributionFigure('Dagen', { een: sketchOf(10, 20, 30), twee: new Sketch() }),
    comparisonFigure('Verschil', compare([1, 2, 4], [2, 4, 5]), 'dagen'),
    stallFigure('Wachten', { 'foto.bron-bekend': 2 }, 'dagen'),
    ganttFigure('Reizen', journeys),
    processMapFigure('Stappen', eventsOf(journeys)),
    ganttFigure('Geen reizen', []),
    processMapFigure('Geen stappen', []),
    stallFigure('Niets', {}, 'dagen'),
  ];

  it('has a title that is read aloud, and every element in it is closed', () => {
    for (const svg of figures) {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+" role="img"[^>]*><title>\w/,
      );
      // Elements that close themselves, and then pairs from the inside out: nothing is left.
      let left = svg.replaceAll(/<\w+[^>]*\/>/g, '');
      for (let before = ''; before !== left;) [before, left] = [left, left.replaceAll(/<(\w+)[^<>]*>[^<]*<\/\1>/g, '')];
      expect(left.trim()).toBe('');
    }
  });

  it('holds only numbers that can be drawn', () => {
    for (const svg of figures) expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('lets no name of a policy become a tag, and leaves out what XML cannot hold', () => {
    const svg = stallFigure('<b> & "\u0000', { "<script>'": 1 }, '>');
    expect(written(svg).slice(0, 2)).toEqual(['&lt;b&gt; &amp; &quot;', '&lt;script&gt;&#39;']);
    expect(elements(svg, 'script')).toEqual([]);
  });
});

describe('the distribution of days', () => {
  it('shows each policy with a line from 5 to 95 %, the middle half and the median, on one scale', () => {
    const svg = distributionFigure('Dagen', { een: sketchOf(...Array.from({ length: 101 }, (_, day) => day)) });
    // 436 wide for 95 days, from 180 on.
    const at = (day: number): number => Math.round((180 + (day / 95) * 436) * 100) / 100;
    expect(numbers(svg, 'line', 'x1', 'x2').slice(0, 2)).toEqual([
      [at(5), at(95)],
      [at(50), at(50)],
    ]);
    expect(numbers(svg, 'rect', 'x', 'width')[1]).toEqual([at(25), Math.round((at(75) - at(25)) * 100) / 100]);
  });
});

describe('the difference between two policies', () => {
  it('is drawn where it lies, with 0 in the middle, and said in words', () => {
    const svg = comparisonFigure('Verschil', compare([10, 20, 30], [11, 21, 31]), 'dagen');
    const [[middle = 0] = []] = numbers(svg, 'line', 'x1').slice(1);
    const [[mean = 0] = []] = numbers(svg, 'circle', 'cx');
    expect({ middle, isRight: mean > middle }).toEqual({ middle: 320, isRight: true });
    expect(written(svg).at(-1)).toMatch(/^1\.0 dagen \(95 %: 1\.0 to 1\.0; n = 3; variance Infinity times smaller/);
  });

  it('has a scale on both sides of 0', () => {
    const marks = written(comparisonFigure('Verschil', compare([0, 20], [20, 45], 0.5), 'dagen')).slice(1, -1);
    expect(marks).toEqual(['-30', '-20', '-10', '0', '10', '20', '30']);
  });

  it('that is none stands at 0', () => {
    expect(numbers(comparisonFigure('Gelijk', compare([1, 2], [1, 2]), 'dagen'), 'circle', 'cx')).toEqual([[320]]);
  });
});

describe('what stood in the way', () => {
  it('is a bar for each finding, longest first', () => {
    const svg = stallFigure('Wachten', { kort: 1, lang: 4, midden: 2 }, 'dagen');
    expect(written(svg).slice(1, 4)).toEqual(['lang', 'midden', 'kort']);
    expect(numbers(svg, 'rect', 'width').slice(1)).toEqual([[436], [218], [109]]);
  });
});

describe('journeys in time', () => {
  it('have a bar for each stage that they were in, one after the other', () => {
    const svg = ganttFigure('Reizen', journeys);
    const bars = numbers(svg, 'rect', 'x', 'y', 'width').slice(1);
    for (const [i, [, facts]] of journeys.entries()) {
      const own = bars.filter(([, y]) => y === 64 + i * 22);
      const moves = facts.filter((fact) => 'naar' in fact);
      expect(own.length).toBe(moves.length + (facts.at(-1) === moves.at(-1) ? 0 : 1));
      const ends = own.map(([x = 0, , width = 0]) => x + width);
      for (const [place, [x = 0]] of own.slice(1).entries()) expect(x).toBeCloseTo(ends[place] ?? 0, 1);
    }
    expect(written(svg)).toEqual(expect.arrayContaining(journeys.map(([reis]) => reis)));
  });
});

describe('the map of steps', () => {
  it('has a box for each activity and an arrow for each pair that followed, as often as it did', () => {
    const event = (activity: string, seq: number) => ({ reis: 'r0', seq, activity, time: '', door: '' });
    const svg = processMapFigure('Stappen', ['a', 'b', 'b', 'a', 'b'].map(event));
    expect(written(svg)).toEqual(['Stappen', 'a', 'b']);
    expect([...svg.matchAll(/<title>(\d+)<\/title>/g)].map(([, count]) => count)).toEqual(['2', '1', '1']);
    expect(elements(svg, 'path').map(({ stroke }) => stroke)).toEqual(['#0072b2', '#d55e00', '#d55e00']);
  });
});

describe('an axis', () => {
  it.each([
    [0.45, [0, 0.1, 0.2, 0.3, 0.4]],
    [3, [0, 1, 2, 3]],
    [90, [0, 20, 40, 60, 80]],
    [100_000_000, [0, 100_000_000]],
  ])('up to %s has few and round numbers', (largest, expected) => {
    expect(ticks(largest)).toEqual(expected);
  });
});
