import type { Programma } from '../../src/schemas/index.js';

/** What was adopted before the journey came here: thin, as such plans are. */
export const programma1: Programma = {
  naam: 'Fit in Waterkant',
  waartoe: 'Kinderen groeien gezond op.',
  wat: 'Wij maken een app.',
  metWie: 'De gemeente en de school.',
  waarmee: 'Uit het budget voor jeugd.',
  opdracht: {
    vraag: 'Hoe bewegen kinderen meer?',
    aanleiding: 'Veel kinderen zitten veel.',
    ambitie: 'Meer bewegen.',
    context: 'Eén wijk.',
  },
  organisatie: 'De gemeente leidt het.',
  governance: 'De stuurgroep besluit.',
  middelen: [{ id: 'mi-geld', soort: 'geld', omschrijving: 'Budget jeugd' }],
  doelen: [{ id: 'd-gezond', doel: 'Kinderen in Waterkant groeien gezond op' }],
  inspanningen: [
    { id: 'i-app', wat: 'Een app die stappen telt', soort: 'project', richting: 'toevoegen', doelen: ['d-gezond'] },
  ],
  aannames: [],
  leervragen: [],
  wijzigingen: [],
};
