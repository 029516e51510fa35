/** One thing that the text of the method says. */
export interface Claim {
  /** The heading it stands under. */
  readonly heading: string;
  /** What it says, in our words. */
  readonly about: string;
  /** Words of the text by which marks of the source say that they come from here. */
  readonly words: readonly string[];
  /** Commands that carry it without a record of their own. */
  readonly commands?: readonly string[];
}

const reiswens = 'Vertrekpunt is een reiswens';
const opdracht = 'Resultaat is een opdracht';
const verkennen = 'Verkennen';
const foto = "Resultaat is een 'foto'";
const inrichten = '(In)richten';
const programma = 'Resultaat is een programma aanpak';
const doen = 'Doen en leren, op pad';
const verslag = 'Resultaat is een reisverslag';

/** The claims of the text, in its order. */
export const claims: readonly Claim[] = [
  { heading: reiswens, about: 'It starts from a social challenge.', words: ['maatschappelijke opgave'] },
  { heading: reiswens, about: 'Urgency feeds it.', words: ['gevoed door urgentie'] },
  {
    heading: reiswens,
    about: 'All kinds of people speak out, from minister to resident.',
    words: ['spreken zich uit'],
  },
  { heading: reiswens, about: 'What should become better is clear.', words: ['De doelen zijn duidelijk'] },
  {
    heading: reiswens,
    about: 'How is not: a question names no solution.',
    words: ['De oplossing, het hoe, is minder duidelijk'],
  },
  { heading: reiswens, about: 'It will have to be made to fit.', words: ['dat het maatwerk moet zijn, staat vast'] },
  {
    heading: opdracht,
    about: 'Question, occasion, ambition and context are written down.',
    words: ['vraag, aanleiding, ambitie en context'],
  },
  {
    heading: opdracht,
    about: 'Somebody guides, so that understanding can start.',
    words: ['programma-manager/Reisbegeleider'],
  },
  {
    heading: verkennen,
    about: 'Residents, practice, policy and research are all involved.',
    words: ['«praktijk, beleid en wetenschap»'],
  },
  {
    heading: verkennen,
    about: 'They may become a network, and working together grows by itself.',
    words: ['een potentieel netwerk', 'vanzelf samenwerking'],
  },
  { heading: verkennen, about: 'People go and look together.', words: ['samen met hen op onderzoek'] },
  {
    heading: verkennen,
    about: 'They bring stories, facts, figures and knowledge of experience.',
    words: ['verhalen, feiten, data, (ervarings)kennis'],
  },
  {
    heading: verkennen,
    about: 'They want to understand what is going on.',
    words: ['echt te gaan snappen wat er aan de hand is', 'overzicht en inzicht'],
  },
  { heading: verkennen, about: 'They find out where people want to start.', words: ['waar de energie zit'] },
  {
    heading: verkennen,
    about: 'They look with wonder.',
    words: ['met open blik, nieuwsgierig en met verwondering'],
    commands: ['materiaal.toevoegen'],
  },
  { heading: verkennen, about: 'Conclusions have to wait.', words: ['(nog) geen oordelen en conclusies'] },
  {
    heading: foto,
    about: 'What was found comes together, from several angles.',
    words: ['Vanuit diverse invalshoeken'],
  },
  {
    heading: foto,
    about: 'Local practice and the local network are looked at.',
    words: ['lokale praktijk'],
    commands: ['materiaal.toevoegen'],
  },
  { heading: foto, about: 'Stories of residents are heard.', words: ['verhalen vanuit de leefwereld'] },
  { heading: foto, about: 'The way of a client is followed.', words: ['«klantreizen»'] },
  {
    heading: foto,
    about: 'Research has its say.',
    words: ['kennis uit de wetenschap'],
    commands: ['materiaal.toevoegen'],
  },
  { heading: foto, about: 'Policy and law around it are known.', words: ['wettelijke grondslag'] },
  { heading: foto, about: 'There are examples of what works.', words: ['voorbeelden van wat werkt'] },
  {
    heading: inrichten,
    about: 'Choices are made: groups, areas, problems.',
    words: ['bepaalde groepen, gebieden en problematiek'],
  },
  {
    heading: inrichten,
    about: 'They are made together, by principals and the three circles.',
    words: ['samen met opdrachtgevers, betrokkenen uit de praktijk, beleid en wetenschap'],
  },
  {
    heading: inrichten,
    about: 'Travellers become a company that shares a desire.',
    words: ['Reizigers worden een reisgezelschap', 'deelt het verlangen'],
  },
  {
    heading: inrichten,
    about: 'The guide gets time and room.',
    words: ['krijgt tijd en mogelijkheden om het netwerk te gidsen'],
  },
  {
    heading: programma,
    about: 'What for, what, with whom and with which means.',
    words: ['waartoe, het wat, met wie en waarmee'],
  },
  { heading: programma, about: 'The assignment is sharpened.', words: ['de initiële opdracht aangescherpt'] },
  {
    heading: programma,
    about: 'Means, organisation and governance are settled.',
    words: ['de middelen, organisatie en governance vastgelegd'],
  },
  {
    heading: doen,
    about: 'A network of all kinds of people tries things and learns by doing.',
    words: ['al doende lerend', 'experimenteren, samenwerken en ontdekken'],
  },
  { heading: doen, about: 'The effect should last.', words: ['duurzaam effect'] },
  { heading: doen, about: 'It builds on what is known already.', words: ['bouwt voort op beschikbare kennis'] },
  { heading: doen, about: 'People grow in what they can.', words: ['competenties'] },
  {
    heading: doen,
    about: 'It is simple: do it more consciously, take time and rest to reflect.',
    words: ['tijd maken en de rust nemen'],
  },
  {
    heading: doen,
    about: 'Something is added, or left out, on purpose.',
    words: ['Heel gericht toevoegen of weglaten'],
  },
  {
    heading: doen,
    about: 'Who exactly is it for, where are they, and who reaches them.',
    words: ['Wie is precies uw doelgroep', 'wat wel en niet werkt'],
  },
  { heading: doen, about: 'There are places to learn together, digital and live.', words: ['lerende infrastructuur'] },
  {
    heading: verslag,
    about: 'A report holds stories, figures and what works.',
    words: ['zowel verhalen, data als werkzame elementen'],
  },
  {
    heading: verslag,
    about: 'It says what doing and learning yielded and what that means.',
    words: ['Wat heeft het doen en leren opgeleverd', 'wat betekent dit voor het vervolg'],
  },
  {
    heading: verslag,
    about: 'And so a new version of the plan is made.',
    words: ['komt er een nieuwe versie van het programmaplan', 'zo komen we weer bij het (in)richten'],
  },
];
