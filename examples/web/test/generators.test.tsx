// Two well-known generators with their own defaults: every command is rendered and what is in order is accepted.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createAjv, generateDefaultUISchema, type JsonSchema } from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { commandTypes, decideMany, startReis } from 'aanpakken-met-impact';
import { jsonSchemaOf } from 'aanpakken-met-impact/forms';
import { nl } from 'aanpakken-met-impact/texts/nl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { rotterdam } from '../../rotterdam/reis.js';

const started = startReis(rotterdam.start);
if (!started.ok) throw new Error(started.rejection.code);
const { reis } = decideMany(started.reis, rotterdam.commands);
const schemaOf = (type: (typeof commandTypes)[number]) =>
  jsonSchemaOf(type, nl, { target: 'draft-07', payload: true, reis }) as object;

/** The commands of the demo without who and when: what a person filled in. */
const filled = rotterdam.commands.map(({ type, meta: _meta, ...payload }) => ({ type, payload: payload as object }));

it('rjsf renders every command', () => {
  for (const type of commandTypes) {
    const html = renderToStaticMarkup(createElement(Form, { schema: schemaOf(type), validator }));
    assert.ok(html.includes('<form'), type);
  }
});

it('rjsf accepts every command of the demo', () => {
  const wrong = filled.flatMap(({ type, payload }) => {
    const { errors } = validator.validateFormData(
      payload,
      jsonSchemaOf(type, nl, { target: 'draft-07', payload: true }) as object,
    );
    return errors.map(({ stack }) => `${type}: ${stack}`);
  });
  assert.deepEqual(wrong, []);
});

it('JSON Forms makes a screen of every command, and accepts every command of the demo', () => {
  for (const type of commandTypes) {
    const screen = generateDefaultUISchema(schemaOf(type)) as { type: string };
    assert.ok(screen.type !== '', type);
  }
  const checks = new Map<string, ReturnType<ReturnType<typeof createAjv>['compile']>>();
  const wrong = filled.flatMap(({ type, payload }) => {
    const validate =
      checks.get(type) ?? createAjv().compile(jsonSchemaOf(type, nl, { target: 'draft-07', payload: true }) as object);
    checks.set(type, validate);
    return validate(payload) ? [] : [`${type}: ${JSON.stringify(validate.errors?.[0])}`];
  });
  assert.deepEqual(wrong, []);
});

interface Part {
  readonly type?: string;
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
}

/** The vanilla renderers have none for a record in a record: a screen says so with a group. */
const screenOf = ({ properties = {} }: Part, scope = '#'): object[] =>
  Object.entries(properties).map(([key, part]) => {
    const here = `${scope}/properties/${key}`;
    return part.properties
      ? { type: 'Group', label: part.title, elements: screenOf(part, here) }
      : { type: 'Control', scope: here };
  });

/** Records to choose between: JSON Forms has a renderer for those in its Material set only. */
const hasAlternatives = (part: Part): boolean =>
  [...(part.anyOf ?? []), ...(part.oneOf ?? [])].some((one) => one.properties !== undefined) ||
  Object.values(part.properties ?? {}).some(hasAlternatives);

it('JSON Forms renders every command with its vanilla renderers, and says which fields need one of the host', (t) => {
  const said: string[] = [];
  t.mock.method(console, 'warn', (...words: unknown[]) => said.push(words.join(' ')));
  const [rendered, withoutRenderer] = [new Set<string>(), new Set<string>()];
  // Its own Ajv reads draft-07.
  for (const type of commandTypes) {
    const schema = schemaOf(type);
    if (hasAlternatives(schema as Part)) continue;
    const uischema = { type: 'VerticalLayout', elements: screenOf(schema as Part) };
    const html = renderToStaticMarkup(
      createElement(JsonForms, {
        schema: schema as JsonSchema,
        uischema,
        data: {},
        renderers: vanillaRenderers,
        cells: vanillaCells,
      }),
    );
    const asked = Object.keys((schema as Part).properties ?? {}).length;
    assert.ok(asked === 0 || /<(?:input|select|textarea|fieldset)/.test(html), type);
    (said.splice(0).length === 0 ? rendered : withoutRenderer).add(type);
  }
  // A record whose names a host makes (`extra`, `drempels`) has none in that set; a host leaves it out or brings one.
  assert.deepEqual(
    [...withoutRenderer],
    [
      'reis.starten',
      'reiziger.toevoegen',
      'reiziger.bijwerken',
      'opdracht.opstellen',
      'programma.opstellen',
      'reisverslag.opstellen',
    ],
  );
  const alternatives = commandTypes.filter((type) => hasAlternatives(schemaOf(type) as Part));
  assert.deepEqual(alternatives, ['materiaal.toevoegen', 'materiaal.corrigeren', 'energie.markeren']);
  assert.equal(rendered.size + withoutRenderer.size + alternatives.length, commandTypes.length);
});
