/**
 * Writes the list of what the package is made of (SBOM, CycloneDX) to reports/sbom.cdx.json, from the lock file. npm makes it; the name of the
 * package is put back, for which npm takes the name of the folder; and so are the peers that a host has to bring, in the version that was tested:
 * npm leaves them out, and they run all the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

interface Component {
  readonly name: string;
  readonly version: string;
}

interface Sbom {
  readonly specVersion: string;
  readonly metadata: { readonly component: { name: string } };
  readonly components: Component[];
}

interface Locked {
  readonly version: string;
  readonly integrity: string;
  readonly license?: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { name, peerDependencies, peerDependenciesMeta } = read('package.json') as {
  name: string;
  peerDependencies: Readonly<Record<string, string>>;
  peerDependenciesMeta: Readonly<Record<string, unknown>>;
};
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };

/** A peer that a host has to bring, as npm writes the other parts. */
function peer([part, range]: readonly [string, string]): (Component & Readonly<Record<string, unknown>>)[] {
  const locked = packages[`node_modules/${part}`];
  if (locked === undefined || Object.hasOwn(peerDependenciesMeta, part)) return [];
  const { version, integrity, license } = locked;
  return [
    {
      'bom-ref': `${part}@${version}`,
      type: 'library',
      name: part,
      version,
      scope: 'required',
      purl: `pkg:npm/${part.replace('@', '%40')}@${version}`,
      properties: [{ name: 'peer', value: range }],
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
      ...(license !== undefined && { licenses: [{ license: { id: license } }] }),
    },
  ];
}

const how = ['--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--omit', 'dev', '--package-lock-only'];
const sbom = JSON.parse(execFileSync('npm', ['sbom', ...how], { encoding: 'utf8' })) as Sbom;
sbom.metadata.component.name = name;
sbom.components.push(...Object.entries(peerDependencies).flatMap(peer));
mkdirSync('reports', { recursive: true });
writeFileSync('reports/sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`);
process.stdout.write(
  `CycloneDX ${sbom.specVersion}: ${sbom.components.map((one) => `${one.name}@${one.version}`).join(', ')}\n`,
);
