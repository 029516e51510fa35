// Who is told of new facts, as the environment says.
import { artefacten } from 'aanpakken-met-impact/schemas';
import type { Receivers } from './deliver.js';

/** Undefined when nobody is. `OBJECTTYPE_FOTO` and its likes hold the address of an objecttype, with `;2` behind it for version 2. */
export function receiversFrom(env: Readonly<Record<string, string | undefined>>): Receivers | undefined {
  const { WEBHOOK_URL, WEBHOOK_TOKEN = '', OBJECTEN_URL, OBJECTEN_TOKEN = '' } = env;
  if (WEBHOOK_URL === undefined && OBJECTEN_URL === undefined) return undefined;
  const types = Object.fromEntries(
    artefacten.flatMap((artefact) => {
      const [url = '', version = '1'] = (env[`OBJECTTYPE_${artefact.toUpperCase()}`] ?? '').split(';');
      return url === '' ? [] : [[artefact, { url, version: Number(version) }]];
    }),
  );
  return {
    host: {
      bron: { naam: 'Reizen', systeem: env['SYSTEEM'] ?? 'reizen', oin: env['OIN'] },
      organisatie: { naam: env['ORGANISATIE'] ?? 'Gemeente Voorbeeldstad' },
      basis: env['PUBLIC_URL'] ?? 'https://localhost/reizen/v1',
    },
    ...(WEBHOOK_URL !== undefined && { webhook: { url: WEBHOOK_URL, token: WEBHOOK_TOKEN } }),
    ...(OBJECTEN_URL !== undefined && { objecten: { url: OBJECTEN_URL, token: OBJECTEN_TOKEN, types } }),
  };
}
