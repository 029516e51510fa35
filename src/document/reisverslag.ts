// Over 250 lines for one reason: the order of one report, chapter by chapter, reads best in one place.
import type { OokGebaseerd } from '../schemas/artefact/artefact.js';
import type { ReisverslagArtefact } from '../schemas/artefact/reisverslag.js';
import type { GetoondeMeting, NietGetoond } from '../schemas/artefact/getoond.js';
import type { GetoondeBevinding } from '../schemas/artefact/statements.js';
import type { Texts } from '../texts/say.js';
import { writeAccount } from './account.js';
import { builderOf, type Builder } from './builder.js';
import type { Document } from './document.js';
import { doelNaam } from './doel.js';
import type { Inline, Prose } from './text.js';
import { inTekst } from './eenheid.js';
import { writeExperiments } from './experiment.js';
import { writeFront } from './front.js';
import { alsoRestsOn, groundPlaces, piecePlaces, proofSteps, usedFor, writeGronden } from './gronden.js';
import { writeInzichten } from './inzicht.js';
import { joined, linksOf, placeOf, type Links, type Step } from './links.js';
import { metingenFigure } from './metingen.js';
import { bandVan } from './band.js';
import { writeMateriaal, writeUnseen } from './materiaal.js';
import { figureOf } from './measured.js';
import { reisverslagPlaat } from './praatplaat/reisverslag.js';
import { writeBijlagen } from './bijlage.js';
import { writeIndicatoren } from './indicator.js';
import { writeRound } from './rondeVerteld.js';
import { writeElements } from './werkzaamElement.js';

/**
 * The report of one round as a document: what it yielded and means first, then what it rests on.
 *
 * @example
 * renderHtml(reisverslagDocument(assembleReisverslag(reis, { publiek: 'openbaar', versie: 1 }), nl));
 * @source «Resultaat is een reisverslag»
 */
export function reisverslagDocument(artefact: ReisverslagArtefact, texts: Texts): Document {
  const { kop, reisverslag } = artefact;
  const builder = builderOf(texts, kop, [...artefact.verhalen, ...artefact.data, ...artefact.gronden]);
  const { document, label } = builder;
  const links = linksIn(builder, artefact);
  writeFront(builder, kop, reisverslagPlaat(artefact, texts), [
    [
      document.sectie.doelen,
      (reisverslag?.doelbereik ?? [])
        .map(({ doel, uitkomst }) => `${doelOf(builder, artefact, doel)}: ${label('doelUitkomst', uitkomst)}`)
        .join('; '),
    ],
    ...builder.eigenVelden(reisverslag?.extra),
  ]);

  writeInzichten(builder, artefact.inzichten);
  builder.section('opbrengst');
  builder.textOrEmpty(reisverslag?.opbrengst);
  writeGoals(builder, artefact, links);
  builder.section('betekenis');
  if (!reisverslag || reisverslag.betekenis.length === 0) builder.empty(artefact.deelsVerborgen?.includes('betekenis'));
  builder.list(
    (reisverslag?.betekenis ?? []).map(({ id, betekenis, ...one }) => [
      { text: betekenis, id: placeOf('betekenis', id) },
      ...restsOn(builder, links.under('betekenis', id), one),
    ]),
  );
  writeElements(builder, artefact, links);
  for (const [sectie, pieces] of [
    ['verhalen', artefact.verhalen],
    ['data', artefact.data],
  ] as const) {
    builder.section(sectie);
    const unseen = artefact.nietGetoondPer?.[sectie] ?? shownWhole;
    // A list of which nothing may be seen is not empty: what is hidden is said where it belongs.
    if (pieces.length + unseen.verborgen + unseen.gewist.length === 0) builder.empty();
    for (const piece of pieces) {
      writeMateriaal(builder, piece);
      builder.definitions(usedFor(builder, links, 'materiaal', piece.id));
    }
    writeUnseen(builder, unseen, pieces.length === 0 ? 'leegVerborgen' : 'ookTeLezen');
  }
  writeExperiments(builder, artefact, links);
  writeLearningPlaces(builder, artefact);
  const findings = (sectie: 'watNietWerkte' | 'onverwacht', list: readonly GetoondeBevinding[]): void => {
    builder.section(sectie);
    if (list.length === 0) builder.empty(artefact.deelsVerborgen?.includes(sectie));
    builder.list(
      list.map(({ id, bevinding, ...one }) => [
        { text: bevinding, id: placeOf('bevinding', id) },
        ...restsOn(builder, links.under('bevinding', id), one),
      ]),
    );
  };
  findings('watNietWerkte', reisverslag?.watNietWerkte ?? []);
  findings('onverwacht', reisverslag?.onverwacht ?? []);
  writeAnswers(builder, artefact, links);
  writeRound(builder, artefact);
  writeIndicatoren(builder, artefact.indicatoren);
  writeGronden(builder, artefact.gronden, artefact.eerdereExperimenten, links);
  writeBijlagen(builder, reisverslag?.bijlagen);
  writeAccount(builder, kop);
  return builder.finish();
}

