import type { Command } from '../../src/index.js';
import * as bron from './bronnen.js';
import { addCijfer, addMateriaal, addVerhaal, addVondst, eenzaam } from './materiaal.js';

/** What came in along the way, 2015–2018. */
export const ronde1Materiaal: readonly Command[] = [
  addVondst('2016-10-10', {
    id: 'm-watwerkt',
    soort: 'voorbeeld',
    invalshoek: 'watWerkt',
    kring: 'wetenschap',
    titel: 'Wat helpt, verschilt per groep',
    samenvatting:
      'Bij ouderen helpen groepen waarin zij ook iets leren. Ook helpt het om sombere gedachten te veranderen.',
    bron: bron.movisie,
    door: ['r-onderzoeker'],
  }),
  addCijfer('2016-12-12', {
    id: 'm-niemand',
    titel: 'Niemand om op terug te vallen',
    samenvatting:
      'Een kwart van de oudere Rotterdammers zegt niemand te hebben om op terug te vallen (bericht van december 2016). Per gebied verschilt dit van 35 procent in Feijenoord tot 7 procent in Terbregge. Van welk jaar de meting is, staat er niet bij.',
    bron: bron.rijnmond2016,
    meting: {
      indicator: 'Heeft niemand om op terug te vallen',
      populatie: 'oudere Rotterdammers',
      waarde: 25,
      eenheid: '%',
      periode: 'bericht van december 2016',
    },
  }),
  addCijfer('2016-12-12', {
    id: 'm-weigeren',
    titel: 'Veel mensen weigeren een bezoek',
    samenvatting:
      'In de accentwijken zijn ongeveer 3.700 mensen benaderd. Nog geen 1.000 van hen zeiden ja tegen een bezoek. Velen zeiden nee omdat het bezoek voor eenzame mensen leek.',
    bron: bron.rijnmond2016,
    meting: {
      indicator: 'Nam een huisbezoek aan',
      populatie: 'mensen in de accentwijken die zijn benaderd',
      waarde: 26,
      eenheid: '%',
      periode: 'stand in december 2016',
      n: 3700,
    },
  }),
  addVondst('2017-05-15', {
    id: 'm-verbreding',
    soort: 'beleid',
    invalshoek: 'beleidscontext',
    kring: 'beleid',
    titel: 'De wijkaanpak gaat naar 14 gebieden',
    samenvatting:
      'In 2016 is de wijkaanpak verbreed naar 14 gebieden. Elders doen welzijnsorganisaties de huisbezoeken. De gemeente volgt wat een vervolg oplevert. In het najaar was er een tussentijdse evaluatie.',
    bron: bron.jaarstukken2016,
    door: ['r-programmamanager'],
  }),
  addCijfer('2017-08-14', {
    id: 'm-65plus-2016',
    titel: 'Eenzaamheid onder 65-plussers in Rotterdam, vier jaar later',
    samenvatting: 'Het aandeel is gedaald. Ook NRC noemt dit cijfer.',
    bron: bron.rijnmond2017,
    meting: eenzaam('65-plussers in Rotterdam', 53, '2016'),
  }),
  addCijfer('2017-08-14', {
    id: 'm-daling',
    titel: 'De daling in Rotterdam',
    samenvatting:
      'Van 56 procent in 2012 naar 53 procent in 2016, onder 65-plussers in Rotterdam. Dat zijn procentpunten, geen procenten.',
    bron: bron.rijnmond2017,
    meting: {
      ...eenzaam('65-plussers in Rotterdam', -3, '2012 tot 2016'),
      eenheid: 'punt',
      verandering: 'procentpunt',
    },
  }),
  addVondst('2017-08-14', {
    id: 'm-landelijk',
    invalshoek: 'data',
    kring: 'wetenschap',
    titel: 'In heel Nederland steeg het aandeel',
    samenvatting:
      'Tussen 2012 en 2016 daalde het aandeel in Rotterdam, terwijl het in Nederland steeg. Met hoeveel, staat er niet bij.',
    bron: bron.rijnmond2017,
    door: ['r-onderzoeker'],
  }),
  addVondst('2017-08-14', {
    id: 'm-vervolg',
    invalshoek: 'lokalePraktijk',
    kring: 'praktijk',
    titel: 'Na een bezoek volgt soms iets',
    samenvatting: 'Tot augustus 2017 waren er ongeveer 2.000 vervolgacties.',
    bron: bron.rijnmond2017,
    door: ['r-welzijn'],
  }),
  addMateriaal('2017-11-27', {
    id: 'm-bezoeken',
    soort: 'data',
    invalshoek: 'data',
    kring: 'beleid',
    titel: 'Brieven en bezoeken',
    samenvatting:
      'De gemeente stuurde 34.000 brieven aan mensen van 75 jaar en ouder. Er kwamen meer dan 8.300 huisbezoeken.',
    bron: bron.nrc2017,
    aangedragenDoor: ['r-programmamanager'],
    publiek: 'openbaar',
    meting: {
      indicator: 'Huisbezoeken',
      populatie: '75-plussers in Rotterdam',
      waarde: 8300,
      eenheid: 'bezoeken',
      periode: 'tot november 2017',
    },
  }),
  addVerhaal('2017-12-04', {
    id: 'v-koffie',
    titel: 'Koffie, en dan?',
    door: 'r-bewoner',
    leeftijdsgroep: 'vanaf75',
    maand: '2017-11',
    gebaseerdOp: 'de uitkomst dat de huisbezoeken weinig effect hadden (AD, januari 2018)',
  }),
  addVerhaal('2017-12-04', {
    id: 'v-lift',
    titel: 'De lift van half elf',
    door: 'r-buurman',
    leeftijdsgroep: '65tot75',
    maand: '2017-11',
    gebaseerdOp: 'de ongeveer 2.000 vervolgacties na een huisbezoek (Rijnmond, augustus 2017)',
  }),
  addVondst('2018-01-22', {
    id: 'm-weinig-effect',
    invalshoek: 'lokalePraktijk',
    kring: 'praktijk',
    titel: 'Het doel is niet gehaald',
    samenvatting: 'De afgesproken daling van 5 procentpunt is niet gehaald. De huisbezoeken hadden weinig effect.',
    bron: bron.ad2018,
    door: ['r-programmamanager'],
  }),
  addVondst('2018-04-09', {
    id: 'm-evaluatie',
    invalshoek: 'data',
    kring: 'wetenschap',
    titel: 'De evaluatie van Voor Mekaar',
    samenvatting:
      'De evaluatie gebruikt vragenlijsten onder 75-plussers en onder mensen van 65 tot 75 jaar, portretten van ouderen, een onderzoek naar het proces en de registratie van bezoeken. Wij lazen alleen de inhoudsopgave.',
    bron: bron.evaluatie2018,
    door: ['r-evaluatie'],
  }),
];
