import type { Bron } from '../../src/index.js';

// The sources of the case, as they were found: a title, who published it, and the address.

export const nrc2017: Bron = {
  kennissoort: 'data',
  titel: 'Rotterdamse aanpak tegen eenzaamheid werpt vruchten af',
  uitgever: 'NRC',
  url: 'https://www.nrc.nl/nieuws/2017/11/25/rotterdamse-aanpak-tegen-eenzaamheid-werpt-vruchten-af-14136551-a1582365',
  datum: '2017-11-25',
};
export const nlvoorelkaar: Bron = {
  kennissoort: 'praktijk',
  titel: 'Best practice aanpak eenzaamheid in Rotterdam',
  uitgever: 'NLvoorelkaar',
  url: 'https://zakelijk.nlvoorelkaar.nl/1715-best-practice-aanpak-eenzaamheid-in-rotterdam/',
};
export const omlo: Bron = {
  kennissoort: 'data',
  titel: 'Eindevaluatie Voor Mekaar',
  uitgever: 'Bureau Omlo',
  url: 'https://www.bureauomlo.nl/eindevaluatie-voor-mekaar-beleid-gericht-op-bestrijding-eenzaamheid-van-de-gemeente-rotterdam/',
};
export const rijnmond2016: Bron = {
  kennissoort: 'data',
  titel: '20.000 ansichtkaarten voor minder eenzame Rotterdammers',
  uitgever: 'RTV Rijnmond',
  url: 'http://www.rijnmond.nl/nieuws/149990/20-000-ansichtkaarten-voor-minder-eenzame-Rotterdammers',
  datum: '2016-12-01',
};
export const rijnmond2017: Bron = {
  kennissoort: 'data',
  titel: 'Rotterdamse ouderen zijn minder eenzaam',
  uitgever: 'RTV Rijnmond',
  url: 'http://www.rijnmond.nl/nieuws/158036/Rotterdamse-ouderen-zijn-minder-eenzaam',
  datum: '2017-08-01',
};
export const rijnmond2021: Bron = {
  kennissoort: 'data',
  titel: 'Rekenkamer Rotterdam maakt gehakt van ouderenbeleid',
  uitgever: 'RTV Rijnmond',
  url: 'http://www.rijnmond.nl/nieuws/1269874/Rekenkamer-Rotterdam-maakt-gehakt-van-ouderenbeleid-Teleurstellend',
  datum: '2021-05-26',
};
export const fokkema: Bron = {
  kennissoort: 'wetenschap',
  titel: 'Zin en onzin van eenzaamheidsinterventies bij ouderen',
  uitgever: 'Fokkema en Van Tilburg',
  url: 'http://docplayer.nl/32020158-Zin-en-onzin-van-eenzaamheidsinterventies-bij-ouderen.html',
  datum: '2007-01-01',
};
export const movisie: Bron = {
  kennissoort: 'wetenschap',
  titel: 'Wat werkt bij de aanpak van eenzaamheid',
  uitgever: 'Movisie',
  url: 'https://www.movisie.nl/publicatie/wat-werkt-aanpak-eenzaamheid',
};
export const eenTegen: Bron = {
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
export const begroting2021: Bron = {
  kennissoort: 'beleid',
  titel: 'Begroting 2021: samenkracht en burgerparticipatie',
  uitgever: 'Gemeente Rotterdam',
};
export const rekenkamer: Bron = {
  kennissoort: 'data',
  titel: 'Broze bedoelingen: onderzoek vooraf naar de effecten van het ouderenbeleid',
  uitgever: 'Rekenkamer Rotterdam',
  url: 'https://www.nvrr.nl/rapport/broze-bedoelingen-ex-ante-onderzoek-naar-effecten-ouderenbeleid/',
  datum: '2021-05-26',
};
export const nrc2021: Bron = {
  kennissoort: 'data',
  titel: 'Rekenkamer kraakt ambitieus ouderenbeleid van college Rotterdam',
  uitgever: 'NRC',
  url: 'https://www.nrc.nl/nieuws/2021/05/26/rekenkamer-kraakt-ambitieus-ouderenbeleid-van-college-rotterdam-a4044977',
  datum: '2021-05-26',
};
export const wmo: Bron = {
  kennissoort: 'wet',
  titel: 'Wet maatschappelijke ondersteuning 2015',
  uitgever: 'Rijksoverheid',
};
export const wpg: Bron = { kennissoort: 'wet', titel: 'Wet publieke gezondheid', uitgever: 'Rijksoverheid' };

/** The source of everything that we invented. */
export const verzonnen: Bron = { kennissoort: 'ervaring', titel: 'Fictief, verzonnen voor dit voorbeeld' };
