import { hasEnded } from '../../method/fasen.js';
import type { Kring } from '../../method/kringen.js';
import type { Finding } from '../../machine/findings.js';
import { doStep, release, seize, untilOpen, wait, work, type Behaviour, type StepCommand } from '../clock/activity.js';
import { minutesPerDay } from '../clock/date.js';
import { sharedText } from '../journey/shared.js';
import type { Traveller } from '../journey/traveller.js';
import {
  element,
  experiment,
  gezelschap,
  keuze,
  mandaat,
  materiaal,
  programma,
  reisverslag,
  witteVlek,
} from './commands.js';
import { duration } from './duration.js';
import { personOf } from './who.js';

type Remedy = Finding['remedies'][number];

/** Your own way to carry a remedy out; `undefined` leaves it to the example people. */
export type OwnRemedy = (reis: Traveller, remedy: Remedy) => Behaviour | undefined;

/** How the example people look for one piece of materiaal: among residents they need somebody's time. */
export function* collect(reis: Traveller, kring: Kring, invalshoek?: string): Behaviour {
  if (kring === 'leefwereld') {
    yield seize('inwoners');
    yield wait(duration(reis, 'inwoners', 'inwonersDagen') * minutesPerDay);
    yield untilOpen();
    yield release('inwoners');
  }
  yield work(duration(reis, 'materiaal', 'materiaalWerk'));
  yield doStep(nextPiece(reis, kring, invalshoek), personOf(reis.reis, 'reisbegeleider'));
}

/** The next piece of materiaal, under an id that the journey does not have. */
export const nextPiece = (reis: Traveller, kring: Kring, invalshoek?: string): StepCommand => ({
  type: 'materiaal.toevoegen',
  materiaal: materiaal(freeId(reis), kring, invalshoek),
});

/** An id for the next piece of materiaal, also in a journey that real people began. */
function freeId({ reis }: Traveller): string {
  for (let number = reis.materiaal.length; ; number += 1) {
    const id = `m${number}`;
    if (!reis.materiaal.some((piece) => piece.id === id)) return id;
  }
}

/** What the example people write when this command mends a finding. */
function rewritten({ reis }: Traveller, command: Remedy['command']): StepCommand | undefined {
  switch (command) {
    case 'programma.opstellen':
      return programma(reis);
    case 'reisverslag.opstellen':
      return reisverslag(reis);
    case 'keuze.maken':
      return keuze(reis, `keuze-${reis.keuzes.length}`);
    case 'reisgezelschap.vormen':
      return gezelschap(reis);
    case 'mandaat.verlenen':
      return mandaat(reis);
    case 'experiment.starten':
      return experiment(`experiment-${reis.experimenten.length}`);
    case 'werkzaamElement.benoemen':
      return element(reis, `element-${reis.werkzameElementen.length}`);
    default:
      return undefined;
  }
}

/** Carries one remedy out, the way the example people do. It does not hold the remedy meanwhile. */
function carryOut(reis: Traveller, remedy: Remedy): Behaviour {
  if (remedy.command === 'materiaal.toevoegen') {
    const { kring, invalshoek, soort } = remedy.fill.materiaal ?? {};
    return gather(reis, kring ?? (soort === 'verhaal' ? 'leefwereld' : 'beleid'), invalshoek);
  }
  const gap = remedy.command === 'witteVlek.benoemen' ? remedy.fill.witteVlek?.invalshoek : undefined;
  return write(reis, remedy.command, gap);
}

function* gather(reis: Traveller, kring: Kring, invalshoek: string | undefined): Behaviour {
  yield work(reis.amount('herstelWerk'));
  yield* collect(reis, kring, invalshoek);
}

function* write(reis: Traveller, what: Remedy['command'], invalshoek = ''): Behaviour {
  yield work(reis.amount('herstelWerk'));
  const command = what === 'witteVlek.benoemen' ? witteVlek(invalshoek) : rewritten(reis, what);
  if (command !== undefined) yield doStep(command, personOf(reis.reis, 'reisbegeleider'));
}

/**
 * What is tried once. A draft holds everything, so writing it again for another finding would change nothing; something that is
 * added may be needed again, when the finding says that less of it is missing than before.
 */
const keyOf = ({ command, fill }: Remedy, { code, params }: Finding): string =>
  command.endsWith('.opstellen') ? command : JSON.stringify([command, fill, code, params]);

/** The first remedy that was not tried yet, which is tried from now on. Naming a gap comes before filling it. */
function nextRemedy(findings: readonly Finding[], tried: Set<string>): Remedy | undefined {
  for (const finding of findings) {
    const { remedies } = finding;
    for (const remedy of [...remedies.filter(({ kind }) => kind === 'names'), ...remedies]) {
      const key = sharedText(keyOf(remedy, finding));
      if (tried.has(key)) continue;
      tried.add(key);
      return remedy;
    }
  }
  return undefined;
}

/** Carries remedies out, one after the other. It holds no findings meanwhile: very many journeys may wait here at once. */
function* carryAllOut(reis: Traveller, next: () => Remedy | undefined, own: OwnRemedy | undefined): Behaviour {
  for (let remedy = next(); remedy !== undefined; remedy = next()) {
    yield* own?.(reis, remedy) ?? carryOut(reis, remedy);
    if (hasEnded(reis.reis.fase)) return;
  }
}

/**
 * Mends what stands in the way of a step, by the remedies that come with each finding: the example people read what the rules say
 * and know no rule themselves. After each remedy they ask the rules again, so that one conversation that meets two findings is
 * held once. It ends when nothing stands in the way, or when every remedy was tried.
 *
 * @param own - your own way to carry a remedy out
 * @param answered - what the rules said of this step a moment ago, so that they need not be asked twice; asked when absent
 */
export function mend(
  reis: Traveller,
  command: StepCommand,
  door: string,
  own?: OwnRemedy,
  answered?: readonly Finding[],
): Behaviour {
  const tried = new Set<string>();
  let said = answered;
  const next = () => {
    const findings = said ?? reis.explain(command, door).findings;
    said = undefined;
    return nextRemedy(findings, tried);
  };
  return carryAllOut(reis, next, own);
}
