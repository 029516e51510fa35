import type { drafts as dutch } from '../nl/drafts.js';

/** English sentences of what can be wrong with a draft: what it is, and what to do. */
export const drafts: Readonly<Record<keyof typeof dutch, string>> = {
  'draft.conflict': 'Two people wrote something else here. Choose one, or make one text of both together.',
  'draft.too-large': 'This draft is too large. At most {grens} characters.',
  'draft.no-json': 'This draft cannot be read. Perhaps it was cut off. Take an older copy.',
  'draft.encoding': 'This draft was saved as {codering}. Save it as UTF-8. Its content is whole.',
  'draft.foreign': 'This is no draft of this library. Choose the right file.',
  'draft.newer': 'This draft has version {version}. We read up to version {supported}. Update the software.',
  'draft.damaged': 'This part of the draft is not in order. Open the artefact again.',
  'draft.patch-lost': 'This change fits nowhere any more. Perhaps the row was taken out. Write it again.',
};
