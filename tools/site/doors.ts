import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from './pages.js';

const root = path.resolve(import.meta.dirname, '../..');

/** What a host calls first, by door, in the order in which it does. A test holds them against the doors. */
export const firstNames: Readonly<Record<string, readonly string[]>> = {
  index: ['createMethod', 'startReis', 'route', 'decide', 'explain', 'fold', 'reisMachine'],
  fold: ['fold'],
  assemble: ['assembleFoto', 'artefactsOf', 'diffProgramma', 'trace'],
  document: ['fotoDocument', 'fotoPraatplaat', 'reiskaartDocument', 'raadsvoorstelDocument'],
  render: ['renderHtml', 'renderMarkdown', 'renderPraatplaat', 'renderSvg'],
  site: ['journeySite'],
  docx: ['renderDocx'],
  forms: ['fieldsOf', 'choicesOf', 'commandFrom', 'fieldOf', 'jsonSchemaOf'],
  drafts: ['openDraft', 'edit', 'draftFindings', 'undo', 'rebaseDraft', 'commandOf'],
  react: ['useReis'],
  vue: ['useReis'],
  interop: ['openApi', 'toProblem', 'commandsFromRows', 'toCloudEvent', 'factToZgw', 'toSip'],
  privacy: ['listRegisterFields', 'detectHerleidbaarheid', 'findVervallen'],
  insight: ['leaveOut', 'whatIf', 'portfolio', 'feedbackFor'],
  testing: ['given', 'refuses', 'allowed', 'checkMethod'],
  journal: ['memoryStore', 'reisSession', 'serializeJournal', 'openReis', 'redactFacts', 'sealJournal'],
  'journal/stores/file': ['fileStore'],
  'journal/stores/postgres': ['postgresStore'],
  'journal/stores/indexeddb': ['indexedDbStore'],
  schemas: ['reiswensSchema', 'opdrachtSchema', 'materiaalSchema', 'programmaSchema', 'reisverslagSchema'],
  simulate: ['historyScenario', 'replicate', 'report', 'compare', 'traceReis', 'defineStudy'],
  'simulate/workers': ['runInWorkers', 'replicateUntilInWorkers'],
};

/** The page of the front door: `index` is the page that leads to every door. */
const frontDoor = 'front-door.md';

/** What a host writes after `from`. */
const importOf = (door: string): string =>
  door === 'index' ? 'aanpakken-met-impact' : `aanpakken-met-impact/${door.replace('journal/stores/', 'journal/')}`;

/** What VitePress makes of a heading. */
const slug = (heading: string): string =>
  heading
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, '-');

/**
 * A page of a door: with what one needs first above it, and with links that lead somewhere. TypeDoc gives the second of two names that only
 * differ in capitals a number, also where the other name is on no page.
 */
export function doorPage(door: string, text: string): string {
  const headings = Array.from(text.matchAll(/^#{2,6} (.+)$/gm), ([, heading = '']) => slug(heading));
  const linked = text
    .replace(/^# .+/, `# ${importOf(door)}`)
    .replaceAll(/\]\(((?:\.\.\/)*)index\.md/g, `]($1${frontDoor}`)
    .replaceAll(/\(#([\w-]+)-1\)/g, (link, name: string) =>
      headings.filter((one) => one === name).length > 1 ? link : `(#${name})`,
    );
  const first = (firstNames[door] ?? []).map((name) => `[\`${name}\`](#${slug(name)})`);
  if (first.length === 0) return linked;
  return linked.replace(/^(## )/m, `**Begin with** ${first.join(', ')}.\n\n$1`);
}

/** Which door is for what, as the README has it, and the page of each. */
function overview(doors: readonly string[]): Page {
  const [, table = ''] = /^## Doors\n(.*?)^## /ms.exec(readFileSync(path.join(root, 'README.md'), 'utf8')) ?? [];
  const links = doors.map((door) => `- [\`${importOf(door)}\`](${fileOf(door)})`).sort();
  return ['api/index.md', `# The doors\n${table}\n## Every name, by door\n\n${links.join('\n')}\n`];
}

const written = path.join(root, 'reports/docs/doors');
const fileOf = (door: string): string =>
  door === 'index' ? frontDoor : existsSync(path.join(written, door, 'README.md')) ? `${door}/README.md` : `${door}.md`;

/** The API pages that TypeDoc wrote, one for each door, and the page that leads to them. */
export function apiPages(): Page[] {
  const found = (existsSync(written) ? readdirSync(written, { recursive: true, encoding: 'utf8' }) : [])
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => ({ file, door: file.replace(/(?:\/README)?\.md$/, '') }));
  return [
    overview(found.map(({ door }) => door).filter((door) => !door.includes('namespaces'))),
    ...found.map(({ file, door }): Page => [
      `api/${door === 'index' ? frontDoor : file}`,
      doorPage(door, readFileSync(path.join(written, file), 'utf8')),
    ]),
  ];
}
