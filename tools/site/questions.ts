/** What somebody of a municipality asks before it begins, in Dutch. What stands here stands in the method or in our guides. */
export const gemeente = `# Voor uw gemeente

Aanpakken met Impact is een manier van werken. Met inwoners, praktijk, beleid en wetenschap zoekt u eerst uit wat er aan de hand is. Daarna kiest, doet en leert u samen. [Wat de methode is](methode.md).

Deze site gaat over software die deze manier van werken kent. Het is geen programma dat u koopt. Uw leverancier bouwt haar in.

**Hoe ver is het?** Versie 0.2. Nog geen gemeente gebruikt dit. De software is nog niet uitgegeven.

## Wat u krijgt

- Op elk moment een antwoord op de vraag: wat mist er nog voor de volgende stap?
- Vier stukken die iedereen kan lezen: opdracht, foto, programma en reisverslag. Elk ook op één blad.
- Bij elke keuze waar zij op rust. En wat u nog niet weet.
- Een raadsvoorstel van een vastgesteld programma.
- Een brief aan wie iets vertelde: wat er met dat verhaal gebeurde.

[Bekijk de reis van Rotterdam](/playground/index.html#/voorbeeld/rotterdam){target="_self"}. Die is nagebouwd uit openbare cijfers. De verhalen zijn verzonnen. Rotterdam werkte niet met deze software.

## Wat het kost

- **Licentie: niets.** De software is vrij (EUPL-1.2).
- **Inbouwen en draaien**: dat spreekt u af met uw leverancier.
- **Tijd van mensen.** De methode vraagt om een reisbegeleider met een mandaat: tijd en ruimte om te doen wat nodig is. U legt vast hoeveel uren dat zijn.
- **Middelen.** In het programma staat waarmee u het doet. Zonder dat gaat het programma niet door de poort.

Hoeveel het bij u wordt, weten wij niet. Dat is nog nergens gemeten.

## Wat u zelf regelt

- Wie de opdracht geeft, en wie begeleidt.
- Wie bij de kern hoort en wie bij het netwerk, en dus wat wie mag zien.
- Een DPIA. Die is bijna altijd nodig. Er is [hulp bij](../guide/dpia.md) (Engels).
- Toestemming voor verhalen, of een andere grondslag.
- Wat de gemeenteraad doet. De methode zegt daar niets over.

## Tien vragen aan uw leverancier

1. Waar staan de verhalen van inwoners, en wie kan erbij?
2. Kunt u een verhaal wissen, ook uit kopieën en back-ups?
3. Hoe weet u wie achter een kenmerk zit, en wie weet dat nog meer?
4. Hoe regelt u wie bij de kern hoort, en wie bij het netwerk?
5. Hoe lang bewaart u wat, en wie wist het als de tijd om is?
6. Wat vraagt u voordat een verhaal erin komt: toestemming, of een andere grondslag?
7. Wat gaat er naar andere systemen, en voor welk publiek?
8. Met wie heeft u contracten, en gaan er gegevens buiten de EER?
9. Hoe zijn toegang, versleuteling en back-ups geregeld?
10. Kunnen wij onze reis meenemen, als bestand in de [vorm die beschreven is](../guide/journal.md) (Engels)?

## Privacy in het kort

- **Een verhaal van een inwoner staat nooit in de feiten.** Het staat apart, en u kunt het op elk moment wissen.
- In de reis staat alleen een kaartje: een rol, een leeftijdsgroep en een maand. Geen naam, geen adres, geen dag.
- Bij elk stuk staat wie het mag zien: de kern, het netwerk, de gemeente of iedereen.
- Bijzondere persoonsgegevens zijn pas voor iedereen als een ander heeft meegekeken. Dat geldt ook voor verhalen van kinderen.
- Kleine aantallen laat de software weg.
- Pas op met vrije tekst. Wie een naam in een titel typt, zet die in alle stukken. De software ziet dat niet.

Meer: [privacy](../guide/privacy.md), [hulp bij de DPIA](../guide/dpia.md) en [alle velden waarin persoonsgegevens kunnen staan](../generated/gegevens.md) (alle drie Engels).

## Als u iets niet kunt of wilt

Dan legt de opdrachtgever uit waarom. De reis gaat verder, en de uitleg staat in het verslag. Wat wij er zelf bij bedachten, is alleen advies.

## Wie het maakte

De methode staat op één bladzijde tekst. [Wat daarvan in de software zit](../guide/from-text-to-code.md) (Engels) kunt u per zin nalezen. Wie de software uitgeeft en wie u kunt bellen, is nog niet bekend. Dat komt hier te staan zodra zij is uitgegeven.

## Woorden

| woord | wat het is |
| --- | --- |
| reis | alles wat een netwerk samen doet, van wens tot verslag |
| reiswens | wat er beter moet, en wie dat vindt |
| reisbegeleider | wie de reis begeleidt |
| reisgezelschap | de mensen die meegaan |
| opdracht | wat u wilt begrijpen, en wie begeleidt |
| foto | wat u vond, van veel kanten, zonder oordeel |
| programma | wat u gaat doen, waarom, met wie en waarmee |
| reisverslag | wat een ronde opleverde, en wat dat betekent |
| ronde | één keer plannen, doen en leren |
| kring | waar iemand bij hoort: leefwereld, praktijk, beleid of wetenschap |
| kern | de mensen die de reis trekken; zij zien alles |
| invalshoek | van welke kant u kijkt, zoals wetgeving of verhalen |
| materiaal | wat u vond: een verhaal, een cijfer, een feit, een wet |
| witte vlek | wat u nog niet weet |
| inspanning | iets wat u gaat doen |
| werkzaam element | wat maakt dat iets werkt, of juist niet |
| betekenis | een punt uit het reisverslag: wat iets betekent voor het vervolg |
| poort | het moment waarop u naar de volgende stap gaat |
`;

