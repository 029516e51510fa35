import { gezondeBuurt } from '../../examples/gezonde-buurt/reis.js';
import { method as buurtMethod } from '../../examples/gezonde-buurt/velden.js';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import {
  leaveOutDocument,
  portfolioDocument,
  whatIfDocument,
  whatIfTableDocument,
  type Document,
} from '../../src/document/index.js';
import { aanpakkenMetImpact, fold, type Fact, type Method } from '../../src/index.js';
import { leaveOut, portfolio, whatIf } from '../../src/insight/index.js';
import { kringen, type Spelregels } from '../../src/schemas/index.js';
import type { Texts } from '../../src/texts/nl.js';
import { generatedJourneys } from '../insight/generated.js';

/** The facts of an example: how it starts, and everything that was done, by the method that it is written for. */
function factsOf(method: Method, { start, commands }: Pick<typeof rotterdam, 'start' | 'commands'>): Fact[] {
  const started = method.startReis(start);
  if (!started.ok) throw new Error(`the example does not start: ${started.rejection.code}`);
  const { facts, ok } = method.decideMany(started.reis, commands);
  if (!ok) throw new Error('the example is refused');
  return [...started.facts, ...facts];
}

/** The two examples: name, facts, and the method with the fields that each declares. */
const examples: readonly (readonly [name: string, facts: readonly Fact[], method: Method])[] = [
  ['rotterdam', factsOf(aanpakkenMetImpact, rotterdam), aanpakkenMetImpact],
  ['gezonde-buurt', factsOf(buurtMethod, gezondeBuurt), buurtMethod],
];

/** The other rules that the pages ask about. */
const otherRules: Readonly<Record<string, Spelregels>> = {
  'zes-invalshoeken': { minimumInvalshoeken: 6 },
  'leefwereld-in-keuzes': { niveaus: [{ regel: 'programma.leefwereld-in-keuzes', niveau: 'vereist' }] },
};

/** Ten journeys as the example scenario makes them, each cut off somewhere else, so that they stand in every stage. */
const tenHistories = (): Fact[][] =>
  [...generatedJourneys(10)].map((facts, at) =>
    facts
      .slice(0, Math.max(3, Math.ceil((facts.length * (at + 1)) / 10)))
      .map((fact) => (fact.type === 'reis.gestart' ? { ...fact, titel: `Buurt ${at + 1}` } : fact)),
  );

/** Every page that `./insight` gives rise to: of both examples without each circle and under other rules, of ten journeys together. */
export function insightPages(texts: Texts): { readonly name: string; readonly document: Document }[] {
  const { language } = texts;
  const ten = tenHistories();
  return [
    ...examples.flatMap(([example, facts, method]) => {
      const reis = fold(facts);
      return [
        ...kringen.flatMap((kring) => {
          const answer = leaveOut(reis, { kring }, { publiek: 'netwerk' });
          const name = `insight ${language} ${example} without ${kring}`;
          return answer.ok ? [{ name, document: leaveOutDocument(reis, { kring }, answer, 'netwerk', texts) }] : [];
        }),
        ...Object.entries(otherRules).map(([rules, spelregels]) => ({
          name: `insight ${language} ${example} under ${rules}`,
          document: whatIfDocument(whatIf(facts, { method, spelregels }), reis.titel, texts),
        })),
      ];
    }),
    {
      name: `insight ${language} many under other rules`,
      document: whatIfTableDocument(
        [...examples.map(([, facts]) => facts), ...ten].map((facts) =>
          // Six refuses nothing here: the rules on kringen and kinds of knowledge already ask for six.
          whatIf(facts, { spelregels: { minimumInvalshoeken: 7 } }),
        ),
        texts,
      ),
    },
    {
      name: `insight ${language} portfolio`,
      document: portfolioDocument(portfolio(ten.map((one) => fold(one))), texts),
    },
  ];
}
