import type { FindingTexts } from '../nl/findings.js';

/** English sentences of everything that can be missing or wrong: the same keys as the Dutch ones. */
export const findings: FindingTexts = {
  'command.unknown': 'This step does not exist. Choose a name that exists: {bekend}.',
  'command.invalid': 'This step is not filled in correctly. Below is what is wrong, and where.',
  'command.wrong-stage': 'This step is not possible yet in the stage of {fase}. First: {eerst}.',
  'command.stage-passed':
    'This step is not possible now, nor later. The journey is in this stage: {fase}. See which steps are possible.',
  'reis.ended':
    'This journey is over ({fase}). Nothing can be added. Start a new journey and connect it with this one.',
  'rules.unmet': 'This step is not possible yet. Open points: {aantal}.',
  conflict: 'Somebody else was first. The journey is now at fact {seq}. Look again, then try again.',

  'invoer.ontbreekt': 'This field is missing. Fill it in.',
  'invoer.soort': 'This field has the wrong type. Expected: {verwacht}.',
  'invoer.keuze': 'Choose one of these values: {verwacht}.',
  'invoer.vorm': 'This value is not written correctly. Expected: {verwacht}.',
  'invoer.te-lang': 'This is too long. At most {grens} {maat}.',
  'invoer.te-kort': 'This is too short. At least {grens} {maat}.',
  'invoer.te-groot': 'This number is too large. At most {grens}.',
  'invoer.te-klein': 'This number is too small. At least {grens}.',
  'invoer.onbekend-veld': 'This field does not exist here. Remove it, or choose a name that exists: {bekend}.',
  'invoer.een-van': 'Fill in exactly one of these fields here: {verwacht}.',
  'invoer.ongeldig': 'This does not fit this step. See the schema for what may stand here.',

  'opdracht.urgentie-benoemd': 'Nobody has called this urgent yet. Name who spoke out, and where.',
  'opdracht.doel-benoemd': 'The reiswens has no goal yet. Write down what should become better.',
  'opdracht.tekst-compleet': 'The opdracht lacks {onderdeel}. Write it down.',
  'opdracht.reisbegeleider-aangewezen':
    'The opdracht names nobody yet who is reisbegeleider. Appoint the reisbegeleider.',
  'opdracht.reisbegeleider-ontbreekt': 'Nobody in the network is reisbegeleider. Add a reisbegeleider.',
  'opdracht.opdrachtgever-aangewezen': 'The opdracht names nobody yet who is opdrachtgever. Appoint the opdrachtgever.',
  'opdracht.opdrachtgever-ontbreekt': 'Nobody in the network is opdrachtgever. Add an opdrachtgever.',
  'opdracht.door-opdrachtgever': 'Only the opdrachtgever can adopt the opdracht. Ask the opdrachtgever to do this.',
  'opdracht.andere-opdrachtgever':
    'The opdracht names another opdrachtgever. Let that one adopt it, or appoint this opdrachtgever first.',
  'opdracht.afbakening': 'What is out of scope? A boundary helps while exploring.',
  'opdracht.vraag-geen-oplossing': 'What is going on? The question seems to name a solution already.',

  'foto.genoeg-invalshoeken':
    'Angles with materiaal: {aantal} of at least {minimum}. Look from this angle too: {invalshoek}.',
  'foto.invalshoek-leeg':
    'What is there to find from this angle: {invalshoek}? Nothing is an answer too: name it a gap.',
  'foto.leefwereld-gehoord': 'We have heard nothing yet from {kring}. Ask a resident, pupil or client.',
  'foto.praktijk-gehoord': 'We have heard nothing yet from {kring}. Ask a professional, entrepreneur or volunteer.',
  'foto.beleid-gehoord': 'We have heard nothing yet from {kring}. Ask a policy maker or the opdrachtgever.',
  'foto.wetenschap-gehoord': 'We have heard nothing yet from {kring}. Ask a researcher.',
  'foto.verhalen-aanwezig': 'There is no story or client journey yet. Ask somebody to tell.',
  'foto.feiten-aanwezig': 'There are no data or facts yet. Look for a figure or a fact.',
  'foto.bron-bekend': 'Where does this materiaal come from? Add its source.',
  'foto.energie-gemarkeerd': 'Where do people want to start? Mark the energie there.',
  'foto.kennissoort-aanwezig': 'Who has knowledge of this kind: {kennissoort}? There is none yet.',
  'foto.verhaal-teruggelezen': 'Did the teller read this story back? Show it.',

  'programma.keuze-gemaakt': 'No choice has been made yet. Choose together: a group, an area or a problem.',
  'programma.keuze-rust-op-materiaal': 'This choice points to no materiaal of the exploration. Say what it rests on.',
  'programma.materiaal-ontbreekt': 'There is no materiaal yet to base a choice on. Add what you know.',
  'programma.keuze-samen-gemaakt': 'This choice was made without {partij}. Make it together.',
  'programma.kring-ontbreekt': 'Nobody travels along yet from {kring}. Invite somebody.',
  'programma.opdrachtgever-ontbreekt': 'Nobody in the network is opdrachtgever. Add an opdrachtgever.',
  'programma.opdrachtgever-aangewezen': 'The opdracht names nobody who is opdrachtgever. Appoint the opdrachtgever.',
  'programma.door-opdrachtgever': 'Only the opdrachtgever can adopt the programma. Ask the opdrachtgever to do this.',
  'programma.andere-opdrachtgever':
    'The opdracht names another opdrachtgever. Let that one adopt it, or appoint this opdrachtgever first.',
  'programma.reisgezelschap-gevormd': 'There is no reisgezelschap with a shared desire yet. Ask who comes along.',
  'programma.mandaat-verleend': 'The present reisbegeleider has no time and room yet. Record the hours and the room.',
  'programma.waartoe-beschreven': 'The programma does not say yet what it is for. Write it down.',
  'programma.wat-beschreven': 'The programma does not say yet what we do. Write it down.',
  'programma.metwie-beschreven': 'The programma does not say yet with whom we do it. Write it down.',
  'programma.waarmee-beschreven': 'The programma does not say yet with which means we do it. Write it down.',
  'programma.opdracht-aangescherpt': 'The opdracht is not sharpened yet: {onderdeel} is missing. Write it down.',
  'programma.middelen-vastgelegd': 'No means are recorded yet. Name money, hours, space or knowledge.',
  'programma.organisatie-beschreven': 'The programma does not say yet how it is organised. Write it down.',
  'programma.governance-beschreven': 'The programma does not say yet who decides what. Write it down.',
  'programma.nieuwe-versie':
    'The programma does not say yet what changes after this reisverslag. Write it under the changes. To continue (voortzetten) is an answer too.',
  'programma.betekenis-beantwoord':
    'Point {nummer} of what the reisverslag means (betekenis) has no answer yet. Name the change. To continue (voortzetten) is an answer too.',
  'programma.leervraag-gesteld': 'There is no leervraag yet. What do you want to find out by doing?',
  'programma.weglaten-overwogen': 'What can be left out? So far everything is added.',
  'programma.oordelen-behandeld': 'What do you make of this parked judgement now? Discuss it together.',
  'programma.doel-meetbaar': 'By what will you see that things got better? Give a goal an indicator.',

  'reisverslag.experiment-ontbreekt': 'There is no experiment yet. Deliberately add something or leave something out.',
  'reisverslag.experiment-gereflecteerd':
    'You have not looked back on an experiment this round. Take time for it and record a reflectie.',
  'reisverslag.doelgroep-ontbreekt': 'Who is it for exactly, and how do you reach them? Describe the doelgroep.',
  'reisverslag.doelgroep-beschreven': 'What do you know of this doelgroep: {onderdeel}? Write it down.',
  'reisverslag.ontmoeting-ingericht': 'Where do you learn together? This is not there yet: {ontmoeting}.',
  'reisverslag.verhalen-aanwezig': 'The reisverslag points to no story yet. Choose a story or client journey.',
  'reisverslag.verhalen-ontbreken': 'No story has been collected yet. Ask somebody to tell.',
  'reisverslag.data-aanwezig': 'The reisverslag points to no data yet. Choose a figure or a fact.',
  'reisverslag.data-ontbreken': 'There are no data or facts yet. Look for a figure or a fact.',
  'reisverslag.elementen-benoemd': 'The reisverslag names no werkzaam element yet. Choose one.',
  'reisverslag.elementen-ontbreken': 'No werkzaam element has been named yet. What makes it work, or not?',
  'reisverslag.opbrengst-beschreven': 'The reisverslag does not say yet what this round brought. Write it down.',
  'reisverslag.betekenis-beschreven':
    'The reisverslag does not say yet what this means for what follows. Write it down.',
  'reisverslag.ritme-van-reflectie':
    'You agreed to reflect, with at most so many weeks between: {weken}. Does that still work?',
  'reisverslag.niet-werkte-beschreven': 'What did not work? That teaches as well.',
  'reisverslag.tegenbewijs-gezocht': 'What speaks against the werkzame elementen? Look at that too.',
  'reisverslag.attributie-besproken':
    'Would this have happened anyway? For this goal, look at the rest of the country.',

  'aankomst.na-een-reisverslag': 'A journey arrives only after a reisverslag. First do and learn for one round.',
  'aankomst.borging-benoemd': 'It does not say what stays and who owns it. Name it with its owner.',

  'foto.inzicht-gedeeld': 'What do you see together now? Say it in a few sentences.',
  'programma.leefwereld-in-keuzes': 'Did anybody choose with you whom it is about? Make a choice together.',
  'programma.leefwereld-ontbreekt': 'Who can choose with you from the lived world? Invite somebody.',
  'programma.maatwerk-benoemd': 'How does this fit this person, street or group? Write it with an effort.',
  'programma.wijziging-heeft-grond': 'What led to this change? Name the report, the element or the materiaal.',
  'programma.niets-stil-weg': 'Something of the version before is no longer there: {ding}. Is that meant?',
  'programma.geen-ingetrokken-element': 'This effort rests on an element that was withdrawn. Is that still right?',
  'reisverslag.alles-gerapporteerd': 'The report says nothing of this yet: {ding}. What came of it?',
  'reisverslag.cijfer-past': 'Does this figure fit the words and the goal? Look again.',
  'reisverslag.doel-een-keer': 'This goal is told twice. Which of the two is right?',
  'reisverslag.terugkoppeling-gegeven': 'So many people contributed and have heard nothing: {aantal}. Who tells them?',
  'reisverslag.bouwt-voort': 'On which knowledge does an experiment build? Name it.',
  'reisverslag.competenties-benoemd': 'What can people do now that they could not before? Write it down.',
  'stap.klein-getal':
    'This figure is about too few people to show. Does this text say the number? Write it without the number.',
  'stap.vaststeller-reist-mee': 'Does this person travel along already? Invite whoever adopts this.',
  'stap.veld-onbekend': 'This field of your own is not declared here. Take it away, or have it declared in the method.',
  'stap.veld-soort': 'This field of your own is of another sort. Expected: {verwacht}.',
  'stap.tijd-volgt':
    'This moment lies more than {speling} seconds before the last step, of {laatste}. Give that moment, or a later one.',
  'stap.id-nieuw': 'This id is in use already. Give {ding} another id.',
  'stap.verwijzing-bestaat': 'Not known here: {ding}. Add it first, or mend the id.',
  'stap.verwijzing-vast': 'Cannot be used here: {ding}. Choose one that is there and still counts.',
  'stap.verwijzing-laatste': 'Not known here: {ding}. Choose one of the last reisverslag.',
  'stap.verwijzing-kring': 'Materiaal cannot be merged in a circle: {ding}. Take this reference away.',
  'stap.verwijzing-programma': 'Not known here: {ding}. Put it in the programma first, or mend the id.',
  'stap.instap-mist': 'This instap does not bring along: {ding}. Add it to the instap, or mend the id.',
  'stap.instap-kan-niet':
    'An instap cannot bring this along: {ding}. Leave the reference out, and record this after the start.',
  'stap.kaart-of-stappen': 'A client journey has steps (invented persona) or a card (real person). Choose one.',
  'stap.meegekeken':
    'This is about a child, or about something that the law protects more. Let somebody else look along, or choose a smaller audience.',
  'stap.keuze-bij-instap': 'Choices are made together in the stage of choosing (inrichten). Wait for the next round.',
  'stap.experiment-loopt': 'This experiment has ended already. Start a new one.',
  'stap.artefact-vastgesteld': 'This version was not adopted: {artefact}. The last adopted version is {laatste}.',
  'stap.artefact-nog-niet': 'No version was adopted yet: {artefact}. Simply change the draft.',
  'stap.toelichting-door-opdrachtgever':
    'Only an opdrachtgever can stand for an explanation. Name the opdrachtgever here.',
  'stap.toelichting-andere-opdrachtgever':
    'The opdracht names another opdrachtgever. Name that one here, or appoint this opdrachtgever first.',
  'stap.toelichting-deze-ronde': 'An explanation counts for the round of now. Write round {ronde} here.',
  'stap.regel-toelichtbaar': 'This rule cannot be explained here. Rules of this gate that can: {bekend}.',
  'stap.spelregels-bekend': 'This rule does not exist, or cannot get this level. Rules that can: {bekend}.',
};
