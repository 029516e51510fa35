import type { AdoptedArtefact } from '../assemble/adopted.js';
import type { Feedback, FeedbackAnswer } from '../insight/feedback.js';
import type { Texts } from '../texts/say.js';
import { verteldIn, type Verteld } from './brief/verteld.js';
import { builderOf, type Builder } from './builder.js';
import type { Document } from './document.js';
import { writeUnseen } from './materiaal.js';

/** What a terugkoppelbrief is made of. */
export interface TerugkoppelbriefDelen {
  /** What came of each contribution: `feedbackFor` of a reiziger, or of every piece of a kring. */
  readonly bijdragen: readonly Feedback[];
  /** What was erased of what they brought: `feedbackFor` says so of a piece. The letter gives the day and the reason, and no title. */
  readonly gewist?: FeedbackAnswer['gewist'];
  /** What was adopted, as the reader may see it: the letter names nothing that is not in it. */
  readonly artefacten: readonly AdoptedArtefact[];
  /** To whom, in words that name no person: «de leefwereld». */
  readonly aan?: string | undefined;
}

/** Most contributions in one letter, and most things that became of one: a letter is one page. */
const mostPieces = 6;
const mostThings = 4;

/**
 * A letter of one page to who contributed: you brought this, and this became of it. It names only what stands in adopted documents
 * for this audience, and never the text of a story. `undefined` when nothing was adopted yet: then there is nothing to tell.
 *
 * @example
 * const antwoord = feedbackFor(reis, 'r-anna', { publiek: 'kern', facts });
 * const brief = terugkoppelbriefDocument({ ...antwoord, artefacten: artefactsOf(facts, { publiek: 'kern' }) }, nl);
 * @source ours: nobody gives without hearing what came of it
 */
export function terugkoppelbriefDocument(
  { aan, artefacten, bijdragen, gewist = [] }: TerugkoppelbriefDelen,
  texts: Texts,
): Document | undefined {
  const kop = artefacten.at(-1)?.artefact.kop;
  if (kop === undefined) return undefined;
  const builder = builderOf(texts, kop);
  const { brief } = builder.document;
  const verteld = verteldIn(artefacten, builder);
  // What something came of is told first; among equals the order of the journey stays.
  const named = bijdragen
    .filter(({ materiaal }) => verteld.has(materiaal))
    .sort((one, other) => Math.sign(other.kwamTerechtIn.length) - Math.sign(one.kwamTerechtIn.length));
  builder.paragraph(aan === undefined ? brief.aanhef : `${brief.aanhefAan} ${aan},`);
  const nothing = bijdragen.length === 0 ? brief.geenBijdrage : brief.nietsTeTonen;
  // Of a piece that was erased there is nothing to find: that it was erased, and when, is the answer.
  if (named.length > 0) builder.paragraph(brief.dank);
  else if (bijdragen.length > 0 || gewist.length === 0) builder.paragraph(nothing);
  writeUnseen(builder, { gewist, verborgen: 0 });
  if (named.length > 0) builder.heading(2, brief.kop);
  for (const one of named.slice(0, mostPieces)) writeBijdrage(builder, one, verteld);
  if (named.length > mostPieces)
    builder.paragraph(
      named.length === mostPieces + 1
        ? builder.sentence('briefEnNogEen')
        : builder.sentence('briefEnNog', { aantal: named.length - mostPieces }),
    );
  builder.paragraph(brief.slot);
  return builder.finish({
    title: brief.titel,
    subtitle: [kop.naam ?? kop.titel, kop.vastgesteld ? builder.date(kop.vastgesteld.op) : '']
      .filter(Boolean)
      .join(', '),
  });
}

/** One contribution: its title, what became of it, and what was said about it before. */
function writeBijdrage(
  builder: Builder,
  { fotos, kwamTerechtIn, materiaal, samengevoegdIn, teruggekoppeld }: Feedback,
  verteld: ReadonlyMap<string, Verteld>,
): void {
  const { brief, briefSoort } = builder.document;
  const { date, sentence } = builder;
  const piece = verteld.get(materiaal);
  if (piece === undefined) return;
  builder.heading(3, piece.mark === undefined ? piece.tekst : `${piece.tekst} (${piece.mark})`);
  const things = kwamTerechtIn.flatMap(({ id, soort }) => {
    const told = verteld.get(id);
    return told === undefined || soort === 'materiaal' || told.soort === 'materiaal'
      ? []
      : [`${briefSoort[told.soort]}: ${told.tekst}`];
  });
  const once = [...new Set(things)];
  const proves = [...verteld.values()].filter(({ bewijs = [] }) => bewijs.includes(materiaal));
  const against = [...verteld.values()].filter(({ tegenbewijs = [] }) => tegenbewijs.includes(materiaal));
  const places = [...(fotos ?? []).map(() => builder.document.titel.foto), ...piece.staatIn];
  const merged = samengevoegdIn === null ? undefined : verteld.get(samengevoegdIn);
  builder.list([
    ...(places.length === 0 ? [] : [sentence('briefStaatIn', { stukken: [...new Set(places)].join(', ') })]),
    ...(merged === undefined ? [] : [sentence('briefSamengevoegd', { titel: merged.tekst })]),
    ...once.slice(0, mostThings),
    ...(once.length > mostThings ? [sentence('briefEnMeer', { aantal: once.length - mostThings })] : []),
    ...proves.map(({ tekst }) => `${brief.bewijs}: ${tekst}`),
    ...against.map(({ tekst }) => `${brief.tegenbewijs}: ${tekst}`),
    ...(once.length + against.length + proves.length === 0 ? [brief.nietsGedaan] : []),
  ]);
  for (const { datum, op, tekst } of teruggekoppeld)
    builder.note(sentence('briefEerder', { datum: date(datum ?? op) }), tekst);
}
