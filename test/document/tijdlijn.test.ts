import { describe, expect, it } from 'vitest';
import { assembleReisverslag } from '../../src/assemble/index.js';
import { fold } from '../../src/index.js';
import { reisverslagDocument } from '../../src/document/index.js';
import { reisverslagArtefactSchema } from '../../src/schemas/index.js';
import { nl } from '../../src/texts/nl.js';
import { rotterdamFacts } from './gallery.js';

const facts = rotterdamFacts();
const reis = fold(facts);

/** The rows of the timeline of a round: day, what, and what happened. */
function rows(versie: number, told: typeof facts | undefined): string[] {
  const artefact = assembleReisverslag(reis, { publiek: 'kern', versie, facts: told });
  expect(reisverslagArtefactSchema.parse(artefact)).toEqual(artefact);
  const figures = reisverslagDocument(artefact, nl).blocks.flatMap((block) => (block.type === 'figure' ? [block] : []));
  const found = figures.find(({ drawing }) => drawing.title === nl.document.sectie.tijdlijn);
  return (found?.table.rows ?? []).map((row) =>
    row
      .flat()
      .map(({ text }) => text.slice(0, 40))
      .join(' | '),
  );
}

describe('the timeline of a round', () => {
  it('shows when experiments and meeting places began and ended, when the facts are there', () => {
    expect(rows(2, facts).filter((row) => / (begonnen|afgerond|ingericht)$/.test(row))).toEqual([
      '14 januari 2015 | Leerkring huisbezoek (fictief) | begonnen',
      '14 januari 2015 | De online marktplaats van Voor Mekaar | begonnen',
      '14 januari 2015 | De prijs voor lief en leed (de prijs bes | begonnen',
      '4 maart 2019 | Een huisbezoek op een kwetsbaar moment | begonnen',
      '4 maart 2019 | Van huisbezoeken een beeld van de wijk m | begonnen',
      '8 juni 2020 | Telefoonlijnen in plaats van bezoeken, d | begonnen',
      '8 juni 2021 | Een huisbezoek op een kwetsbaar moment | afgerond',
    ]);
  });

  it('shows the reflections only, when they are not: one on two experiments once', () => {
    expect(rows(2, undefined).map((row) => row.split(' | ')[0])).toEqual([
      '14 november 2019',
      '10 december 2020',
      '3 juni 2021',
    ]);
  });

  it('is not drawn for a round in which nothing has a day yet', () => {
    expect(rows(3, undefined)).toEqual([]);
  });
});
