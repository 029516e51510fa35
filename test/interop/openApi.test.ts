import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  httpProblem,
  openApi,
  schemaName,
  statusOfRejection,
  toProblem,
  type HttpCode,
} from '../../src/interop/index.js';
import { commandTypes, decide } from '../../src/index.js';
import { memoryStore, openReis } from '../../src/journal/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import { fullCommands } from '../support/full.js';
import { rejections } from '../texts/said.js';
import { started } from '../support/walk.js';

const contact = { name: 'Voorbeeldstad', email: 'api@voorbeeldstad.nl', url: 'https://voorbeeldstad.nl' };
const host = { contact, server: 'https://api.voorbeeldstad.nl/reizen/v1', version: '1.0.0' };

/** The document with its references looked up, as far as a body of a command has any. */
const schemas = (openApi(host, nl) as { components: { schemas: Record<string, object> } }).components.schemas;

const statusesOf = (node: unknown): string[] =>
  Object.values((node as { paths: Record<string, Record<string, { responses?: object }>> }).paths).flatMap((path) =>
    Object.values(path).flatMap(({ responses }) => Object.keys(responses ?? {})),
  );

describe('the OpenAPI document', () => {
  it.each(fullCommands.map((command) => [command.type, command] as const))(
    'takes %s without who and when',
    (type, command) => {
      const { meta: _meta, expectedSeq: _seq, ...body } = command as typeof command & { expectedSeq?: number };
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const validate = ajv.compile(schemas[schemaName(type)]!);
      expect([validate(body), validate.errors]).toEqual([true, null]);
      expect(validate({ ...body, onbekend: 1 })).toBe(false);
    },
  );

  it('has every command once, in both languages, and every reference leads somewhere', () => {
    for (const texts of [nl, en]) {
      const document = openApi({ ...host, tokenUrl: 'https://voorbeeldstad.nl/token' }, texts);
      const text = JSON.stringify(document);
      const references = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)];
      const components = document['components'] as Record<string, Record<string, unknown>>;
      expect(references.filter(([, kind, name]) => components[kind!]?.[name!] === undefined)).toEqual([]);
      expect(commandTypes.every((type) => text.includes(`"#/components/schemas/${schemaName(type)}"`))).toBe(true);
    }
  });

  it('has an answer for every status that a refusal can have', () => {
    const known = new Set(statusesOf(openApi(host, nl)));
    for (const status of Object.values(statusOfRejection)) expect(known).toContain(String(status));
  });
});

describe('a refusal over HTTP', () => {
  it('carries the findings of the method and their sentence', () => {
    for (const rejection of rejections()) {
      const problem = toProblem({ ok: false, rejection });
      expect([problem.status, problem.title, problem.bevindingen]).toEqual([
        statusOfRejection[rejection.code],
        rejection.message,
        rejection.findings,
      ]);
      expect(problem.type).toMatch(/^urn:aanpakken-met-impact:problem:[\w.-]+$/);
    }
  });

  it('says after a conflict what was done since', () => {
    const refused = decide(started(), {
      type: 'reis.staken',
      meta: { op: '2030-01-01T09:00:00Z', door: 'r-1' },
      reden: 'x',
      expectedSeq: 9,
    });
    const since = [{ seq: 2, type: 'reiziger.toegevoegd', op: '2030-01-01T09:00:00Z', door: 'r-2' }] as const;
    expect(refused.ok ? null : toProblem({ ...refused, since })).toMatchObject({
      status: 409,
      code: 'conflict',
      sinds: since,
    });
  });

  it('of a store says whether trying again helps', async () => {
    const opened = await openReis(memoryStore(), 'no id');
    expect(opened.ok ? null : toProblem(opened)).toMatchObject({ status: 400, code: 'journal.id' });
    const broken = await openReis({ ...memoryStore(), read: () => Promise.reject(new Error('down')) }, 'reis-1');
    expect(broken.ok ? null : toProblem(broken)).toMatchObject({ status: 503, code: 'journal.unreachable' });
  });

  it('of HTTP itself has a sentence in both languages', () => {
    for (const code of ['http.too-large', 'http.unauthorized', 'http.precondition-required'] satisfies HttpCode[]) {
      expect(httpProblem(code, 'en').title).not.toBe(httpProblem(code).title);
      expect(httpProblem(code).status).toBeGreaterThanOrEqual(400);
    }
  });
});
