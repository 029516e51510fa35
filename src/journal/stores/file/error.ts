import { problem, type Problem } from '../../format/problem.js';

const codes: Readonly<Record<string, Problem['code']>> = {
  ENOSPC: 'journal.no-space',
  EDQUOT: 'journal.no-space',
  EFBIG: 'journal.no-space',
  EACCES: 'journal.no-permission',
  EPERM: 'journal.no-permission',
  EROFS: 'journal.no-permission',
  ELOOP: 'journal.not-a-file',
  EISDIR: 'journal.not-a-file',
  ENOTDIR: 'journal.not-a-file',
  ENXIO: 'journal.not-a-file',
  EEXIST: 'journal.not-a-file', // where a folder should be, there is a file
  ELOCKED: 'journal.locked', // ours: somebody took the lock while we wrote
};

/** An error that stands for one of our codes. */
export const diskError = (code: string): NodeJS.ErrnoException => Object.assign(new Error(code), { code });

/** Maps an error of the disk to one of our codes. The path is left out: it may say more than a reader should know. */
export function diskProblem(error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  return problem(codes[code] ?? 'journal.unreachable');
}
