/**
 * Writes docs/schemas/<version>/: the JSON Schema of every artefact, as the Objecttypen API gets it. The site serves the folder. A version that
 * was released stays as it is; when data of an older release is no longer valid, `schemaVersion` rises and a new folder comes beside it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemaOf, schemaVersion } from '../src/forms/jsonSchema.js';
import { artefacten } from '../src/method/fasen.js';

const folder = path.resolve(import.meta.dirname, `../docs/schemas/${schemaVersion}`);

/** The files of the version of now: name and text. */
export const schemaFiles = (): [name: string, text: string][] =>
  artefacten.map((artefact) => [`${artefact}.json`, `${JSON.stringify(jsonSchemaOf(artefact), null, 1)}\n`]);

if (process.argv[1]?.endsWith('docs-schemas.ts')) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) writeFileSync(path.join(folder, name), text);
}
