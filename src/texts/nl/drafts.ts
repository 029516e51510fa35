/** Dutch sentences of what can be wrong with a draft: what it is, and what to do. */
export const drafts = {
  'draft.conflict': 'Hier schreven twee mensen iets anders. Kies een van beide, of maak er samen een tekst van.',
  'draft.too-large': 'Dit concept is te groot. Hooguit {grens} tekens.',
  'draft.no-json': 'Dit concept is niet te lezen. Misschien is het afgebroken. Neem een oudere kopie.',
  'draft.encoding': 'Dit concept is opgeslagen als {codering}. Sla het op als UTF-8. De inhoud is nog heel.',
  'draft.foreign': 'Dit is geen concept van deze bibliotheek. Kies het juiste bestand.',
  'draft.newer': 'Dit concept heeft versie {version}. Hier lezen we tot en met {supported}. Werk de software bij.',
  'draft.damaged': 'Dit deel van het concept is niet in orde. Open het artefact opnieuw.',
  'draft.patch-lost': 'Deze wijziging past nergens meer. Misschien is de regel weggehaald. Schrijf haar opnieuw.',
};
