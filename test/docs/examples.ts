/** An `@example` of the source. */
export interface Example {
  /** `src/steps/evolve.ts:50`: the file and the line of the tag. */
  readonly where: string;
  readonly code: string;
}

const tagged = /@example\b(.*?)(?=\n\s*\* @|\*\/)/gs;

/** The examples of one file, without the stars of the comment. */
export function examplesIn(file: string, text: string): Example[] {
  return [...text.matchAll(tagged)].map(({ 1: code = '', index }) => ({
    where: `${file}:${text.slice(0, index).split('\n').length}`,
    code: code.replaceAll(/^\s*\* ?/gm, '').trim(),
  }));
}

const declaration = /^(?:const|let) (?:\{([^}]*)\}|\[([^\]]*)\]|(\w+))/gm;

/** The names that the lines of an example declare. */
function declaredIn(code: string): string[] {
  return [...code.matchAll(declaration)].flatMap(([, fields, items, one]) =>
    one === undefined ? (fields ?? items ?? '').split(',').map((part) => part.split(':').at(-1)?.trim() ?? '') : [one],
  );
}

/** A last line that is an expression: what it gives is looked at as well. */
const closing = /^(?!const |let |if |else |for |await |[\s}]).*$(?![\s\S])/m;

/** An example as a module with a function `run`, which is given the world and returns what the example declares and ends with. */
export function programOf({ code }: Example, world: readonly string[]): string {
  const body = code
    .replaceAll(/^export default /gm, 'const exported = ')
    .replaceAll(/^export /gm, '')
    .replaceAll('import.meta.url', 'script')
    .replace(closing, (line) => `const last = ${line}`);
  const words = new Set(body.match(/\w+/g));
  const asked = world.filter((name) => words.has(name));
  // In a block of its own, because an example may declare what the world has as well.
  return `export async function run({ ${asked.join(', ')} }) {\n{\n${body}\nreturn { ${declaredIn(body).join(', ')} };\n}\n}\n`;
}
