import type { Command } from '../../src/index.js';
import * as bron from './bronnen.js';
import { addMateriaal, addVondst } from './materiaal.js';
import { at } from './when.js';

/** The angles `wetenschap`, `beleidscontext`, `wettelijkeGrondslag`, and the gap at `watWerkt`. */
export const fotoKennis: readonly Command[] = [
  addVondst('2014-10-08', {
    id: 'm-interventies',
    soort: 'kennis',
    invalshoek: 'wetenschap',
    kring: 'wetenschap',
    titel: 'Weinig interventies maken minder eenzaam',
    samenvatting:
      'Onderzoekers volgden 18 interventies. Bij 10 was het effect te meten. Twee daarvan maakten ouderen minder eenzaam. Twee andere hielden misschien een stijging tegen.',
    bron: bron.interventies,
    door: ['r-onderzoeker'],
  }),
  addVondst('2014-10-09', {
    id: 'm-accentwijken',
    soort: 'beleid',
    invalshoek: 'beleidscontext',
    kring: 'beleid',
    titel: 'Eenzaamheid is een prioriteit van het college',
    samenvatting:
      'Het college wijst 21 accentwijken aan. Daar moeten er in 2014 tot 2018 minder eenzame 65-plussers komen. Waarom juist deze wijken, staat niet in onze bronnen.',
    bron: { ...bron.omlo, kennissoort: 'beleid' },
    door: ['r-wethouder'],
  }),
  addMateriaal('2014-10-10', {
    id: 'm-wmo',
    soort: 'wet',
    invalshoek: 'wettelijkeGrondslag',
    kring: 'beleid',
    titel: 'De gemeente ondersteunt mensen om mee te doen',
    samenvatting:
      'De Wmo 2015 vraagt de gemeente om te zorgen dat mensen kunnen meedoen. Dit is algemene kennis. Kijk het na voordat u erop bouwt.',
    bron: bron.wmo,
    aangedragenDoor: ['r-programmamanager'],
    publiek: 'openbaar',
    artikel: { wet: 'Wmo 2015', artikel: 'hoofdstuk 2', werking: 'verplicht' },
  }),
  addMateriaal('2014-10-10', {
    id: 'm-wpg',
    soort: 'wet',
    invalshoek: 'wettelijkeGrondslag',
    kring: 'beleid',
    titel: 'De gemeente let op de gezondheid van ouderen',
    samenvatting:
      'Artikel 5a van de Wet publieke gezondheid gaat over de gezondheid van ouderen. Dit is algemene kennis. Kijk het na voordat u erop bouwt.',
    bron: bron.wpg,
    aangedragenDoor: ['r-onderzoeker'],
    publiek: 'openbaar',
    artikel: { wet: 'Wet publieke gezondheid', artikel: 'artikel 5a', werking: 'verplicht' },
  }),
  {
    type: 'witteVlek.benoemen',
    meta: at('2014-10-13'),
    witteVlek: {
      invalshoek: 'watWerkt',
      waarom: 'Het overzicht van wat werkt per groep dat wij vonden, is van 2016. Voor 2014 vonden wij er geen.',
      vervolg: 'Zoek onderweg verder.',
    },
  },
];
