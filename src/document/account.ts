import type { Kop } from '../schemas/artefact/artefact.js';
import type { Builder } from './builder.js';
import { regelOf } from './regel.js';
import { capital, type Writer } from './writer.js';

/** What was explained and corrected, and how the gate stood: the last thing in every document. */
export function writeAccount(builder: Builder, kop: Kop): void {
  const { sentence, date } = builder;
  if (kop.toegelicht.length > 0) {
    builder.section('toegelicht');
    for (const { regel, motivering, op } of kop.toegelicht) {
      const name = regelOf(builder.texts, regel);
      builder.note(capital(name), sentence('toegelicht', { regel: name, datum: date(op), motivering }));
    }
  }
  if (kop.errata.length > 0) {
    builder.section('errata');
    builder.list(kop.errata.map(({ tekst }) => tekst));
  }
  const { vastgesteld } = kop;
  // Everybody may read what was explained; how each rule stood is for those who take part.
  if (vastgesteld && vastgesteld.receipt === undefined) return;
  builder.section('verantwoording');
  if (!vastgesteld?.receipt) {
    builder.paragraph(sentence(kop.elders ? 'eldersVastgesteld' : 'zonderVaststelling'));
    return;
  }
  const { verdicts } = vastgesteld.receipt;
  builder.paragraph(countsOf(builder, verdicts).join(' '));
  const advised = verdicts.filter(({ verdict }) => verdict === 'advised');
  if (advised.length === 0) return;
  builder.heading(3, builder.document.sectie.advies);
  builder.list(advised.map(({ rule }) => capital(regelOf(builder.texts, rule))));
}

/** How the rules of the gate were met: one sentence when all were, and only what is not zero otherwise. */
function countsOf({ sentence }: Writer, verdicts: readonly { readonly verdict: string }[]): string[] {
  const count = (verdict: string): number => verdicts.filter((one) => one.verdict === verdict).length;
  const [met, explained, advised] = [count('met'), count('explained'), count('advised')];
  const totaal = met + explained + advised;
  return [
    met === totaal ? sentence('alleRegels', { aantal: met }) : sentence('voldaan', { aantal: met, totaal }),
    ...(explained === 0 ? [] : [sentence(explained === 1 ? 'uitgelegd' : 'uitgelegdMeer', { aantal: explained })]),
    ...(advised === 0 ? [] : [sentence(advised === 1 ? 'adviesOpen' : 'adviesOpenMeer', { aantal: advised })]),
  ];
}
