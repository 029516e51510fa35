type Reasons = Readonly<Record<string, string>>;

const kop: Reasons = {
  'kop.reis': 'The id of the journey: for machines.',
  'kop.vastgesteld.seq': 'Its place in the journal: for machines.',
  'kop.vastgesteld.ronde': 'The round stands in the head, from `kop.ronde`.',
  'kop.vastgesteld.versie': 'The version stands in the head, from `kop.versie`.',
  'kop.vastgesteld.receipt.rules':
    'The version of the rules stands in the receipt of the fact; a reader has no use for it.',
  'kop.vastgesteld.receipt.verdicts.rule': 'Rules that are met are counted; those that are not are named.',
  'kop.errata.versie': 'An artefact holds the corrections of its own version only.',
};

/** What a piece of materiaal keeps for the host and not for a reader. */
const materiaal = (place: string): Reasons => ({
  [`${place}.energie`]: 'The foto lists where the energie is, from `energie`; elsewhere it is no news.',
  [`${place}.kaart.maand`]: 'Beside the place and the age it could lead back to the teller.',
  [`${place}.kaart.gebied`]: 'Beside the month and the age it could lead back to the teller.',
  [`${place}.kaart.grondslag`]: 'The legal ground is for the host and the register, not for a reader.',
  [`${place}.kaart.teruggelezenOp`]: 'A check of the host, not a part of the story.',
  [`${place}.kaart.meegekeken`]: 'A check of the host, not a part of the story.',
  [`${place}.meting.gebied.code`]: 'The name of the area is printed; the code is for machines.',
});

/** The fields of an artefact that its paper does not show, each with the reason. With a field, everything in it. */
export const notOnPaper: Readonly<Record<'opdracht' | 'foto' | 'programma' | 'reisverslag', Reasons>> = {
  opdracht: {
    ...kop,
    'opdrachtgever.energie': 'The foto shows where the energie is.',
    'reisbegeleider.energie': 'The foto shows where the energie is.',
  },
  foto: {
    ...kop,
    ...materiaal('invalshoeken.materiaal'),
    'invalshoeken.verborgen': 'Told under an angle that would look empty otherwise; the head gives the total.',
    'nietGetoond.verborgen': 'The head gives the same number, from `kop.verborgen`.',
    bronnen: 'The sources of the materiaal once more; each is printed as a note at its own materiaal.',
  },
  programma: {
    ...kop,
    ...materiaal('keuzes.materiaal'),
    ...materiaal('gronden'),
    'leden.energie': 'The foto shows where the energie is.',
    'oordelen.id': 'An id: nothing on this paper leads there.',
    'werkzameElementen.voorWie': 'The programma names the element and how it works; the reisverslag prints it whole.',
    'werkzameElementen.voorwaarden':
      'The programma names the element and how it works; the reisverslag prints it whole.',
  },
  reisverslag: {
    ...kop,
    ...materiaal('verhalen'),
    ...materiaal('data'),
    ...materiaal('gronden'),
    'metingen.meting.gebied.code': 'The name of the area is printed; the code is for machines.',
    'reisverslag.doelbereik.meting.gebied.code': 'The name of the area is printed; the code is for machines.',
    'programma.waartoe': 'The paper of the programma prints it.',
    'programma.wat': 'The paper of the programma prints it.',
    'programma.metWie': 'The paper of the programma prints it.',
    'programma.waarmee': 'The paper of the programma prints it.',
    'programma.opdracht': 'The paper of the programma prints it.',
    'programma.organisatie': 'The paper of the programma prints it.',
    'programma.governance': 'The paper of the programma prints it.',
    'programma.middelen': 'The paper of the programma prints it.',
    'programma.wijzigingen': 'The paper of the programma prints it.',
    'programma.doelen.indicator.naam': 'What was measured names its own indicator.',
  },
};
