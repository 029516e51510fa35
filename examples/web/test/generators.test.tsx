// Two well-known generators with their own defaults: every command is rendered and what is in order is accepted.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createAjv, generateDefaultUISchema } from '@jsonforms/core';
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
