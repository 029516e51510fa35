import { aanpakkenMetImpact, decide, type CommandType } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { rulesOf } from '../../src/rules/registry.js';
import type { Gate } from '../../src/rules/rule.js';
import { sampleCommand } from '../support/samples.js';
import { after, followRoute, started, walkTo } from '../support/walk.js';

const doing = (reis: Reis, type: CommandType, fill: object = {}): Reis =>
  after(decide(reis, sampleCommand(reis, type, fill)));

/** The journey once everything that the rules of a gate still find is mended, advice too, by the first way that is named. */
function mended(from: Reis, gate: Gate): Reis {
  const finds = (reis: Reis) =>
    rulesOf(aanpakkenMetImpact.rules, gate).flatMap((rule) =>
      rule.check(reis).findings.flatMap(({ remedies = [] }) => remedies),
    );
  let reis = from;
  for (let [first] = finds(reis), turn = 0; first !== undefined && turn < 100; [first] = finds(reis), turn += 1)
    reis = after(decide(reis, sampleCommand(reis, first.command, first.fill, first.write)));
  return reis;
}

const kennissoorten = ['data', 'ervaring', 'praktijk', 'wetenschap', 'beleid', 'wet'];

/** A journey in front of each gate in which every rule of that gate is met, advice included. */
export const ready: Readonly<Record<'opdracht' | 'foto' | 'programma' | 'reisverslag' | 'aankomst', Reis>> = {
  opdracht: doing(followRoute(started()), 'opdracht.opstellen'),
  foto: foto(),
  programma: programma(),
  reisverslag: reisverslag(),
  aankomst: walkTo('inrichten', 2),
};

function foto(): Reis {
  const explored = mended(followRoute(walkTo('verkennen')), 'foto');
  const sourced = kennissoorten.reduce(
    (reis, kennissoort) => doing(reis, 'materiaal.toevoegen', { materiaal: { bron: { kennissoort } } }),
    explored,
  );
  const told = {
    materiaal: {
      id: 'v-1',
      soort: 'verhaal',
      kring: 'leefwereld',
      invalshoek: 'leefwereldverhalen',
      kaart: { teruggelezenOp: '2026-01-20' },
    },
  };
  const read = doing(sourced, 'materiaal.toevoegen', told);
  return doing(withoutOthers(read), 'energie.markeren');
}

/** The stories that the route made up were never read back: only the one that was stays. */
function withoutOthers(reis: Reis): Reis {
  return { ...reis, materiaal: reis.materiaal.filter(({ id, soort }) => soort !== 'verhaal' || id === 'v-1') };
}

/** In front of the second programma, where every rule of the gate has something to ask. */
function programma(): Reis {
  const second = walkTo('inrichten', 2);
  const parked: Reis = {
    ...second,
    oordelen: [{ id: 'o-1', oordeel: 'Het ligt aan de brief.', behandeling: 'Besproken.' }],
  };
  return mended(doing(followRoute(parked), 'programma.opstellen'), 'programma');
}

function reisverslag(): Reis {
  const done = mended(followRoute(walkTo('doenEnLeren')), 'reisverslag');
  const aimed: Reis = {
    ...done,
    programma: done.programma && { ...done.programma, doelen: [{ id: 'd-1', doel: 'Minder eenzaam' }] },
  };
  const doubted = doing(aimed, 'werkzaamElement.herzien');
  return doing(doubted, 'reisverslag.opstellen');
}

/** The journey in front of the gate of this rule. */
export const readyFor = (rule: string): Reis => ready[rule.slice(0, rule.indexOf('.')) as keyof typeof ready];
