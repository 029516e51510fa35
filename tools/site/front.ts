import type { Page } from './pages.js';

const english = `---
layout: home
title: Aanpakken met Impact
hero:
  name: Aanpakken met Impact
  text: A journey that a network makes together
  tagline: First understand, then choose, then act and learn in rounds, and let every round rewrite the plan. The method as a library for your software.
  image:
    src: /generated/reiskaart.svg
    alt: The map of the Rotterdam journey, with two rounds and six adopted artefacts
  actions:
    - theme: brand
      text: What the method is
      link: /guide/method
    - theme: alt
      text: Try it in your browser
      link: /guide/playground
    - theme: alt
      text: First program
      link: /guide/municipal-developer
features:
  - title: You build software at a municipality
    details: Carry a journey in the system that is there, behind HTTP, in files or in PostgreSQL.
    link: /guide/municipal-developer
  - title: You make a product
    details: Forms that know the method, drafts that survive, a store in the browser, hooks for React and Vue.
    link: /guide/product-team
  - title: You do research
    details: Read journeys as data and simulate them with seeds that give the same bytes everywhere.
    link: /guide/researcher
  - title: You are part of a network
    details: What the method asks, what it yields, and which words it uses.
    link: /guide/method
---
`;

const dutch = `---
layout: home
title: Aanpakken met Impact
hero:
  name: Aanpakken met Impact
  text: Een reis die een netwerk samen maakt
  tagline: Eerst begrijpen, dan kiezen, dan doen en leren. Elke ronde verandert het plan. De methode als bouwsteen voor software.
  image:
    src: /generated/reiskaart.svg
    alt: De kaart van de reis van Rotterdam, met twee rondes en zes vastgestelde stukken
  actions:
    - theme: brand
      text: Wat de methode is
      link: /nl/methode
    - theme: alt
      text: Probeer het zelf
      link: /nl/proberen
    - theme: alt
      text: Naar de handleidingen (Engels)
      link: /guide/municipal-developer
features:
  - title: U maakt software bij een gemeente
    details: Zet een reis in het systeem dat u al heeft.
    link: /guide/municipal-developer
  - title: U maakt een product
    details: Formulieren die de methode kennen, en concepten die niet verloren gaan.
    link: /guide/product-team
  - title: U doet onderzoek
    details: Lees reizen als gegevens, en boots ze na.
    link: /guide/researcher
  - title: U hoort bij een netwerk
    details: Wat de methode vraagt, wat zij oplevert en welke woorden zij gebruikt.
    link: /nl/methode
---
`;

const method = `# Wat de methode is

Een maatschappelijke opgave is een reis van een heel netwerk: inwoners, mensen uit de praktijk, beleid en wetenschap.

![De kaart van een reis: van reiswens naar opdracht, foto, programma en reisverslag, ronde na ronde](/generated/reiskaart.svg)

| stap | wat u doet | wat het oplevert |
| --- | --- | --- |
| reiswens | u zegt wat er beter moet, en wie dat vindt | de **opdracht** |
| verkennen | u zoekt samen uit wat er aan de hand is, zonder oordeel | de **foto** |
| inrichten | u kiest samen, en maakt een plan | het **programma** |
| doen en leren | u probeert, kijkt terug en leert | het **reisverslag** |

Het reisverslag leidt tot een nieuwe versie van het programma. Zo gaat de reis verder, ronde na ronde.
`;

const methodInEnglish = `# What the method is

A social challenge (loneliness, pupils who stay at home, an unsafe neighbourhood) is a journey of a whole network: residents, people of
practice, policy and science. The goals are usually clear at the start and the solution is not, so the method asks to understand first.

![The map of a journey: from reiswens to opdracht, foto, programma and reisverslag, round after round](/generated/reiskaart.svg)

| stage | what people do | what it yields |
| --- | --- | --- |
| reiswens | say what should become better, and who says so | the **opdracht** (assignment) |
| verkennen | find out together what is going on, without judging | the **foto** (a picture from many angles) |
| inrichten | choose together, and make a plan | the **programma** |
| doen en leren | experiment, reflect and learn | the **reisverslag** (travel report) |

A reisverslag always leads to a new version of the programma. So the journey goes on, round after round. The library holds what each stage asks
as [rules](../reference/rules.md), says at any moment what is missing, and makes the reports as documents.
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

Hier staat een app met twee hele reizen. U heeft geen account nodig. Wat u schrijft, blijft in uw eigen browser.

- [Open de reis van Rotterdam](/playground/index.html#/voorbeeld/rotterdam){target="_self"}: eenzaamheid onder ouderen. De cijfers zijn openbaar. Alle verhalen zijn verzonnen.
- [Open een gezonde buurt](/playground/index.html#/voorbeeld/gezonde-buurt){target="_self"}: een buurt die niet bestaat.
- [Begin een eigen reis](/playground/index.html){target="_self"}.

Kies bij *Ik ben* wie u bent: ieder ziet wat voor hem of haar is. Bij *Nu* staat wat er nog mist. Wilt u alles wissen? Wis dan de gegevens van deze site in uw browser.
`;

/** The front pages and the pages that say what the method is, in both languages. */
export const frontPages = (): Page[] => [
  ['index.md', english],
  ['nl/index.md', dutch],
  ['nl/methode.md', method],
  ['nl/proberen.md', proberen],
  ['guide/method.md', methodInEnglish],
  ['guide/playground.md', playground],
];
