/** The languages in which a command can answer. */
export const talen = ['nl', 'en'] as const;

/** A language. */
export type Taal = (typeof talen)[number];

/** What `check` says around the findings of the library. */
interface Words {
  readonly stage: string;
  readonly round: string;
  readonly facts: string;
  readonly last: string;
  readonly ended: string;
  readonly open: (command: string) => string;
  readonly closed: (gate: string, count: number) => string;
  readonly way: string;
  readonly by: string;
  readonly write: string;
  readonly given: string;
  readonly explained: string;
  readonly advice: string;
  readonly unmended: string;
}

/** The words of the command line, by language. */
export const words: Readonly<Record<Taal, Words>> = {
  nl: {
    stage: 'fase',
    round: 'ronde',
    facts: 'feiten',
    last: 'laatste op',
    ended: 'De reis is klaar. Er kan niets meer bij.',
    open: (command) => `De poort is open. Dit kan nu: ${command}.`,
    closed: (gate, count) => `De poort ${gate} is nog dicht. Er ontbreekt nog iets (${count}):`,
    way: 'Zo gaat de poort open:',
    by: 'door',
    write: 'schrijf',
    given: 'met',
    explained: 'Uitgelegd in plaats van gedaan:',
    advice: 'Advies (houdt niets tegen):',
    unmended: 'Hiervoor is geen vaste stap:',
  },
  en: {
    stage: 'stage',
    round: 'round',
    facts: 'facts',
    last: 'last on',
    ended: 'The journey has ended. Nothing can be added.',
    open: (command) => `The gate is open. You can now do: ${command}.`,
    closed: (gate, count) => `The gate ${gate} is still closed. Something is missing (${count}):`,
    way: 'This opens the gate:',
    by: 'by',
    write: 'write',
    given: 'with',
    explained: 'Explained instead of done:',
    advice: 'Advice (blocks nothing):',
    unmended: 'No fixed step mends this:',
  },
};
