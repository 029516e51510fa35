/** An artefact while people write it: edit, undo, redo, join with others, save. @packageDocumentation */
export { draftArtefacten, type DraftArtefact, type DraftContents, type Editable } from './content.js';
export { openDraft, type Draft, type DraftConflict, type DraftStep, type OpenDraftOptions } from './draft.js';
export { edit, history, type EditOptions } from './edit.js';
export { redo, undo } from './undo.js';
export type { DraftPatch } from './engine.js';
export { commandOf, draftFindings, type DraftCommand, type DraftFindings } from './findings.js';
export { applyPatches, patchesOf, type PatchedDraft } from './patches.js';
export { rebaseDraft, settleConflict, type RebasedDraft } from './rebase.js';
export { loadDraft, saveDraft, type LoadedDraft } from './save.js';
