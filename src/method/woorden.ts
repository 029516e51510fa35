// The small closed lists of words that the artefacts use. One list, one name; labels live in `texts/`.

/** Who speaks out about an urgent matter. @source «spreken zich uit», under «Vertrekpunt is een reiswens»; organisatie, media and anders: ours */
export const urgentieBronnen = [
  'college',
  'minister',
  'beroepsgroep',
  'organisatie',
  'inwoner',
  'media',
  'anders',
] as const;
/** Who speaks out. */
export type UrgentieBron = (typeof urgentieBronnen)[number];

/** What a choice is about. @source «bepaalde groepen, gebieden en problematiek», under «(In)richten» */
export const keuzeSoorten = ['groep', 'gebied', 'problematiek'] as const;
/** What a choice is about. */
export type KeuzeSoort = (typeof keuzeSoorten)[number];

/** Means. Ours. The text asks for «middelen» and «tijd en mogelijkheden». */
export const middelSoorten = ['geld', 'uren', 'ruimte', 'kennis'] as const;
/** A kind of means. */
export type MiddelSoort = (typeof middelSoorten)[number];

/** How firmly an effort is organised. Ours. */
export const inspanningSoorten = ['experiment', 'project', 'routine'] as const;
/** The kind of an effort. */
export type InspanningSoort = (typeof inspanningSoorten)[number];

/** What an effort does to what is already there. @source «Doen en leren, op pad» for toevoegen and weglaten; the rest ours */
export const richtingen = ['toevoegen', 'voortzetten', 'versterken', 'aanpassen', 'weglaten'] as const;
/** What an effort does to what is already there. */
export type Richting = (typeof richtingen)[number];

/** What an experiment does. @source «Heel gericht toevoegen of weglaten», under «Doen en leren, op pad» */
export const experimentSoorten = ['toevoegen', 'weglaten'] as const;
/** What an experiment does. */
export type ExperimentSoort = (typeof experimentSoorten)[number];

/** What is decided when an experiment ends. Ours. */
export const experimentBesluiten = ['doorgaan', 'aanpassen', 'stoppen', 'opschalen'] as const;
/** What is decided when an experiment ends. */
export type ExperimentBesluit = (typeof experimentBesluiten)[number];

/** Where a leervraag stands. Ours. */
export const leervraagStatussen = ['open', 'beantwoord', 'aangescherpt', 'vervallen'] as const;
/** Where a leervraag stands. */
export type LeervraagStatus = (typeof leervraagStatussen)[number];

/** What became of an assumption. Ours. */
export const aannameUitkomsten = ['bevestigd', 'weerlegd', 'gemengd', 'onbekend'] as const;
/** What became of an assumption. */
export type AannameUitkomst = (typeof aannameUitkomsten)[number];

/** The places where a network learns. @source «lerende infrastructuur», under «Doen en leren, op pad» */
export const ontmoetingSoorten = ['communityOfPractice', 'digitaal', 'live'] as const;
/** A kind of meeting place. */
export type OntmoetingSoort = (typeof ontmoetingSoorten)[number];

/** Which way a werkzaam element works. Ours. */
export const werkingen = ['werkt', 'werktNiet', 'gemengd', 'onbekend'] as const;
/** Which way a werkzaam element works. */
export type Werking = (typeof werkingen)[number];

/** How sure we are. Ours. */
export const zekerheden = ['vermoeden', 'aannemelijk', 'onderbouwd'] as const;
/** How sure we are. */
export type Zekerheid = (typeof zekerheden)[number];

/** Where a werkzaam element stands: evidence turns. Ours. */
export const elementStatussen = ['voorlopig', 'vastgesteld', 'ingetrokken'] as const;
/** Where a werkzaam element stands. */
export type ElementStatus = (typeof elementStatussen)[number];

/** Whether a target was reached. A missed target is a normal end of a round. Ours. */
export const doelUitkomsten = ['gehaald', 'deelsGehaald', 'nietGehaald', 'onbekend', 'overtroffen', 'opKoers'] as const;
/** Whether a target was reached. */
export type DoelUitkomst = (typeof doelUitkomsten)[number];

/** Which way an indicator should go. Ours. */
export const indicatorRichtingen = ['omhoog', 'omlaag', 'gelijk'] as const;
/** Which way an indicator should go. */
export type IndicatorRichting = (typeof indicatorRichtingen)[number];

/** How a target is meant. `tussen` has two limits. Ours. */
export const operatoren = ['minstens', 'hoogstens', 'gelijk', 'tussen'] as const;
/** How a target is meant. */
export type Operator = (typeof operatoren)[number];

