/**
 * Numbers that the example behaviour reads. Every one of them is invented: they make examples run and say nothing about any
 * municipality. Replace them by what you observed. Work is in working minutes, waiting in days of the calendar.
 */
export const exampleParameters = {
  /** Working minutes to write an opdracht; the mean of a lognormal. */
  opdrachtWerk: 2_400,
  /** Pieces of materiaal that the team looks for before its first foto. */
  materiaalAantal: 5,
  /** Working minutes for one piece of materiaal; the mean of a lognormal. */
  materiaalWerk: 720,
  /** Chance that the team plans to ask residents before the first foto. */
  inwonersKans: 0.6,
  /** Days that one conversation with residents takes to arrange; the mean of a lognormal. */
  inwonersDagen: 21,
  /** Working minutes to write a programma; the mean of a lognormal. */
  programmaWerk: 3_600,
  /** Chance that the first draft of a programma forgets its governance. */
  programmaOnvolledigKans: 0.3,
  /** Days between two reflections of a team. */
  reflectieDagen: 42,
  /** Working minutes of one reflection. */
  reflectieWerk: 240,
  /** Chance, at each reflection, that the team has learnt enough for a reisverslag. */
  leerKans: 0.5,
  /** Most reflections in one round; after these the team writes its reisverslag anyway. */
  reflectiesHoogstens: 6,
  /** Working minutes to write a reisverslag; the mean of a lognormal. */
  reisverslagWerk: 1_800,
  /** Days until the opdrachtgever has a moment to decide; the mean of an exponential. */
  beslisDagen: 10,
  /** Working minutes to mend one finding. */
  herstelWerk: 480,
  /** Chance, after a round, that the journey arrives. */
  aankomstKans: 0.5,
  /** Most rounds; after these the journey arrives. */
  rondesHoogstens: 4,
  /** Chance, after a round without arrival, that the journey is stopped. */
  stakingKans: 0.1,
  /** How much every duration that is a lognormal spreads: its standard deviation, as a share of its mean. */
  spreiding: 0.5,
} as const satisfies Record<string, number>;

/** The names of the numbers that the example behaviour reads. */
export type ExampleParameter = keyof typeof exampleParameters;
