import { describe, expect, it } from 'vitest';
import { decide, fold } from '../../src/index.js';
import type { Materiaal, Reis } from '../../src/schemas/index.js';
import { shownMateriaal } from '../../src/rules/materiaal.js';
import { sampleCommand } from '../support/samples.js';
import { changedBy, full, fullCommands, given, meta } from '../support/full.js';
import { after, walkTo } from '../support/walk.js';

type Add = Partial<Materiaal> & { id: string };

const add = (reis: Reis, materiaal: Add): Reis =>
  after(decide(reis, sampleCommand(reis, 'materiaal.toevoegen', { materiaal })));
const merge = (reis: Reis, id: string, samengevoegdUit: string[]) =>
  decide(reis, sampleCommand(reis, 'materiaal.corrigeren', { materiaal: { id, samengevoegdUit } }));
const shown = (reis: Reis): string[] => shownMateriaal(reis).map(({ id }) => id);

const three = ['m-1', 'm-2', 'm-3'].reduce((reis, id) => add(reis, { id }), walkTo('verkennen'));

describe('materiaal', () => {
  const added = fullCommands.filter((command) => command.type === 'materiaal.toevoegen');

  it.each(added.map((command) => [command.materiaal.soort, command] as const))(
    'of the kind %s is added',
    (_soort, command) => {
      expect(changedBy(given, command)).toEqual({
        materiaal: [...given.materiaal, command.materiaal],
        samengevoegd: [{ materiaal: 'm-1', in: 'm-9' }],
      });
    },
  );

  it('is corrected in its place, with what was merged into it', () => {
    const command = full('materiaal.corrigeren');
    expect(changedBy(given, command)).toEqual({
      materiaal: [given.materiaal[0], command.materiaal],
      samengevoegd: [{ materiaal: 'm-1', in: 'm-2' }],
    });
  });

  it('is erased: a stone stays, with the moment and the reason', () => {
    expect(changedBy(given, full('materiaal.wissen'))).toEqual({
      materiaal: [given.materiaal[1]],
      gewist: [{ id: 'm-1', op: meta.op, reden: 'verzoek', publiek: 'netwerk' }],
    });
  });

  it('is marked where people want to start, as a reiziger is', () => {
    expect(changedBy(given, full('energie.markeren'))).toEqual({
      materiaal: [{ ...given.materiaal[0], energie: 'Hier beginnen.' }, given.materiaal[1]],
    });
    const bij = { reiziger: 'r-1' };
    expect(changedBy(given, { type: 'energie.markeren', meta, bij, energie: 'Wil koken.' })).toEqual({
      reizigers: [{ ...given.reizigers[0], energie: 'Wil koken.' }, given.reizigers[1]],
    });
  });
});

describe('an oordeel', () => {
  it('is parked, and waits', () => {
    const command = full('oordeel.parkeren');
    expect(changedBy(given, command)).toEqual({
      oordelen: [...given.oordelen, { ...command.oordeel, behandeling: null }],
    });
  });

  it('comes back, and what became of it is kept beside it', () => {
    expect(changedBy(given, full('oordeel.behandelen'))).toEqual({
      oordelen: [{ id: 'o-1', oordeel: 'Te duur.', behandeling: 'Wij hebben het besproken.' }],
    });
  });
});

describe('a witte vlek', () => {
  it('is named once for each angle: naming it again replaces what was said', () => {
    const command = full('witteVlek.benoemen');
    expect(changedBy(given, command)).toEqual({ witteVlekken: [command.witteVlek] });
    const wet = { invalshoek: 'wettelijkeGrondslag', waarom: 'Nog niet gezocht.' };
    expect(changedBy(given, { type: 'witteVlek.benoemen', meta, witteVlek: wet })).toEqual({
      witteVlekken: [...given.witteVlekken, wet],
    });
  });
});

it('a foto is adopted as it stands: the fact only says so', () => {
  expect(changedBy(given, { type: 'foto.vaststellen', meta })).toEqual({});
});

describe('merging contributions', () => {
  it('shows what they were merged into, and keeps every voice', () => {
    const reis = after(merge(three, 'm-3', ['m-1', 'm-2']));
    expect([shown(reis), reis.materiaal.length]).toEqual([['m-3'], 3]);
  });

  it('can be taken back', () => {
    const merged = after(merge(three, 'm-3', ['m-1', 'm-2']));
    expect(shown(after(merge(merged, 'm-3', ['m-1'])))).toEqual(['m-2', 'm-3']);
  });

  it('never makes two pieces disappear into each other, however far apart', () => {
    const chain = after(merge(after(merge(three, 'm-2', ['m-1'])), 'm-3', ['m-2']));
    expect(shown(chain)).toEqual(['m-3']);
    for (const id of ['m-1', 'm-2'])
      expect(merge(chain, id, ['m-3'])).toMatchObject({
        rejection: { findings: [{ code: 'stap.verwijzing-kring', path: ['materiaal', 'samengevoegdUit', 0] }] },
      });
    expect(merge(three, 'm-1', ['m-1']).ok).toBe(false);
  });
});

describe('erasing materiaal', () => {
  const merged = after(merge(three, 'm-3', ['m-1']));
  const erase = (reis: Reis, materiaal: string): Reis =>
    after(decide(reis, sampleCommand(reis, 'materiaal.wissen', { materiaal })));

  it('leaves a stone and no words', () => {
    const reis = erase(three, 'm-2');
    expect(reis.gewist).toEqual([{ id: 'm-2', op: reis.op, reden: 'verzoek', publiek: 'openbaar' }]);
    expect(JSON.stringify(reis.materiaal)).not.toContain('m-2');
  });

  it('shows again what had been merged into it', () => {
    expect(shown(erase(merged, 'm-3'))).toEqual(['m-1', 'm-2']);
  });

  it('keeps its id taken, so that old references never point to something else', () => {
    const reis = erase(three, 'm-2');
    const again = sampleCommand(reis, 'materiaal.toevoegen', { materiaal: { id: 'm-2' } });
    expect(decide(reis, again)).toMatchObject({ rejection: { findings: [{ code: 'stap.id-nieuw' }] } });
  });
});

it('a journey of nothing has nothing to show', () => {
  expect(shown(fold([]))).toEqual([]);
});
