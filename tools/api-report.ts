/**
 * Writes down the public API of every entry, so that a break shows up as a changed line in `docs/api/`.
 * `tsx tools/api-report.ts` compares, with `--update` it writes.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

interface Door {
  readonly import: { readonly types: string };
}

const update = process.argv.includes('--update');
const root = path.resolve(import.meta.dirname, '..');
const packageJson = path.join(root, 'package.json');
const { exports: doors } = JSON.parse(readFileSync(packageJson, 'utf8')) as { exports: Record<string, Door | string> };
const quiet = { default: { logLevel: ExtractorLogLevel.None } };

// API Extractor refuses a report folder that is not there yet.
mkdirSync(path.join(root, 'docs', 'api'), { recursive: true });

for (const [subpath, door] of Object.entries(doors)) {
  if (typeof door === 'string') continue;
  const name = subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '-');
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: packageJson,
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: path.join(root, door.import.types),
      compiler: { tsconfigFilePath: path.join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: path.join(root, 'docs', 'api'),
        reportTempFolder: path.join(root, 'reports', 'api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        extractorMessageReporting: {
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: quiet,
      },
    },
  });
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Info || message.logLevel === ExtractorLogLevel.Verbose)
        message.handled = true;
    },
  });
  process.stdout.write(`${name}: ${apiReportChanged ? 'changed' : 'unchanged'}\n`);
  if (!succeeded) process.exitCode = 1;
}
