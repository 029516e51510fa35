/**
 * Writes the list of what the package is made of (SBOM, CycloneDX) to reports/sbom.cdx.json, from the lock file. npm makes it; the name of the
 * package is put back, for which npm takes the name of the folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

interface Sbom {
  readonly specVersion: string;
  readonly metadata: { readonly component: { name: string } };
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const how = ['--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--omit', 'dev', '--package-lock-only'];
const sbom = JSON.parse(execFileSync('npm', ['sbom', ...how], { encoding: 'utf8' })) as Sbom;
sbom.metadata.component.name = name;
mkdirSync('reports', { recursive: true });
writeFileSync('reports/sbom.cdx.json', `${JSON.stringify(sbom, null, 2)}\n`);
process.stdout.write(
  `CycloneDX ${sbom.specVersion}: ${sbom.components.map((one) => `${one.name}@${one.version}`).join(', ')}\n`,
);
