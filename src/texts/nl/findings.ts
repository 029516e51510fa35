/** Dutch sentences of everything that can be missing or wrong. Short and plain: what is missing, and what to do. */
export const findings = {
  'command.unknown': 'Deze stap bestaat niet. Kijk in de lijst van stappen hoe hij heet.',
  'command.invalid': 'Deze stap is niet goed ingevuld. Hieronder staat wat er mis is en waar.',
  'command.wrong-stage': 'Deze stap kan nu niet. De reis is in de fase: {fase}.',
  'reis.ended': 'Deze reis is voorbij ({fase}). Er kan niets meer bij.',
  'rules.unmet': 'Deze stap kan nog niet. Aantal open punten: {aantal}.',
  conflict: 'Iemand anders was eerder. De reis staat nu op feit {seq}. Kijk opnieuw en probeer het dan nog eens.',

  'invoer.ontbreekt': 'Dit veld ontbreekt. Vul het in.',
  'invoer.soort': 'Dit veld heeft de verkeerde vorm. Verwacht: {verwacht}.',
  'invoer.keuze': 'Kies een van deze waarden: {verwacht}.',
  'invoer.vorm': 'Deze waarde is niet goed geschreven. Verwacht: {verwacht}.',
  'invoer.te-lang': 'Dit is te lang. Hooguit {grens}.',
  'invoer.te-kort': 'Dit is te kort. Minstens {grens}.',
  'invoer.te-groot': 'Dit getal is te groot. Hooguit {grens}.',
  'invoer.te-klein': 'Dit getal is te klein. Minstens {grens}.',
  'invoer.onbekend-veld': 'Dit veld bestaat hier niet. Haal het weg of verbeter de naam.',
  'invoer.ongeldig': 'Dit past niet bij deze stap. Kijk in het schema wat er mag staan.',

  'opdracht.urgentie-benoemd': 'Niemand heeft nog gezegd dat dit urgent is. Noem wie zich uitsprak, en waar.',
  'opdracht.doel-benoemd': 'Er staat nog geen doel in de reiswens. Schrijf op wat er beter moet worden.',
  'opdracht.tekst-compleet': 'In de opdracht ontbreekt {onderdeel}. Schrijf dit op.',
  'opdracht.reisbegeleider-aangewezen': 'Er is nog geen reisbegeleider. Wijs iemand aan die de reis begeleidt.',
  'opdracht.reisbegeleider-ontbreekt': 'Niemand in het netwerk is reisbegeleider. Voeg een reisbegeleider toe.',
  'opdracht.opdrachtgever-aangewezen': 'De opdracht noemt nog geen opdrachtgever. Wijs de opdrachtgever aan.',
  'opdracht.opdrachtgever-ontbreekt': 'Niemand in het netwerk is opdrachtgever. Voeg een opdrachtgever toe.',
  'opdracht.door-opdrachtgever': 'Alleen de opdrachtgever kan de opdracht vaststellen.',
  'opdracht.afbakening': 'De opdracht zegt niet wat er buiten valt. Een grens helpt bij het verkennen.',
  'opdracht.vraag-geen-oplossing': 'De vraag lijkt al een oplossing te noemen. Vraag eerst wat er aan de hand is.',

  'foto.genoeg-invalshoeken': 'Te weinig invalshoeken met materiaal: {aantal}. Nodig: minstens {minimum}.',
  'foto.invalshoek-leeg':
    'Nog niets gevonden vanuit deze invalshoek: {invalshoek}. Zoek verder, of noem het een witte vlek en zeg waarom.',
  'foto.leefwereld-gehoord': 'Wij hebben nog niets gehoord uit {kring}. Vraag een inwoner, leerling of cliënt.',
  'foto.praktijk-gehoord':
    'Wij hebben nog niets gehoord uit {kring}. Vraag een professional, ondernemer of vrijwilliger.',
  'foto.beleid-gehoord': 'Wij hebben nog niets gehoord uit {kring}. Vraag een beleidsmaker of de opdrachtgever.',
  'foto.wetenschap-gehoord': 'Wij hebben nog niets gehoord uit {kring}. Vraag een onderzoeker.',
  'foto.verhalen-aanwezig': 'Er is nog geen verhaal of klantreis. Vraag iemand om te vertellen.',
  'foto.feiten-aanwezig': 'Er zijn nog geen data of feiten. Zoek een cijfer of een feit erbij.',
  'foto.bron-bekend': 'Bij dit materiaal staat geen bron. Zet erbij waar het vandaan komt.',
  'foto.energie-gemarkeerd': 'Nergens staat nog waar de energie zit. Markeer waar mensen willen beginnen.',
  'foto.kennissoort-aanwezig': 'Deze soort kennis is er nog niet: {kennissoort}. Kijk of u die kunt vinden.',
  'foto.verhaal-teruggelezen': 'De verteller heeft dit verhaal nog niet teruggelezen. Leg het voor.',

  'programma.keuze-gemaakt': 'Er is nog geen keuze gemaakt. Kies samen voor een groep, een gebied of een probleem.',
  'programma.keuze-rust-op-materiaal':
    'Deze keuze wijst niet naar materiaal uit de verkenning. Schrijf op waarop u de keuze baseert.',
  'programma.materiaal-ontbreekt': 'Er is nog geen materiaal om op te kiezen. Voeg toe wat u weet.',
  'programma.keuze-samen-gemaakt': 'Bij deze keuze was {partij} er niet bij. Maak de keuze samen.',
  'programma.kring-ontbreekt': 'Er reist nog niemand mee uit {kring}. Nodig iemand uit.',
  'programma.opdrachtgever-ontbreekt': 'Niemand in het netwerk is opdrachtgever. Voeg een opdrachtgever toe.',
  'programma.opdrachtgever-aangewezen': 'De opdracht noemt geen opdrachtgever. Wijs de opdrachtgever aan.',
  'programma.door-opdrachtgever': 'Alleen de opdrachtgever kan het programma vaststellen.',
  'programma.reisgezelschap-gevormd': 'Er is nog geen reisgezelschap met een gedeeld verlangen. Vraag wie er meegaat.',
  'programma.mandaat-verleend': 'De reisbegeleider van nu heeft nog geen tijd en ruimte. Leg uren en ruimte vast.',
  'programma.waartoe-beschreven': 'Het programma zegt nog niet waartoe het dient. Schrijf het op.',
  'programma.wat-beschreven': 'Het programma zegt nog niet wat u doet. Schrijf het op.',
  'programma.metwie-beschreven': 'Het programma zegt nog niet met wie u het doet. Schrijf het op.',
  'programma.waarmee-beschreven': 'Het programma zegt nog niet waarmee u het doet. Schrijf het op.',
  'programma.opdracht-aangescherpt': 'De opdracht is nog niet aangescherpt: {onderdeel} ontbreekt. Schrijf dit op.',
  'programma.middelen-vastgelegd': 'Er zijn nog geen middelen vastgelegd. Noem geld, uren, ruimte of kennis.',
  'programma.organisatie-beschreven': 'Het programma zegt nog niet hoe het is georganiseerd. Schrijf het op.',
  'programma.governance-beschreven': 'Het programma zegt nog niet wie waarover besluit. Schrijf het op.',
  'programma.nieuwe-versie': 'Dit is nog de versie van de vorige ronde. Pas het programma aan op het reisverslag.',
  'programma.betekenis-beantwoord':
    'Het reisverslag zegt wat er moet volgen. Op één punt staat nog niet wat u doet. Schrijf dat op.',
  'programma.leervraag-gesteld': 'Er staat nog geen leervraag in. Wat wilt u al doende te weten komen?',
  'programma.weglaten-overwogen': 'Alles komt erbij. Kijk of er ook iets weg kan.',
  'programma.oordelen-behandeld': 'Dit geparkeerde oordeel is nog niet besproken. Bespreek het nu.',
  'programma.doel-meetbaar': 'Geen enkel doel heeft een indicator. Zeg waaraan u straks ziet dat het beter gaat.',

  'reisverslag.experiment-ontbreekt': 'Er is nog geen experiment. Voeg gericht iets toe of laat iets weg.',
  'reisverslag.experiment-gereflecteerd':
    'U heeft deze ronde nog niet teruggekeken op een experiment. Neem er rust en tijd voor.',
  'reisverslag.doelgroep-ontbreekt': 'De doelgroep is nog niet beschreven. Zeg wie het zijn en hoe u hen bereikt.',
  'reisverslag.doelgroep-beschreven': 'Schrijf bij deze doelgroep op {onderdeel}.',
  'reisverslag.ontmoeting-ingericht':
    'Er is nog geen plek om elkaar te zien en samen te leren: {ontmoeting}. Regel die.',
  'reisverslag.verhalen-aanwezig': 'Het reisverslag wijst nog niet naar een verhaal. Kies een verhaal of klantreis.',
  'reisverslag.verhalen-ontbreken': 'Er is nog geen verhaal verzameld. Vraag iemand om te vertellen.',
  'reisverslag.data-aanwezig': 'Het reisverslag wijst nog niet naar data. Kies een cijfer of een feit.',
  'reisverslag.data-ontbreken': 'Er zijn nog geen data of feiten. Zoek een cijfer of een feit erbij.',
  'reisverslag.elementen-benoemd': 'Het reisverslag noemt nog geen werkzaam element. Kies er een.',
  'reisverslag.elementen-ontbreken': 'Er is nog geen werkzaam element benoemd. Wat maakt dat het werkt, of niet?',
  'reisverslag.opbrengst-beschreven': 'Het reisverslag zegt nog niet wat deze ronde heeft opgeleverd. Schrijf het op.',
  'reisverslag.betekenis-beschreven':
    'Het reisverslag zegt nog niet wat dit betekent voor het vervolg. Schrijf het op.',
  'reisverslag.ritme-van-reflectie':
    'U sprak af om te reflecteren, met hooguit zoveel weken ertussen: {weken}. Lukt dat nog?',
  'reisverslag.niet-werkte-beschreven': 'Schrijf ook op wat niet werkte. Daar leert u van.',
  'reisverslag.tegenbewijs-gezocht': 'Niets spreekt de werkzame elementen tegen. Zoek ook naar tegenbewijs.',
  'reisverslag.attributie-besproken':
    'Bij dit doel staat niet of het ook vanzelf was gebeurd. Kijk naar de rest van het land.',

  'aankomst.na-een-reisverslag': 'Een reis komt pas aan na een reisverslag. Doe en leer eerst een ronde.',
  'aankomst.borging-benoemd': 'Er staat niet wat er blijft en van wie het is. Noem het met de eigenaar.',

  'foto.inzicht-gedeeld': 'Wat ziet u nu samen? Zeg het in een paar zinnen.',
  'programma.leefwereld-in-keuzes': 'Koos er iemand mee om wie het gaat? Maak een keuze samen.',
  'programma.leefwereld-ontbreekt': 'Wie kan meekiezen vanuit de leefwereld? Nodig iemand uit.',
  'programma.maatwerk-benoemd': 'Hoe past dit bij deze persoon, straat of groep? Schrijf het bij een inspanning.',
  'programma.wijziging-heeft-grond': 'Waardoor is dit veranderd? Noem het verslag, het element of het materiaal.',
  'programma.niets-stil-weg': 'Iets uit de vorige versie staat er niet meer in: {ding}. Is dat de bedoeling?',
  'programma.geen-ingetrokken-element': 'Deze inspanning rust op een element dat is ingetrokken. Klopt dat nog?',
  'reisverslag.alles-gerapporteerd': 'Het verslag zegt hier nog niets over: {ding}. Wat kwam ervan?',
  'reisverslag.cijfer-past': 'Past dit cijfer bij de woorden en bij het doel? Kijk het na.',
  'reisverslag.doel-een-keer': 'Dit doel staat er twee keer in. Welke van de twee klopt?',
  'reisverslag.terugkoppeling-gegeven':
    'Zoveel mensen droegen bij en hoorden nog niets: {aantal}. Wie vertelt het hun?',
  'reisverslag.bouwt-voort': 'Op welke kennis bouwt een experiment voort? Noem het erbij.',
  'reisverslag.competenties-benoemd': 'Wat kunnen mensen nu wat zij eerst niet konden? Schrijf het op.',
  'stap.vaststeller-reist-mee': 'Wie dit vaststelt, reist nog niet mee. Nodig deze persoon uit.',
  'stap.veld-onbekend':
    'Dit eigen veld is hier niet aangegeven. Haal het weg, of laat de beheerder het aangeven in de methode.',
  'stap.veld-soort': 'Dit eigen veld heeft een andere soort. Verwacht: {verwacht}.',
  'stap.tijd-volgt':
    'Dit moment ligt meer dan {speling} seconden voor de vorige stap, van {laatste}. Geef dat moment, of een later moment.',
  'stap.id-nieuw': 'Dit kenmerk is al gebruikt voor {ding}. Kies een nieuw kenmerk.',
  'stap.verwijzing-bestaat': 'Hier niet bekend: {ding}. Voeg het eerst toe of verbeter het kenmerk.',
  'stap.kaart-of-stappen': 'Een klantreis heeft stappen (verzonnen persona) of een kaart (echte persoon). Kies er een.',
  'stap.meegekeken':
    'Dit gaat over een kind, of over iets dat de wet extra beschermt. Laat iemand anders meekijken, of kies een kleiner publiek.',
  'stap.keuze-bij-instap': 'Keuzes maakt u samen in de fase (in)richten. Wacht daarmee tot de volgende ronde.',
  'stap.experiment-loopt': 'Dit experiment is al afgerond. Start een nieuw experiment.',
  'stap.artefact-vastgesteld':
    'Deze versie is niet vastgesteld ({artefact}). Een verbetering hoort bij een vastgestelde versie.',
  'stap.toelichting-door-opdrachtgever':
    'Alleen de opdrachtgever kan voor een toelichting instaan. Noem de opdrachtgever.',
  'stap.toelichting-deze-ronde': 'Een toelichting geldt voor de ronde van nu: ronde {ronde}.',
  'stap.regel-toelichtbaar': 'Deze regel kan niet worden toegelicht, of hoort niet bij deze poort.',
  'stap.spelregels-bekend': 'Deze regel bestaat niet, of mag geen ander niveau krijgen. Verbeter het kenmerk.',
};

/** The codes that have a sentence. */
export type FindingTexts = Readonly<Record<keyof typeof findings, string>>;
