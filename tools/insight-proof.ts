/**
 * Holds every law of `./insight` against ten thousand generated journeys, each as it was made and with a tangle of links added:
 * `npm run proof:insight`. Prints a table and writes it to docs/generated/insight.md. `--journeys N` and `--seed N` change the run.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { rulesVersion } from '../src/index.js';
import { lookAt } from '../test/insight/laws.js';

const { values } = parseArgs({
  options: { journeys: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});

const { counts, wrong } = lookAt(Number(values.journeys), Number(values.seed));
const figure = (name: string): string => (counts[name] ?? 0).toLocaleString('en-GB');
const report = `# Insight, proved

Written by \`npm run proof:insight\`, seed ${values.seed}, rules version ${rulesVersion}. Each journey of the example scenario is looked at twice: as it
was made, and with links added by chance, circles included. The laws stand in \`test/insight/laws.ts\`.

| what | figure |
| --- | ---: |
| journeys | ${figure('journeys')} |
| states asked | ${figure('states')} |
| links between things and their grounds | ${figure('links')} |
| states in which leaving out nothing changed nothing | ${figure('states')} |
| pairs of voices: what falls with one falls with both | ${figure('states')} |
| contributions left out | ${figure('left out')} |
| things that fell, each with a chain to what was left out | ${figure('fallen')} |
| things that stand, each with a chain that avoids it | ${figure('standing')} |
| receipts that the rules of today gave again | ${figure('adoptions')} |
| cards without a text, a name or a count above their audience | ${figure('cards')} |
| broken laws | ${wrong.length} |
`;
process.stdout.write(`${report}\n${wrong.slice(0, 20).join('\n')}\n`);
if (wrong.length === 0) {
  const file = 'docs/generated/insight.md';
  writeFileSync(file, await format(report, { ...(await resolveConfig(file)), filepath: file }));
}
process.exitCode = wrong.length === 0 ? 0 : 1;
