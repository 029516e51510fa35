/** The languages in which a command can answer. */
export const talen = ['nl', 'en'] as const;

/** A language. */
export type Taal = (typeof talen)[number];

/** What `check` says around the sentences of the library. */
export interface Words {
  readonly stage: string;
  readonly round: string;
  readonly facts: string;
  readonly last: string;
  readonly ended: string;
  readonly open: (label: string, command: string) => string;
  readonly closed: (gate: string, count: number) => string;
  readonly way: string;
  readonly by: string;
  readonly anybody: string;
  readonly given: string;
  readonly write: string;
  readonly explained: string;
  readonly advice: string;
  readonly unmended: string;
}

/** The words of the command line, by language. */
export const words: Readonly<Record<Taal, Words>> = {
  nl: {
    stage: 'Fase:',
    round: 'ronde',
    facts: 'feiten',
    last: 'laatste op',
    ended: 'De reis is voorbij. Er kan niets meer bij.',
    open: (label, command) => `De poort is open. De volgende stap: ${label} [${command}].`,
    closed: (gate, count) => `Voor de volgende stap (${gate}) ontbreekt nog iets (${count}):`,
    way: 'Zo gaat de reis verder:',
    by: 'wie:',
    anybody: 'iedereen',
    given: 'staat al vast:',
    write: 'schrijf:',
    explained: 'Uitgelegd in plaats van gedaan:',
    advice: 'Advies (houdt niets tegen):',
    unmended: 'Hiervoor is geen vaste stap:',
  },
  en: {
    stage: 'Stage:',
    round: 'round',
    facts: 'facts',
    last: 'last on',
    ended: 'The journey has ended. Nothing can be added.',
    open: (label, command) => `The gate is open. The next step: ${label} [${command}].`,
    closed: (gate, count) => `For the next gate (${gate}) something is missing (${count}):`,
    way: 'How the journey goes on:',
    by: 'who:',
    anybody: 'anybody',
    given: 'known:',
    write: 'write:',
    explained: 'Explained instead of done:',
    advice: 'Advice (blocks nothing):',
    unmended: 'No fixed step mends this:',
  },
};
