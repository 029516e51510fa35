type Reasons = Readonly<Record<string, string>>;

const kop: Reasons = {
  'kop.reis': 'The id of the journey: for machines.',
  'kop.vastgesteld.seq': 'Its place in the journal: for machines.',
  'kop.vastgesteld.ronde': 'The round stands in the head, from `kop.ronde`.',
  'kop.vastgesteld.versie': 'The version stands in the head, from `kop.versie`.',
  'kop.vastgesteld.receipt.rules':
    'The version of the rules stands in the receipt of the fact; a reader has no use for it.',
  'kop.vastgesteld.receipt.verdicts.rule': 'Rules that are met are counted; those that are not are named.',
  'kop.taal': 'The language of what was typed is marked in the document, and not said.',
  'kop.tijdzone': 'A reader sees the days; in which zone they fall is for machines.',
  'kop.uitgelicht':
    'What is shown first stands there as a number; the piece or goal itself is told in full in its own place.',
  'kop.verborgen':
    'A count for machines: only the foto holds every piece of the journey, and prints it; elsewhere the paper says that there is more.',
  'kop.errata.versie': 'An artefact holds the corrections of its own version only.',
};

const noCount = 'A count for machines: the paper says that there is something more, and not how much.';
const areaYear = 'The year in which areas were drawn: beside the code, for machines.';
const checksum = 'A checksum is for machines.';
const inEuros = 'In whole cents for machines; the paper prints euros, which raadsvoorstel.test.ts sees.';

/** What a figure keeps for machines. */
const meting = (place: string): Reasons => ({
  [`${place}.tijdvak`]: 'The same as `periode` in days, to draw it.',
  [`${place}.gebied.code`]: 'The name of the area is printed; the code is for machines.',
  [`${place}.gebied.jaar`]: areaYear,
});

/** What a piece of materiaal keeps for the host and not for a reader. */
const materiaal = (place: string): Reasons => ({
  [`${place}.energie`]: 'The foto lists where the energie is, from `energie`; elsewhere it is no news.',
  [`${place}.kaart.maand`]: 'Beside the place and the age it could lead back to the teller.',
  [`${place}.kaart.gebied`]: 'Beside the month and the age it could lead back to the teller.',
  [`${place}.kaart.grondslag`]: 'The legal ground is for the host and the register, not for a reader.',
  [`${place}.kaart.teruggelezenOp`]: 'A check of the host, not a part of the story.',
  [`${place}.kaart.meegekeken`]: 'A check of the host, not a part of the story.',
  [`${place}.kaart.gebied.jaar`]: areaYear,
  [`${place}.bijlagen.sha256`]: checksum,
  ...meting(`${place}.meting`),
  ...meting(`${place}.metingen`),
});

/** The fields of an artefact that its paper does not show, each with the reason. With a field, everything in it. */
export const notOnPaper: Readonly<Record<'opdracht' | 'foto' | 'programma' | 'reisverslag', Reasons>> = {
  opdracht: {
    ...kop,
    'opdracht.bijlagen.sha256': checksum,
    'reiswens.gebied.jaar': areaYear,
    'reiswens.gebieden.jaar': areaYear,
    'opdrachtgever.energie': 'The foto shows where the energie is.',
    'reisbegeleider.energie': 'The foto shows where the energie is.',
  },
  foto: {
    ...kop,
    ...materiaal('invalshoeken.materiaal'),
    verwondering: 'Each piece is told in full at its own angle; here its title leads there.',
    'invalshoeken.verborgen': 'Told under an angle that would look empty otherwise; the head gives the total.',
    'nietGetoond.verborgen': 'The head gives the same number, from `kop.verborgen`.',
    bronnen: 'The sources of the materiaal once more; each is printed as a note at its own materiaal.',
  },
  programma: {
    ...kop,
    ...materiaal('keuzes.materiaal'),
    ...materiaal('gronden'),
    'keuzes.nietGetoond.verborgen': noCount,
    betrokkenen: 'Each is named by role at the effort that names them; truth.test.ts sees it.',
    'leden.energie': 'The foto shows where the energie is.',
    'indicatoren.gebied.jaar': areaYear,
    'kosten.totaal': inEuros,
    'kosten.perJaar.bedrag': inEuros,
    'kosten.perInspanning.bedrag': inEuros,
    'programma.bijlagen.sha256': checksum,
    'programma.inspanningen.gebieden.jaar': areaYear,
    'programma.inspanningen.kosten.bedrag': inEuros,
    'programma.kernboodschap': 'The head prints it, from `kop.kernboodschap`.',
    'programma.naam': 'The head prints it, from `kop.naam`.',
    'werkzameElementen.effect': 'The programma names the element and how it works; the reisverslag prints it whole.',
    'werkzameElementen.waarvoor': 'The programma names the element and how it works; the reisverslag prints it whole.',
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
    ...meting('metingen.meting'),
    ...meting('reisverslag.doelbereik.meting'),
    ...meting('reisverslag.doelbereik.metingen'),
    'nietGetoond.gewist': 'Told under the list that it belongs to, from `nietGetoondPer`.',
    'nietGetoond.verborgen': noCount,
    'nietGetoondPer.verhalen.verborgen': noCount,
    'nietGetoondPer.data.verborgen': noCount,
    'experimenten.voortOp.grond.tekst':
      'What the paper tells itself is named as it is called there; grounds.test.ts sees the names of the rest.',
    'experimenten.reflecties.plaats': 'The id of a meeting place, which is printed by its name.',
    'doelgroepen.bereiken.tijdvak': 'The round is printed; the days are for machines.',
    'indicatoren.gebied.jaar': areaYear,
    'leervragen.standen.op': 'The day that people wrote stands there; this is when it was written down.',
    'reisverslag.bijlagen.sha256': checksum,
    'reisverslag.kernboodschap': 'The head prints it, from `kop.kernboodschap`.',
    'programma.beslispunten': 'The paper of the programma prints it.',
    'programma.bijlagen': 'The paper of the programma prints it.',
    'programma.extra': 'The paper of the programma prints it.',
    'programma.doelen.indicatoren': 'The paper of the programma prints it.',
    'programma.inspanningen': 'The paper of the programma prints it; an experiment names the one that it works out.',
    'programma.kernboodschap': 'The paper of the programma prints it.',
    'programma.naam': 'The paper of the programma prints it.',
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
