import { aanpakkenMetImpact } from '../index.js';
import { exitCodes, readArgs, type CliCommand } from './command.js';
import { table } from './table.js';

/** `rules`: every rule of the method, by gate. */
export const rules: CliCommand = {
  usage: 'rules [--json]',
  summary: 'Shows the gates and their rules: integriteit cannot be explained away, vereist can, advies never blocks.',
  examples: ['rules', 'rules --json'],
  run: (args, io) => {
    const { values } = readArgs(args, { json: { type: 'boolean' } });
    const rows = aanpakkenMetImpact.rules.map(({ id, gate, level, source, codes }) => ({
      id,
      gate,
      level,
      source,
      codes,
    }));
    io.stdout(
      values.json
        ? `${JSON.stringify(rows, null, 2)}\n`
        : table(
            ['gate', 'rule', 'level', 'source'],
            rows.map(({ id, gate, level, source }) => [gate, id, level, source]),
          ),
    );
    return exitCodes.ok;
  },
};
