// The first round of the example `gezonde-buurt`, as somebody types it who begins here: what its instap brought from elsewhere is
// typed as steps of its own, and what pointed to an earlier round is left out.
import type { Command } from 'aanpakken-met-impact';
import { gezondeBuurt } from '../../gezonde-buurt/reis.js';

const { instap, ...begin } = gezondeBuurt.start;
export const start = begin;

const { meta } = start;
const brought: readonly Command[] = [
  ...(instap?.reizigers ?? []).map((reiziger): Command => ({ type: 'reiziger.toevoegen', meta, reiziger })),
  { type: 'opdracht.opstellen', meta, opdracht: instap!.opdracht! },
  { type: 'opdracht.vaststellen', meta: { ...meta, door: 'r-wethouder' } },
  ...(instap?.indicatoren ?? []).map((indicator): Command => ({ type: 'indicator.beschrijven', meta, indicator })),
  ...(instap?.materiaal ?? []).map((materiaal): Command => ({ type: 'materiaal.toevoegen', meta, materiaal })),
];
const elements = (instap?.werkzameElementen ?? []).map((werkzaamElement): Command => ({
  type: 'werkzaamElement.benoemen',
  meta,
  werkzaamElement,
}));

const commands = gezondeBuurt.commands.slice(
  0,
  gezondeBuurt.commands.findIndex(({ type }) => type === 'reisverslag.vaststellen') + 1,
);

export const firstRound: readonly Command[] = [
  ...brought,
  ...commands.flatMap((command): readonly Command[] => {
    if (command.type === 'programma.opstellen') {
      const { programma } = command;
      const inspanningen = programma.inspanningen.map(({ werkzameElementen: _earlier, ...one }) => one);
      return [{ ...command, programma: { ...programma, inspanningen, wijzigingen: [] } }];
    }
    // An element can be revised once it was named.
    return command.type === 'experiment.starten' ? [...elements.splice(0), command] : [command];
  }),
];
