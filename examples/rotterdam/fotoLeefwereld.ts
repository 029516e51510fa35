import type { Command } from '../../src/index.js';
import * as bron from './bronnen.js';
import { addMateriaal, addVerhaal } from './materiaal.js';
import { at } from './when.js';

/** The angles `leefwereldverhalen` and `klantreizen`: all of it invented, and the gap behind it named. */
export const fotoLeefwereld: readonly Command[] = [
  addVerhaal('2014-10-01', {
    id: 'v-trap',
    titel: 'De trap en de telefoon',
    door: 'r-bewoner',
    leeftijdsgroep: 'vanaf75',
    maand: '2014-09',
    gebaseerdOp: 'de portretten van ouderen die de evaluatie van 2018 in haar inhoudsopgave noemt',
  }),
  addVerhaal('2014-10-01', {
    id: 'v-haven',
    titel: 'Na de haven',
    door: 'r-buurman',
    leeftijdsgroep: '65tot75',
    maand: '2014-09',
    gebaseerdOp: 'ouderen die zeggen dat zij niemand hebben om op terug te vallen (Rijnmond, december 2016)',
  }),
  addVerhaal('2014-10-02', {
    id: 'v-stempel',
    titel: 'Ik ben niet zielig',
    door: 'r-buurman',
    leeftijdsgroep: '65tot75',
    maand: '2014-09',
    gebaseerdOp: 'mensen die een bezoek weigerden omdat het voor eenzame mensen leek (Rijnmond, december 2016)',
    publiek: 'netwerk',
    energie: 'Samen eten, zonder het woord eenzaam (fictief).',
  }),
  addMateriaal('2014-10-06', {
    id: 'k-verlies',
    soort: 'klantreis',
    invalshoek: 'klantreizen',
    kring: 'leefwereld',
    titel: 'Na het overlijden van haar man',
    bron: bron.verzonnen,
    aangedragenDoor: ['r-welzijn'],
    publiek: 'openbaar',
    klantreis: {
      persona: 'Mevrouw D., 76 jaar (fictief)',
      fictief: true,
      gebaseerdOp: 'de momenten van verlies en verhuizing die de begroting van 2021 noemt',
      stappen: [
        {
          stap: 'Haar man overlijdt',
          kanaal: 'huisarts',
          gevoel: 'leeg',
          behoefte: 'iemand die belt',
          knelpunt: 'Na een maand vraagt niemand er nog naar.',
        },
        {
          stap: 'Zij verhuist naar een kleinere woning',
          kanaal: 'woningcorporatie',
          gevoel: 'onzeker',
          behoefte: 'de buren leren kennen',
          knelpunt: 'Haar oude clubje is te ver weg.',
        },
        {
          stap: 'Er komt een brief van de gemeente',
          kanaal: 'post',
          gevoel: 'wantrouwen',
          behoefte: 'een gewoon gesprek',
          knelpunt: 'Zij denkt dat de brief voor eenzame mensen is. Zij legt hem weg.',
        },
      ],
    },
  }),
  {
    type: 'witteVlek.benoemen',
    meta: at('2014-10-13'),
    witteVlek: {
      invalshoek: 'leefwereldverhalen',
      waarom:
        'In onze bronnen staat uit deze tijd geen enkel verhaal van een bewoner. De verhalen hier zijn fictief. Zij laten zien hoe een verhaal in een foto staat, niet wat Rotterdammers vertelden.',
      vervolg: 'Vraag oudere Rotterdammers zelf, thuis en zonder vragenlijst.',
    },
  },
  {
    type: 'witteVlek.benoemen',
    meta: at('2014-10-13'),
    witteVlek: {
      invalshoek: 'klantreizen',
      waarom: 'In onze bronnen staat geen klantreis. De klantreis hier is fictief.',
    },
  },
];
