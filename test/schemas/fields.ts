import * as fasen from '../../src/method/fasen.js';
import { kringen, rollen } from '../../src/method/kringen.js';
import { kennissoorten, publieken } from '../../src/method/materiaal.js';
import * as woorden from '../../src/method/woorden.js';

/** One kind of value: what a field of this kind takes, at its limits, and what it refuses. */
export interface Kind {
  takes: readonly unknown[];
  refuses: readonly unknown[];
}

const long = (length: number): string => 'x'.repeat(length);
const count: Kind = { takes: [0, 1, 5_000], refuses: [-1, 1.5, '1', Number.NaN, Number.POSITIVE_INFINITY] };
const text: Kind = { takes: ['x', ' x\n\ny ', long(20_000)], refuses: ['', ' ', '\n\t', long(20_001), 7, true] };
const line: Kind = { takes: ['x', long(300)], refuses: ['', ' ', 'a\nb', long(301), 7] };
const area = ['0599', 'gm0599', 'GM059', 'GM05990', 'WK0599', 'XX0599', 'GM0599 '];
const between = (least: number, most: number): Kind => ({
  takes: [least, most],
  refuses: [least - 1, most + 1, 1.5, `${least}`],
});
const oneOf = (words: readonly string[]): Kind => ({ takes: words, refuses: ['', 'ietsAnders', 'constructor', 0] });

