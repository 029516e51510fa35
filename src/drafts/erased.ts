import { isRedacted } from '../method/redacted.js';

/**
 * Whether a text was erased from the journey since a draft was opened on it. What can be undone, and what a conflict was before,
 * would bring it back.
 */
export function isErasedSince(was: unknown, now: unknown): boolean {
  if (typeof now === 'string') return isRedacted(now) && was !== now;
  if (typeof now !== 'object' || now === null) return false;
  const before = typeof was === 'object' && was !== null ? (was as Record<string, unknown>) : {};
  return Object.entries(now).some(([key, value]) => isErasedSince(before[key], value));
}
