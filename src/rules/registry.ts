import { nearest } from '../method/nearest.js';
import { aankomstRules } from './aankomst.js';
import { fotoRules } from './foto.js';
import { opdrachtRules } from './opdracht.js';
import { programmaRules } from './programma.js';
import { reisverslagRules } from './reisverslag.js';
import { met, outcome, rule, unmet, type Gate, type RawFinding, type Rule } from './rule.js';
import { niveauOf } from './spelregels.js';
import { stapRules } from './stap.js';
import type { EigenVeld } from '../method/velden.js';
import { veldRules } from './velden.js';

/**
 * The version of the rules below, written in every receipt. It changes whenever a rule starts or stops refusing something.
 * Version 2: four rules that the text only helps with, gives as an example or does not name became advice.
 */
export const rulesVersion = '2';

/** Every rule of the method that judges a gate, in the order of the gates. */
export const gateRules: readonly Rule[] = [
  ...opdrachtRules,
  ...fotoRules,
  ...programmaRules,
  ...reisverslagRules,
  ...aankomstRules,
];

/**
 * All rules of a method: those of the text, those of a host, and the ones that guard every step. The last two of these
 * read the others: which rules there are, and which of them can be explained. Two read the fields that the host declared.
 */
export function registryOf(extra: readonly Rule[] = [], velden: readonly EigenVeld[] = []): readonly Rule[] {
  const gates = [...gateRules, ...extra];
  return [
    ...gates,
    ...stapRules,
    ...veldRules(velden),
    rule('stap.regel-toelichtbaar', {
      level: 'integriteit',
      source: 'ours («pas toe of leg uit»)',
      only: ['regel.toelichten'],
      check: (reis, command) => {
        if (command?.type !== 'regel.toelichten') return met();
        const { regel, gate } = command.toelichting;
        // Also what only this journey requires; what it holds lighter may still be explained.
        const known = gates.filter(
          (one) => one.gate === gate && (one.level === 'vereist' || niveauOf(one, reis) === 'vereist'),
        );
        if (known.some(({ id }) => id === regel)) return met();
        const bekend = nearest(
          regel,
          known.map(({ id }) => id),
        );
        return unmet({ code: 'stap.regel-toelichtbaar', path: ['toelichting', 'regel'], params: { bekend } });
      },
    }),
    rule('stap.spelregels-bekend', {
      level: 'integriteit',
      source: 'ours («spelregels»)',
      only: ['reis.starten'],
      check: (_reis, command) => {
        if (command?.type !== 'reis.starten') return met();
        const niveaus = command.spelregels?.niveaus ?? [];
        return outcome(
          niveaus.flatMap(({ regel, niveau }, place): RawFinding[] => {
            // What the text asks may become advice, and is never silent.
            const known = gates.flatMap(({ id, level }) =>
              (niveau === 'uit' ? level === 'advies' : level !== 'integriteit') ? [id] : [],
            );
            if (known.includes(regel)) return [];
            const path = ['spelregels', 'niveaus', place, 'regel'];
            return [{ code: 'stap.spelregels-bekend', path, params: { bekend: nearest(regel, known) } }];
          }),
        );
      },
    }),
  ];
}

/** The rules of one gate, in their order. */
export const rulesOf = (rules: readonly Rule[], gate: Gate): readonly Rule[] =>
  rules.filter((one) => one.gate === gate);
