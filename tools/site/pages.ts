/**
 * Writes the pages of the documentation site: the guides as they stand in `docs/`, and the reference, which is made from the code so that it
 * cannot say anything else. `npm run site` runs this and then VitePress.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandPages } from './commands.js';
import { apiPages } from './doors.js';
import { exampleMap } from '../docs-model.js';
import { en } from '../../src/texts/en.js';
import { machinePages, machineSource, machineSvg } from './machine.js';
import { recordPages } from './records.js';
import { upgradePages } from './upgrades.js';
import { findingPages } from './findings.js';
import { frontPages } from './front.js';
import { installText } from './install.js';
import { methodPages } from './method.js';
import { methodSvg } from './picture.js';

const root = path.resolve(import.meta.dirname, '../..');
const pages = path.join(import.meta.dirname, 'pages');

/** The folders of `docs/` that the site serves as they are: pictures, and files that a program opens. */
export const servedFolders = ['pictures', 'generated', 'schemas'] as const;

/** Examples of the repository that are something to open on the site: the journeys in the app, and the app itself. */
const opened: Readonly<Record<string, string>> = {
  'examples/rotterdam/README.md': '/playground/index.html#/voorbeeld/rotterdam',
  'examples/gezonde-buurt/README.md': '/playground/index.html#/voorbeeld/gezonde-buurt',
  'examples/web/README.md': '/playground/index.html',
};

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
    if (opened[target] !== undefined) return `[${label}](${opened[target]}){target="_self"}`;
    if (page === undefined) return label;
    return `[${label}](${path.posix.relative(path.posix.dirname(to), page)}${hash === undefined ? '' : `#${hash}`})`;
  });
}

/** Links to what is no page of VitePress begin with the folder that the site stands in; it puts it before the others itself. */
export const based = (text: string, base: string): string =>
  text.replaceAll(/\]\(\/([^)\s]+)\)\{target="_self"\}/g, `](${base}$1){target="_self"}`);

/** Every page of the site. */
export function sitePages(): Page[] {
  const pagesOf = copied();
  // The parts of the README that one needs to begin are a page of their own.
  const map = new Map([...pagesOf, ['README.md', 'guide/install.md']]);
  const guides = [...pagesOf].map(([from, to]): Page => [
    to,
    relinked(readFileSync(path.join(root, from), 'utf8'), from, map),
  ]);
  return [
    ...frontPages(),
    ...methodPages(),
    ['guide/install.md', relinked(installText(), 'README.md', map)],
    ...guides,
    ...commandPages(),
    ...findingPages(),
    ...recordPages(),
    ...machinePages(),
    ...upgradePages(),
    ...apiPages(),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync(pages, { recursive: true, force: true });
  for (const [file, text] of sitePages()) {
    mkdirSync(path.dirname(path.join(pages, file)), { recursive: true });
    writeFileSync(path.join(pages, file), based(text, process.env['SITE_BASE'] ?? '/'));
  }
  for (const folder of servedFolders)
    if (existsSync(path.join(root, 'docs', folder)))
      cpSync(path.join(root, 'docs', folder), path.join(pages, 'public', folder), {
        recursive: true,
        filter: (file) => !file.endsWith('.md'),
      });
  writeFileSync(path.join(pages, 'public/generated/machine.svg'), machineSvg());
  writeFileSync(path.join(pages, 'public/generated/reiskaart-en.svg'), exampleMap(en));
  writeFileSync(path.join(pages, 'public/generated/methode.svg'), methodSvg('nl'));
  writeFileSync(path.join(pages, 'public/generated/method.svg'), methodSvg('en'));
  writeFileSync(path.join(pages, 'public/generated/reis-machine.js'), machineSource());
  cpSync(path.join(import.meta.dirname, 'icon.svg'), path.join(pages, 'public/icon.svg'));
  // The app as it was built, with its journeys: everything stays in the browser of the reader.
  const app = path.join(root, 'examples/web/dist');
  if (!existsSync(app)) throw new Error('Expected the built app in examples/web/dist: npm run site builds it first.');
  cpSync(app, path.join(pages, 'public/playground'), { recursive: true });
}
