import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Calls that may be handed a list one by one: its length stands in our own code, not in data. An engine has room for some ten
 * thousand arguments; a list from data is longer one day, and the call then throws a RangeError.
 */
const ofOurs = new Map([
  ['document/poster.ts', ['shapes.push']], // the few lines that fit in a tile
  ['docx/picture.ts', ['element']], // the parts of one shape
  ['journal/stores/postgres.ts', ['unkept']], // the kinds of transactions that can be in the way
  ['machine/method.ts', ['ask']], // the arguments of a caller
  ['rules/mensen.ts', ['unmet']], // at most two findings
  ['rules/opdracht.ts', ['met', 'unmet']], // the texts of an opdracht; at most two findings
  ['rules/reisverslag.ts', ['beschrijven']], // the parts of a doelgroep
  ['schemas/basis/filled.ts', ['Object.assign']], // the alternatives of a schema
  ['schemas/basis/refers.ts', ['idOf']], // the things that a field can point to
  ['simulate/random/normal.ts', ['ratio']], // coefficients
]);

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

  it('passes a check that sees one', () => {
    expect(spreads('const x = Math.max(...rows); list.push(1, ...more); f([...rows]); new Set(...all);')).toEqual([
      'Math.max',
      'list.push',
      'Set',
    ]);
  });
});
