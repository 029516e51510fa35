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
    src: /generated/reiskaart-en.svg
    alt: The map of the Rotterdam journey, with two rounds and six adopted artefacts
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
    link: /guide/method
    linkText: What the method is
---

${plates('What it makes of a journey', 'The journey of Rotterdam against loneliness, each step on one page. The figures are public ones; every story is invented and says so.', ['what was found', 'what people will do', 'what came of it'])}

[Open this journey in your browser](/playground/index.html#/voorbeeld/rotterdam){target="_self"}. The software is not published yet: [how to install it until then](guide/install.md).
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
    linkText: Beginnen (Engels)
  - title: U maakt een product
    details: Formulieren die de methode kennen, en concepten die niet verloren gaan.
    link: /guide/product-team
    linkText: Beginnen (Engels)
  - title: U doet onderzoek
    details: Lees reizen als gegevens, en boots ze na.
    link: /guide/researcher
    linkText: Beginnen (Engels)
  - title: U hoort bij een netwerk
    details: Wat de methode vraagt en wat zij oplevert. Ook over privacy, kosten en de gemeenteraad.
    link: /nl/methode
    linkText: Wat de methode is
---

${plates('Wat u van een reis terugziet', 'De reis van Rotterdam tegen eenzaamheid, elke stap op één blad. De cijfers zijn openbaar. Alle verhalen zijn verzonnen, en dat staat erbij.', ['wat er gevonden is', 'wat men gaat doen', 'wat het opleverde'])}

[Open deze reis in uw browser](/playground/index.html#/voorbeeld/rotterdam){target="_self"}, of lees de [vragen en antwoorden](vragen.md).
`;

/** The front pages, in both languages. */
export const frontPages = (): Page[] => [
  ['index.md', english],
  ['nl/index.md', dutch],
];
