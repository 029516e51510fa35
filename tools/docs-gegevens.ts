// Writes docs/generated/gegevens.md from the schemas: the page for the register of processing and the DPIA.
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { listRegisterFields } from '../src/privacy/register.js';

const file = 'docs/generated/gegevens.md';

/** The page, as it should stand in docs/. */
export async function gegevensPage(): Promise<string> {
  const rows = listRegisterFields().map(
    ({ field, persoonlijk, bijzonder, publiek, bewaren }) =>
      `| \`${field}\` | ${persoonlijk} | ${bijzonder ? 'mogelijk' : 'nee'} | ${publiek} | ${bewaren} |`,
  );
  const page = `# Gegevens

Made from the schemas by \`npx tsx tools/docs-gegevens.ts\`; a test holds it to them. For the register of processing and the DPIA of a host.

- **persoonlijk**: _ja_: about one person, under a pseudonymous id. _mogelijk_: a free text, in which somebody could write about a person. _nee_: neither.
- **bijzonder**: a text in which a special category (GDPR article 9) could be written.
- **publiek**: _eigen_: the materiaal says itself who may see it. _alle_: in every artefact, for every audience.
- **bewaren**: _kaart_: until the day on the card. _reiziger_: a year after the end, unless the host says otherwise. _reis_: as long as the journey.

| field | persoonlijk | bijzonder | publiek | bewaren |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  return format(page, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1]?.endsWith('docs-gegevens.ts')) writeFileSync(file, await gegevensPage());
