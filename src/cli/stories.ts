import type { VerhaalTekst } from '../assemble/index.js';
import { Complaint, type Io } from './command.js';
import { readJson } from './files.js';

const absent = ['gewist', 'verlopen', 'geenToegang'] as const;

const isAbsent = (status: unknown): status is (typeof absent)[number] => absent.some((word) => word === status);

function storyOf(id: string, value: unknown): VerhaalTekst {
  if (typeof value === 'string') return { status: 'aanwezig', tekst: value };
  const status: unknown = typeof value === 'object' && value !== null && 'status' in value ? value.status : undefined;
  if (isAbsent(status)) return { status };
  const tekst: unknown = typeof value === 'object' && value !== null && 'tekst' in value ? value.tekst : undefined;
  if (status === 'aanwezig' && typeof tekst === 'string') return { status, tekst };
  throw new Complaint(`the story of ${id} is neither a text nor a status (aanwezig with tekst, ${absent.join(', ')})`);
}

/** The texts of stories from a JSON file: an object with a text, or `{ "status": … }`, by id of the materiaal. */
export function readStories(path: string, io: Io): ReadonlyMap<string, VerhaalTekst> {
  const value = readJson(path, io);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Complaint(`${path} holds no stories: expected a JSON object with a text by id of the materiaal`);
  }
  return new Map(Object.entries(value).map(([id, story]) => [id, storyOf(id, story)]));
}
