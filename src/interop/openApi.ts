import { artefacten } from '../method/fasen.js';
import { publieken } from '../method/materiaal.js';
import { jsonSchemaOf } from '../forms/jsonSchema.js';
import { patterns } from '../schemas/basis/patterns.js';
import { commandTypes } from '../steps/parse.js';
import type { Texts } from '../texts/say.js';
import { openApiPaths } from './openApiPaths.js';

/** What only a host knows of its API. */
export interface OpenApiHost {
  /** Whose API it is: a name, an address of mail and a page. */
  readonly contact: { readonly name: string; readonly email: string; readonly url: string };
  /** Where it runs, https, with the major version at the end: `https://api.voorbeeldstad.nl/reizen/v1`. */
  readonly server: string;
  /** The version of the API of the host, `1.0.0`. */
  readonly version: string;
  /** Where a token is asked for; a token of the host's own making when absent. */
  readonly tokenUrl?: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** `materiaal.toevoegen` becomes `MateriaalToevoegen`: the name of a schema in the document. */
export const schemaName = (command: string): string =>
  command
    .split('.')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');

/** The design rules ask a format of every property that is called a date; a year or a month alone is a part of one. */
function withDateFormats(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withDateFormats);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, inner]: [string, unknown]) => {
      if (key !== 'properties' || typeof inner !== 'object' || inner === null) return [key, withDateFormats(inner)];
      const properties = Object.entries(inner as Json).map(([name, one]) => {
        const schema = withDateFormats(one) as Json;
        const isDate = /(?:^|[a-z])[dD]at(?:um|e)$/.test(name) && schema['format'] === undefined;
        return [name, isDate && schema['type'] === 'string' ? { ...schema, format: 'partial-date' } : schema];
      });
      return [key, Object.fromEntries(properties)];
    }),
  );
}

/** What somebody sends for one command: its name and what a person fills in. The server knows who and when. */
function commandBody(command: (typeof commandTypes)[number], texts: Texts): Json {
  const {
    $schema: _draft,
    $id: _address,
    properties,
    required,
    ...rest
  } = jsonSchemaOf(command, texts, { payload: true });
  return {
    ...rest,
    title: texts.labels.command[command],
    properties: { type: { type: 'string', const: command }, ...(properties as Json) },
    required: ['type', ...((required ?? []) as readonly string[])],
  };
}

/**
 * An OpenAPI 3.1 document of journeys behind HTTP, by the design rules of the Dutch government (ADR 2.2). Every command is in
 * it with the schema of its form; every refusal is `application/problem+json` (`toProblem`). `examples/server` serves it.
 *
 * @example
 * const contact = { name: 'Voorbeeldstad', email: 'api@voorbeeldstad.nl', url: 'https://voorbeeldstad.nl' };
 * const document = openApi({ contact, server: 'https://api.voorbeeldstad.nl/reizen/v1', version: '1.0.0' }, nl);
 */
export function openApi({ contact, server, version, tokenUrl }: OpenApiHost, texts: Texts): Json {
  const scopes = { 'reizen.lezen': 'Reizen lezen', 'reizen.schrijven': 'Stappen zetten' };
  const scheme =
    tokenUrl === undefined
      ? { type: 'http', scheme: 'bearer' }
      : { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes } } };
  const names = commandTypes.map((command) => [command, schemaName(command)] as const);
  const mapping = Object.fromEntries(names.map(([command, name]) => [command, `#/components/schemas/${name}`]));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Reizen API',
      version,
      description:
        'Reizen volgens Aanpakken met Impact: stappen zetten, zien wat er mist en waarom, verslagen ophalen.',
      contact,
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: server }],
    security: [{ toegang: tokenUrl === undefined ? [] : ['reizen.lezen'] }],
    tags: [{ name: 'reizen', description: 'Reizen' }],
    paths: openApiPaths(),
    components: {
      securitySchemes: { toegang: scheme },
      parameters: {
        ReisId: { name: 'reisId', in: 'path', required: true, schema: { type: 'string', pattern: patterns.id.source } },
        Artefact: { name: 'artefact', in: 'path', required: true, schema: { type: 'string', enum: [...artefacten] } },
        Publiek: {
          name: 'publiek',
          in: 'query',
          required: false,
          description: 'Voor wie; zonder keuze voor iedereen.',
          schema: { type: 'string', enum: [...publieken], default: 'openbaar' },
        },
      },
      schemas: {
        ...(withDateFormats(
          Object.fromEntries(names.map(([command, name]) => [name, commandBody(command, texts)])),
        ) as Json),
        Opdracht: {
          oneOf: names.map(([, name]) => ({ $ref: `#/components/schemas/${name}` })),
          discriminator: { propertyName: 'type', mapping },
        },
        Stand: {
          type: 'object',
          required: ['id', 'titel', 'fase', 'ronde', 'seq'],
          properties: {
            id: { type: 'string' },
            titel: { type: 'string' },
            fase: { type: 'string' },
            ronde: { type: 'integer' },
            seq: { type: 'integer' },
          },
        },
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'detail', 'code'],
          properties: {
            type: { type: 'string', format: 'uri' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            code: { type: 'string' },
            bevindingen: { type: 'array', items: { type: 'object' } },
            sinds: { type: 'array', items: { type: 'object' } },
            zie: { type: 'string', format: 'uri-reference' },
          },
        },
        Wissing: {
          type: 'object',
          required: ['wat'],
          additionalProperties: false,
          properties: {
            wat: {
              type: 'array',
              minItems: 1,
              maxItems: 1000,
              description: 'Kenmerken van dingen, nummers van feiten die heel gaan, of plekken in een feit.',
              items: {
                oneOf: [
                  { type: 'string', pattern: patterns.id.source },
                  { type: 'integer', minimum: 1 },
                  {
                    type: 'object',
                    required: ['seq', 'path'],
                    additionalProperties: false,
                    properties: {
                      seq: { type: 'integer', minimum: 1 },
                      path: {
                        type: 'array',
                        minItems: 1,
                        maxItems: 20,
                        items: { oneOf: [{ type: 'string' }, { type: 'integer', minimum: 0 }] },
                      },
                    },
                  },
                ],
              },
            },
          },
        },
        Gewist: {
          type: 'object',
          required: ['seq', 'gewist'],
          properties: {
            seq: { type: 'integer' },
            gewist: {
              type: 'array',
              description: 'De nummers van de feiten waar iets uit ging.',
              items: { type: 'integer' },
            },
          },
        },
      },
    },
  };
}
