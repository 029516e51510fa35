import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { applyPatches, openDraft } from '../src/drafts/index.js';
import { commandFrom } from '../src/forms/index.js';
import { decide } from '../src/index.js';
import { walkTo } from './support/walk.js';

/**
 * Calls that may be handed a list one by one: its length stands in our own code, not in data. An engine has room for some ten
 * thousand arguments; a list from data is longer one day, and the call then throws a RangeError.
 */
const ofOurs = new Map([
  ['document/praatplaat/foto.ts', ['shown.push']], // the figure of one piece, or none
  ['document/poster.ts', ['shapes.push']], // the few lines that fit in a tile
  ['docx/picture.ts', ['element']], // the parts of one shape
  ['journal/stores/erase.ts', ['unkept']], // at most a hundred
  ['journal/stores/postgres.ts', ['unkept']], // the kinds of transactions that can be in the way
  ['machine/method.ts', ['ask']], // the arguments of a caller
  ['rules/mensen.ts', ['unmet']], // at most two findings
  ['rules/opdracht.ts', ['met', 'unmet']], // the texts of an opdracht; at most two findings
  ['rules/reisverslag.ts', ['beschrijven']], // the parts of a doelgroep
  ['schemas/basis/filled.ts', ['Object.assign']], // the alternatives of a schema
  ['schemas/basis/refers.ts', ['idOf']], // the things that a field can point to
  ['simulate/random/normal.ts', ['ratio']], // coefficients
]);

/**
 * Functions that call themselves, and what keeps them from going as deep as data: an engine has room for some ten thousand calls
 * in each other. `schema`: as deep as a schema, or as a value that one checked; `bounded`: by a number, or by what a path, a folder or a
 * timer makes of it; `held`: data may nest deeper, and the test below holds it; `ours`: what a programmer wrote.
 */
const asDeepAs = new Map<string, 'schema' | 'held' | 'bounded' | 'ours'>([
  ['assemble/hiddenRefs.ts stripped', 'schema'],
  ['document/taal.ts marked', 'schema'],
  ['drafts/loose.ts couldBe', 'schema'],
  ['forms/annotated.ts annotated', 'schema'],
  ['forms/annotated.ts holdsMore', 'schema'],
  ['forms/command.ts fitted', 'schema'],
  ['forms/portable.ts portable', 'schema'],
  ['insight/feedback.ts look', 'schema'],
  ['interop/openApi.ts withDateFormats', 'schema'],
  ['interop/withoutPeople.ts without', 'schema'],
  ['journal/integrity/redact.ts without', 'schema'],
  ['journal/stores/erase.ts holdsId', 'schema'],
  ['journal/integrity/part.ts putAt', 'schema'],
  ['journal/integrity/part.ts textsOnlyIn', 'schema'],
  ['method/redacted.ts isErasedSince', 'schema'],
  ['machine/route.ts merged', 'schema'],

  ['schemas/basis/filled.ts withoutEmpty', 'schema'],
  ['schemas/basis/inside.ts required', 'schema'],
  ['schemas/basis/leaves.ts walk', 'schema'],
  ['schemas/extra.ts extrasAt', 'schema'],
  ['schemas/extra.ts isExtraAt', 'schema'],
  ['schemas/extra.ts walk', 'schema'],
  ['steps/pointing.ts placeOf', 'schema'],
  ['steps/pointing.ts visit', 'schema'],
  ['schemas/basis/filled.ts isEmpty', 'held'],
  ['method/same.ts same', 'held'],
  ['interop/rows/record.ts withoutHoles', 'held'],
  ['method/plain.ts nestsWithin', 'bounded'],
  ['journal/integrity/seal.ts canonical', 'bounded'],
  ['drafts/loose.ts fitsIn', 'bounded'],
  ['cli/check.ts leaves', 'bounded'],
  ['cli/main.ts makeFolder', 'bounded'],
  ['cli/package.ts walk', 'bounded'],
  ['interop/xml.ts xmlOf', 'bounded'],
  ['journal/stores/postgres/listen.ts keepAlive', 'bounded'],
  ['machine/checkMethod.ts frozen', 'ours'],
  ['simulate/journey/changes.ts again', 'ours'],
  ['simulate/statistics/student.ts studentAt', 'ours'],
  ['simulate/study/assumptions.ts inShort', 'ours'],
  ['simulate/study/assumptions.ts flat', 'ours'],
  ['simulate/study/study.ts defineStudy', 'ours'],
  ['testing/given.ts given', 'ours'],
]);

