import { describe, expect, it } from 'vitest';
import {
  compare,
  comparisonFigure,
  distributionFigure,
  eventsOf,
  exampleScenario,
  ganttFigure,
  incidenceFigure,
  processMapFigure,
  replicate,
  Sketch,
  stallFigure,
  traceAll,
  usageFigure,
  type Row,
} from '../../src/simulate/index.js';
import type { Fact } from '../../src/steps/facts.js';
import { ticks, tickText } from '../../src/simulate/figure/axis.js';

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

/** A row of which a figure reads the days, and how many journeys have none. */
const rowOf = (policy: string, days: Sketch, stopped = 0, unfinished = 0): Row =>
  ({ policy, days: days.data(), stopped, unfinished }) as unknown as Row;

const journeys = traceAll(exampleScenario({ maximumReizen: 3 }), { seed: 3, replication: 0 });

describe('a figure', () => {
  const figures = [
    distributionFigure('Dagen', [rowOf('een', sketchOf(10, 20, 30)), rowOf('twee', new Sketch())]),
    incidenceFigure('Einden', {
      een: [
        [3, 1, 0, 1],
        [9, 0, 2, 0],
      ],
      twee: [],
    }),
    usageFigure('Drukte', [replicate(exampleScenario({ weeks: 20 }), { seed: 1, replication: 0 })], 'inwoners'),
    usageFigure('Geen drukte', [], 'inwoners'),
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
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(\d+)" height="(\d+)" viewBox="0 0 \1 \2" role="img"[^>]*><title>\w/,
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
    const found = written(svg);
    expect([found[0], found.at(-3), found.at(-2)]).toEqual(['&lt;b&gt; &amp; &quot;', '&gt;', '&lt;script&gt;&#39;']);
    expect(elements(svg, 'script')).toEqual([]);
  });
});

describe('the room in a figure', () => {
  const long = 'een beleidsvariant met een naam die nergens op past';
  const wide = (svg: string): number => Number(/ width="(\d+)"/.exec(svg)?.[1]);

  it('is as much as its title, labels and sentence need', () => {
    const short = comparisonFigure('Kort', compare([1, 2, 4], [2, 4, 5]), 'dagen');
    expect(wide(comparisonFigure(long.repeat(3), compare([1, 2, 4], [2, 4, 5]), 'dagen'))).toBeGreaterThan(wide(short));
    const svg = stallFigure('Kort', { [long]: 2 }, 'dagen');
    const [{ x = '' } = {}] = elements(svg, 'text').filter((element) => element['text-anchor'] === 'end');
    // It ends at x and is at most 0.6 of its size wide for each letter.
    expect(Number(x) - long.length * 12 * 0.6).toBeGreaterThan(0);
    expect(wide(svg)).toBeGreaterThan(Number(x) + 436);
  });
});

describe('the distribution of days', () => {
  it('shows each policy with a line from 5 to 95 %, the middle half and the median, on one scale', () => {
    const svg = distributionFigure('Dagen', [
      rowOf('een', sketchOf(...Array.from({ length: 101 }, (_, day) => day)), 3, 4),
    ]);
    // 436 wide for 100 days, from the end of the label on.
    const left = 24 + Math.ceil('een (n = 101; not in it: 7)'.length * 12 * 0.6);
    const at = (day: number): number => Math.round((left + (day / 100) * 436) * 100) / 100;
    expect(numbers(svg, 'line', 'x1', 'x2').slice(-2)).toEqual([
      [at(5), at(95)],
      [at(50), at(50)],
    ]);
    expect(numbers(svg, 'rect', 'x', 'width').at(-1)).toEqual([at(25), Math.round((at(75) - at(25)) * 100) / 100]);
    expect(written(svg)).toEqual(expect.arrayContaining(['een (n = 101; not in it: 7)', 'days until arrival', '100']));
  });
});

