import type { Command } from '../../src/index.js';
import type { Reiziger } from '../../src/schemas/index.js';
import { at } from './when.js';

const add = (day: string, reiziger: Reiziger): Command => ({ type: 'reiziger.toevoegen', meta: at(day), reiziger });

/** Who travel along. The first two are public roles that the sources name; whoever says fictief was invented. */
export const reizigers: readonly Command[] = [
  add('2014-06-23', {
    id: 'r-wethouder',
    rol: 'opdrachtgever',
    kring: 'beleid',
    organisatie: 'Gemeente Rotterdam',
    functie: 'Wethouder',
  }),
  add('2014-06-23', {
    id: 'r-programmamanager',
    rol: 'reisbegeleider',
    kring: 'beleid',
    organisatie: 'Gemeente Rotterdam',
    functie: 'Programmamanager eenzaamheid',
  }),
  add('2014-06-30', {
    id: 'r-onderzoeker',
    rol: 'wetenschapper',
    kring: 'wetenschap',
    organisatie: 'GGD',
    functie: 'Onderzoeker (fictief)',
  }),
  add('2014-06-30', {
    id: 'r-welzijn',
    rol: 'professional',
    kring: 'praktijk',
    organisatie: 'Welzijnsorganisatie',
    functie: 'Welzijnswerker (fictief)',
  }),
  add('2014-06-30', {
    id: 'r-huismeester',
    rol: 'professional',
    kring: 'praktijk',
    organisatie: 'Woningcorporatie',
    functie: 'Huismeester (fictief)',
  }),
  add('2014-06-30', {
    id: 'r-vrijwilliger',
    rol: 'vrijwilliger',
    kring: 'praktijk',
    organisatie: 'Vereniging in de wijk',
    functie: 'Vrijwilliger (fictief)',
    energie: 'Wil zelf bij mensen langsgaan en daar meteen mee beginnen (fictief).',
  }),
  add('2014-06-30', { id: 'r-bewoner', rol: 'inwoner', kring: 'leefwereld', functie: 'Bewoner van 78 jaar (fictief)' }),
  add('2014-06-30', { id: 'r-buurman', rol: 'inwoner', kring: 'leefwereld', functie: 'Bewoner van 71 jaar (fictief)' }),
];

/** Who joined later: the department that evaluated the first programma. */
export const evaluator: Command = add('2018-01-08', {
  id: 'r-evaluatie',
  rol: 'wetenschapper',
  kring: 'wetenschap',
  organisatie: 'Onderzoek en Business Intelligence, gemeente Rotterdam',
  functie: 'Onderzoeker (fictief)',
});
