/** Replaces a text that was redacted. */
export const redactedText = '[gewist]';

/** Whether nothing is left of a text but that it was redacted: such a text is no voice and no message. */
export const isRedacted = (text: string | undefined): boolean => text === redactedText;

/**
 * Whether a text stands erased in what is here now, and did not in what was: who keeps or writes back what was, brings it back.
 */
export function isErasedSince(was: unknown, now: unknown): boolean {
  if (now === redactedText) return was !== redactedText;
  if (typeof now !== 'object' || now === null) return false;
  const before = (typeof was === 'object' && was !== null ? was : {}) as Readonly<Record<string, unknown>>;
  return Object.entries(now).some(([key, inner]) => isErasedSince(before[key], inner));
}
