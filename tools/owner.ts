/** What only the owner of the repository knows, and where it goes. It stands once, in docs/guide/publishing.md. */

/** The facts of the table in docs/guide/publishing.md. */
export const ownerFacts = [
  'repository',
  'site',
  'organisation',
  'identifier',
  'contact',
  'security',
  'owners',
] as const;
export type OwnerFact = (typeof ownerFacts)[number];

/** What the owner filled in; empty where nothing stands. */
export type Owner = Readonly<Record<OwnerFact, string>>;

export function ownerOf(publishing: string): Owner {
  const rows = new Map(
    Array.from(publishing.matchAll(/^\| (\w+) +\| *([^|]*?) *\|/gm), ([, name = '', value = '']) => [
      name,
      value.replaceAll('`', ''),
    ]),
  );
  return Object.fromEntries(ownerFacts.map((fact) => [fact, rows.get(fact) ?? ''])) as Owner;
}

/** Where a fact stands in a file: how it reads there, and the file with it. */
export interface Place {
  readonly file: string;
  readonly what: string;
  readonly needs: OwnerFact;
  readonly isThere: (text: string, value: string) => boolean;
  readonly written: (text: string, value: string) => string;
}

type Json = Readonly<Record<string, unknown>>;

/** A field of package.json, after `license` when it is new. */
function packageField(what: string, needs: OwnerFact, field: string, of: (value: string) => unknown): Place {
  return {
    file: 'package.json',
    what,
    needs,
    isThere: (text, value) => JSON.stringify((JSON.parse(text) as Json)[field]) === JSON.stringify(of(value)),
    written: (text, value) => {
      const { [field]: _was, ...rest } = JSON.parse(text) as Json;
      const fields = Object.entries(rest).flatMap(([key, inner]) =>
        key === 'license'
          ? [
              [key, inner],
              [field, of(value)],
            ]
          : [[key, inner]],
      ) as [string, unknown][];
      return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`;
    },
  };
}

/** A line of a file that is there already, commented out or not. */
function line(file: string, what: string, needs: OwnerFact, pattern: RegExp, of: (value: string) => string): Place {
  return {
    file,
    what,
    needs,
    isThere: (text, value) => text.includes(of(value)),
    written: (text, value) => text.replace(pattern, of(value)),
  };
}

/** Every place that needs something of the owner. */
export const places: readonly Place[] = [
  packageField('repository', 'repository', 'repository', (url) => ({ type: 'git', url: `git+${url}.git` })),
  packageField('bugs', 'repository', 'bugs', (url) => ({ url: `${url}/issues` })),
  packageField('homepage', 'site', 'homepage', (url) => url),
  packageField('author', 'organisation', 'author', (name) => name),
  line('publiccode.yml', 'url', 'repository', /^url: .*$/m, (url) => `url: '${url}.git'`),
  line('publiccode.yml', 'landingURL', 'site', /^(?:# )?landingURL:.*$/m, (url) => `landingURL: '${url}'`),
  line(
    'publiccode.yml',
    'organisation/uri',
    'identifier',
    /^(?:# )?organisation:\n(?:# )? {2}uri:.*$/m,
    (uri) => `organisation:\n  uri: '${uri}'`,
  ),
  line('publiccode.yml', 'organisation/name', 'organisation', /^(?:# )? {2}name:.*$/m, (name) => `  name: '${name}'`),
  line('publiccode.yml', 'contacts/email', 'contact', /^(?:# )? {6}email:.*$/m, (mail) => `      email: '${mail}'`),
  line(
    'CITATION.cff',
    'repository-code',
    'repository',
    /^(?:# )?repository-code:.*$/m,
    (url) => `repository-code: ${url}`,
  ),
  line(
    '.github/SECURITY.md',
    'address',
    'security',
    /or by mail to (?:.*?_security_|\S+@\S+)\. /,
    (mail) => `or by mail to ${mail}. `,
  ),
  {
    file: '.github/CODEOWNERS',
    what: 'owners',
    needs: 'owners',
    isThere: (text, value) => text.includes(`\n* ${value}\n`) && !text.includes('# owners: '),
    written: (text, value) => text.replaceAll(/^# owners: (\S+)$/gm, `$1 ${value}`),
  },
];
