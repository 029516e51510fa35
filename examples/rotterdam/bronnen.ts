import type { Bron } from '../../src/schemas/index.js';

// The sources of the case as they were found: a title, who published it, the address. A `datum` only where the day is known;
// a month or a year stands in the title.

export const nrc2017: Bron = {
  kennissoort: 'data',
  titel: 'Rotterdamse aanpak tegen eenzaamheid werpt vruchten af',
  uitgever: 'NRC',
  url: 'https://www.nrc.nl/nieuws/2017/11/25/rotterdamse-aanpak-tegen-eenzaamheid-werpt-vruchten-af-14136551-a1582365',
  datum: '2017-11-25',
};
export const nlvoorelkaar: Bron = {
  kennissoort: 'praktijk',
  titel: 'Best practice: aanpak eenzaamheid in Rotterdam',
  uitgever: 'NLvoorelkaar',
  url: 'https://zakelijk.nlvoorelkaar.nl/1715-best-practice-aanpak-eenzaamheid-in-rotterdam/',
};
export const omlo: Bron = {
  kennissoort: 'data',
  titel: 'Eindevaluatie Voor Mekaar, beleid gericht op bestrijding van eenzaamheid',
  uitgever: 'Bureau Omlo',
  url: 'https://www.bureauomlo.nl/eindevaluatie-voor-mekaar-beleid-gericht-op-bestrijding-eenzaamheid-van-de-gemeente-rotterdam/',
};
export const rijnmond2016: Bron = {
  kennissoort: 'data',
  titel: '20.000 ansichtkaarten voor minder eenzame Rotterdammers (december 2016)',
  uitgever: 'RTV Rijnmond',
  url: 'http://www.rijnmond.nl/nieuws/149990/20-000-ansichtkaarten-voor-minder-eenzame-Rotterdammers',
};
export const rijnmond2017: Bron = {
  kennissoort: 'data',
  titel: 'Rotterdamse ouderen zijn minder eenzaam (augustus 2017)',
  uitgever: 'RTV Rijnmond',
  url: 'http://www.rijnmond.nl/nieuws/158036/Rotterdamse-ouderen-zijn-minder-eenzaam',
};
export const rijnmond2021: Bron = {
  kennissoort: 'data',
  titel: 'Rekenkamer Rotterdam maakt gehakt van ouderenbeleid (2021)',
  uitgever: 'RTV Rijnmond',
  url: 'http://www.rijnmond.nl/nieuws/1269874/Rekenkamer-Rotterdam-maakt-gehakt-van-ouderenbeleid-Teleurstellend',
};
export const interventies: Bron = {
  kennissoort: 'wetenschap',
  titel: 'Zin en onzin van eenzaamheidsinterventies bij ouderen (2007)',
  url: 'http://docplayer.nl/32020158-Zin-en-onzin-van-eenzaamheidsinterventies-bij-ouderen.html',
};
export const movisie: Bron = {
  kennissoort: 'wetenschap',
  titel: 'Wat werkt bij de aanpak van eenzaamheid (2016, bijgewerkt in februari 2020)',
  uitgever: 'Movisie',
  url: 'https://www.movisie.nl/publicatie/wat-werkt-aanpak-eenzaamheid',
};
export const eenTegenEenzaamheid: Bron = {
  kennissoort: 'beleid',
  titel: 'Meer samenhang nodig in de aanpak tegen eenzaamheid',
  uitgever: 'Sociaal Domein Online',
  url: 'https://sociaaldomeinonline.nl/meer-samenhang-nodig-in-de-aanpak-tegen-eenzaamheid/',
};
export const jaarstukken2016: Bron = {
  kennissoort: 'beleid',
  titel: 'Jaarstukken 2016: prioriteiten en indicatoren',
  uitgever: 'Gemeente Rotterdam',
  url: 'https://jaarstukken2016.rotterdam.nl/p126790/prioriteiten-en-indicatoren',
};
/** The address of this article was not verified, so it has none. */
export const ad2018: Bron = {
  kennissoort: 'data',
  titel: 'Bericht over de uitkomst van Voor Mekaar (januari 2018; adres niet nagegaan)',
  uitgever: 'AD',
};
export const evaluatie2018: Bron = {
  kennissoort: 'data',
  titel: 'Evaluatie Voor Mekaar (april 2018; alleen de inhoudsopgave gelezen)',
  uitgever: 'Onderzoek en Business Intelligence, gemeente Rotterdam',
  url: 'https://fdocuments.in/document/evaluatie-avoor-mekaara-bureau-omlo-ontwikkeld-waarin-vermoedens-over-ouderen.html',
};
export const begroting2021: Bron = {
  kennissoort: 'beleid',
  titel: 'Begroting 2021: samenkracht en burgerparticipatie',
  uitgever: 'Gemeente Rotterdam',
  url: 'https://penc-rotterdam.prd.riviumba.com/apps/print.html?url=%2Fapps%2Fbegroting2021%2Fprogrammas%2Fmaatschappelijke-onderste%2Fsamenkracht-en-burgerpart-1%2Findex.xml',
};
export const nrc2021: Bron = {
  kennissoort: 'data',
  titel: 'Rekenkamer kraakt ambitieus ouderenbeleid van college Rotterdam',
  uitgever: 'NRC',
  url: 'https://www.nrc.nl/nieuws/2021/05/26/rekenkamer-kraakt-ambitieus-ouderenbeleid-van-college-rotterdam-a4044977',
  datum: '2021-05-26',
};
export const rekenkamer: Bron = {
  kennissoort: 'wetenschap',
  titel: 'Broze bedoelingen: onderzoek vooraf naar de effecten van het ouderenbeleid',
  uitgever: 'Rekenkamer Rotterdam',
  url: 'https://www.nvrr.nl/rapport/broze-bedoelingen-ex-ante-onderzoek-naar-effecten-ouderenbeleid/',
  datum: '2021-05-26',
};
export const rekenkamerRapport: Bron = {
  kennissoort: 'wetenschap',
  titel: 'Broze bedoelingen (het begin van het rapport)',
  uitgever: 'Rekenkamer Rotterdam',
  url: 'https://5dok.net/document/z3dl35lm-broze-bedoelingen.html',
  datum: '2021-05-26',
};
export const zeelandnet: Bron = {
  kennissoort: 'data',
  titel: 'Rekenkamer: ouderenbeleid Rotterdam sluit niet aan bij behoeften (2021)',
  uitgever: 'ZeelandNet',
  url: 'https://www.zeelandnet.nl/nieuws/rekenkamer-ouderenbeleid-rotterdam-sluit-niet-aan-bij-behoeften',
};
export const onderzoek010: Bron = {
  kennissoort: 'data',
  titel: 'Feitenkaart Eenzaamheid Rotterdamse ouderen',
  uitgever: 'Onderzoek010, gemeente Rotterdam',
  url: 'https://onderzoek010.nl/news/Feitenkaart-Eenzaamheid-Rotterdamse-ouderen/313',
};
export const wmo: Bron = {
  kennissoort: 'wet',
  titel: 'Wet maatschappelijke ondersteuning 2015',
  uitgever: 'Rijksoverheid',
};
export const wpg: Bron = { kennissoort: 'wet', titel: 'Wet publieke gezondheid', uitgever: 'Rijksoverheid' };

/** The source of everything that we invented. */
export const verzonnen: Bron = { kennissoort: 'ervaring', titel: 'Fictief, verzonnen voor dit voorbeeld' };
