import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { artefactsOf } from '../../src/assemble/index.js';
import { schemaVersion } from '../../src/forms/index.js';
import { objectTypes } from '../../src/interop/index.js';
import { schemaFiles } from '../../tools/docs-schemas.js';
import { servedFolders } from '../../tools/site/pages.js';
import { host, journeys } from '../interop/host.js';

const folder = `docs/schemas/${schemaVersion}`;
const kept = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

describe('the schemas of this version', () => {
  it('are kept as the objecttypen hold them; after a change of a schema `npm run docs:schemas` writes them', () => {
    expect(readdirSync(folder).sort()).toEqual(
      schemaFiles()
        .map(([name]) => name)
        .sort(),
    );
    expect(schemaFiles().flatMap(([name, text]) => (kept(name) === text ? [] : name))).toEqual([]);
    for (const { objecttype, version } of objectTypes(host))
      expect(version.jsonSchema).toEqual(JSON.parse(kept(`${objecttype.labels.artefact}.json`)));
  });

  it('take what this release makes of both examples', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const facts of journeys.slice(0, 2))
      for (const { soort, artefact } of artefactsOf(facts, { publiek: 'gemeente' })) {
        const { $id: _id, ...schema } = JSON.parse(kept(`${soort}.json`)) as { $id: string };
        const valid = ajv.compile(schema);
        expect([soort, valid(JSON.parse(JSON.stringify(artefact))), valid.errors]).toEqual([soort, true, null]);
      }
  });

  it('stand beside those of older versions, and the site serves them all', () => {
    const versions = readdirSync('docs/schemas').map(Number);
    expect(Math.max(...versions)).toBe(schemaVersion);
    expect(servedFolders.filter((name) => existsSync(`docs/${name}`))).toContain('schemas');
  });

  it('have the address of the site once there is one', () => {
    const [opdracht] = objectTypes(host, { schemas: 'https://voorbeeld.example.nl/schemas' });
    expect(opdracht?.version.jsonSchema['$id']).toBe(
      `https://voorbeeld.example.nl/schemas/${schemaVersion}/opdracht.json`,
    );
  });
});
