/** Dutch sentences of what can be wrong with a stored journey: what it is, and what to do. */
export const journal = {
  'journal.too-large': 'Dit journaal is te groot. Hooguit {grens} tekens.',
  'journal.too-deep': 'Dit is geen journaal: het is te diep genest. Kies het juiste bestand.',
  'journal.no-json': 'Dit journaal is niet te lezen. Misschien is het afgebroken. Neem een oudere kopie.',
  'journal.encoding': 'Dit bestand is opgeslagen als {codering}. Sla het op als UTF-8. De inhoud is nog heel.',
  'journal.line-ends':
    'De regeleinden van dit bestand zijn veranderd, vanaf regel {line}. De inhoud is nog heel. Zet ze terug naar LF.',
  'journal.of-store':
    'Dit is een bestand van de opslag. Lees het met fileStore en maak er met serializeJournal een journaal van.',
  'journal.foreign': 'Dit is geen journaal van deze bibliotheek. Kies het juiste bestand.',
  'journal.newer': 'Dit journaal heeft versie {version}. Hier lezen we tot en met {supported}. Werk de software bij.',
  'journal.older':
    'Dit journaal heeft versie {version}. Die versie is hier nooit geschreven: we lezen vanaf {supported}. Kijk of dit het juiste journaal is.',
  'journal.forbidden-key':
    'In dit journaal staat een naam die niet mag. Vertrouw het niet en vraag waar het vandaan komt.',
  'journal.unknown-fact': 'Dit soort feit bestaat niet. Kijk of de software nieuw genoeg is.',
  'journal.invalid-fact': 'Dit feit is niet goed ingevuld. Hieronder staat wat er mis is en waar.',
  'journal.empty': 'Dit journaal heeft geen feiten. Een reis begint met een start.',
  'journal.first-fact': 'Dit journaal begint niet met de start van een reis. Zoek het begin.',
  'journal.second-start': 'De reis start hier voor de tweede keer. Haal twee reizen uit elkaar.',
  'journal.gap': 'Feit {expected} ontbreekt. Zoek een kopie die compleet is.',
  'journal.duplicate': 'Dit feit staat er dubbel in. Hier hoort feit {expected}.',
  'journal.out-of-order': 'De feiten staan niet op volgorde. Hier hoort feit {expected}.',
  'journal.time-backwards': 'Dit feit is eerder dan het feit ervoor. Kijk naar de klok van wie het opschreef.',
  'journal.other-reis': 'Dit journaal is van een andere reis. Kijk naar de naam.',
  'journal.leads-elsewhere':
    'Na deze stap is de reis in de fase: {fase}. Zet die fase in het veld naar, of laat dit feit weg.',
  'journal.damaged': 'Regel {line} is beschadigd. Zet een goede kopie terug.',
  'journal.id': 'Deze naam kan geen reis zijn. Gebruik letters, cijfers en . _ : -',
  'journal.id-of-device':
    'Windows houdt deze naam voor zichzelf, ook met een punt erachter. Kies een andere naam voor de reis.',
  'journal.no-permission': 'Hier mag niet geschreven of gelezen worden. Vraag de beheerder om toegang.',
  'journal.no-space': 'De schijf is vol. Er is niets opgeslagen. Maak ruimte en probeer het opnieuw.',
  'journal.not-a-file': 'Op deze plek staat geen gewoon bestand. Er is niets aangeraakt. Kijk wat er staat.',
  'journal.locked': 'Iemand anders schrijft nu. Probeer het zo nog eens.',
  'journal.unknown-id': 'Deze reis heeft dit kenmerk, dit nummer of deze plek niet. Kijk het na: er is niets gewist.',
  'journal.held-by-link':
    'Vervangen, maar het oude bestand heeft nog andere namen (harde links): {aantal}. Zoek die op en wis ze.',
  'journal.held-by-session':
    'Vervangen, maar de oude tekst staat nog op de schijf. Aantal sessies dat een oudere stand ziet: {aantal}. Beëindig die en wis dan opnieuw.',
  'journal.held-by-prepared':
    'Vervangen, maar de oude tekst staat nog op de schijf. Aantal voorbereide transacties: {aantal}. Rond die af en wis dan opnieuw.',
  'journal.held-by-slot':
    'Vervangen, maar de oude tekst staat nog op de schijf. Aantal replicatieslots dat hem vasthoudt: {aantal}. Laat de replica bijlopen en wis dan opnieuw.',
  'journal.pooler':
    'Deze verbinding hoort geen nieuws: er zit een pooler voor de database. Geef voor listener een verbinding zonder pooler.',
  'journal.not-heard': 'Deze verbinding hoort geen nieuws van de database. Kijk naar de verbinding van listener.',
  'journal.unreachable': 'De opslag geeft geen antwoord. Het is niet zeker of er iets is opgeslagen. Lees opnieuw.',
};