describe('the difference between two policies', () => {
  it('is drawn where it lies, with 0 in the middle, and said in words', () => {
    const svg = comparisonFigure('Verschil', compare([10, 20, 30], [11, 21, 31]), 'dagen');
    const [[mean = 0] = []] = numbers(svg, 'circle', 'cx');
    const middle = Number(/ width="(\d+)"/.exec(svg)?.[1]) / 2;
    expect({
      zero: elements(svg, 'line').find(({ stroke }) => stroke === '#666')?.['x1'],
      isRight: mean > middle,
    }).toEqual({
      zero: String(middle),
      isRight: true,
    });
    expect(written(svg).at(-1)).toBe('1.0 dagen (95 %: 1.0 to 1.0; n = 3; the same in every pair)');
  });

  it.each([
    [
      compare([0, 20], [20, 45], 0.5),
      ['\u221225', '\u221220', '\u221215', '\u221210', '\u22125', '0', '5', '10', '15', '20', '25'],
    ],
    [
      compare([0, 0], [0.001, 0.003], 0.5),
      ['\u22120.003', '\u22120.002', '\u22120.001', '0.000', '0.001', '0.002', '0.003'],
    ],
    [
      compare([0, 0], [200_000, 290_000], 0.5),
      [
        '\u2212300\u202f000',
        '\u2212200\u202f000',
        '\u2212100\u202f000',
        '0',
        '100\u202f000',
        '200\u202f000',
        '300\u202f000',
      ],
    ],
  ])('has a scale of round numbers on both sides of 0, however small or large it is', (comparison, marks) => {
    expect(written(comparisonFigure('Verschil', comparison, 'dagen')).slice(1, -2)).toEqual(marks);
  });

  it('that is none stands at 0', () => {
    const svg = comparisonFigure('Gelijk', compare([1, 2], [1, 2]), 'dagen');
    const middle = Number(/ width="(\d+)"/.exec(svg)?.[1]) / 2;
    expect(numbers(svg, 'circle', 'cx')).toEqual([[middle]]);
  });
});

describe('what stood in the way', () => {
  it('is a bar for each finding, longest first, with its number', () => {
    const svg = stallFigure('Wachten', { kort: 1, lang: 4, midden: 2 }, 'dagen');
    expect(written(svg).slice(-6)).toEqual(['lang', '4.0', 'midden', '2.0', 'kort', '1.0']);
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

  it('are refused when a fact has no moment: there is no place to draw it', () => {
    const [[, [first]] = ['', []]] = journeys;
    const timeless = { ...first, meta: { op: 'gisteren', door: 'rb' } } as Fact;
    expect(() => ganttFigure('Reizen', [['r1', [timeless]]])).toThrow(/event 1 of r1 has none/);
  });
});

describe('the map of steps', () => {
  it('has a box for each activity and an arrow for each pair that followed, as often as it did', () => {
    const event = (activity: string, seq: number) => ({ reis: 'r0', seq, activity, time: '', door: '' });
    const svg = processMapFigure('Stappen', ['a', 'b', 'b', 'a', 'b'].map(event));
    expect(written(svg).slice(2).toSorted()).toEqual(['1', '1', '2', 'a 2', 'b 3']);
    expect([...svg.matchAll(/<title>(\d+)<\/title>/g)].map(([, count]) => count)).toEqual(['2', '1', '1']);
    expect(
      elements(svg, 'path')
        .filter(({ fill }) => fill === 'none')
        .map(({ stroke }) => stroke),
    ).toEqual(['#0072b2', '#d55e00', '#d55e00']);
  });
});

describe('an axis', () => {
  it.each([
    [0.45, ['0.0', '0.1', '0.2', '0.3', '0.4', '0.5']],
    [3, ['0.0', '0.5', '1.0', '1.5', '2.0', '2.5', '3.0']],
    [90, ['0', '20', '40', '60', '80', '100']],
    [
      100_000_000,
      [
        '0',
        '20\u202f000\u202f000',
        '40\u202f000\u202f000',
        '60\u202f000\u202f000',
        '80\u202f000\u202f000',
        '100\u202f000\u202f000',
      ],
    ],
  ])('up to %s has few and round numbers, and ends at one', (largest, expected) => {
    const marks = ticks(largest);
    expect(marks.map((mark) => tickText(mark, marks[1] ?? 1))).toEqual(expected);
  });
});
