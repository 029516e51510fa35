import { journalFormat, journalVersion, oldestVersion } from './format.js';
import { problem, type Problem } from './problem.js';

/** A journal as it came in: a header, and facts that nobody checked yet. */
interface RawJournal {
  readonly header: Readonly<Record<string, unknown>>;
  readonly facts: readonly unknown[];
}

/** Brings a journal of one version to the next. Pure; it checks nothing, because the newest version is checked. */
type Upcaster = (journal: RawJournal) => RawJournal;

const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** From version `n` to `n + 1`, by `n`. */
const upcasters: ReadonlyMap<number, Upcaster> = new Map<number, Upcaster>([
  // Version 2 names the journey above the facts. Version 1 left it to the first fact.
  [
    1,
    ({ header, facts }) => {
      const [first] = facts;
      return { header: { ...header, version: 2, reis: record(first) ? first['id'] : undefined }, facts };
    },
  ],
  // Version 3 only adds facts and optional fields: what version 2 wrote stays as it is, so that its seal still holds.
  [2, ({ header, facts }) => ({ header: { ...header, version: 3 }, facts })],
]);

/** Whether this version is read, where the oldest that is read there is given. */
export function versionProblem(version: number, oldest: number, path: Problem['path']): Problem | undefined {
  if (version > journalVersion) return problem('journal.newer', path, { version, supported: journalVersion });
  return version < oldest ? problem('journal.older', path, { version, supported: oldest }) : undefined;
}

/** Whether a header is of this format and of a version that we read, and if not, which of the two. */
export function headerProblem(
  header: Readonly<Record<string, unknown>>,
  oldest: number = oldestVersion,
): Problem | undefined {
  const { format, version } = header;
  if (format !== journalFormat || typeof version !== 'number' || !Number.isSafeInteger(version))
    return problem('journal.foreign');
  return versionProblem(version, oldest, ['version']);
}

/** The journal in the version of today. Its header was found in order before. */
export function upcast(journal: RawJournal, known: ReadonlyMap<number, Upcaster> = upcasters): RawJournal {
  let current = journal;
  for (let version = Number(journal.header['version']); version < journalVersion; version += 1) {
    current = known.get(version)?.(current) ?? current;
  }
  return current;
}
