import { fieldsOf } from '../method/fieldsOf.js';
import type { Meting } from '../schemas/meting.js';
import type { DoelIndicator } from '../schemas/doel.js';
import type { Reis } from '../schemas/reis.js';
import type { Doelbereik } from '../schemas/reisverslag.js';
import { byId } from '../steps/lookup.js';
import { remedy, writeReisverslag } from './remedies.js';
import { met, outcome, rule, unmet, type RawFinding, type Rule } from './rule.js';

/** What of the round the report does not tell. */
function untold(reis: Reis): RawFinding[] {
  const { programma, reisverslag, ronde } = reis;
  const lists = [
    ['doelen', 'doelbereik', 'doel'],
    ['leervragen', 'antwoorden', 'leervraag'],
    ['aannames', 'aannames', 'aanname'],
  ] as const;
  const findings = lists.flatMap(([list, field, ding]): RawFinding[] => {
    const told = new Set((reisverslag?.[field] ?? []).map((row) => fieldsOf(row)[ding]));
    return (programma?.[list] ?? []).flatMap(({ id }, place): RawFinding[] =>
      told.has(id)
        ? []
        : [
            {
              code: 'reisverslag.alles-gerapporteerd',
              path: ['programma', list, place],
              params: { ding },
              remedies: [writeReisverslag(field)],
            },
          ],
    );
  });
  const reflected = new Set(reis.reflecties.flatMap(({ experimenten }) => experimenten));
  reis.experimenten.forEach(({ id, afronding, ronde: began }, place) => {
    if (began !== ronde || afronding !== null || reflected.has(id)) return;
    const afronden = remedy('experiment.afronden', { experiment: id }, { write: [['afronding']] });
    findings.push({
      code: 'reisverslag.alles-gerapporteerd',
      path: ['experimenten', place],
      params: { ding: 'experiment' },
      remedies: [afronden],
    });
  });
  return findings;
}

/** Whether a measured value says that the target was met; `undefined` where it cannot tell. */
function reached({ nulmeting, streefwaarde }: DoelIndicator, { waarde, verandering }: Meting): boolean | undefined {
  if (nulmeting === undefined || streefwaarde === undefined || waarde === undefined || verandering !== undefined)
    return undefined;
  return streefwaarde.waarde < nulmeting.waarde ? waarde <= streefwaarde.waarde : waarde >= streefwaarde.waarde;
}

/** Whether the words and the figure of one row part. */
function parts({ meting, uitkomst }: Doelbereik, indicator: DoelIndicator | undefined): boolean {
  if (meting === undefined || indicator === undefined) return false;
  if (meting.populatie !== indicator.populatie || meting.eenheid !== indicator.eenheid) return true;
  const says =
    uitkomst === 'gehaald' || uitkomst === 'overtroffen' ? true : uitkomst === 'nietGehaald' ? false : undefined;
  const shows = reached(indicator, meting);
  return says !== undefined && shows !== undefined && says !== shows;
}

/**
 * What a report leaves out, and where its figures and its words part. All advice: a round may be short.
 * @source ours
 */
export const gerapporteerdRules: readonly Rule[] = [
  rule('reisverslag.alles-gerapporteerd', {
    level: 'advies',
    source: 'ours, from «Wat heeft het doen en leren opgeleverd» under «Resultaat is een reisverslag»',
    check: (reis) => outcome(untold(reis), met({ field: 'reisverslag' })),
  }),
  rule('reisverslag.cijfer-past', {
    level: 'advies',
    source: 'ours: figures and words say the same',
    codes: ['reisverslag.cijfer-past', 'reisverslag.doel-een-keer'],
    check: ({ programma, reisverslag }) => {
      const rows = reisverslag?.doelbereik ?? [];
      const remedies = [writeReisverslag('doelbereik')];
      return outcome(
        rows.flatMap((row, place): RawFinding[] => {
          const path = ['reisverslag', 'doelbereik', place];
          const again = rows.findIndex(({ doel }) => doel === row.doel) < place;
          return [
            ...(again ? [{ code: 'reisverslag.doel-een-keer', path, remedies }] : []),
            ...(parts(row, byId(programma?.doelen ?? [], row.doel)?.indicator)
              ? [{ code: 'reisverslag.cijfer-past', path: [...path, 'meting'], remedies }]
              : []),
          ];
        }),
        met({ field: 'reisverslag.doelbereik' }),
      );
    },
  }),
  rule('reisverslag.terugkoppeling-gegeven', {
    level: 'advies',
    source: 'ours: nobody gives without hearing what came of it',
    check: (reis) => {
      const aantal = withoutFeedback(reis).length;
      if (aantal === 0) return met({ field: 'terugkoppelingen' });
      const geven = remedy('terugkoppeling.geven', {}, { write: [['terugkoppeling', 'reizigers']] });
      return unmet({
        code: 'reisverslag.terugkoppeling-gegeven',
        path: ['terugkoppelingen'],
        params: { aantal },
        remedies: [geven],
      });
    },
  }),
];

/** Ids of the reizigers who brought something and have not heard anything. Counted for readers, never listed. */
export function withoutFeedback({ materiaal, terugkoppelingen }: Reis): readonly string[] {
  const heard = new Set(terugkoppelingen.flatMap(({ reizigers = [] }) => reizigers));
  const about = new Set(terugkoppelingen.flatMap(({ materiaal: ids = [] }) => ids));
  const waiting = new Set<string>();
  for (const { id, aangedragenDoor } of materiaal)
    for (const reiziger of aangedragenDoor) if (!heard.has(reiziger) && !about.has(id)) waiting.add(reiziger);
  return [...waiting];
}
