import { createMethod, type EigenVeld } from '../../src/index.js';

const register = { persoonlijk: 'nee', bijzonder: false, bewaren: 'reis' } as const;

/** What this (invented) municipality keeps beside what the method asks: declared once, with label, sort, place and audience. */
export const velden: readonly EigenVeld[] = [
  { naam: 'zaaknummer', label: 'Zaaknummer', soort: 'tekst', bij: ['programma'], publiek: 'gemeente', ...register },
  {
    naam: 'stoplicht',
    label: 'Hoe het ervoor staat',
    soort: 'tekst',
    bij: ['inspanning'],
    publiek: 'openbaar',
    ...register,
  },
  {
    naam: 'startgesprek',
    label: 'Startgesprek op',
    soort: 'datum',
    bij: ['reiziger'],
    publiek: 'kern',
    ...register,
    bewaren: 'reiziger',
  },
  {
    naam: 'opgehaaldOpSchool',
    label: 'Op school opgehaald',
    soort: 'jaNee',
    bij: ['materiaal'],
    publiek: 'netwerk',
    ...register,
  },
];

/** The method with these fields. Everything in this example is decided by it. */
export const method = createMethod({ velden });
