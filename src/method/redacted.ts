/** Replaces a text that was redacted. */
export const redactedText = '[gewist]';

/** Whether nothing is left of a text but that it was redacted: such a text is no voice and no message. */
export const isRedacted = (text: string | undefined): boolean => text === redactedText;
