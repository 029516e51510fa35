import type { KostenOverzicht } from '../schemas/artefact/programma.js';
import type { Programma } from '../schemas/programma.js';

/** What a programma costs, added up in whole cents: per year and per effort. Absent where nothing has a price. */
export function kostenOf(programma: Programma | null): { kosten?: KostenOverzicht } {
  const priced = (programma?.inspanningen ?? []).filter(({ kosten = [] }) => kosten.length > 0);
  if (priced.length === 0) return {};
  const perJaar = new Map<number, number>();
  const perInspanning = priced.map(({ id, kosten = [] }) => {
    let bedrag = 0;
    for (const one of kosten) {
      bedrag += one.bedrag;
      perJaar.set(one.jaar, (perJaar.get(one.jaar) ?? 0) + one.bedrag);
    }
    return { inspanning: id, bedrag };
  });
  const years = [...perJaar].map(([jaar, bedrag]) => ({ jaar, bedrag })).sort((one, other) => one.jaar - other.jaar);
  return { kosten: { totaal: years.reduce((sum, { bedrag }) => sum + bedrag, 0), perJaar: years, perInspanning } };
}
