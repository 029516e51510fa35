import type { Page } from './pages.js';

const drawn = ['foto', 'programma', 'reisverslag'] as const;

/** Three plates beside each other. */
const plates = (heading: string, intro: string, says: readonly string[]): string => `<div class="plates">

## ${heading}

${intro}

| ${drawn.map((artefact, place) => `${artefact}: ${says[place]}`).join(' | ')} |
| --- | --- | --- |
| ${drawn.map((artefact, place) => `[![${artefact}: ${says[place]}](/pictures/rotterdam-${artefact}-1.svg)](/pictures/rotterdam-${artefact}-1.svg){target="_self"}`).join(' | ')} |

</div>`;

const english = `---
layout: home
title: Aanpakken met Impact
hero:
  name: Aanpakken met Impact
  text: A journey that a network makes together
  tagline: First understand, then choose, then act and learn in rounds, and let every round rewrite the plan. The method as a library for your software.
  image:
    src: /generated/method.svg
    alt: Four stages, reiswens, verkennen, inrichten, doen en leren; then inrichten again, every round
  actions:
    - theme: brand
      text: What the method is
      link: /guide/method
    - theme: alt
      text: Try it in your browser
      link: /guide/playground
    - theme: alt
      text: Install and first program
      link: /guide/install
features:
  - title: You build software at a municipality
    details: Carry a journey in the system that is there, behind HTTP, in files or in PostgreSQL.
    link: /guide/municipal-developer
    linkText: Getting started
  - title: You make a product
    details: Forms that know the method, drafts that survive, a store in the browser, hooks for React and Vue.
    link: /guide/product-team
    linkText: Getting started
  - title: You do research
    details: Read journeys as data and simulate them with seeds that give the same bytes everywhere.
    link: /guide/researcher
    linkText: Getting started
  - title: You are part of a network
    details: What the method asks, what it yields, what happens to what people tell, and what it costs.
    link: /guide/questions
    linkText: For your municipality
---

${plates('What it makes of a journey', 'The journey of Rotterdam against loneliness, each step on one page. The figures are public ones; every story is invented and says so.', ['what was found', 'what people will do', 'what came of it'])}

[Open this journey in your browser](/playground/index.html#/voorbeeld/rotterdam){target="_self"}. Version 0.2: not published yet, and no municipality uses it yet. [How to install it until then](guide/install.md). Licence: EUPL-1.2.
`;

const dutch = `---
layout: home
title: Aanpakken met Impact
hero:
  name: Aanpakken met Impact
  text: Samen op reis met een heel netwerk
  tagline: Eerst begrijpen, dan kiezen, dan doen en leren. Elke ronde maakt u het plan beter. Hier staat wat dat vraagt, en software die erbij helpt.
  image:
    src: /generated/methode.svg
    alt: Vier stappen, reiswens, verkennen, inrichten, doen en leren; daarna opnieuw inrichten, elke ronde
  actions:
    - theme: brand
      text: Wat de methode is
      link: /nl/methode
    - theme: alt
      text: Probeer het zelf
      link: /nl/proberen
    - theme: alt
      text: Voor uw gemeente
      link: /nl/gemeente
features:
  - title: U hoort bij een netwerk of gemeente
    details: Wat u krijgt, wat het kost en wat u regelt. Tien vragen aan uw leverancier. Privacy in het kort.
    link: /nl/gemeente
    linkText: Voor uw gemeente
  - title: U maakt software bij een gemeente
    details: Hoe een reis past in het systeem dat u al heeft. Engels, voor programmeurs.
    link: /guide/municipal-developer
    linkText: Getting started
  - title: U maakt een product
    details: Formulieren die de methode kennen. Engels, voor programmeurs.
    link: /guide/product-team
    linkText: Getting started
  - title: U doet onderzoek
    details: Reizen lezen als gegevens, en simuleren. Engels, voor onderzoekers die programmeren.
    link: /guide/researcher
    linkText: Getting started
---

${plates('Wat u van een reis terugziet', 'De reis van Rotterdam tegen eenzaamheid, elke stap op één blad. De cijfers zijn openbaar. Alle verhalen zijn verzonnen, en dat staat erbij.', ['wat er gevonden is', 'wat men gaat doen', 'wat het opleverde'])}

[Open deze reis in uw browser](/playground/index.html#/voorbeeld/rotterdam){target="_self"}, of lees eerst [wat het van uw gemeente vraagt](gemeente.md).

Versie 0.2. Nog geen gemeente gebruikt dit, en de software is nog niet uitgegeven. Licentie: EUPL-1.2. Wie u kunt bellen, staat hier zodra zij is uitgegeven.
`;

/** The front pages, in both languages. */
export const frontPages = (): Page[] => [
  ['index.md', english],
  ['nl/index.md', dutch],
];
