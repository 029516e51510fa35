// Writes one section of a generated page, and leaves the others as they are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const page = 'docs/generated/simulate.md';
const head =
  '# Speed of the simulator\n\nEach section says which command wrote it. Time is time of the processor, so that what else the machine does counts little.\n';

/** Puts a section, from its heading on, in the place of the one that has the same heading. */
export async function writeSection(heading: string, lines: readonly string[]): Promise<void> {
  const known = existsSync(page) ? readFileSync(page, 'utf8') : head;
  const [first = head, ...sections] = known.split(/^(?=## )/m);
  const section = `## ${heading}\n\n${lines.join('\n')}\n\n`;
  const others = sections.filter((one) => !one.startsWith(`## ${heading}\n`));
  const text = [`${first.trimEnd()}\n\n`, ...[...others, section].sort()].join('');
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}
