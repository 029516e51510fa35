import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The doors of the package: subpath and the file behind it. */
export const doors = {
  '.': 'src/index.ts',
  './render': 'src/render/index.ts',
  './schemas': 'src/schemas/index.ts',
} as const;

/** One public name and the file that declares it. */
export interface PublicName {
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

/** The names that a door lets out. A door only names what is public, so reading its export statements is enough. */
export function publicNames(door: string): PublicName[] {
  return parse(door).statements.flatMap((statement): PublicName[] => {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) {
      throw new TypeError(`Expected nothing but export … from in ${door} but received ${statement.getText()}.`);
    }
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
    const file = path.posix.join(path.posix.dirname(door), specifier.replace(/\.js$/, '.ts'));
    const { exportClause } = statement;
    if (!exportClause) return publicNames(file).filter(({ isType }) => isType || !statement.isTypeOnly);
    if (!ts.isNamedExports(exportClause)) return [];
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
