import type { VerhaalTekst } from '../../src/index.js';

/** The vault of this example: every story is invented (fictief), and none of them stands in a fact. */
export const verhalen: ReadonlyMap<string, VerhaalTekst> = new Map([
  [
    'v-trap',
    {
      status: 'aanwezig',
      tekst:
        'Fictief. Sinds mijn heup kom ik de trap niet meer af. De telefoon gaat op dinsdag, dan belt mijn dochter. Op woensdag zet ik de radio wat harder. Dan lijkt het of er iemand is.',
    },
  ],
  [
    'v-stempel',
    {
      status: 'aanwezig',
      tekst:
        'Fictief. Er kwam een brief of ik eenzaam was. Ik ben niet zielig, dacht ik, en ik heb hem weggegooid. Als ze hadden gevraagd of ik mee wilde eten, was ik gegaan.',
    },
  ],
  [
    'v-koffie',
    {
      status: 'aanwezig',
      tekst:
        'Fictief. Het was een aardig meisje. We dronken koffie en zij schreef alles op. Toen ging ze weg. Ik heb nog een tijd naar de deur gekeken.',
    },
  ],
  [
    'v-lijst',
    {
      status: 'aanwezig',
      tekst: 'Fictief. Bij vraag veertien wilde ik over mijn man vertellen. Maar vraag vijftien ging over de stoep.',
    },
  ],
]);
