/**
 * How much longer a journal of format 2 takes to open than the same journal in format 3: the median of 11 alternating runs, in one process.
 * `npm run proof:format` prints the ratio and fails above 1.1.
 */
import { fold, type Fact } from '../../src/index.js';
import { parseJournal, serializeJournal } from '../../src/journal/index.js';
import { walkTo, started } from '../../test/support/walk.js';
import { sampleCommand } from '../../test/support/samples.js';
import { decide } from '../../src/index.js';

const wanted = Number(process.argv[2] ?? '100000');
const runs = 11;
const aim = 1.1;

/** A journey of so many facts that format 2 knew: a start, and materiaal after materiaal. */
function factsOf(count: number): Fact[] {
  const begun = started();
  const explored = walkTo('verkennen');
  const decision = decide(explored, sampleCommand(explored, 'materiaal.toevoegen'));
  const [fact] = decision.ok ? decision.facts : [];
  if (fact?.type !== 'materiaal.toegevoegd') throw new Error('the sample is refused');
  const start: Fact = {
    type: 'reis.gestart',
    seq: 1,
    meta: { op: begun.op, door: 'r-1' },
    id: begun.id,
    titel: begun.titel,
    reiswens: begun.reiswens,
    instap: { fase: 'verkennen', ronde: 1, reden: 'Voor de meting.', reizigers: [] },
  };
  return Array.from({ length: count }, (_, place) =>
    place === 0
      ? start
      : {
          ...fact,
          seq: place + 1,
          meta: { op: begun.op, door: 'r-1' },
          materiaal: { ...fact.materiaal, id: `m-${place}` },
        },
  );
}

const facts = factsOf(wanted);
const newer = serializeJournal(facts);
const older = newer.replace('"version": 3', '"version": 2').replace('"version":3', '"version":2');
if (older === newer) throw new Error('the header says no version 3');

function opened(text: string): number {
  globalThis.gc?.();
  const before = performance.now();
  const parsed = parseJournal(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings).slice(0, 300));
  const { seq } = fold(parsed.facts);
  const took = performance.now() - before;
  if (seq !== wanted) throw new Error(`expected ${wanted} facts but found ${seq}`);
  return took;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[(numbers.length - 1) / 2] ?? 0;

opened(older);
opened(newer);
const ratios = Array.from({ length: runs }, (_, run) => {
  const [first, second] = run % 2 === 0 ? [older, newer] : [newer, older];
  const [one, other] = [opened(first), opened(second)];
  return run % 2 === 0 ? one / other : other / one;
});
const ratio = median(ratios);
console.log(`format 2 against format 3, ${wanted} facts: ${ratio.toFixed(3)} x (aim ${aim}), ${runs} alternating runs`);
if (ratio > aim) process.exitCode = 1;
