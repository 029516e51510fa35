import { aanpakkenMetImpact } from '../../src/machine/aanpakkenMetImpact.js';
import { artefacten, type Artefact } from '../../src/schemas/index.js';
import { en } from '../../src/texts/en.js';
import { nl } from '../../src/texts/nl.js';
import type { Texts } from '../../src/texts/say.js';
import { gemeente, questions } from './questions.js';
import type { Page } from './pages.js';

/** What the method asks before one artefact can be adopted, in the words of the library itself. */
const asked = (artefact: Artefact, { document }: Texts): string =>
  aanpakkenMetImpact.rules
    .filter(({ gate, level }) => gate === artefact && level === 'vereist')
    .map(({ id }) => `- ${(document.regel as Readonly<Record<string, string>>)[id] ?? id}`)
    .join('\n');

const plate = (artefact: Artefact, alt: string): string => `![${alt}](/pictures/rotterdam-${artefact}-1.svg)`;

const altInDutch = (artefact: Artefact): string => `De ${artefact} van Rotterdam op één blad`;

const method = `# Wat de methode is

Eenzaamheid, thuiszitters, een onveilige wijk: dat lost niemand alleen op. Inwoners, mensen uit de praktijk, beleid en wetenschap gaan daarom samen op reis. Wat er beter moet, is vaak duidelijk. Hoe, nog niet. Dus zoekt u dat eerst uit.

![Vier stappen: reiswens, verkennen, inrichten, doen en leren; daarna opnieuw inrichten, elke ronde](/generated/methode.svg)

| stap | wat u doet | wat het oplevert |
| --- | --- | --- |
| reiswens | u zegt wat er beter moet, en wie dat vindt | de **opdracht** |
| verkennen | u zoekt samen uit wat er aan de hand is, zonder oordeel | de **foto** |
| inrichten | u kiest samen, en maakt een plan | het **programma** |
| doen en leren | u probeert, kijkt terug en leert | het **reisverslag** |

Het reisverslag leidt tot een nieuwe versie van het programma. Zo gaat de reis verder, ronde na ronde.

Wat het van u vraagt, wat het kost en hoe het met privacy zit: [voor uw gemeente](gemeente.md). Liever kijken? [Probeer het zelf](proberen.md).

Een voorbeeld: de reis van Rotterdam, nagebouwd uit openbare cijfers.

![De kaart van de reis van Rotterdam: opdracht, foto, en in elke ronde een programma en een reisverslag](/generated/reiskaart.svg){.light-paper}

${artefacten.map((artefact) => `## ${artefact === 'programma' || artefact === 'reisverslag' ? 'Het' : 'De'} ${artefact}\n\n${plate(artefact, altInDutch(artefact))}\n\nDit vraagt de methode:\n\n${asked(artefact, nl)}`).join('\n\n')}
`;

const methodInEnglish = `# What the method is

A social challenge (loneliness, pupils who stay at home, an unsafe neighbourhood) is a journey of a whole network: residents, people of
practice, policy and science. The goals are usually clear at the start and the solution is not, so the method asks to understand first.

![Four stages: reiswens, verkennen, inrichten, doen en leren; then inrichten again, every round](/generated/method.svg)

| stage | what people do | what it yields |
| --- | --- | --- |
| reiswens | say what should become better, and who says so | the **opdracht** (assignment) |
| verkennen | find out together what is going on, without judging | the **foto** (a picture from many angles) |
| inrichten | choose together, and make a plan | the **programma** |
| doen en leren | experiment, reflect and learn | the **reisverslag** (travel report) |

A reisverslag always leads to a new version of the programma. So the journey goes on, round after round. The library holds what each stage asks
as [rules](../reference/rules.md), says at any moment what is missing, and makes the reports as documents. What is required can be explained by the
opdrachtgever instead of met, and the report prints the explanation.

An example: the journey of Rotterdam, made after public figures.

![The map of the journey of Rotterdam: opdracht, foto, and in every round a programma and a reisverslag](/generated/reiskaart-en.svg){.light-paper}

Privacy, money, the council: [for your municipality](questions.md). Rather see it? [Try it in your browser](playground.md). The Dutch words: [glossary](glossary.md).

${artefacten.map((artefact) => `## The ${artefact}\n\n${plate(artefact, `The ${artefact} of Rotterdam on one page, in Dutch`)}\n\nThe method asks:\n\n${asked(artefact, en)}`).join('\n\n')}
`;

const playground = `# Try it in your browser

The app of \`examples/web\`, with two whole journeys in it. No account, no server: what you write is kept by your own browser, and nothing of
it leaves the page.

- [Open the journey of Rotterdam](/playground/index.html#/voorbeeld/rotterdam){target="_self"}: loneliness among older people, 2012–2021. The figures are public ones; every story is invented.
- [Open a healthy neighbourhood](/playground/index.html#/voorbeeld/gezonde-buurt){target="_self"}: a place that does not exist, with money, goals up to 2040 and a third programma.
- [Start a journey of your own](/playground/index.html){target="_self"}.

Choose under *Ik ben* (*I am*) who you are: everybody sees what is theirs. *Nu* (*Now*) says what is missing before the next gate. To clear everything, empty the
data of this site in your browser.
`;

const proberen = `# Probeer het zelf

Hier kunt u twee reizen bekijken en er zelf een beginnen. U heeft geen account nodig. Wat u schrijft, blijft in uw eigen browser.

- [Open de reis van Rotterdam](/playground/index.html#/voorbeeld/rotterdam){target="_self"}: eenzaamheid onder ouderen. De cijfers zijn openbaar. Alle verhalen zijn verzonnen. Rotterdam werkte niet met deze software.
- [Open een gezonde buurt](/playground/index.html#/voorbeeld/gezonde-buurt){target="_self"}: een buurt die niet bestaat.
- [Begin een eigen reis](/playground/index.html){target="_self"}.

Begin bij *Kaart* en *Verslagen*. Kies bij *Ik ben* wie u bent: in *Verslagen* ziet u wat u mag lezen. Bij *Nu* staat wat er nog mist voor de volgende stap. Wilt u alles wissen? Wis dan de gegevens van deze site in uw browser.
`;

/** What the method is, the playground, and what people ask, in both languages. */
export const methodPages = (): Page[] => [
  ['nl/methode.md', method],
  ['nl/proberen.md', proberen],
  ['nl/gemeente.md', gemeente],
  ['guide/method.md', methodInEnglish],
  ['guide/playground.md', playground],
  ['guide/questions.md', questions],
];
