import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { load } from 'js-yaml';

/** Reference data of other parties, which a checkout may not have beside it. */
export const specs = path.resolve(import.meta.dirname, '../../../shared/specs');
export const hasSpecs = existsSync(specs);
if (!hasSpecs)
  process.stdout.write('skipped: ../shared/specs is absent, so no output is checked against the standards\n');

export const specText = (file: string): string => readFileSync(path.join(specs, file), 'utf8');

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema as a request has to be: what only the server fills in is not required, and `nullable` is a type. */
function asRequest(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asRequest);
  if (!isNode(node)) return node;
  const copy: Record<string, unknown> = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, asRequest(value)]),
  );
  if (isNode(node['properties']) && Array.isArray(node['required'])) {
    const { properties } = node;
    const readOnly = new Set(
      Object.entries(properties as Record<string, Node>).flatMap(([key, value]) =>
        value['readOnly'] === true ? [key] : [],
      ),
    );
    copy['required'] = (node['required'] as string[]).filter((key) => !readOnly.has(key));
  }
  delete copy['discriminator'];
  if (node['nullable'] !== true) return copy;
  delete copy['nullable'];
  return { anyOf: [copy, { type: 'null' }] };
}

/** Checks the body of a request against a schema of an OpenAPI file. Patterns of these files are not written for Unicode. */
export function requestValidator(file: string, schema: string): ValidateFunction {
  const document = asRequest(load(specText(file))) as Node;
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
  ajv.addSchema({ $id: file, ...document });
  const found = ajv.getSchema(`${file}#/components/schemas/${schema}`);
  if (found === undefined) throw new TypeError(`Expected ${schema} in ${file}.`);
  return found as ValidateFunction;
}
