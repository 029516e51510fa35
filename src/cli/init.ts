import { exitCodes, readArgs, WrongUsage, type CliCommand, type Io } from './command.js';
import { isEmpty, writeFile } from './files.js';

const kinds = ['script', 'server', 'web'] as const;

type Kind = (typeof kinds)[number];

/** What a host brings beside the library. The versions are those of the examples, which are tested with them. */
interface Settings {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Start {
  readonly files: ReadonlyMap<string, string>;
  readonly settings: Settings;
  /** What to look at once it runs. */
  readonly look: string;
}

const settingsOf = (files: ReadonlyMap<string, string>): Settings =>
  JSON.parse(files.get('package.json') ?? '{}') as Settings;

const starts: Readonly<Record<Kind, (io: Io) => Start>> = {
  script: (io) => ({
    files: io.example('first.ts'),
    settings: {
      scripts: { start: 'tsx first.ts' },
      dependencies: {
        xstate: '^5.33.0',
        zod: '^4.5.0',
        tsx: settingsOf(io.example('server')).dependencies['tsx'] ?? '',
      },
    },
    look: 'It prints the steps that open the first gate, the fact to store, and the draft of the opdracht.',
  }),
  server: (io) => {
    const files = io.example('server');
    const { dependencies } = settingsOf(files);
    return {
      files,
      settings: {
        scripts: { start: 'tsx src/main.ts' },
        dependencies: { ...dependencies, xstate: '^5.33.0', zod: '^4.5.0' },
      },
      look: `Without DATA_DIR everything is gone after a stop: DATA_DIR=./data npm start keeps it. Then begin a journey:

  curl localhost:3000/reizen/reis-1/opdrachten -H 'Authorization: Bearer proef' -H 'If-Match: "0"' -H 'Content-Type: application/json' \\
    -d '{"type":"reis.starten","id":"reis-1","titel":"Minder eenzaam","reiswens":{"opgave":"Veel ouderen zijn eenzaam.","urgentie":[],"doelen":["Minder ouderen zijn eenzaam"]}}'

README.md lists every address; /openapi.json on the server has every field.`,
    };
  },
  web: (io) => {
    const files = io.example('web');
    const { dependencies, devDependencies = {} } = settingsOf(files);
    return {
      files,
      settings: {
        scripts: { start: 'vite', build: 'vite build', preview: 'vite preview' },
        dependencies,
        devDependencies: { vite: devDependencies['vite'] ?? '' },
      },
      look: 'It says at which address it listens; press «Open het voorbeeld Rotterdam» there.',
    };
  },
};

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `init`: a small host to begin with. */
export const init: CliCommand = {
  usage: `init ${kinds.join('|')} DIR`,
  summary: `Writes a small host that runs: one program, a server or an app in the browser. DIR is made, and has to be empty if it is there.
script is a program of 25 lines. server holds journeys behind HTTP, in PGlite until DATABASE_URL names a PostgreSQL. web is a React app that keeps journeys in the browser.`,
  examples: ['init script mijn-reis', 'init server mijn-dienst', 'init web mijn-app'],
  run: (args, io) => {
    const { positionals } = readArgs(args, {});
    const [asked, folder, ...rest] = positionals;
    if (asked === undefined) throw new WrongUsage(`say what to begin with: ${kinds.join(', ')}`);
    const kind = kinds.find((one) => one === asked);
    if (kind === undefined) throw new WrongUsage(`${kinds.join(', ')} are known`);
    if (folder === undefined) throw new WrongUsage('DIR is missing');
    if (rest.length > 0) throw new WrongUsage('expected one DIR but received more');
    if (!isEmpty(folder, io)) throw new WrongUsage(`${folder} is not empty, and nothing in it is overwritten`);
    const { files, settings, look } = starts[kind](io);
    const dependencies = { ...settings.dependencies, 'aanpakken-met-impact': io.library() };
    const host = new Map(files)
      .set('package.json', json({ name: `reizen-${kind}`, private: true, type: 'module', ...settings, dependencies }))
      .set('tsconfig.json', json({ compilerOptions, include: kind === 'script' ? ['*.ts'] : ['src'] }));
    for (const [file, text] of host) writeFile(`${folder}/${file}`, text, io);
    io.stdout(
      `${host.size} files in ${folder}. Go on with:\n\n  cd ${folder}\n  npm install\n  npm start\n\n${look}\n`,
    );
    return exitCodes.ok;
  },
};