/** The same in English. */
export const questions = `# For your municipality

Version 0.2. No municipality uses it yet, and it is not published yet. The licence is EUPL-1.2; who publishes it and whom to call will stand here once it is.

## What is this?

Aanpakken met Impact is a method; this site is about software that knows it. It is built into a program that a municipality or a supplier makes, and has no
screen and no database of its own. [What the method is](method.md).

## What does it look like?

[Open the journey of Rotterdam](/playground/index.html#/voorbeeld/rotterdam){target="_self"} in your browser: loneliness among older people. The figures are public ones,
every story is invented, and nothing that you type leaves your browser.

## Can we begin?

With the method at once. The software is not published yet; a developer can [try it and build it in](install.md).

## What does it cost?

The software is free, also to change (EUPL-1.2). You pay for the program around it and the place where that runs. The method mostly asks time of people, and asks to
say so: a mandaat with the hours of the reisbegeleider, and the means in the programma. How much that is with you, nobody has measured.

## What do we ask our supplier?

The right column of [this table](dpia.md#what-the-library-does-and-what-is-left-to-you), and what [a host has to do](privacy.md#what-a-host-has-to-do).

## Are we tied to a supplier?

No. Every supplier can build it in. A journey is a list of facts in [a format that is described](journal.md), and goes along to another program.

## Privacy and the GDPR

A story of a resident never stands in the facts: it is kept apart and can be erased at any moment. What stays is a card with a role, an age band and a month: no name,
no address, no day. Every piece says who may see it. See [privacy](privacy.md), the [help for a DPIA](dpia.md) and [every field that can hold personal data](../generated/gegevens.md).

## What does the council do?

That is yours to say. The opdrachtgever adopts the opdracht, foto, programma and reisverslag. Of an adopted programma the software makes a proposal to the council, and a report
for everybody without what is not for everybody.

## What do residents hear?

A letter of what became of what they told: in which report it stands and what rests on it.

## What if we cannot, or will not?

Then the opdrachtgever says why, the journey goes on, and the report prints the explanation. Whatever the method does not say is advice.
`;