/** The kinds of fields, and every field of that kind: the longest name that a path ends with decides. */
export const kinds: readonly (readonly [fields: string, kind: Kind])[] = [
  [
    `id opdrachtgever reisbegeleider trekker doelgroep inspanning geuitDoor wijzigingen.betekenis werkzaamElement doel
     leervraag aanname aangedragenDoor samengevoegdUit gemaaktDoor leden deelnemers door experimenten leervragen
     werkzameElementen onderbouwing tegenbewijs keuzes inspanningen.doelen oordeel.materiaal keuze.materiaal
     afronding.materiaal betekenis.materiaal watNietWerkte.materiaal onverwacht.materiaal verhalen data bij.materiaal
     bij.reiziger materiaal experiment oordeel toelichting vanIndicator indicatoren.indicator stand.ontmoeting stand.reflectie terugkoppeling.reizigers onder middel uitvoerders.reiziger
     gezegdDoor doelgroepen gevuldDoor inzichten viaReizigers bouwtVoortOp uitgelicht attributieMateriaal medeOpdrachtgevers.reiziger
     werkzaamElement.doelen werkzameElementen.doelen loslaten.keuze`,
    { takes: ['x', 'R-1', 'urn:uuid:1.2_3', long(100)], refuses: ['', '-x', 'a b', '<b>', '../x', 'é', long(101), 7] },
  ],
  [
    `titel naam label organisatie functie uitgever eenheid indicator populatie periode persona gebaseerdOp
     stap fase kanaal stappen.wie gewenst.wie duur wet artikel.artikel ontmoeting.waar ritme plaats eigenaar reiswens.doelen
     orgaan kenmerk aan vindplaats mediatype kernboodschap vergelijkingsgroep deel nulmeting.wie`,
    line,
  ],
  [
    `inzicht.inzicht leervraag.vraag opgave uitspraak urgentie.vindplaats energie gevoel gedachte behoefte kans woorden maatwerk dekking hoe waarvoor effect watWerkte
     watWeLeerden geleerd.wat beslispunten.wat definitie reden grondslag.toelichting knelpunt samenvatting oordeel.oordeel behandeling
     waarom vervolg keuze.keuze verlangen ruimte omschrijving doelen.doel inspanningen.wat als dan omdat leervragen.vraag
     wijzigingen.wat wie verwachting experiment.wat watGebeurde watWeZagen watWeErvanMaken watWeVeranderen
     werkzaamElement.wat werkzameElementen.wat keuzes.keuze inzichten.inzicht vermoeden.vermoeden grond mechanisme voorWie voorwaarden betekenis.betekenis bevinding doelbereik.toelichting attributie
     antwoord aannames.toelichting motivering tekst terugblik geborgd.wat`,
    text,
  ],
  [
    `vraag aanleiding ambitie context afbakening waartoe wat metWie waarmee
     programma.organisatie governance doelgroep.waar viaWie opbrengst`,
    { takes: ['', ' ', 'x\ny', long(20_000)], refuses: [long(20_001), 7, false] },
  ],
  [
    'datum van vanaf tot teruggelezenOp gewenstOp uiterlijk ingangsdatum terugblikOp',
    {
      takes: ['2026-01-05', '2024-02-29'],
      refuses: ['2026-1-5', '2026-02-30', '2025-02-29', '2026-01-05T09:00:00Z', '05-01-2026', ''],
    },
  ],
  [
    'bron.datum',
    {
      takes: ['2026', '2026-01', '2026-01-05', '2024-02-29', '2000-02-29'],
      refuses: ['26', '2026-13', '2026-02-30', '2025-02-29', '1900-02-29', '2026-01-05T09:00:00Z', '2026-', ''],
    },
  ],
  ['urgentie.datum', { takes: ['2026-01-05'], refuses: ['2026', '2026-01', ''] }],
  ['sha256', { takes: ['0'.repeat(64), 'f'.repeat(64)], refuses: ['0'.repeat(63), 'F'.repeat(64), ''] }],
  ['taal', { takes: ['nl', 'fy', 'nl-BE', 'pap'], refuses: ['', 'Nederlands', 'n', 'nl_BE', long(36)] }],
  ['tijdzone', { takes: ['UTC', 'Europe/Amsterdam', 'Etc/GMT+1'], refuses: ['', 'Europe/', 'een zone', long(61)] }],
  ['maand', { takes: ['2026-01', '2026-12'], refuses: ['2026-00', '2026-13', '2026-1', '2026-01-05', ''] }],
  [
    'url',
    {
      takes: ['http://x', 'https://example.org/a?b=c#d', `https://${long(1_992)}`],
      refuses: ['', 'example.org', 'javascript:alert(1)', 'https://a b', 'https://<x>', `https://${long(1_993)}`],
    },
  ],
  [
    'code',
    {
      takes: ['NL00', 'LD01', 'PV28', 'CR01', 'GG1418', 'GM0599', 'WK059912', 'WK0363AD', 'BU05991201', 'BU0363AD01'],
      refuses: area,
    },
  ],
  [
    'kaart.gebied.code',
    { takes: ['PV28', 'GM0599', 'WK059912', 'WK0363AD'], refuses: [...area, 'BU05991201', 'BU0363AD01'] },
  ],
  [
    'invalshoek sectie',
    { takes: ['data', 'eigenHoek', long(50)], refuses: ['Data', 'eigen hoek', '__proto__', '2x', long(51), ''] },
  ],
  [
    'regel',
    { takes: ['foto.wetenschap-gehoord', 'eigen.x1'], refuses: ['foto', 'foto.', '.x', 'foto.X', `f.${long(99)}`] },
  ],
  [
    'waarde hoeveelheid bovengrens laag hoog',
    { takes: [-1.5, 0, 1e9], refuses: ['7', Number.NaN, Number.NEGATIVE_INFINITY, null] },
  ],
  ['n bereik aantal', count],
  ['bedrag', { takes: [0, 1, 10_000_000_000_000], refuses: [-1, 0.5, 10_000_000_000_001, '1'] }],
  ['jaar', between(1_900, 2_200)],
  ['gevoelScore', between(-2, 2)],
  ['ritmeWeken', between(1, 52)],
  ['klokSpelingSeconden', between(0, 3_600)],
  ['sd', { takes: [0, 0.5], refuses: [-0.5, '1', Number.NaN] }],
  ['marge.zekerheid', { takes: [0, 95, 99.9, 100], refuses: [-1, 101, '95'] }],
  ['toelichting.ronde bereiken.ronde versie', { takes: [1, 5_000], refuses: [0, -1, 1.5, '1'] }],
  ['instap.ronde programmas.versie reisverslagen.versie', between(1, 1_000)],
  ['minimumInvalshoeken', between(1, 100)],
  ['reflectieRitmeWeken', between(1, 52)],
  ['urenPerWeek', { takes: [0, 0.5, 168], refuses: [-0.5, 168.5, '16'] }],
  ['achteraf fictief vergelijking voorlopig momentVanWaarheid', { takes: [true, false], refuses: ['ja', 1, null] }],
  ['klantreis.fictief', { takes: [true], refuses: [false, 'ja'] }],
  ['bron', oneOf(woorden.urgentieBronnen)],
  ['rol', oneOf(rollen)],
  ['kring', oneOf(kringen)],
  ['publiek', oneOf(publieken)],
  ['kennissoort', oneOf(kennissoorten)],
  ['instap.fase', oneOf(['verkennen', 'inrichten', 'doenEnLeren'])],
  ['niveau', oneOf(woorden.regelNiveaus)],
  ['betrokken', oneOf(woorden.betrokkenheden)],
  ['nauwkeurigheid', oneOf(woorden.nauwkeurigheden)],
  ['geenWaarde', oneOf(woorden.geenWaardeRedenen)],
  ['operator', oneOf(woorden.operatoren)],
  ['bewijs', oneOf(woorden.bewijzen)],
  ['medeOpdrachtgevers.soort', oneOf(woorden.medeOpdrachtgeverSoorten)],
  ['extra.eigen', { takes: ['x', 1, -0.5, true], refuses: ['', ' ', null, [], {}] }],
  ['verbinding.soort', oneOf(woorden.verbindingSoorten)],
  ['indicatoren.richting indicator.richting', oneOf(woorden.indicatorRichtingen)],
  ['gate artefact', oneOf(fasen.artefacten)],
  ['leeftijdsgroep', oneOf(woorden.leeftijdsgroepen)],
  ['herleidbaarheid', oneOf(woorden.herleidbaarheden)],
  ['bijzonder', oneOf(woorden.bijzondereCategorieen)],
  ['grondslag.soort', oneOf(woorden.grondslagen)],
  ['verandering', oneOf(woorden.veranderingen)],
  ['werking', oneOf(woorden.wetWerkingen)],
  ['wissen.reden', oneOf(woorden.wisRedenen)],
  [
    'verhaal.soort klantreis.soort data.soort wet.soort kennis.soort',
    // Another kind asks for other fields, so that no other word fits here.
    { takes: [], refuses: ['', 'ietsAnders', 'constructor', 7] },
  ],
  ['keuze.soort keuzes.soort', oneOf(woorden.keuzeSoorten)],
  ['middelen.soort', oneOf(woorden.middelSoorten)],
  ['inspanningen.soort', oneOf(woorden.inspanningSoorten)],
  ['werkzameElementen.richting', oneOf(woorden.werkingen)],
  ['inspanningen.richting wijzigingen.richting', oneOf(woorden.richtingen)],
  ['leervragen.status antwoorden.status stand.status', oneOf(woorden.leervraagStatussen)],
  ['ontmoeting.soort', oneOf(woorden.ontmoetingSoorten)],
  ['experiment.soort', oneOf(woorden.experimentSoorten)],
  ['besluit', oneOf(woorden.experimentBesluiten)],
  ['werkzaamElement.richting', oneOf(woorden.werkingen)],
  ['zekerheid', oneOf(woorden.zekerheden)],
  ['werkzaamElement.status werkzameElementen.status', oneOf(woorden.elementStatussen)],
  ['uitkomst', oneOf(woorden.doelUitkomsten)],
  ['terugkoppeling.uitkomst', oneOf(woorden.terugkoppelingUitkomsten)],
  ['aannames.uitkomst', oneOf(woorden.aannameUitkomsten)],
];

