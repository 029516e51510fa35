import { behaviour, byHand, renames } from '../codemod/0.2.0.js';
import { movesBetween } from '../codemod/moves.js';
import type { Page } from './pages.js';

const address = (door: string): string => (door === '.' ? 'the front door' : `\`${door}\``);

function page(): string {
  const moves = [...movesBetween('0.1.0', renames)].map(([key, to]) => {
    const [door = '', name = ''] = key.split(' ');
    return { key, door, name, to };
  });
  const renamed = moves.filter(({ name, to }) => to && to.name !== name);
  const moved = new Map<string, string[]>();
  for (const { door, name, to } of moves) {
    if (!to || to.name !== name) continue;
    const way = `${address(door)} | ${address(to.door)}`;
    moved.set(way, [...(moved.get(way) ?? []), `\`${name}\``]);
  }
  return `# From 0.1.0 to 0.2.0

Made from the public names of both versions. Names that are not on this page stayed where they were.

The codemod does all but the last two tables. In a copy of the repository, with your own work committed:

\`\`\`bash
npm run codemod -- ../my-host/src
\`\`\`

It changes imports and every use of a name that is called otherwise, and prints what it leaves to you.

## Called otherwise

| old name | was in | new name | is in |
| --- | --- | --- | --- |
${renamed.map(({ door, name, to }) => `| \`${name}\` | ${address(door)} | \`${to?.name}\` | ${address(to?.door ?? '')} |`).join('\n')}

## Moved to another door

| was in | is in | names |
| --- | --- | --- |
${[...moved].map(([way, names]) => `| ${way} | ${names.join(', ')} |`).join('\n')}

## Gone: write this instead

| old name | was in | instead |
| --- | --- | --- |
${Object.entries(byHand)
  .map(([key, instead]) => {
    const [door = '', name = ''] = key.split(' ');
    return `| \`${name}\` | ${address(door)} | ${instead} |`;
  })
  .join('\n')}

## The same name, another answer

${behaviour.map((line) => `- ${line}`).join('\n')}

All changes: [the changelog](../community/changelog.md).
`;
}

/** A page for each version that asks something of its hosts. */
export const upgradePages = (): Page[] => [['upgrades/0.2.0.md', page()]];
