/**
 * The stages of a journey, in the order in which they are first reached.
 * @source «Vertrekpunt is een reiswens», «Verkennen», «(In)richten», «Doen en leren, op pad»; the two last ones are ours.
 */
export const fasen = ['reiswens', 'verkennen', 'inrichten', 'doenEnLeren', 'aangekomen', 'gestaakt'] as const;

/** One stage of a journey. `aangekomen` and `gestaakt` are final. */
export type Fase = (typeof fasen)[number];

/** The stages in which something can still be done. */
export const levendeFasen = ['reiswens', 'verkennen', 'inrichten', 'doenEnLeren'] as const;

/** A stage in which something can still be done. */
export type LevendeFase = (typeof levendeFasen)[number];

/**
 * The artefacts that a journey yields, in the order of the method. Each closes the stage in which it is made.
 * @source «Resultaat is een opdracht», «Resultaat is een 'foto'», «Resultaat is een programma aanpak», «Resultaat is een reisverslag»
 */
export const artefacten = ['opdracht', 'foto', 'programma', 'reisverslag'] as const;

/** One artefact; also the name of the gate that its adoption opens. */
export type Artefact = (typeof artefacten)[number];

/** Which stage yields which artefact. */
export const artefactVanFase = {
  reiswens: 'opdracht',
  verkennen: 'foto',
  inrichten: 'programma',
  doenEnLeren: 'reisverslag',
} as const satisfies Record<LevendeFase, Artefact>;

/** Whether nothing can be done any more in this stage: the journey arrived, or was stopped. */
export const hasEnded = (fase: Fase): fase is Exclude<Fase, LevendeFase> => !Object.hasOwn(artefactVanFase, fase);

/**
 * Whether an artefact is adopted anew in every round, so that its version is the number of the round. The others count by themselves.
 * @source «En zo komen we weer bij het (in)richten», under «Resultaat is een reisverslag»
 */
export const isPerRound = (artefact: Artefact): boolean => artefact === 'programma' || artefact === 'reisverslag';

/** The number of the first round: one pass through `inrichten` and `doenEnLeren`. */
export const eersteRonde = 1;