/** How exactly a value is meant: «ruim», «ongeveer». Ours. */
export const nauwkeurigheden = ['ongeveer', 'minstens', 'hoogstens'] as const;
/** How exactly a value is meant. */
export type Nauwkeurigheid = (typeof nauwkeurigheden)[number];

/** Why statistics give no value. Ours. */
export const geenWaardeRedenen = ['teKlein', 'onderdrukt', 'nietGemeten'] as const;
/** Why statistics give no value. */
export type GeenWaarde = (typeof geenWaardeRedenen)[number];

/** What an element rests on: an opinion beforehand, something seen, something measured, or seen again. Ours. */
export const bewijzen = ['verwacht', 'waargenomen', 'gemeten', 'herhaald'] as const;
/** What an element rests on. */
export type Bewijs = (typeof bewijzen)[number];

/** Whether somebody may join or takes part. @source «een potentieel netwerk», under «Verkennen» */
export const betrokkenheden = ['mogelijk', 'doetMee'] as const;
/** Whether somebody may join or takes part. */
export type Betrokkenheid = (typeof betrokkenheden)[number];

/** Who else gives the assignment. Only the opdrachtgever adopts. Ours. */
export const medeOpdrachtgeverSoorten = ['bestuurlijk', 'ambtelijk', 'gedelegeerd'] as const;
/** Who else gives the assignment. */
export type MedeOpdrachtgeverSoort = (typeof medeOpdrachtgeverSoorten)[number];

/** What was done with a contribution. Ours: nobody gives without hearing what came of it. */
export const terugkoppelingUitkomsten = ['gebruikt', 'deels', 'niet', 'bewaard'] as const;
/** What was done with a contribution. */
export type TerugkoppelingUitkomst = (typeof terugkoppelingUitkomsten)[number];

/** How one journey belongs to another. Ours. */
export const verbindingSoorten = ['deelVan', 'vervolgOp', 'leertVan'] as const;
/** How one journey belongs to another. */
export type VerbindingSoort = (typeof verbindingSoorten)[number];

/** How a change between two measurements is meant: never a bare "percent". Ours. */
export const veranderingen = ['procentpunt', 'relatief'] as const;
/** How a change is meant. */
export type Verandering = (typeof veranderingen)[number];

/** What a law does to the plan. Ours. */
export const wetWerkingen = ['verplicht', 'mag', 'verbiedt'] as const;
/** What a law does to the plan. */
export type WetWerking = (typeof wetWerkingen)[number];

/** How easily somebody could be recognised in a story. Ours. */
export const herleidbaarheden = ['geen', 'indirect', 'direct'] as const;
/** How easily somebody could be recognised. */
export type Herleidbaarheid = (typeof herleidbaarheden)[number];

/** On what ground a story may be kept (GDPR article 6). Ours. */
export const grondslagen = ['toestemming', 'algemeenBelang', 'gerechtvaardigdBelang'] as const;
/** On what ground a story may be kept. */
export type GrondslagSoort = (typeof grondslagen)[number];

/** Age bands: a story card never holds an age. Ours. */
export const leeftijdsgroepen = [
  'tot12',
  '12tot18',
  '18tot25',
  '25tot45',
  '45tot65',
  '65tot75',
  'vanaf75',
  'onbekend',
] as const;
/** An age band. */
export type Leeftijdsgroep = (typeof leeftijdsgroepen)[number];

/** The age bands of minors. */
export const minderjarigen: readonly Leeftijdsgroep[] = ['tot12', '12tot18'];

/** Special categories of personal data (GDPR article 9). Ours. */
export const bijzondereCategorieen = [
  'gezondheid',
  'afkomst',
  'geloof',
  'politiek',
  'vakbond',
  'seksualiteit',
  'genetisch',
  'biometrisch',
] as const;
/** A special category of personal data. */
export type BijzondereCategorie = (typeof bijzondereCategorieen)[number];

/** Levels of a rule: integrity cannot be explained away, a required rule can, advice never blocks. Ours («pas toe of leg uit»). */
export const niveaus = ['integriteit', 'vereist', 'advies'] as const;
/** The level of a rule. */
export type Niveau = (typeof niveaus)[number];

/** How a journey can hold a rule that is not integrity. Ours («spelregels»). */
export const regelNiveaus = ['vereist', 'advies', 'uit'] as const;
/** How a journey can hold a rule. */
export type RegelNiveauWoord = (typeof regelNiveaus)[number];

/** Why materiaal is erased. A closed list, because a reason in free text would outlive what was erased. Ours. */
export const wisRedenen = ['verzoek', 'termijn', 'onrechtmatig', 'vergissing'] as const;
/** Why materiaal is erased. */
export type WisReden = (typeof wisRedenen)[number];
