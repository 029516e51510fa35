import type { Command } from '../../src/index.js';
import { evaluator } from './reizigers.js';
import { reisverslag1 } from './reisverslag1.js';
import { ronde1Materiaal } from './ronde1Materiaal.js';
import { at, inOrder } from './when.js';

/** Doing and learning, 2015–2018. The experiments are real where they do not say fictief; every reflection is invented. */
export const ronde1: readonly Command[] = inOrder([
  {
    type: 'doelgroep.beschrijven',
    meta: at('2015-01-12'),
    doelgroep: {
      id: 'dg-75plus',
      wie: 'Rotterdammers van 75 jaar en ouder, ook wie geen hulp vraagt',
      waar: 'Thuis. Het bereik is het aantal huisbezoeken tot november 2017; wij tellen één bezoek als één mens.',
      viaWie: 'Een brief van de gemeente, en daarna een huisbezoek',
      bereik: 8300,
      bereiken: [{ aantal: 8300, eenheid: 'bezoeken', ronde: 1, tijdvak: { van: '2015-01-12', tot: '2017-11-25' } }],
    },
  },
  {
    type: 'ontmoeting.inrichten',
    meta: at('2015-01-14'),
    ontmoeting: {
      id: 'on-leerkring',
      soort: 'communityOfPractice',
      naam: 'Leerkring huisbezoek (fictief)',
      waar: 'Op wisselende plekken in de stad (fictief)',
      ritme: 'Elke zes weken (fictief)',
      deelnemers: ['r-welzijn', 'r-vrijwilliger', 'r-huismeester', 'r-onderzoeker'],
    },
  },
  {
    type: 'ontmoeting.inrichten',
    meta: at('2015-01-14'),
    ontmoeting: { id: 'on-digitaal', soort: 'digitaal', naam: 'De online marktplaats van Voor Mekaar' },
  },
  {
    type: 'ontmoeting.inrichten',
    meta: at('2015-01-14'),
    ontmoeting: {
      id: 'on-live',
      soort: 'live',
      naam: 'De prijs voor lief en leed (de prijs bestond; de bijeenkomst is fictief)',
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2015-02-02'),
    experiment: {
      id: 'e-huisbezoek',
      soort: 'toevoegen',
      wat: 'Een huisbezoek voor iedereen van 75 jaar en ouder',
      verwachting: 'Wij vinden eenzame ouderen en zij worden minder eenzaam.',
      doelgroep: 'dg-75plus',
      inspanning: 'i-huisbezoek',
      leervragen: ['l-bereik', 'l-effect'],
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2015-10-12'),
    reflectie: {
      id: 'rf-start',
      datum: '2015-10-08',
      door: ['r-welzijn', 'r-vrijwilliger'],
      experimenten: ['e-huisbezoek'],
      watWeZagen: 'De bezoeken komen op gang. Veel mensen vragen waarom juist zij bezoek krijgen (fictief).',
      watWeErvanMaken: 'Wij leggen nog niet goed uit voor wie het bezoek is (fictief).',
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2016-12-20'),
    reflectie: {
      id: 'rf-label',
      datum: '2016-12-15',
      door: ['r-programmamanager', 'r-welzijn', 'r-vrijwilliger'],
      experimenten: ['e-huisbezoek'],
      watWeZagen: 'Ongeveer driekwart van de mensen die wij in de accentwijken benaderen, neemt het bezoek niet aan.',
      watWeErvanMaken: 'Het bezoek heeft een stempel gekregen: het lijkt iets voor eenzame mensen (gesprek fictief).',
      watWeVeranderen: 'Wij laten het woord eenzaam weg (fictief).',
    },
  },
  {
    type: 'experiment.starten',
    meta: at('2017-01-09'),
    experiment: {
      id: 'e-label',
      soort: 'weglaten',
      wat: 'Het woord eenzaam weglaten in brief en gesprek (fictief)',
      verwachting: 'Meer mensen zeggen ja tegen een bezoek.',
      doelgroep: 'dg-75plus',
      inspanning: 'i-huisbezoek',
      leervragen: ['l-bereik'],
    },
  },
  ...ronde1Materiaal,
  evaluator,
  {
    type: 'experiment.afronden',
    meta: at('2018-01-29'),
    experiment: 'e-huisbezoek',
    afronding: {
      watGebeurde: 'Er kwamen meer dan 8.300 huisbezoeken. Zij hadden weinig effect op eenzaamheid.',
      besluit: 'aanpassen',
      materiaal: ['m-bezoeken', 'm-weigeren', 'm-weinig-effect'],
    },
  },
  {
    type: 'experiment.afronden',
    meta: at('2018-01-29'),
    experiment: 'e-label',
    afronding: {
      watGebeurde: 'Of het hielp, is niet gemeten. Bezoekers vonden dat het gesprek makkelijker begon (fictief).',
      besluit: 'doorgaan',
    },
  },
  {
    type: 'reflectie.vastleggen',
    meta: at('2018-02-12'),
    reflectie: {
      id: 'rf-eind',
      datum: '2018-02-08',
      door: ['r-programmamanager', 'r-evaluatie', 'r-welzijn'],
      experimenten: ['e-huisbezoek', 'e-label'],
      watWeZagen: 'De daling is 3 procentpunt. De afspraak was 5 procentpunt.',
      watWeErvanMaken: 'Een bezoek zonder vervolg verandert weinig (fictief).',
      watWeVeranderen: 'Wij koppelen elk signaal aan een vervolg (fictief).',
    },
  },
  ...reisverslag1,
]);
