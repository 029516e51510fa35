// A whole round, from a wish to the second version of the programma, with only what the method asks.
// #region one-round
import { createLiveReis, startReis } from 'aanpakken-met-impact';

const meta = (door: string) => ({ op: '2026-01-12T09:00:00+01:00', door }); // the host says when, and by whom
const urgentie = [{ bron: 'inwoner', uitspraak: 'Ik spreek soms een week niemand.' }] as const;
const reiswens = { opgave: 'Veel mensen zijn eenzaam.', urgentie, doelen: ['Meer mensen hebben iemand'] };
const started = startReis({ id: 'reis-1', titel: 'Niemand alleen', reiswens, meta: meta('anna') });
if (!started.ok) throw new Error(started.rejection.message);
export const reis = createLiveReis({ facts: started.facts });
export const facts = [...started.facts]; // what a host keeps
export const commands: string[] = ['reis.starten'];
function doe(type: string, what: object = {}, door = 'anna'): void {
  const decision = reis.send({ type, meta: meta(door), ...what } as unknown as Parameters<typeof reis.send>[0]);
  if (!decision.ok) throw new Error(decision.rejection.findings.map(({ message }) => message).join(' '));
  facts.push(...decision.facts);
  commands.push(type);
}
// Resultaat is een opdracht: who gives it, who guides, and what we set out to understand.
doe('reiziger.toevoegen', { reiziger: { id: 'wim', rol: 'opdrachtgever', kring: 'beleid' } });
doe('reiziger.toevoegen', { reiziger: { id: 'anna', rol: 'reisbegeleider', kring: 'praktijk' } });
doe('reiziger.toevoegen', { reiziger: { id: 'noor', rol: 'wetenschapper', kring: 'wetenschap' } });
const opdracht = {
  vraag: 'Wie mist iemand?',
  aanleiding: 'Een brief.',
  ambitie: 'Niemand alleen.',
  context: 'Een wijk.',
};
doe('opdracht.opstellen', { opdracht: { ...opdracht, opdrachtgever: 'wim', reisbegeleider: 'anna' } });
doe('opdracht.vaststellen', {}, 'wim');

// Verkennen: every circle is heard, from several angles, with stories and facts, without judging.
function vind(id: string, soort: string, kring: string, invalshoek: string, rest: object): void {
  const basis = { titel: id, aangedragenDoor: [], publiek: 'netwerk' };
  doe('materiaal.toevoegen', { materiaal: { id, soort, kring, invalshoek, ...basis, ...rest } });
}
const grondslag = { soort: 'toestemming', datum: '2026-01-10' };
const wie = { rol: 'inwoner', leeftijdsgroep: 'vanaf75', maand: '2026-01' };
vind('verhaal', 'verhaal', 'leefwereld', 'leefwereldverhalen', {
  kaart: { ...wie, herleidbaarheid: 'geen', grondslag },
});
vind('feit', 'feit', 'beleid', 'data', { samenvatting: 'De helft woont alleen.' });
vind('onderzoek', 'kennis', 'wetenschap', 'watWerkt', { samenvatting: 'Samen iets doen helpt.' });
vind('ervaring', 'ervaringskennis', 'praktijk', 'lokalePraktijk', { samenvatting: 'Eten trekt mensen.' });
doe('foto.vaststellen');

// (In)richten: choose together, become a reisgezelschap, give the guide time, write the programma.
const samen = { materiaal: ['verhaal', 'feit'], gemaaktDoor: ['wim', 'anna', 'noor'] };
doe('keuze.maken', {
  keuze: { id: 'k', soort: 'groep', keuze: 'Wie alleen eet', waarom: 'Daar begint het.', ...samen },
});
doe('reisgezelschap.vormen', { reisgezelschap: { verlangen: 'Niemand eet alleen.', leden: ['wim', 'anna', 'noor'] } });
doe('mandaat.verlenen', { mandaat: { reisbegeleider: 'anna', urenPerWeek: 8, ruimte: 'Roept samen.' } }, 'wim');
const teksten = { waartoe: 'Niemand alleen.', wat: 'Samen eten.', metWie: 'Met buren.', waarmee: 'Met tijd.' };
const middelen = [{ id: 'uren', soort: 'uren', omschrijving: 'Acht uur per week' }];
const afspraken = { opdracht, organisatie: 'Een kerngroep.', governance: 'Elke maand overleg.', middelen };
const later = { doelen: [], inspanningen: [], aannames: [], leervragen: [], wijzigingen: [] };
doe('programma.opstellen', { programma: { ...teksten, ...afspraken, ...later } });
doe('programma.vaststellen', {}, 'wim');

// Doen en leren, op pad: try something, take time to reflect, name what works, and tell it.
doe('experiment.starten', {
  experiment: { id: 'e', soort: 'toevoegen', wat: 'Een eettafel', verwachting: 'Men komt.' },
});
const inzien = { door: ['anna'], experimenten: ['e'], watWeZagen: 'Buren kwamen.', watWeErvanMaken: 'Vragen helpt.' };
doe('reflectie.vastleggen', { reflectie: { id: 'r', datum: '2026-02-12', ...inzien } });
const werkt = { wat: 'Iemand haalt u op', mechanisme: 'Een drempel minder.', voorWie: 'Ouderen', richting: 'werkt' };
const stand = { onderbouwing: ['e'], tegenbewijs: [], zekerheid: 'vermoeden', status: 'voorlopig' };
doe('werkzaamElement.benoemen', { werkzaamElement: { id: 'w', ...werkt, ...stand } });
const stukken = { verhalen: ['verhaal'], data: ['feit'], werkzameElementen: ['w'], opbrengst: 'Wij eten samen.' };
const betekenis = [{ id: 'b', betekenis: 'Haal mensen op.' }];
const leeg = { betekenis, watNietWerkte: [], onverwacht: [], doelbereik: [], antwoorden: [], aannames: [] };
doe('reisverslag.opstellen', { reisverslag: { ...stukken, ...leeg } });
doe('reisverslag.vaststellen');

// The reisverslag leads to a new version of the programma.
const wijzigingen = [{ id: 'c', wat: 'Wij halen mensen op.', richting: 'versterken', betekenis: 'b' }];
doe('programma.opstellen', { programma: { ...teksten, ...afspraken, ...later, wijzigingen } });
doe('programma.vaststellen', {}, 'wim');
// #endregion
