/** What people of a network ask before they begin, in Dutch. */
export const vragen = `# Vragen en antwoorden

## Wat is dit precies?

Aanpakken met Impact is een methode. Deze site gaat over software die de methode kent. Die software zit in een programma dat uw gemeente of leverancier maakt. Zij heeft zelf geen scherm en bewaart zelf niets. [Wat de methode is](methode.md).

## Hoe ziet dat eruit?

[Open de reis van Rotterdam](/playground/index.html#/voorbeeld/rotterdam){target="_self"} in uw browser. Die gaat over eenzaamheid onder ouderen. De cijfers zijn openbaar, de verhalen zijn verzonnen. Wat u daar typt, verlaat uw browser niet.

## Kunnen wij al beginnen?

De methode kunt u meteen gebruiken. De software is nog niet uitgegeven. Een ontwikkelaar kan haar wel al [proberen en inbouwen](../guide/install.md) (Engels).

## Wat kost het?

De software is vrij: u betaalt geen licentie (EUPL-1.2). U betaalt wel voor het programma waar zij in zit, en voor de plek waar dat draait. De methode vraagt vooral tijd van mensen. Daarom vraagt zij om een mandaat: hoeveel uren de reisbegeleider krijgt. In het programma staan ook de middelen.

## Zitten wij vast aan een leverancier?

Nee. Elke leverancier kan deze software inbouwen. Een reis is een lijst van feiten, in een [vorm die beschreven is](../guide/journal.md) (Engels). U kunt die lijst meenemen naar een ander programma.

## Hoe zit het met privacy en de AVG?

- **Een verhaal van een inwoner staat nooit in de feiten.** Het staat apart, en u kunt het op elk moment wissen.
- In de reis staat alleen een kaartje: een rol, een leeftijdsgroep en een maand. Geen naam, geen adres, geen dag.
- Bij elk stuk staat wie het mag zien: de kern, het netwerk, de gemeente of iedereen.
- Bijzondere persoonsgegevens komen pas bij iedereen nadat een ander heeft meegekeken. Dat geldt ook voor verhalen van kinderen.
- Kleine aantallen laten wij weg.

U doet zelf een DPIA. Daar is [hulp bij](../guide/dpia.md) (Engels), met [alle velden waarin persoonsgegevens kunnen staan](../generated/gegevens.md). Meer over [privacy](../guide/privacy.md) (Engels).

## Wat doet de gemeenteraad?

Dat bepaalt u zelf. De opdrachtgever stelt de opdracht, de foto, het programma en het reisverslag vast. Van een vastgesteld programma maakt de software een raadsvoorstel. Ook is er een verslag voor iedereen, zonder wat niet voor iedereen is.

## Wat krijgen inwoners terug?

Een brief. Daarin staat wat er met hun verhaal gebeurde: in welk verslag het staat, en wat erop rust.

## Wat als wij iets niet kunnen of willen?

Dan legt de opdrachtgever uit waarom. De reis gaat verder, en de uitleg staat in het verslag. Wat wij er zelf bij bedachten, is alleen advies.

## Welke woorden gebruikt de methode?

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
| kring | leefwereld, praktijk, beleid of wetenschap |
| materiaal | wat u vond: een verhaal, een cijfer, een feit, een wet |
| witte vlek | wat u nog niet weet |
`;

/** The same in English. */
export const questions = `# Questions and answers

For who is part of a network, or decides about one.

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
say so: a mandaat with the hours of the reisbegeleider, and the means in the programma.

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
