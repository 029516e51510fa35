import type { Command } from '../../src/index.js';
import * as bron from './bronnen.js';
import { addVondst } from './materiaal.js';

/** The angles `lokaalNetwerk` (real, merged from two contributions) and `lokalePraktijk` (invented voices). */
export const fotoPraktijk: readonly Command[] = [
  addVondst('2014-09-08', {
    id: 'm-netwerk-instellingen',
    soort: 'kennis',
    invalshoek: 'lokaalNetwerk',
    kring: 'praktijk',
    titel: 'Instellingen die iets doen',
    samenvatting: 'De gemeente, de GGD, welzijnsorganisaties en wijkteams doen mee aan de aanpak.',
    bron: bron.nlvoorelkaar,
    door: ['r-welzijn'],
  }),
  addVondst('2014-09-08', {
    id: 'm-netwerk-bewoners',
    soort: 'kennis',
    invalshoek: 'lokaalNetwerk',
    kring: 'praktijk',
    titel: 'Bewoners en verenigingen die iets doen',
    samenvatting: 'Ook vrijwilligers, verenigingen en woningcorporaties doen mee.',
    bron: bron.nlvoorelkaar,
    door: ['r-vrijwilliger'],
  }),
  addVondst('2014-09-22', {
    id: 'm-netwerk',
    soort: 'kennis',
    invalshoek: 'lokaalNetwerk',
    kring: 'praktijk',
    titel: 'Het netwerk rond oudere Rotterdammers',
    samenvatting:
      'De gemeente, de GGD, welzijnsorganisaties, wijkteams, woningcorporaties, verenigingen en vrijwilligers doen samen iets aan eenzaamheid.',
    bron: bron.nlvoorelkaar,
    door: ['r-welzijn', 'r-vrijwilliger'],
    samengevoegdUit: ['m-netwerk-instellingen', 'm-netwerk-bewoners'],
  }),
  addVondst('2014-09-24', {
    id: 'm-aanbod',
    soort: 'ervaringskennis',
    invalshoek: 'lokalePraktijk',
    kring: 'praktijk',
    titel: 'Steeds dezelfde gezichten (fictief)',
    samenvatting: 'Fictief: een welzijnswerker ziet dat er veel te doen is, en dat steeds dezelfde mensen komen.',
    bron: { ...bron.verzonnen, kennissoort: 'praktijk' },
    door: ['r-welzijn'],
    energie: 'Welzijnswerkers willen beginnen bij de mensen die nooit komen (fictief).',
  }),
  addVondst('2014-09-24', {
    id: 'm-post',
    soort: 'ervaringskennis',
    invalshoek: 'lokalePraktijk',
    kring: 'praktijk',
    titel: 'De post blijft liggen (fictief)',
    samenvatting: 'Fictief: een huismeester ziet dat ergens de post blijft liggen. Hij weet niet wie hij kan bellen.',
    bron: { ...bron.verzonnen, kennissoort: 'praktijk' },
    door: ['r-huismeester'],
  }),
];
