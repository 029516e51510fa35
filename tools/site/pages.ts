/**
 * Writes the pages of the documentation site: the guides as they stand in `docs/`, and the reference, which is made from the code so that it
 * cannot say anything else. `npm run site` runs this and then VitePress.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandPages } from './commands.js';
import { findingPages } from './findings.js';
import { frontPages } from './front.js';

const root = path.resolve(import.meta.dirname, '../..');
const pages = path.join(import.meta.dirname, 'pages');

/** The folders of `docs/` that the site serves as they are: pictures, and files that a program opens. */
export const servedFolders = ['pictures', 'generated', 'schemas'] as const;

/** A page of the site: where it stands, and what is in it. */
export type Page = readonly [file: string, text: string];

/** Which files of the repository become pages, and where they stand on the site. */
function copied(): Map<string, string> {
  const map = new Map<string, string>();
  for (const folder of ['guide', 'decisions', 'generated'])
    if (existsSync(path.join(root, 'docs', folder)))
      for (const file of readdirSync(path.join(root, 'docs', folder)))
        if (file.endsWith('.md')) map.set(`docs/${folder}/${file}`, `${folder}/${file}`);
  map.set('test/conformance/README.md', 'guide/conformance.md');
  map.set('docs/architecture.md', 'community/architecture.md');
  for (const file of readdirSync(path.join(root, '.github')))
    if (file.endsWith('.md')) map.set(`.github/${file}`, `community/${file.toLowerCase()}`);
  map.set('CHANGELOG.md', 'community/changelog.md');
  return map;
}

/** The text of a page with its links as they are on the site. A link to what is not on the site becomes its text. */
export function relinked(text: string, from: string, map: ReadonlyMap<string, string>): string {
  const to = map.get(from) ?? from;
  return text.replaceAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (whole, image: string, label: string, link: string) => {
    if (/^(?:https?:|mailto:|#)/.test(link)) return whole;
    const [file = '', hash] = link.split('#');
    const target = path.posix.join(path.posix.dirname(from), file);
    const page = map.get(target);
    if (image !== '') return `![${label}](/${target.replace(/^docs\//, '')})`;
    if (page === undefined) return label;
    return `[${label}](${path.posix.relative(path.posix.dirname(to), page)}${hash === undefined ? '' : `#${hash}`})`;
  });
}

/** The API pages that TypeDoc wrote, one for each door. */
function apiPages(): Page[] {
  const folder = path.join(root, 'reports/docs/doors');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file): Page => [`api/${file.replaceAll(path.sep, '/')}`, readFileSync(path.join(folder, file), 'utf8')]);
}

/** Every page of the site. */
export function sitePages(): Page[] {
  const map = copied();
  const guides = [...map].map(([from, to]): Page => [
    to,
    relinked(readFileSync(path.join(root, from), 'utf8'), from, map),
  ]);
  return [...frontPages(), ...guides, ...commandPages(), ...findingPages(), ...apiPages()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync(pages, { recursive: true, force: true });
  for (const [file, text] of sitePages()) {
    mkdirSync(path.dirname(path.join(pages, file)), { recursive: true });
    writeFileSync(path.join(pages, file), text);
  }
  for (const folder of servedFolders)
    if (existsSync(path.join(root, 'docs', folder)))
      cpSync(path.join(root, 'docs', folder), path.join(pages, 'public', folder), {
        recursive: true,
        filter: (file) => !file.endsWith('.md'),
      });
}
