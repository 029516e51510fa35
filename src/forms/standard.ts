import { parseCommand } from '../steps/parse.js';
import type { Command, CommandType } from '../steps/commands.js';
import { say, type MessageTexts } from '../texts/say.js';
import { payloadSchemas } from './fields.js';

/** One issue as Standard Schema has it. */
interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A check that form libraries take (Standard Schema 1): it says what `decide` says. */
export interface StandardCheck<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'aanpakken-met-impact';
    /** The value, or every reason why it is none, with its path. */
    readonly validate: (value: unknown) => { readonly value: Output } | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/**
 * The check of one command for a form library that takes Standard Schema, with the sentences of these texts.
 *
 * @throws AanpakError `command.expected` when the name is of no command
 * @example
 * const check = standardSchemaOf('reis.staken', nl);
 */
export function standardSchemaOf<C extends CommandType>(command: C, texts: MessageTexts): StandardCheck<Command<C>> {
  payloadSchemas(command);
  return {
    '~standard': {
      version: 1,
      vendor: 'aanpakken-met-impact',
      validate: (value) => {
        const parsed = parseCommand(value);
        if (parsed.ok && parsed.command.type === command) return { value: parsed.command as Command<C> };
        const issues =
          parsed.ok || parsed.type !== command
            ? [{ code: 'command.unknown', path: ['type'], params: {} }]
            : parsed.issues;
        return { issues: issues.map(({ code, path, params }) => ({ message: say(texts, code, params), path })) };
      },
    },
  };
}
