/** A name as people read it, where the texts have none. */
export const labelIn = (name: string): string => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
