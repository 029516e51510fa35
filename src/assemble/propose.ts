import type { Leervraag, Programma } from '../schemas/programma.js';
import type { Reis } from '../schemas/reis.js';
import { byId } from '../steps/lookup.js';
import { same } from '../method/same.js';
import { programmaOf } from '../steps/versions.js';
import { changeIds } from './changeIds.js';
import { kleinsteAantal, type AssembleOptions } from './options.js';

/**
 * A draft of the next version of the programma, from the last reisverslag: nothing is invented and nothing is decided.
 *
 * Shape: the last programma, with the baseline of every doel where its newest measurement is comparable and rests on enough
 * answers (everybody sees a baseline), leervragen as they were answered, assumptions that were refuted left out, and one
 * wijziging per betekenis, in its own words and with its own id, for the network to choose from. `null` when there is no
 * programma or no reisverslag to build on, and once a programma was written since the last adopted one: the proposal does not
 * hold what was written, so that it would take its place.
 *
 * @param options - the host's own smallest number of answers under a figure
 * @example
 * const draft = proposeProgramma(reis);
 */
export function proposeProgramma(reis: Reis, options: Pick<AssembleOptions, 'kleinsteAantal'> = {}): Programma | null {
  const { kleinsteAantal: fewest = kleinsteAantal } = options;
  const report = reis.reisverslagen.at(-1);
  const adopted = reis.programmas.at(-1)?.programma ?? (report && programmaOf(reis, report.versie));
  const last = adopted ?? reis.programma;
  if (report === undefined || last === null) return null;
  if (adopted && reis.programma && !same(reis.programma, adopted)) return null;
  const { reisverslag } = report;
  const refuted = new Set(
    reisverslag.aannames.filter(({ uitkomst }) => uitkomst === 'weerlegd').map(({ aanname }) => aanname),
  );
  const ids = changeIds(reisverslag.betekenis.map(({ id }) => id));
  return {
    ...last,
    doelen: last.doelen.map((doel) => {
      const meting = reisverslag.doelbereik.find((reached) => reached.doel === doel.id)?.meting;
      const waarde = meting?.waarde;
      const { indicator } = doel;
      const comparable =
        meting !== undefined &&
        waarde !== undefined &&
        indicator !== undefined &&
        meting.verandering === undefined &&
        (meting.n === undefined || meting.n >= fewest) &&
        meting.populatie === indicator.populatie &&
        meting.eenheid === indicator.eenheid;
      if (!comparable) return doel;
      return { ...doel, indicator: { ...indicator, nulmeting: { waarde, periode: meting.periode } } };
    }),
    aannames: last.aannames.filter(({ id }) => !refuted.has(id)),
    leervragen: last.leervragen.map((leervraag): Leervraag => {
      const answer = reisverslag.antwoorden.find((one) => one.leervraag === leervraag.id);
      return answer ? { ...leervraag, status: answer.status } : leervraag;
    }),
    wijzigingen: reisverslag.betekenis.map(({ id, betekenis, werkzameElementen = [] }, place) => {
      const element = werkzameElementen
        .flatMap((one) => byId(reis.werkzameElementen, one) ?? [])
        .find(({ status }) => status !== 'ingetrokken');
      return {
        id: ids[place] ?? '',
        wat: betekenis,
        richting: element?.richting === 'werktNiet' ? 'weglaten' : 'aanpassen',
        betekenis: id,
        ...(element && { werkzaamElement: element.id }),
      };
    }),
  };
}
