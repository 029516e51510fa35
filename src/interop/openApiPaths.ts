type Json = Readonly<Record<string, unknown>>;

const ref = (kind: 'schemas' | 'parameters', name: string): Json => ({ $ref: `#/components/${kind}/${name}` });

const text = { schema: { type: 'string' } };

const etag: Json = { ETag: { description: 'De stand van de reis, voor If-Match.', ...text } };

/** Every answer says its version. */
const versioned = { 'API-Version': text };

const problem = (description: string, headers: Json = {}): Json => ({
  description,
  headers: { ...versioned, ...headers },
  content: { 'application/problem+json': { schema: ref('schemas', 'Problem') } },
});

/** What every operation may answer beside what it is for. */
const refusals: Json = {
  '400': problem('Niet te lezen of niet goed ingevuld'),
  '401': problem('Niet aangemeld'),
  '403': problem('Niet toegestaan'),
  '404': problem('Bestaat niet'),
  '429': problem('Te veel aanvragen'),
  '500': problem('Fout bij ons'),
  '503': problem('De opslag antwoordt niet'),
};

const json = (description: string, schema: Json, headers: Json = {}): Json => ({
  description,
  headers: { ...versioned, ...headers },
  content: { 'application/json': { schema } },
});

const object = { type: 'object' };
const list = { type: 'array', items: object };

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly responses: Json;
  readonly parameters?: readonly Json[];
  readonly requestBody?: Json;
  readonly security?: readonly Json[];
}

const operation = ({ responses, ...rest }: Operation, also: Json = refusals): Json => ({
  tags: ['reizen'],
  description: `${rest.summary}.`,
  ...rest,
  responses: { ...responses, ...also },
});

const ofReis = [ref('parameters', 'ReisId')];

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'De stand die u zag: de ETag van de reis, of "0" voor een nieuwe reis.',
  schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
};

const since = { name: 'vanaf', in: 'query', required: false, schema: { type: 'integer', minimum: 1 } };
const version = { name: 'versie', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } };

/** Every path of the document. */
export const openApiPaths = (): Json => ({
  '/reizen': {
    get: operation({
      operationId: 'lijstReizen',
      summary: 'De reizen die u mag zien',
      responses: { '200': json('De reizen', { type: 'array', items: ref('schemas', 'Stand') }) },
    }),
  },
  '/reizen/{reisId}': {
    parameters: ofReis,
    get: operation({
      operationId: 'leesReis',
      summary: 'De stand van een reis',
      responses: { '200': json('De stand', ref('schemas', 'Stand'), etag) },
    }),
  },
  '/reizen/{reisId}/opdrachten': {
    parameters: ofReis,
    post: operation(
      {
        operationId: 'geefOpdracht',
        summary: 'Zet een stap',
        parameters: [ifMatch],
        requestBody: { required: true, content: { 'application/json': { schema: ref('schemas', 'Opdracht') } } },
        responses: { '201': json('De feiten die erbij kwamen', list, etag) },
      },
      {
        ...refusals,
        '408': problem('Te langzaam verstuurd'),
        '409': problem('Iemand was u voor', etag),
        '413': problem('Te groot'),
        '415': problem('Geen JSON'),
        '422': problem('Nu niet mogelijk, met bevindingen'),
        '428': problem('Zonder If-Match'),
        '507': problem('Geen ruimte'),
      },
    ),
  },
  '/reizen/{reisId}/wissingen': {
    parameters: ofReis,
    post: operation(
      {
        operationId: 'wisUitReis',
        summary: 'Wis wat mensen vertelden',
        requestBody: { required: true, content: { 'application/json': { schema: ref('schemas', 'Wissing') } } },
        responses: { '200': json('Wat gewist is: de opslag heeft gekeken', ref('schemas', 'Gewist'), etag) },
      },
      {
        ...refusals,
        '408': problem('Te langzaam verstuurd'),
        '409': problem('Anderen schreven steeds tegelijk'),
        '413': problem('Te groot'),
        '415': problem('Geen JSON'),
        '507': problem('Geen ruimte'),
      },
    ),
  },
  '/reizen/{reisId}/stappen': {
    parameters: ofReis,
    get: operation({
      operationId: 'leesStappen',
      summary: 'Wat nu kan, en waarom niet',
      responses: { '200': json('Alle stappen', list, etag) },
    }),
  },
  '/reizen/{reisId}/route': {
    parameters: ofReis,
    get: operation({
      operationId: 'leesRoute',
      summary: 'De weg naar de volgende poort',
      responses: { '200': json('De route', object, etag) },
    }),
  },
  '/reizen/{reisId}/uitleg/{artefact}': {
    parameters: [...ofReis, ref('parameters', 'Artefact')],
    get: operation({
      operationId: 'leesUitleg',
      summary: 'Hoe het met een poort staat',
      responses: { '200': json('De uitleg', object, etag) },
    }),
  },
  '/reizen/{reisId}/artefacten/{artefact}/{versie}': {
    parameters: [...ofReis, ref('parameters', 'Artefact'), version],
    get: operation(
      {
        operationId: 'leesArtefact',
        summary: 'Een vastgesteld verslag, als gegevens of als document',
        parameters: [ref('parameters', 'Publiek')],
        responses: {
          '200': {
            description: 'Het artefact',
            headers: versioned,
            content: { 'application/json': { schema: object }, 'text/html': text, 'text/markdown': text },
          },
        },
      },
      { ...refusals, '406': problem('Deze vorm is er niet') },
    ),
  },
  '/reizen/{reisId}/feiten': {
    parameters: ofReis,
    get: operation({
      operationId: 'leesFeiten',
      summary: 'De feiten, in volgorde',
      parameters: [since],
      responses: { '200': json('De feiten', list, etag) },
    }),
  },
  '/openapi.json': {
    get: operation(
      {
        operationId: 'leesOpenapi',
        summary: 'Dit document',
        security: [],
        responses: { '200': json('Het OpenAPI-document', object, { 'access-control-allow-origin': text }) },
      },
      {},
    ),
  },
});