const shownWhole: NietGetoond = { gewist: [], verborgen: 0 };

/** Who rests on whom in one reisverslag. */
function linksIn(
  builder: Builder,
  { doelgroepen, experimenten, programma, reisverslag, ...artefact }: ReisverslagArtefact,
): Links {
  const betekenis = reisverslag?.betekenis ?? [];
  const findings = [...(reisverslag?.watNietWerkte ?? []), ...(reisverslag?.onverwacht ?? [])];
  const experiments = new Set([
    ...experimenten.map(({ experiment }) => experiment.id),
    ...artefact.eerdereExperimenten.map(({ id }) => id),
  ]);
  const proofs = (of: 'onderbouwing' | 'tegenbewijs'): Step[] =>
    proofSteps(artefact.werkzameElementen, of, experiments);
  return linksOf(
    [
      ...groundPlaces(builder, artefact.gronden, artefact.eerdereExperimenten),
      ...piecePlaces(builder, [...artefact.verhalen, ...artefact.data]),
      ...(artefact.inzichten ?? []).map(({ id, inzicht }) => ({ thing: 'inzicht' as const, id, text: inzicht })),
      ...experimenten.map(({ experiment: { id, wat } }) => ({ thing: 'experiment' as const, id, text: wat })),
      ...artefact.werkzameElementen.map(({ id, wat }) => ({ thing: 'werkzaamElement' as const, id, text: wat })),
      ...betekenis.map((one) => ({ thing: 'betekenis' as const, id: one.id, text: one.betekenis })),
      ...findings.map(({ id, bevinding }) => ({ thing: 'bevinding' as const, id, text: bevinding })),
      ...doelgroepen.map(({ id, wie }) => ({ thing: 'doelgroep' as const, id, text: wie })),
      // A question that this version of the programma does not hold is told over time.
      ...[...(artefact.leervragen ?? []), ...(programma?.leervragen ?? [])].map(({ id, vraag }) => ({
        thing: 'leervraag' as const,
        id,
        text: vraag,
      })),
    ],
    [
      ...proofs('onderbouwing'),
      ...betekenis.flatMap(
        ({ id, materiaal, werkzameElementen }) =>
          [
            ['betekenis', id, 'werkzaamElement', werkzameElementen],
            ['betekenis', id, 'materiaal', materiaal],
          ] as const,
      ),
      ...findings.flatMap(
        ({ id, experimenten: shown, materiaal }) =>
          [
            ['bevinding', id, 'experiment', shown],
            ['bevinding', id, 'materiaal', materiaal],
          ] as const,
      ),
      ...experimenten.flatMap(
        ({ experiment: { id, doelgroep = '', leervragen }, afronding }) =>
          [
            ['experiment', id, 'doelgroep', [doelgroep]],
            ['experiment', id, 'leervraag', leervragen],
            ['experiment', id, 'materiaal', afronding?.materiaal],
          ] as const,
      ),
    ],
    proofs('tegenbewijs'),
  );
}

/** What a sentence rests on, behind it, and that it rests on more than is shown. */
function restsOn(builder: Builder, ground: ReturnType<Links['under']>, more: OokGebaseerd): Prose {
  const shown: Prose =
    ground.length === 0 ? [] : [{ text: ` (${builder.sentence('rustOp')}: ` }, ...joined(ground), { text: ')' }];
  return [...shown, ...alsoRestsOn(builder, more).flatMap((one) => [{ text: ' ' }, one])];
}

/** What a doel is called; a report may speak of one that no programma holds. */
const doelOf = ({ sentence }: Builder, { programma }: ReisverslagArtefact, doel: string): string =>
  doelNaam(programma, doel) ?? sentence('onbekend');

