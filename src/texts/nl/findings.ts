/** Dutch sentences of everything that can be missing or wrong. Short and plain: what is missing, and what to do. */
export const findings = {
  'command.unknown': 'Deze stap bestaat niet. Kies een naam die er wel is: {bekend}.',
  'command.invalid': 'Deze stap is niet goed ingevuld. Hieronder staat wat er mis is en waar.',
  'command.wrong-stage': 'Deze stap kan nog niet in de fase {fase}. Doe eerst: {eerst}.',
  'command.stage-passed':
    'Deze stap kan nu niet, en later ook niet meer. De reis is in de fase: {fase}. Kijk welke stappen wel kunnen.',
  'reis.ended': 'Deze reis is voorbij ({fase}). Er kan niets meer bij. Begin een nieuwe reis en verbind die met deze.',
  'rules.unmet': 'Deze stap kan nog niet. Aantal open punten: {aantal}.',
  conflict: 'Iemand anders was eerder. De reis staat nu op feit {seq}. Kijk opnieuw en probeer het dan nog eens.',

  'invoer.ontbreekt': 'Dit veld ontbreekt. Vul het in.',
  'invoer.soort': 'Dit veld heeft de verkeerde vorm. Verwacht: {verwacht}.',
  'invoer.keuze': 'Kies een van deze waarden: {verwacht}.',
  'invoer.vorm': 'Deze waarde is niet goed geschreven. Verwacht: {verwacht}.',
  'invoer.te-lang': 'Dit is te lang. Hooguit {grens} {maat}.',
  'invoer.te-kort': 'Dit is te kort. Minstens {grens} {maat}.',
  'invoer.te-groot': 'Dit getal is te groot. Hooguit {grens}.',
  'invoer.te-klein': 'Dit getal is te klein. Minstens {grens}.',
  'invoer.onbekend-veld': 'Dit veld bestaat hier niet. Haal het weg, of kies een naam die er wel is: {bekend}.',
  'invoer.een-van': 'Vul hier precies één van deze velden in: {verwacht}.',
  'invoer.ongeldig': 'Dit past niet bij deze stap. Kijk in het schema wat er mag staan.',

  'opdracht.urgentie-benoemd': 'Niemand heeft nog gezegd dat dit urgent is. Noem wie zich uitsprak, en waar.',
  'opdracht.doel-benoemd': 'Er staat nog geen doel in de reiswens. Schrijf op wat er beter moet worden.',
  'opdracht.tekst-compleet': 'In de opdracht ontbreekt {onderdeel}. Schrijf dit op.',
  'opdracht.reisbegeleider-aangewezen':
    'De opdracht noemt nog niemand die reisbegeleider is. Wijs de reisbegeleider aan.',
  'opdracht.reisbegeleider-ontbreekt': 'Niemand in het netwerk is reisbegeleider. Voeg een reisbegeleider toe.',
  'opdracht.opdrachtgever-aangewezen': 'De opdracht noemt nog niemand die opdrachtgever is. Wijs de opdrachtgever aan.',
  'opdracht.opdrachtgever-ontbreekt': 'Niemand in het netwerk is opdrachtgever. Voeg een opdrachtgever toe.',
  'opdracht.door-opdrachtgever':
    'Alleen de opdrachtgever kan de opdracht vaststellen. Vraag de opdrachtgever om dit te doen.',
  'opdracht.andere-opdrachtgever':
    'De opdracht noemt een andere opdrachtgever. Laat die vaststellen, of wijs eerst deze opdrachtgever aan.',
  'opdracht.afbakening': 'Wat valt erbuiten? Een grens helpt bij het verkennen.',
  'opdracht.vraag-geen-oplossing': 'Wat is er aan de hand? De vraag lijkt al een oplossing te noemen.',

  'foto.genoeg-invalshoeken':
    'Invalshoeken met materiaal: {aantal} van minstens {minimum}. Zoek ook vanuit deze invalshoek: {invalshoek}.',
  'foto.invalshoek-leeg':
    'Wat is er te vinden vanuit deze invalshoek: {invalshoek}? Niets is ook een antwoord: noem het een witte vlek.',
  'foto.leefwereld-gehoord': 'Wij hebben nog niets gehoord uit {kring}. Vraag een inwoner, leerling of cliënt.',
  'foto.praktijk-gehoord':
    'Wij hebben nog niets gehoord uit {kring}. Vraag een professional, ondernemer of vrijwilliger.',
  'foto.beleid-gehoord': 'Wij hebben nog niets gehoord uit {kring}. Vraag een beleidsmaker of de opdrachtgever.',
  'foto.wetenschap-gehoord': 'Wij hebben nog niets gehoord uit {kring}. Vraag een onderzoeker.',
  'foto.verhalen-aanwezig': 'Er is nog geen verhaal of klantreis. Vraag iemand om te vertellen.',
  'foto.feiten-aanwezig': 'Er zijn nog geen data of feiten. Zoek een cijfer of een feit erbij.',
  'foto.bron-bekend': 'Waar komt dit materiaal vandaan? Zet de bron erbij.',
  'foto.energie-gemarkeerd': 'Waar willen mensen beginnen? Markeer daar de energie.',
  'foto.kennissoort-aanwezig': 'Wie heeft deze soort kennis: {kennissoort}? Die is er nog niet.',
  'foto.verhaal-teruggelezen': 'Heeft de verteller dit verhaal teruggelezen? Leg het voor.',

  'programma.keuze-gemaakt': 'Er is nog geen keuze gemaakt. Kies samen voor een groep, een gebied of een probleem.',
  'programma.keuze-rust-op-materiaal':
    'Deze keuze wijst niet naar materiaal uit de verkenning. Schrijf op waarop u de keuze baseert.',
  'programma.materiaal-ontbreekt': 'Er is nog geen materiaal om op te kiezen. Voeg toe wat u weet.',
  'programma.keuze-samen-gemaakt': 'Bij deze keuze was {partij} er niet bij. Maak de keuze samen.',
  'programma.kring-ontbreekt': 'Er reist nog niemand mee uit {kring}. Nodig iemand uit.',
  'programma.opdrachtgever-ontbreekt': 'Niemand in het netwerk is opdrachtgever. Voeg een opdrachtgever toe.',
  'programma.opdrachtgever-aangewezen': 'De opdracht noemt niemand die opdrachtgever is. Wijs de opdrachtgever aan.',
  'programma.door-opdrachtgever':
    'Alleen de opdrachtgever kan het programma vaststellen. Vraag de opdrachtgever om dit te doen.',
  'programma.andere-opdrachtgever':
    'De opdracht noemt een andere opdrachtgever. Laat die vaststellen, of wijs eerst deze opdrachtgever aan.',
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
  'programma.nieuwe-versie':
    'Het programma zegt nog niet wat er na dit reisverslag verandert. Schrijf het bij de wijzigingen. Voortzetten is ook een antwoord.',
  'programma.betekenis-beantwoord':
    'Punt {nummer} van wat het reisverslag betekent, heeft nog geen antwoord. Noem de wijziging erbij. Voortzetten is ook een antwoord.',
  'programma.leervraag-gesteld': 'Er staat nog geen leervraag in. Wat wilt u al doende te weten komen?',
  'programma.weglaten-overwogen': 'Wat kan er weg? Tot nu toe komt alles erbij.',
  'programma.oordelen-behandeld': 'Wat vindt u nu van dit geparkeerde oordeel? Bespreek het samen.',
  'programma.doel-meetbaar': 'Waaraan ziet u straks dat het beter gaat? Geef een doel een indicator.',

  'reisverslag.experiment-ontbreekt': 'Er is nog geen experiment. Voeg gericht iets toe of laat iets weg.',
  'reisverslag.experiment-gereflecteerd':
    'U heeft deze ronde nog niet teruggekeken op een experiment. Neem er rust en tijd voor en leg een reflectie vast.',
  'reisverslag.doelgroep-ontbreekt': 'Voor wie is het precies, en hoe bereikt u hen? Beschrijf de doelgroep.',
  'reisverslag.doelgroep-beschreven': 'Wat weet u van deze doelgroep: {onderdeel}? Schrijf het op.',
  'reisverslag.ontmoeting-ingericht': 'Waar leert u samen? Dit is er nog niet: {ontmoeting}.',
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
  'reisverslag.niet-werkte-beschreven': 'Wat werkte niet? Daar leert u ook van.',
  'reisverslag.tegenbewijs-gezocht': 'Wat spreekt de werkzame elementen tegen? Kijk er ook naar.',
  'reisverslag.attributie-besproken': 'Was dit ook vanzelf gebeurd? Kijk bij dit doel naar de rest van het land.',

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
  'stap.klein-getal':
    'Dit cijfer gaat over te weinig mensen om te tonen. Staat het getal hier in woorden? Schrijf het zonder getal.',
  'stap.vaststeller-reist-mee': 'Reist deze persoon al mee? Nodig uit wie dit vaststelt.',
  'stap.veld-onbekend':
    'Dit eigen veld is hier niet aangegeven. Haal het weg, of laat de beheerder het aangeven in de methode.',
  'stap.veld-soort': 'Dit eigen veld heeft een andere soort. Verwacht: {verwacht}.',
  'stap.tijd-volgt':
    'Dit moment ligt meer dan {speling} seconden voor de vorige stap, van {laatste}. Geef dat moment, of een later moment.',
  'stap.id-nieuw': 'Dit kenmerk is al in gebruik. Geef {ding} een ander kenmerk.',
  'stap.verwijzing-bestaat': 'Hier niet bekend: {ding}. Voeg het eerst toe of verbeter het kenmerk.',
  'stap.verwijzing-vast': 'Hier niet te gebruiken: {ding}. Kies er een die er is en nog geldt.',
  'stap.verwijzing-laatste': 'Hier niet bekend: {ding}. Kies er een uit het laatste reisverslag.',
  'stap.verwijzing-kring': 'Materiaal kan niet in een kring opgaan: {ding}. Haal deze verwijzing weg.',
  'stap.verwijzing-programma': 'Hier niet bekend: {ding}. Zet het eerst in het programma of verbeter het kenmerk.',
  'stap.instap-mist': 'Deze instap brengt niet mee: {ding}. Zet het erbij in de instap of verbeter het kenmerk.',
  'stap.instap-kan-niet':
    'Een instap kan dit niet meebrengen: {ding}. Laat de verwijzing weg en leg dit na de start vast.',
  'stap.kaart-of-stappen': 'Een klantreis heeft stappen (verzonnen persona) of een kaart (echte persoon). Kies er een.',
  'stap.meegekeken':
    'Dit gaat over een kind, of over iets wat de wet extra beschermt. Laat iemand anders meekijken, of kies een kleiner publiek.',
  'stap.keuze-bij-instap': 'Keuzes maakt u samen in de fase (in)richten. Wacht daarmee tot de volgende ronde.',
  'stap.experiment-loopt': 'Dit experiment is al afgerond. Start een nieuw experiment.',
  'stap.artefact-vastgesteld':
    'Deze versie is niet vastgesteld: {artefact}. De laatste vastgestelde versie is {laatste}.',
  'stap.artefact-nog-niet': 'Er is nog geen versie vastgesteld: {artefact}. Wijzig nu gewoon het concept.',
  'stap.toelichting-door-opdrachtgever':
    'Alleen een opdrachtgever kan voor een toelichting instaan. Noem hier de opdrachtgever.',
  'stap.toelichting-andere-opdrachtgever':
    'De opdracht noemt een andere opdrachtgever. Noem die hier, of wijs eerst deze opdrachtgever aan.',
  'stap.toelichting-deze-ronde': 'Een toelichting geldt voor de ronde van nu. Schrijf hier ronde {ronde}.',
  'stap.regel-toelichtbaar': 'Deze regel kan hier niet worden toegelicht. Wel bij deze poort: {bekend}.',
  'stap.spelregels-bekend': 'Deze regel bestaat niet, of mag dit niveau niet krijgen. Wel: {bekend}.',
};

/** The codes that have a sentence. */
export type FindingTexts = Readonly<Record<keyof typeof findings, string>>;
