import type { VerhaalTekst } from '../../src/assemble/index.js';

const fictief = (tekst: string): VerhaalTekst => ({ status: 'aanwezig', tekst: `Fictief. ${tekst}` });

/** The vault of this example: every story is invented, and none of them stands in a fact. */
export const verhalen: ReadonlyMap<string, VerhaalTekst> = new Map([
  [
    'v-trap',
    fictief(
      'Sinds mijn heup kom ik de trap niet meer af. Op dinsdag gaat de telefoon, dan belt mijn dochter. Op woensdag zet ik de radio wat harder. Dan lijkt het of er iemand is.',
    ),
  ],
  [
    'v-haven',
    fictief(
      'Ik heb veertig jaar met zestig man gewerkt. Toen ik stopte, kreeg ik een horloge. Ik weet nu heel precies hoe laat het is.',
    ),
  ],
  [
    'v-stempel',
    fictief(
      'Er kwam een brief voor mensen die alleen zijn. Ik ben niet zielig, dacht ik, en ik heb hem weggegooid. Als ze hadden gevraagd of ik mee wilde eten, was ik gegaan.',
    ),
  ],
  [
    'v-koffie',
    fictief(
      'Het was een aardig meisje. Wij dronken koffie en zij schreef alles op. Toen ging ze weg. Ik heb nog een tijd naar de deur gekeken.',
    ),
  ],
  [
    'v-lift',
    fictief(
      'Na dat bezoek belde er iemand: of ik een keer wilde biljarten. Nu staat de buurman om half elf bij de lift. Wij praten niet veel. Dat hoeft ook niet.',
    ),
  ],
  [
    'v-bellen',
    fictief(
      'Om vier uur gaat de telefoon. Ik ken haar gezicht niet. Zij vraagt wat ik gegeten heb, en dan koop ik de volgende dag toch maar wat groente.',
    ),
  ],
  ['v-lijst', fictief('Bij vraag veertien wilde ik over mijn man vertellen. Maar vraag vijftien ging over de stoep.')],
]);
