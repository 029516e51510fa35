import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Where the world may be touched: the command line, the stores and what runs a simulation in a worker. */
const outside = /^(?:cli\/|journal\/stores\/(?:file|postgres|indexeddb)(?:\.ts$|\/)|simulate\/worker)/;

/** Whatever answers differently when it is asked again. Time, ids and chance are arguments. */
const impureGlobals = [
  'console',
  'crypto',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
];
const impureMembers = ['Date.now', 'Math.random'];

/** The functions of date-fns that look at the clock. */
const clockwise =
  /^(?:is(?:Past|Future|Today|Tomorrow|Yesterday|This\w+)|(?:start|end)Of(?:Today|Tomorrow|Yesterday)|\w+ToNow\w*)$/;

/** Whether a name is read as a global, and not the name of a property, a parameter or a type. */
function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false;
  return !('name' in parent && parent.name === name) && !('propertyName' in parent && parent.propertyName === name);
}

/** Everything in a file that would make the same call give another answer, as `line what`. */
function impurities(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurity(node);
    if (what) found.push(`${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && impureGlobals.includes(node.text) && isRead(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) && impureMembers.includes(node.getText())) return node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isImportSpecifier(node) && clockwise.test((node.propertyName ?? node.name).text)) return node.name.text;
  return undefined;
}

/**
 * The ways to import Zod that cost a host: anything but `zod/mini` as one namespace. What is not used then stays out of the
 * host's bundle: 18 kB compressed, where `zod` brings 34 and `import { z }` all of it.
 */
function zodImports(text: string): string[] {
  return ts
    .createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true)
    .statements.filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && /^zod(?:\/|$)/.test(moduleSpecifier.text))
    .filter(({ importClause }) => importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .filter(
      ({ importClause, moduleSpecifier }) =>
        (moduleSpecifier as ts.StringLiteral).text !== 'zod/mini' ||
        !importClause?.namedBindings ||
        !ts.isNamespaceImport(importClause.namedBindings),
    )
    .map((statement) => statement.getText());
}

const read = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(`src/${file}`, 'utf8') }));

describe('the core', () => {
  it('knows no clock, no chance, no process and no console', () => {
    const found = read
      .filter(({ file }) => !outside.test(file))
      .flatMap(({ file, text }) => impurities(text).map((what) => `src/${file}:${what}`));
    expect(found).toEqual([]);
  });

  it('takes in the small Zod, as one namespace', () => {
    expect(read.flatMap(({ file, text }) => zodImports(text).map((what) => `src/${file}: ${what}`))).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['const at = Date.now();', '1 Date.now'],
    ['const at = new Date();', '1 new Date()'],
    ['const at = new Date;', '1 new Date()'],
    ['const at = Date();', '1 Date()'],
    ['const roll = Math.random();', '1 Math.random'],
    ['console.log(1);', '1 console'],
    ['f(process.env);', '1 process'],
    ['const given = { fetch };', '1 fetch'],
    ['const id = crypto.randomUUID();', '1 crypto'],
    ["import { isPast } from 'date-fns';", '1 isPast'],
    ["import { formatDistanceToNow as ago } from 'date-fns';", '1 ago'],
  ])('sees %s', (text, what) => {
    expect(impurities(text)).toEqual([what]);
  });

  it.each([
    'const at = new Date(given);',
    'const { process: step } = task;',
    'task.process();',
    'const task = { process: 1 };',
    'interface Task { process: string }',
    'function run(fetch: () => void): void {}',
    "import { isBefore } from 'date-fns';",
  ])('lets %s pass', (text) => {
    expect(impurities(text)).toEqual([]);
  });

  it('knows the one good way to import Zod', () => {
    expect(zodImports("import * as z from 'zod/mini';")).toEqual([]);
    expect(zodImports("import type { ZodType } from 'zod';")).toEqual([]);
    expect(zodImports("import * as z from 'zod';")).toHaveLength(1);
    expect(zodImports("import * as z from 'zod/v4';")).toHaveLength(1);
    expect(zodImports("import { z } from 'zod/mini';")).toHaveLength(1);
    expect(zodImports("import z from 'zod/mini';")).toHaveLength(1);
  });
});
