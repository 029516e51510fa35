import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };

/** The file behind a door: the index of the folder of that name, or the file; `./journal/file` is `src/journal/stores/file.ts`. */
function sourceOf(door: string): string {
  const place = path.posix.join('src', door.replace(/^\.\/journal\//, './journal/stores/'));
  const files = [`${place}/index.ts`, `${place}.ts`];
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new TypeError(`Expected a source for the door ${door}.`);
  return found;
}

/** The doors of the package, and the file behind each. */
export const doors: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(exports)
    .filter((door) => door !== './package.json')
    .map((door) => [door, sourceOf(door)]),
);

/** One public name and the file that declares it. */
interface PublicName {
  readonly name: string;
  readonly isType: boolean;
  readonly file: string;
}

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const source =
    parsed.get(file) ?? ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  parsed.set(file, source);
  return source;
}

/** Whether a statement has the word `export` before it. */
const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The names that a statement declares, when it exports them. */
function declaredNames(statement: ts.Statement, file: string): PublicName[] {
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(), isType: false, file }));
  }
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const { name } = statement as ts.DeclarationStatement;
  return name ? [{ name: name.text, isType, file }] : [];
}

/** The names that a door lets out: those that it passes on and those that it declares. */
export function publicNames(door: string): PublicName[] {
  return parse(door).statements.flatMap((statement): PublicName[] => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return declaredNames(statement, door);
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
    const file = path.posix.join(path.posix.dirname(door), specifier.replace(/\.js$/, '.ts'));
    const { exportClause } = statement;
    if (!exportClause) return publicNames(file).filter(({ isType }) => isType || !statement.isTypeOnly);
    // `export * as name`: one name that holds a module.
    if (ts.isNamespaceExport(exportClause)) return [{ name: exportClause.name.text, isType: false, file }];
    return exportClause.elements.map(({ name, isTypeOnly }) => ({
      name: name.text,
      isType: isTypeOnly || statement.isTypeOnly,
      file,
    }));
  });
}

/** Where a name is declared in its file; `undefined` when the file only passes it on. */
function declarationOf({ name, file }: PublicName): ts.Node | undefined {
  for (const statement of parse(file).statements) {
    if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find((one) => one.name.getText() === name);
      if (found) return found;
    } else if ('name' in statement && (statement.name as ts.Identifier | undefined)?.text === name) return statement;
  }
  return undefined;
}

/** Every identifier that a host writes or reads because of this name: itself, its fields, and its literal values. */
export function identifiersOf(publicName: PublicName): string[] {
  const found = [publicName.name];
  const visit = (node: ts.Node): void => {
    // What a function does inside is nobody's business but its own.
    if (ts.isBlock(node)) return;
    if (ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyAssignment(node)) {
      found.push(node.name.getText());
    }
    if (ts.isStringLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  const declaration = declarationOf(publicName);
  if (declaration && !isSchema(publicName)) visit(declaration);
  return found;
}

/** A schema repeats the fields of its interface, beside words of Zod. */
const isSchema = ({ name }: PublicName): boolean => name.endsWith('Schema');
