import type { Command } from '../../src/index.js';
import * as bron from './bronnen.js';
import { addVerhaal, addVondst } from './materiaal.js';

const audit = { kring: 'wetenschap', door: ['r-evaluatie'] } as const;

/** What came in along the way, 2019–2021, and the audit of the Rekenkamer. */
export const ronde2Materiaal: readonly Command[] = [
  addVondst('2020-11-16', {
    id: 'm-momenten',
    soort: 'beleid',
    invalshoek: 'beleidscontext',
    kring: 'beleid',
    titel: 'Bezoek op momenten van risico',
    samenvatting:
      'De huisbezoeken richten zich op momenten van risico, zoals het verlies van een partner of een verhuizing. In 2019 was er een proef om van bezoeken een beeld van de wijk te maken. Een deel heet Ertoe doen.',
    bron: bron.begroting2021,
    door: ['r-programmamanager'],
  }),
  addVondst('2020-11-16', {
    id: 'm-corona',
    invalshoek: 'lokalePraktijk',
    kring: 'beleid',
    titel: 'Corona: bellen in plaats van bezoeken',
    samenvatting: 'In 2020 waren er door corona weinig bezoeken. Er kwamen telefoonlijnen voor in de plaats.',
    bron: bron.begroting2021,
    door: ['r-programmamanager'],
  }),
  addVerhaal('2020-12-07', {
    id: 'v-bellen',
    titel: 'Om vier uur gaat de telefoon',
    door: 'r-buurman',
    leeftijdsgroep: '65tot75',
    maand: '2020-11',
    gebaseerdOp: 'de telefoonlijnen die in 2020 in plaats van bezoeken kwamen (begroting 2021)',
  }),
  addVondst('2021-05-31', {
    id: 'm-rekenkamer',
    invalshoek: 'wetenschap',
    ...audit,
    titel: 'Eén van de 81 maatregelen',
    samenvatting: 'De Rekenkamer verwacht dat maar één van de 81 maatregelen echt helpt: sport. Ook NRC meldt dit.',
    bron: bron.rekenkamer,
  }),
  addVondst('2021-05-31', {
    id: 'm-oorzaken',
    invalshoek: 'wetenschap',
    ...audit,
    titel: 'Waarom het programma broos is',
    samenvatting:
      'De Rekenkamer noemt vier oorzaken: verwachtingen die niet kloppen, te weinig zicht op problemen en behoeften, te weinig richting in de samenwerking, en te weinig leren.',
    bron: bron.rekenkamerRapport,
  }),
  addVondst('2021-05-31', {
    id: 'm-vragenlijst',
    invalshoek: 'lokalePraktijk',
    ...audit,
    titel: 'De vragenlijst hinderde het gesprek',
    samenvatting: 'De lange vragenlijst bij huisbezoeken stond een goed gesprek over iemands eigen leven in de weg.',
    bron: bron.nrc2021,
  }),
  addVondst('2021-05-31', {
    id: 'm-contactpunt',
    invalshoek: 'lokalePraktijk',
    ...audit,
    titel: 'Eén vast contactpunt ontbrak',
    samenvatting: 'Er was behoefte aan één vast contactpunt. Dat was er niet.',
    bron: bron.rijnmond2021,
  }),
  addVondst('2021-05-31', {
    id: 'm-advies',
    soort: 'beleid',
    invalshoek: 'beleidscontext',
    ...audit,
    titel: 'Het college neemt één advies niet over',
    samenvatting:
      'De Rekenkamer gaf het advies om meer onderzoek te doen vanuit de leefwereld. Het college nam dat niet over.',
    bron: bron.zeelandnet,
  }),
  addVondst('2021-06-01', {
    id: 'm-feitenkaart',
    invalshoek: 'data',
    ...audit,
    titel: 'Het cijfer over 2021 ontbreekt hier',
    samenvatting:
      'De gemeente heeft een feitenkaart over eenzame ouderen. Het doel was 50 procent (65-plussers in Rotterdam, 2021; ook NRC noemt dit). De uitkomst over 2021 vonden wij niet. Dit laten wij open.',
    bron: bron.onderzoek010,
  }),
  addVerhaal('2021-06-02', {
    id: 'v-lijst',
    titel: 'Vraag veertien',
    door: 'r-bewoner',
    leeftijdsgroep: 'vanaf75',
    maand: '2021-05',
    gebaseerdOp: 'de bevinding dat de vragenlijst het gesprek hinderde (NRC, 2021)',
  }),
];
