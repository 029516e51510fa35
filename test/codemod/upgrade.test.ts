import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { byHand, renames } from '../../tools/codemod/0.2.0.js';
import { currentNames, movesBetween } from '../../tools/codemod/moves.js';
import { upgrade } from '../../tools/codemod/upgrade.js';

const moves = movesBetween('0.1.0', renames);
const now = currentNames();

/** What a file imports from the library: door and name. */
function importsOf(text: string): [door: string, name: string][] {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const module = (statement.moduleSpecifier as ts.StringLiteral).text;
    const named = statement.importClause?.namedBindings;
    if (!module.startsWith('aanpakken-met-impact') || !named || !ts.isNamedImports(named)) return [];
    const door = `.${module.slice('aanpakken-met-impact'.length)}`;
    return named.elements.map(({ name, propertyName }): [string, string] => [door, (propertyName ?? name).text]);
  });
}

const absent = (text: string) => importsOf(text).filter(([door, name]) => !now.get(door)?.has(name));

describe('the way from 0.1.0', () => {
  it('is known for every name: the codemod goes it, or the page says what to write', () => {
    const unknown = [...moves].filter(([key, to]) => to === undefined && !(key in byHand));
    expect(unknown).toEqual([]);
    expect(moves.size).toBeGreaterThan(150);
  });

  it('leads to names that are there', () => {
    const wrong = [...moves].filter(([, to]) => to && !now.get(to.door)?.has(to.name));
    expect(wrong).toEqual([]);
  });

  it.each(readdirSync('test/codemod/0.1.0'))('of the example %s ends at imports that are there', (file) => {
    const before = readFileSync(`test/codemod/0.1.0/${file}`, 'utf8');
    const { text, notes } = upgrade(file.replace(/\.txt$/, ''), before, moves);
    expect({ notes, absent: absent(text) }).toEqual({ notes: [], absent: [] });
    expect(importsOf(text).length).toBe(importsOf(before).length);
  });
});

describe('the codemod', () => {
  const changed = (text: string) => upgrade('host.ts', text, moves);

  it('changes uses of a name, and nothing that has the same letters', () => {
    const { text } = changed(`import { createReis, decide, usedIn, type Reis } from 'aanpakken-met-impact';
import { trace as mine } from './mine.js';
const live = createReis();
const other = { createReis, createReisLater: 1, usedIn: usedIn(live) };
function inner(createReis: number) { return createReis; }
`);
    expect(text).toBe(`import { createLiveReis, decide } from 'aanpakken-met-impact';
import { findAdoptionsUsing } from 'aanpakken-met-impact/assemble';
import { type Reis } from 'aanpakken-met-impact/schemas';
import { trace as mine } from './mine.js';
const live = createLiveReis();
const other = { createReis: createLiveReis, createReisLater: 1, usedIn: findAdoptionsUsing(live) };
function inner(createReis: number) { return createReis; }
`);
  });

  it('keeps a name that the host chose, joins imports of one door, and leaves a file without old names alone', () => {
    const { text } = changed(`import { register as fields } from 'aanpakken-met-impact/privacy';
import type { Reis } from 'aanpakken-met-impact';
import type { Foto } from 'aanpakken-met-impact/schemas';
fields();
`);
    expect(text).toBe(`import { listRegisterFields as fields } from 'aanpakken-met-impact/privacy';
import type { Reis, Foto } from 'aanpakken-met-impact/schemas';
fields();
`);
    const same = `import { decide } from 'aanpakken-met-impact';\n`;
    expect(changed(same).text).toBe(same);
  });

  it('says what it cannot do', () => {
    const { notes } = changed(`import { decideParsed } from 'aanpakken-met-impact';
import * as simulate from 'aanpakken-met-impact/simulate';
export { createReis } from 'aanpakken-met-impact';
`);
    expect(notes).toEqual([
      'host.ts:1: decideParsed has no single name in its place',
      'host.ts:2: names behind this import are left as they are',
      'host.ts:3: a re-export is left as it is',
    ]);
  });
});
