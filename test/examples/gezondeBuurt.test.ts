import { describe, expect, it } from 'vitest';
import { gezondeBuurt } from '../../examples/gezonde-buurt/reis.js';
import * as tabellen from '../../examples/gezonde-buurt/tabellen.js';
import { method } from '../../examples/gezonde-buurt/velden.js';
import { artefactsOf, assembleOpdracht, assembleProgramma, metingen } from '../../src/assemble/index.js';
import { fotoDocument, opdrachtDocument, programmaDocument, reisverslagDocument } from '../../src/document/index.js';
import { decideMany, fold } from '../../src/index.js';
import { feedbackFor } from '../../src/insight/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import type { Publiek } from '../../src/schemas/index.js';
import { nl } from '../../src/texts/nl.js';

const started = method.startReis(gezondeBuurt.start);
if (!started.ok) throw new Error(started.rejection.code);
const batch = method.decideMany(started.reis, gezondeBuurt.commands);
const facts = [...started.facts, ...batch.facts];
const { reis } = batch;
const { velden, verhalen } = gezondeBuurt;

/** Everything that one audience reads, as text. */
const read = (publiek: Publiek): string =>
  artefactsOf(facts, { publiek, velden, verhalen })
    .map((one) => {
      if (one.soort === 'foto') return renderMarkdown(fotoDocument(one.artefact, nl));
      if (one.soort === 'programma') return renderMarkdown(programmaDocument(one.artefact, nl));
      return one.soort === 'reisverslag' ? renderMarkdown(reisverslagDocument(one.artefact, nl)) : '';
    })
    .join('\n');

describe('the invented neighbourhood', () => {
  it('is allowed at every step, and is the same when its facts are told again', () => {
    expect({ refused: batch.refused, told: fold(facts) }).toEqual({ refused: [], told: reis });
  });

  it('comes in halfway and goes on to a third version of the programma', () => {
    expect(reis.vastgesteld.map(({ artefact, versie, besluit }) => [artefact, versie, besluit?.kenmerk])).toEqual([
      ['foto', 1, undefined],
      ['programma', 2, 'R26-031'],
      ['reisverslag', 2, undefined],
      ['programma', 3, 'B27-009'],
    ]);
    expect([reis.fase, reis.ronde, reis.instap?.fase]).toEqual(['doenEnLeren', 3, 'verkennen']);
    const opdracht = opdrachtDocument(assembleOpdracht(reis, { publiek: 'openbaar' }), nl);
    expect(renderMarkdown(opdracht)).toContain('College van Nieuwerhaven (verzonnen), B24-017');
  });

  it('says that it is invented, in its title, its sources and its stories', () => {
    expect(reis.titel).toContain('verzonnen');
    expect(reis.materiaal.filter(({ bron }) => bron?.titel.startsWith('Fictief') !== true)).toEqual([]);
    for (const story of verhalen.values()) expect(story.status === 'aanwezig' && story.tekst).toMatch(/^Fictief\. /);
    const sentences = [...verhalen.values()].flatMap((one) =>
      one.status === 'aanwezig' ? one.tekst.split('. ').slice(1) : [],
    );
    expect(sentences.filter((sentence) => JSON.stringify(facts).includes(sentence))).toEqual([]);
  });

  it('never joins figures over the break of 2025, and keeps those of the town apart', () => {
    const reeks = metingen(reis, 'in-gewicht', { publiek: 'openbaar' });
    expect(reeks?.breuken.map(({ vanaf }) => vanaf)).toEqual(['2025-01-01']);
    expect(new Set(reeks?.punten.map(({ meting }) => meting.waarde))).toEqual(new Set([72, 71, 80, 74, 79]));
  });

  it('wants 79, 81, 85 and 90 percent on the way to 2040, for a goal that stands under another', () => {
    const doel = reis.programma?.doelen.find(({ id }) => id === 'd-gewicht');
    expect(doel?.onder).toBe('d-gezond');
    expect(doel?.indicatoren?.[0]?.streefwaarden.map(({ waarde, tijdvak }) => [waarde, tijdvak.tot])).toEqual([
      [79, '2026-12-31'],
      [81, '2028-12-31'],
      [85, '2032-12-31'],
      [90, '2040-12-31'],
    ]);
  });

  it('counts its money to the cent', () => {
    const { kosten } = assembleProgramma(reis, { publiek: 'openbaar', versie: 2 });
    expect(kosten?.totaal).toBe(7_900_000);
    expect(kosten?.perJaar.map(({ jaar, bedrag }) => [jaar, bedrag])).toEqual([
      [2026, 2_800_000],
      [2027, 2_800_000],
      [2028, 1_150_000],
      [2029, 1_150_000],
    ]);
  });

  it('withdraws what did not work, and says how it stood before and why it turned', () => {
    expect(reis.elementStanden.filter(({ element }) => element === 'w-app').map(({ status }) => status)).toEqual([
      'voorlopig',
      'ingetrokken',
    ]);
  });

  it('tells two people what came of what they brought, for the kern alone who is near', () => {
    const said = (publiek: Publiek, id: string): number =>
      feedbackFor(reis, id, { publiek }).bijdragen.flatMap(({ teruggekoppeld }) => teruggekoppeld).length;
    expect([said('kern', 'r-moeder'), said('netwerk', 'r-moeder'), said('netwerk', 'r-lijst-2')]).toEqual([1, 0, 1]);
  });

  it('shows its own fields to whom they are for, and the plain method refuses them', () => {
    const has = (publiek: Publiek): boolean[] =>
      ['Z-2026-0412', 'Hoe het ervoor staat', 'Startgesprek op'].map((word) => read(publiek).includes(word));
    expect([has('kern'), has('gemeente'), has('openbaar')]).toEqual([
      [true, true, true],
      [true, true, false],
      [false, true, false],
    ]);
    const codes = decideMany(started.reis, gezondeBuurt.commands).refused.flatMap(({ rejection }) =>
      rejection.findings.map(({ code }) => code),
    );
    expect(codes).toContain('stap.veld-onbekend');
  });

  it('answers every row of its sheets: one cannot be read, and says in which column', () => {
    const { reizigers, reeks, doelen, inspanningen } = tabellen;
    const answers = [reizigers, reeks, doelen, inspanningen].map(({ rijen }) => rijen.map(({ ok }) => ok));
    expect(answers).toEqual([
      [true, true, true],
      [true, true, true, true, true],
      [true, true, true, true],
      [true, true, true, true, false],
    ]);
    expect(inspanningen.rijen.at(-1)).toMatchObject({ rij: 5, problemen: [{ code: 'invoer.soort', kolom: '2026' }] });
  });
});
