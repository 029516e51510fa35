import ts from 'typescript';
import type { Address } from './moves.js';

const packageName = 'aanpakken-met-impact';

/** A file after the codemod. */
interface Upgraded {
  readonly text: string;
  /** What a person has to look at, each with its line. */
  readonly notes: readonly string[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const doorOf = (module: string): string | undefined =>
  module === packageName
    ? '.'
    : module.startsWith(`${packageName}/`)
      ? `.${module.slice(packageName.length)}`
      : undefined;

const moduleOf = (door: string): string => (door === '.' ? packageName : `${packageName}${door.slice(1)}`);

/** A compiler that sees this one file: enough to tell a name from another of the same letters in an inner scope. */
function serviceFor(file: string, text: string): ts.LanguageService {
  return ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => (name === file ? ts.ScriptSnapshot.fromString(text) : undefined),
    getCurrentDirectory: () => '/',
    getCompilationSettings: () => ({ allowJs: true, jsx: ts.JsxEmit.Preserve, noLib: true, noResolve: true }),
    getDefaultLibFileName: () => 'lib.d.ts',
    fileExists: (name) => name === file,
    readFile: (name) => (name === file ? text : undefined),
  });
}

/** The text of a file with its imports of the library as they are now, and every use of a name that is called otherwise. */
export function upgrade(file: string, text: string, moves: ReadonlyMap<string, Address | undefined>): Upgraded {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const service = serviceFor(file, text);
  const edits: Edit[] = [];
  const notes: string[] = [];
  const note = (node: ts.Node, says: string): void =>
    void notes.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${says}`);

  /** What each import says in the end, by module; the place of the first that named it. */
  const written = new Map<string, { at: ts.ImportDeclaration; specifiers: string[]; head: string }>();
  const touched = new Set<ts.ImportDeclaration>();
  for (const statement of source.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.moduleSpecifier &&
      ts.isStringLiteral(statement.moduleSpecifier)
    ) {
      if (doorOf(statement.moduleSpecifier.text) !== undefined) note(statement, 'a re-export is left as it is');
      continue;
    }
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const door = doorOf(statement.moduleSpecifier.text);
    const named = statement.importClause?.namedBindings;
    if (door === undefined) continue;
    if (named === undefined || !ts.isNamedImports(named)) {
      note(statement, 'names behind this import are left as they are');
      continue;
    }
    const isType = statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    for (const specifier of named.elements) {
      const old = (specifier.propertyName ?? specifier.name).text;
      const key = `${door} ${old}`;
      const to = moves.get(key);
      if (moves.has(key)) {
        touched.add(statement);
        if (!to) note(specifier, `${old} has no single name in its place`);
      }
      const now = to ?? { door, name: old };
      const local = specifier.propertyName ? specifier.name.text : now.name;
      const head = `import ${isType ? 'type ' : ''}`;
      const place = `${head}${now.door}`;
      const entry = written.get(place) ?? { at: statement, specifiers: [], head };
      entry.specifiers.push(
        `${specifier.isTypeOnly ? 'type ' : ''}${local === now.name ? local : `${now.name} as ${local}`}`,
      );
      written.set(place, entry);
      if (local !== specifier.name.text)
        for (const { textSpan, prefixText = '', suffixText = '' } of service.findRenameLocations(
          file,
          specifier.name.getStart(),
          false,
          false,
          { providePrefixAndSuffixTextForRename: true },
        ) ?? []) {
          const [start, end] = [textSpan.start, textSpan.start + textSpan.length];
          if (start < statement.getStart() || end > statement.end)
            edits.push({ start, end, text: `${prefixText}${local}${suffixText}` });
        }
    }
  }
  if (touched.size === 0) return { text, notes };
  for (const statement of source.statements.filter(ts.isImportDeclaration)) {
    const isOurs =
      ts.isStringLiteral(statement.moduleSpecifier) && doorOf(statement.moduleSpecifier.text) !== undefined;
    const named = statement.importClause?.namedBindings;
    if (!isOurs || !named || !ts.isNamedImports(named)) continue;
    const lines = [...written].flatMap(([place, { at, specifiers, head }]) =>
      at === statement ? [`${head}{ ${specifiers.join(', ')} } from '${moduleOf(place.slice(head.length))}';`] : [],
    );
    const after = lines.length === 0 && text[statement.end] === '\n' ? 1 : 0;
    edits.push({ start: statement.getStart(), end: statement.end + after, text: lines.join('\n') });
  }
  let made = text;
  for (const { start, end, text: now } of edits.sort((one, other) => other.start - one.start))
    made = made.slice(0, start) + now + made.slice(end);
  return { text: made, notes };
}
