/**
 * The example journeys as journals, for the app in the browser: `npm run docs:journeys` writes them where `examples/web` serves them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gezondeBuurt } from '../examples/gezonde-buurt/reis.js';
import { method as withFields } from '../examples/gezonde-buurt/velden.js';
import { rotterdam } from '../examples/rotterdam/reis.js';
import { createMethod, type Method } from '../src/index.js';
import { serializeJournal } from '../src/journal/index.js';

/** Where the app serves them. */
export const journeysFolder = path.resolve(import.meta.dirname, '../examples/web/public/voorbeelden');

type Example = Pick<typeof rotterdam, 'start' | 'commands'>;

function told(method: Method, { start, commands }: Example): string {
  const started = method.startReis(start);
  if (!started.ok) throw new Error(started.rejection.code);
  const { facts, refused } = method.decideMany(started.reis, commands);
  if (refused.length > 0) throw new Error(`refused: ${refused[0]?.rejection.code}`);
  return serializeJournal([...started.facts, ...facts]);
}

/** The text of each file, by its name. */
export const journeys = (): Readonly<Record<string, string>> => ({
  'rotterdam.json': told(createMethod({}), rotterdam),
  'gezonde-buurt.json': told(withFields, gezondeBuurt),
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(journeysFolder, { recursive: true });
  for (const [file, text] of Object.entries(journeys())) writeFileSync(path.join(journeysFolder, file), text);
}
