/** Names that Windows keeps for devices, with or without something behind a dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** The file extension of a journal. */
const extension = '.jsonl';

/** Whether a journey of this name could not be kept in a file on every system. */
export const isDeviceName = (reisId: string): boolean => device.test(reisId);

/**
 * The file name of a journey. Capitals and colons are written out, because a disk may not tell `Reis` from `reis` and
 * Windows allows no colon.
 */
export const fileNameOf = (reisId: string): string =>
  reisId.replace(/[A-Z]/g, (capital) => `~${capital.toLowerCase()}`).replaceAll(':', '~~') + extension;

/** The journey of a file name, or `undefined` when the file is something else. */
export function reisIdOfFile(name: string): string | undefined {
  if (!name.endsWith(extension)) return undefined;
  const id = name
    .slice(0, -extension.length)
    .replace(/~([a-z~])/g, (_whole, letter: string) => (letter === '~' ? ':' : letter.toUpperCase()));
  return /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(id) && fileNameOf(id) === name ? id : undefined;
}