/** The functions of a text that call themselves by name. */
function recursive(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
  const found = new Set<string>();
  const visit = (node: ts.Node, inside: readonly string[]): void => {
    const name = nameOf(node);
    const within = name === undefined ? inside : [...inside, name];
    if (ts.isCallExpression(node) || ts.isIdentifier(node)) {
      // A call, and a function that is handed over by its name: `list.map(copy)`.
      const called = ts.isCallExpression(node) ? [node.expression, ...node.arguments] : [];
      for (const one of called) if (ts.isIdentifier(one) && inside.includes(one.text)) found.add(one.text);
    }
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(source, []);
  return [...found];
}

/** The name of a function, where the node is one. */
function nameOf(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node)) return node.name?.text;
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || node.initializer === undefined)
    return undefined;
  return ts.isArrowFunction(node.initializer) || ts.isFunctionExpression(node.initializer) ? node.name.text : undefined;
}

/** Every call in a text that is handed a list one by one, as the name of what is called. */
function spreads(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      node.arguments?.some((one) => ts.isSpreadElement(one))
    )
      found.push(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

describe('no list as long as the data', () => {
  it('is handed to a call one by one', () => {
    const found = files.flatMap((file) =>
      spreads(readFileSync(`src/${file}`, 'utf8'))
        .filter((call) => !ofOurs.get(file)?.includes(call))
        .map((call) => `src/${file}: ${call}(...)`),
    );
    expect(found).toEqual([]);
  });

  it('is walked by a function that calls itself, unless something else bounds how deep', () => {
    const found = files.flatMap((file) =>
      recursive(readFileSync(`src/${file}`, 'utf8')).map((name) => `${file} ${name}`),
    );
    expect(found.filter((one) => !asDeepAs.has(one)).map((one) => `src/${one} calls itself: what bounds it?`)).toEqual(
      [],
    );
    expect([...asDeepAs.keys()].filter((one) => !found.includes(one))).toEqual([]);
  });

  it('holds what nests 30,000 levels deep: a form, a draft and a step answer it', () => {
    let deep: unknown = '';
    for (let level = 0; level < 30_000; level += 1) deep = { a: deep };
    const reis = walkTo('doenEnLeren');
    const at = { op: '2040-01-01T09:00:00Z', door: 'r-1' };
    const written = commandFrom('materiaal.toevoegen', { materiaal: { bron: { x: deep }, extra: { x: deep } } }, at);
    expect(decide(reis, written).ok).toBe(false);
    const draft = openDraft(reis, 'programma');
    const patch = { op: 'replace', path: ['waartoe'], value: deep, at: '2040-01-01T09:00:00Z' };
    expect(applyPatches(draft, [patch]).draft.value).toEqual(draft.value);
  });

  it('passes a check that sees a function call itself', () => {
    const text = 'const a = (x) => x.map(a); function b(n) { return n > 0 && b(n - 1); } const c = () => a(1);';
    expect(recursive(text)).toEqual(['a', 'b']);
  });

  it('passes a check that sees one', () => {
    expect(spreads('const x = Math.max(...rows); list.push(1, ...more); f([...rows]); new Set(...all);')).toEqual([
      'Math.max',
      'list.push',
      'Set',
    ]);
  });
});
