import type { Artefact } from './fasen.js';
import { invalshoeken } from './materiaal.js';

/**
 * The sections of each artefact, in the order of the method: where a toelichting or an erratum can stand.
 * A foto also has a section for every invalshoek that the host added.
 * @source «Resultaat is een opdracht», «Resultaat is een 'foto'», «Resultaat is een programma aanpak», «Resultaat is een reisverslag»
 */
export const secties = {
  opdracht: ['reiswens', 'vraag', 'aanleiding', 'ambitie', 'context', 'afbakening', 'mensen'],
  foto: [...invalshoeken, 'stemmen', 'dekking', 'energie', 'witteVlekken', 'oordelen', 'bronnen'],
  programma: [
    'waartoe',
    'wat',
    'metWie',
    'waarmee',
    'opdracht',
    'organisatie',
    'governance',
    'keuzes',
    'doelen',
    'inspanningen',
    'aannames',
    'leervragen',
    'wijzigingen',
  ],
  reisverslag: [
    'verhalen',
    'data',
    'werkzameElementen',
    'opbrengst',
    'betekenis',
    'experimenten',
    'doelgroepen',
    'ontmoetingen',
    'watNietWerkte',
    'onverwacht',
    'doelbereik',
    'antwoorden',
    'aannames',
  ],
} as const satisfies Record<Artefact, readonly string[]>;
