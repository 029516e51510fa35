import type { Fact } from '../index.js';
import { Complaint, type Io } from './command.js';

export function readJournal(_path: string, _io: Io): readonly Fact[] {
  throw new Complaint('not yet');
}
