/** Whether a text says something: more than white space. */
export const says = (text: string | undefined): text is string => text !== undefined && /\S/.test(text);
