/** Writes the version of the package into `publiccode.yml`, where catalogues of public software read it. */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const text = readFileSync('publiccode.yml', 'utf8');
writeFileSync('publiccode.yml', text.replace(/^softwareVersion: .*$/m, `softwareVersion: ${version}`));