/** What became of each goal. Four things to say of one, two of them long: too many for a table. */
function writeGoals(builder: Builder, artefact: ReisverslagArtefact, links: Links): void {
  const doelbereik = artefact.reisverslag?.doelbereik ?? [];
  const { document, label, sentence } = builder;
  const { kolom } = document;
  builder.section('doelbereik');
  const reported = new Set(doelbereik.map(({ doel }) => doel));
  const silent = (artefact.programma?.doelen ?? []).filter(({ id }) => !reported.has(id));
  if (doelbereik.length + silent.length === 0) builder.empty();
  const named = (ids: readonly string[] = []): Inline[] =>
    ids.flatMap((id) => {
      const led = links.to('materiaal', id);
      return led.text === '' ? [] : [led];
    });
  for (const {
    attributie,
    attributieMateriaal,
    doel,
    materiaal,
    uitkomst,
    meting,
    metingen = [],
    toelichting,
  } of doelbereik) {
    builder.heading(3, doelOf(builder, artefact, doel), placeOf('doel', doel));
    const figure = (one: GetoondeMeting): string => figureOf(builder, one);
    // A figure that is written with the goal and stands in its materiaal as well is said once.
    const others = metingen.map(figure).filter((said) => meting === undefined || said !== figure(meting));
    builder.definitions([
      [kolom.uitkomst, label('doelUitkomst', uitkomst)],
      [kolom.meting, meting === undefined ? others.join(';\n') : figure(meting)],
      [kolom.metingen, meting === undefined ? undefined : others.join(';\n')],
      [kolom.toelichting, toelichting],
      [sentence('blijktUit'), joined(named(materiaal))],
      [kolom.attributie, attributie],
      [kolom.vergelekenMet, joined(named(attributieMateriaal))],
    ]);
  }
  // What a report is silent about is said: an empty place would read as nothing to tell.
  for (const { id, doel } of silent) {
    builder.heading(3, doel, placeOf('doel', id));
    builder.paragraph(sentence('nietGerapporteerd'));
  }
  const figure = metingenFigure(artefact, bandVan(artefact, builder), builder);
  if (figure) builder.add({ type: 'figure', ...figure });
}

function writeLearningPlaces(builder: Builder, { doelgroepen, ontmoetingen }: ReisverslagArtefact): void {
  const { date, document, label, number, sentence } = builder;
  const { kolom } = document;
  builder.section('doelgroepen');
  builder.table(
    document.sectie.doelgroepen,
    [kolom.wie, kolom.waar, kolom.viaWie, kolom.watWerkte, kolom.bereik],
    doelgroepen.map(({ id, wie, waar, viaWie, watWerkte = '', bereik, bereiken = [] }) => [
      { text: wie, id: placeOf('doelgroep', id) },
      waar,
      viaWie,
      watWerkte,
      [
        ...(bereik === undefined ? [] : [number(bereik)]),
        ...bereiken.map(
          ({ aantal, eenheid, ronde }) => `${inTekst(builder, aantal, eenheid)} (${sentence('ronde', { ronde })})`,
        ),
      ].join(';\n'),
    ]),
  );
  builder.section('ontmoetingen');
  builder.table(
    document.sectie.ontmoetingen,
    [kolom.naam, kolom.soort, kolom.waar, kolom.ritme, kolom.wanneer, kolom.watWeLeerden],
    ontmoetingen.map(({ naam, soort, waar = '', ritme = '', dagen = [], watWeLeerden = '' }) => [
      naam,
      label('ontmoetingSoort', soort),
      waar,
      ritme,
      dagen.map(({ van, tot }) => (van === tot ? date(van) : `${date(van)} – ${date(tot)}`)).join(';\n'),
      watWeLeerden,
    ]),
  );
}

function writeAnswers(builder: Builder, { reisverslag, programma }: ReisverslagArtefact, links: Links): void {
  const { document, label, sentence } = builder;
  const { kolom } = document;
  builder.section('antwoorden');
  builder.table(
    document.sectie.antwoorden,
    [kolom.vraag, kolom.status, kolom.antwoord, kolom.experimenten],
    [
      ...(reisverslag?.antwoorden ?? []).map(({ leervraag, status, antwoord }) => [
        {
          text: programma?.leervragen.find(({ id }) => id === leervraag)?.vraag ?? sentence('onbekend'),
          id: placeOf('leervraag', leervraag),
        },
        label('leervraagStatus', status),
        antwoord,
        joined(links.above('leervraag', leervraag)),
      ]),
      ...silentOnes(
        programma?.leervragen,
        reisverslag?.antwoorden.map(({ leervraag }) => leervraag),
      ).map(({ id, vraag, status }) => [
        { text: vraag, id: placeOf('leervraag', id) },
        label('leervraagStatus', status),
        sentence('nietGerapporteerd'),
        '',
      ]),
    ],
  );
  builder.section('aannames', document.sectie.aannamesUitkomst);
  builder.table(
    document.sectie.aannamesUitkomst,
    [kolom.aanname, kolom.uitkomst, kolom.toelichting],
    [
      ...(reisverslag?.aannames ?? []).map(({ aanname, uitkomst, toelichting }) => {
        const held = programma?.aannames.find(({ id }) => id === aanname);
        const said = held ? sentence('als', { als: held.als, dan: held.dan, omdat: held.omdat }) : sentence('onbekend');
        return [said, label('aannameUitkomst', uitkomst), toelichting];
      }),
      ...silentOnes(
        programma?.aannames,
        reisverslag?.aannames.map(({ aanname }) => aanname),
      ).map(({ als, dan, omdat }) => [sentence('als', { als, dan, omdat }), '', sentence('nietGerapporteerd')]),
    ],
  );
}

/** What the programma asked or assumed and the report does not speak of. */
function silentOnes<T extends { id: string }>(asked: readonly T[] = [], reported: readonly string[] = []): T[] {
  const known = new Set(reported);
  return asked.filter(({ id }) => !known.has(id));
}
