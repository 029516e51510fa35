import { readFileSync } from 'node:fs';
import path from 'node:path';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** The part of the README below one heading. */
function part(heading: string): string {
  const [, found] = new RegExp(String.raw`^## ${heading}\n(.*?)^## `, 'ms').exec(readme) ?? [];
  if (found === undefined) throw new Error(`Expected a heading «${heading}» in the README.`);
  return `## ${heading}\n${found}`;
}

/** How to install and begin, as the README says it: the same words, so that they cannot differ. Links are those of the README. */
export function installText(): string {
  const [, notPublished] = /^(\*\*Not published yet.*?)^## /ms.exec(readme) ?? [];
  if (notPublished === undefined) throw new Error('Expected a part «Not published yet» in the README.');
  return [
    '# Install and first program\n',
    notPublished,
    part('A first program'),
    part('Hosts to copy'),
    part('On the command line'),
  ]
    .join('\n')
    .replaceAll(/<!--.*?-->\n*/gs, '');
}
