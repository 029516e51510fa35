import type { Kring } from '../../method/kringen.js';
import type { Finding } from '../../machine/findings.js';
import { doStep, seize, release, wait, work, type Behaviour, type StepCommand } from '../clock/activity.js';
import { minutesPerDay } from '../clock/date.js';
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

/** How the example people look for one piece of materiaal: among residents they need somebody's time. */
export function* collect(reis: Traveller, kring: Kring, invalshoek?: string): Behaviour {
  if (kring === 'leefwereld') {
    yield seize('inwoners');
    yield wait(duration(reis, 'inwoners', reis.parameter('inwonersDagen')) * minutesPerDay);
    yield release('inwoners');
  }
  yield work(duration(reis, 'materiaal', reis.parameter('materiaalWerk')));
  yield doStep(
    { type: 'materiaal.toevoegen', materiaal: materiaal(`m${reis.reis.materiaal.length}`, kring, invalshoek) },
    'rb',
  );
}

/** What the example people write when this command mends a finding. */
function rewritten({ reis }: Traveller, { command }: Finding['remedies'][number]): StepCommand | undefined {
  switch (command) {
    case 'programma.opstellen':
      return programma(reis);
    case 'reisverslag.opstellen':
      return reisverslag(reis);
    case 'keuze.maken':
      return keuze(reis, 'keuze');
    case 'reisgezelschap.vormen':
      return gezelschap;
    case 'mandaat.verlenen':
      return mandaat;
    case 'experiment.starten':
      return experiment('experiment');
    case 'werkzaamElement.benoemen':
      return element(reis, 'element');
    default:
      return undefined;
  }
}

/**
 * Mends what a refusal named, by the remedies that came with it: the example people read what the rules say and know no rule
 * themselves. A gap is named rather than filled; a missing voice is asked.
 */
export function* mend(reis: Traveller, findings: readonly Finding[]): Behaviour {
  const done = new Set<string>();
  for (const { remedies } of findings) {
    const named = remedies.find(({ kind }) => kind === 'names');
    const remedy = named ?? remedies[0];
    if (remedy === undefined) continue;
    const key = JSON.stringify([remedy.command, remedy.fill]);
    const once = remedy.command.endsWith('.opstellen') ? remedy.command : key;
    if (done.has(once)) continue;
    done.add(once);
    yield work(reis.parameter('herstelWerk'));
    if (remedy.command === 'materiaal.toevoegen') {
      const { kring, invalshoek, soort } = remedy.fill.materiaal ?? {};
      yield* collect(reis, kring ?? (soort === 'verhaal' ? 'leefwereld' : 'beleid'), invalshoek);
    } else if (remedy.command === 'witteVlek.benoemen') {
      yield doStep(witteVlek(remedy.fill.witteVlek?.invalshoek ?? ''), 'rb');
    } else {
      const command = rewritten(reis, remedy);
      if (command !== undefined) yield doStep(command, 'rb');
    }
  }
}
