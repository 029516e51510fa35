/**
 * Fields of format 3 that the papers do not print yet, as the path that each stands at the end of or above. Whoever prints one takes it out
 * here: the list is to become empty.
 */
export const notYetOnPaper: readonly string[] =
  `ingangsdatum bijlagen gewenst stappen.fase stappen.wie duur kans gedachte gevoelScore momentVanWaarheid spreektTegen metingen
  tijdvak marge sd voorlopig geenWaarde nauwkeurigheid vergelijking vergelijkingsgroep deel vanIndicator jaar programma.naam kop.naam
  vorige.naam kernboodschap uitgelicht elders kop.instap achteraf tijdzone verbindingen besluit gebieden medeOpdrachtgevers beslispunten
  inzichten verwondering losgelaten indicatoren kosten nietMeerGenoemd maatwerk inspanningen.van inspanningen.tot uitvoerders
  inspanningen.doelgroepen onder mandaat.reflectie waarvoor werkzameElementen.doelen bewijs effect attributieMateriaal geleerd
  reflecties.leervragen leervragen.vraag leervragen.materiaal leervragen.standen elementStanden
  terugkoppeling nietGerapporteerd viaReizigers watWerkte bereiken dagen watWeLeerden bouwtVoortOp gevuldDoor publiek doelbereik.materiaal
  wijzigingen.materiaal leervragen.ronde`.split(/\s+/);
