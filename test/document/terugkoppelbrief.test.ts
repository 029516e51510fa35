import { describe, expect, it } from 'vitest';
import { rotterdam } from '../../examples/rotterdam/reis.js';
import { artefactsOf } from '../../src/assemble/index.js';
import { terugkoppelbriefDocument } from '../../src/document/index.js';
import { fold, type Fact } from '../../src/index.js';
import { feedbackFor } from '../../src/insight/index.js';
import { renderMarkdown } from '../../src/render/index.js';
import { publieken, type Publiek } from '../../src/schemas/index.js';
import { nl } from '../../src/texts/nl.js';
import { rotterdamFacts } from './gallery.js';

const facts = rotterdamFacts();
const reis = fold(facts);

/** The letter about some pieces or somebody, as Markdown. */
function letter(ids: readonly string[], publiek: Publiek, known: readonly Fact[] = facts): string | undefined {
  const bijdragen = ids.flatMap((id) => feedbackFor(fold(known), id, { publiek, facts: known }).bijdragen);
  const document = terugkoppelbriefDocument({ bijdragen, artefacten: artefactsOf(known, { publiek }) }, nl);
  return document && renderMarkdown(document);
}

const everything = reis.materiaal.map(({ id }) => id);

describe('a terugkoppelbrief', () => {
  it('says what somebody brought, where it stands and what became of it', () => {
    const brought = reis.materiaal.find(({ titel }) => titel === 'Na het overlijden van haar man');
    const said = letter([brought?.id ?? ''], 'kern') ?? '';
    expect(said).toContain('### Na het overlijden van haar man');
    expect(said).toContain('- Dit staat in: Foto, Reisverslag 1, Programma 2.');
    expect(said).toContain('- Wat wij kozen: Ouderen op een kwetsbaar moment');
  });

  it('says honestly that nothing rests on a contribution yet', () => {
    const idle = reis.materiaal.find(({ titel }) => titel === 'Na de haven');
    expect(letter([idle?.id ?? ''], 'kern')).toContain('Tot nu toe is er geen keuze of les op gebaseerd.');
  });

  it('is nothing before anything was adopted', () => {
    expect(letter(everything, 'kern', facts.slice(0, 2))).toBeUndefined();
  });

  it.each(publieken)('for %s holds no text of a story and no title above that audience', (publiek) => {
    const shown = everything.map((id) => letter([id], publiek)).join('\n');
    const stories = [...rotterdam.verhalen.values()].flatMap((one) =>
      one.status === 'aanwezig' ? [one.tekst.slice(10, 50)] : [],
    );
    expect(stories.filter((story) => shown.includes(story))).toEqual([]);
    const order = publieken.indexOf(publiek);
    const above = reis.materiaal.filter((piece) => publieken.indexOf(piece.publiek) < order);
    expect(above.filter(({ titel }) => shown.includes(`### ${titel}\n`)).map(({ titel }) => titel)).toEqual([]);
  });
});
