import { says } from '../method/says.js';
import type { Reis } from '../schemas/reis.js';
import type { Opdracht } from '../schemas/opdracht.js';
import { adoptedByOpdrachtgever, dragerOf, missingDrager } from './mensen.js';
import { remedy } from './remedies.js';
import { met, outcome, rule, unmet, type Rule } from './rule.js';

/** The four texts without which there is no opdracht, in the order of the method. */
const texts = ['vraag', 'aanleiding', 'ambitie', 'context'] as const satisfies readonly (keyof Opdracht)[];

const byTexts = met(...texts.map((field) => ({ field: `opdracht.${field}` })));

const draft = (reis: Reis): Opdracht => reis.opdracht ?? { vraag: '', aanleiding: '', ambitie: '', context: '' };

/** A rule that asks for at least one entry in a list of the reiswens. */
function wensHolds(id: string, field: 'urgentie' | 'doelen'): Rule {
  const there = met({ field: `reiswens.${field}` });
  return rule(id, {
    level: 'vereist',
    source: `«${field === 'urgentie' ? 'gevoed door urgentie' : 'De doelen zijn duidelijk'}», under «Vertrekpunt is een reiswens»`,
    check: ({ reiswens }) => {
      if (reiswens[field].length > 0) return there;
      const bijwerken = remedy('reiswens.bijwerken', {}, { write: [['reiswens', field]] });
      return unmet({ code: id, path: ['reiswens', field], remedies: [bijwerken] });
    },
  });
}

/** Words that announce a way instead of a question. Ours, and only good enough for an advice. */
const solutionWords = /\b(invoeren|uitrollen|implementeren|app|platform|aanschaffen|inkopen|subsidieregeling)\b/i;

/**
 * When the opdracht is enough to start exploring.
 * @source «Resultaat is een opdracht»
 */
export const opdrachtRules: readonly Rule[] = [
  wensHolds('opdracht.urgentie-benoemd', 'urgentie'),
  wensHolds('opdracht.doel-benoemd', 'doelen'),
  rule('opdracht.tekst-compleet', {
    level: 'vereist',
    source: '«vraag, aanleiding, ambitie en context», under «Resultaat is een opdracht»',
    check: (reis) =>
      outcome(
        texts
          .filter((field) => !says(draft(reis)[field]))
          .map((field) => ({
            code: 'opdracht.tekst-compleet',
            path: ['opdracht', field],
            params: { onderdeel: field },
            remedies: [remedy('opdracht.opstellen', {}, { write: [['opdracht', field]] })],
          })),
        byTexts,
      ),
  }),
  rule('opdracht.reisbegeleider-aangewezen', {
    level: 'vereist',
    source: '«programma-manager/Reisbegeleider», under «Resultaat is een opdracht»',
    codes: ['opdracht.reisbegeleider-aangewezen', 'opdracht.reisbegeleider-ontbreekt'],
    check: (reis) => {
      const id = dragerOf(reis, 'reisbegeleider');
      return id === undefined
        ? unmet(...missingDrager(reis, 'reisbegeleider', 'opdracht'))
        : met({ field: 'reizigers', id });
    },
  }),
  adoptedByOpdrachtgever('opdracht', '«Resultaat is een opdracht»; that only the opdrachtgever adopts is ours'),
  rule('opdracht.afbakening', {
    level: 'advies',
    source: 'ours',
    check: (reis) =>
      says(reis.opdracht?.afbakening)
        ? met({ field: 'opdracht.afbakening' })
        : unmet({
            code: 'opdracht.afbakening',
            path: ['opdracht', 'afbakening'],
            remedies: [remedy('opdracht.opstellen', {}, { write: [['opdracht', 'afbakening']] })],
          }),
  }),
  rule('opdracht.vraag-geen-oplossing', {
    level: 'advies',
    source: 'ours, from «De oplossing, het hoe, is minder duidelijk» under «Vertrekpunt is een reiswens»',
    check: (reis) =>
      solutionWords.test(draft(reis).vraag)
        ? unmet({
            code: 'opdracht.vraag-geen-oplossing',
            path: ['opdracht', 'vraag'],
            remedies: [remedy('opdracht.opstellen', {}, { write: [['opdracht', 'vraag']] })],
          })
        : met({ field: 'opdracht.vraag' }),
  }),
];
