// Prints the OpenAPI document, for a linter or a generator of clients.
import { openApi } from 'aanpakken-met-impact/interop';
import { nl } from 'aanpakken-met-impact/texts/nl';
import { apiVersion } from './answers.js';

const contact = { name: 'Gemeente Voorbeeldstad', email: 'api@voorbeeldstad.nl', url: 'https://voorbeeldstad.nl' };
console.log(
  JSON.stringify(
    openApi({ contact, server: 'https://api.voorbeeldstad.nl/reizen/v1', version: apiVersion }, nl),
    null,
    2,
  ),
);