/** Every field that may be left out; all others are asked for. With `!`: asked for, though the shorter name is optional. */
export const optional: readonly string[] =
  `starten.spelregels starten.instap urgentie.vindplaats urgentie.datum gebied code
  minimumInvalshoeken reflectieRitmeWeken spelregels.invalshoeken niveaus reiziger.organisatie reizigers.organisatie
  functie energie markeren.energie! instap.opdracht instap.programma opdrachtgever toelichting.opdrachtgever!
  aanwijzen.opdrachtgever! reisbegeleider mandaat.reisbegeleider! aanwijzen.reisbegeleider! afbakening gewenstOp
  bron urgentie.bron! uitgever url bron.datum samengevoegdUit klantreis.kaart klantreis.klantreis grondslag.tot
  grondslag.toelichting fictief klantreis.fictief! gebaseerdOp klantreis.gebaseerdOp! teruggelezenOp bijzonder meegekeken kanaal gevoel
  behoefte knelpunt kennis.meting doelbereik.meting n verandering geuitDoor oordeel.materiaal vervolg programma.opdracht
  hoeveelheid middelen.eenheid doelen.indicator nulmeting streefwaarde trekker keuzes inspanningen.werkzameElementen
  wijzigingen.betekenis wijzigingen.werkzaamElement bereik ontmoeting.waar ritme deelnemers experiment.doelgroep
  experiment.inspanning experiment.leervragen afronding.materiaal watWeVeranderen plaats voorwaarden
  betekenis.werkzameElementen betekenis.materiaal watNietWerkte.materiaal onverwacht.materiaal
  watNietWerkte.experimenten onverwacht.experimenten attributie erratum.sectie gebied.jaar gebieden.jaar klokSpelingSeconden tijdzone taal betrokken extra extra.eigen medeOpdrachtgevers beslispunten bijlagen mediatype sha256
  indicatoren indicatoren.nulmeting.waarde indicatoren.nulmeting.periode nulmeting.wie uiterlijk operator streefwaarden.waarde bovengrens woorden onder maatwerk
  inspanningen.van inspanningen.tot kosten dekking middel uitvoerders uitvoerders.reiziger uitvoerders.organisatie doelgroepen gebieden
  wijzigingen.materiaal programma.naam kernboodschap uitgelicht elders kenmerk elders.datum instap.materiaal keuzes.inzichten keuze.inzichten
  keuze.publiek keuzes.publiek instap.inzichten vermoeden vermoeden.vermoeden! inzichten.publiek instap.reisgezelschap instap.mandaat instap.werkzameElementen programmas reisverslagen mandaat.reflectie
  ritmeWeken waarvoor werkzaamElement.doelen werkzameElementen.doelen bewijs effect werkzaamElement.publiek werkzameElementen.publiek
  spreektTegen vanIndicator meting.waarde metingen.waarde tijdvak nauwkeurigheid vergelijking vergelijkingsgroep deel marge marge.zekerheid
  sd voorlopig geenWaarde metingen ingangsdatum stappen.fase stappen.wie gevoelScore gedachte kans duur momentVanWaarheid gewenst
  gewenst.fase gewenst.wie oordeel.publiek gevuldDoor viaReizigers watWerkte bereiken bereiken.tijdvak dagen watWeLeerden bouwtVoortOp
  reflectie.leervragen geleerd geleerd.kring geleerd.rol geleerd.organisatie betekenis.publiek doelbereik.materiaal attributieMateriaal
  terugblikOp instap.keuzes streefwaarden.tijdvak! achteraf vaststellen.besluit besluit.kenmerk besluit.datum
  vaststellen.kernboodschap vaststellen.uitgelicht inzicht.publiek indicator.bron indicator.gebied herzien.reden leervraag.materiaal
  stand.antwoord stand.datum stand.ontmoeting stand.reflectie terugkoppeling.reizigers terugkoppeling.materiaal terugkoppeling.kanaal
  terugkoppeling.datum terugkoppeling.publiek`.split(/\s+/);
