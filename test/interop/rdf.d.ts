// These three bring no types of their own; only what the tests call is written down.
declare module 'jsonld' {
  interface Options {
    readonly format?: string;
    readonly documentLoader: (url: string) => Promise<never>;
  }
  const jsonld: { readonly toRDF: (document: object, options: Options) => Promise<unknown> };
  export default jsonld;
}
declare module 'n3' {
  export class Store {
    addQuads(quads: unknown): void;
    readonly size: number;
  }
  export class Parser {
    parse(text: string): unknown[];
  }
}
declare module 'rdf-validate-shacl' {
  interface Result {
    readonly path: { readonly value: string } | null;
    readonly focusNode: { readonly value: string } | null;
    readonly severity: { readonly value: string } | null;
  }
  export default class SHACLValidator {
    constructor(shapes: unknown);
    validate(data: unknown): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }
}
