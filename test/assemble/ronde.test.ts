import { describe, expect, it } from 'vitest';
import { aboutRound, reachedIn } from '../../src/assemble/ronde.js';
import { blankReis } from '../../src/steps/blank.js';
import {
  publieken,
  type DoelgroepInReis,
  type ElementStand,
  type Publiek,
  type Reis,
} from '../../src/schemas/index.js';
import { cijfer } from './reis.js';

const doelgroep = { id: 'g-1', wie: 'Ouderen', waar: 'In de flat', viaWie: 'De huismeester' };
const inRound = (aantal: number, ronde: number) => ({ aantal, eenheid: 'mensen', ronde });

describe('what was reached of a doelgroep', () => {
  it.each<[string, Partial<DoelgroepInReis>, number, object]>([
    ['the number of the round in which it was described', { bereik: 40 }, 2, { bereik: 40 }],
    ['no number of another round', { bereik: 40 }, 1, {}],
    ['nothing when nothing was counted', {}, 2, {}],
    [
      'of counts per round only those of the round that is asked for',
      { bereiken: [inRound(5, 1), inRound(9, 2), inRound(3, 2)] },
      2,
      { bereiken: [inRound(9, 2), inRound(3, 2)] },
    ],
    ['no empty list of counts', { bereiken: [inRound(5, 1)] }, 2, {}],
  ])('is %s', (_what, counted, asked, shown) => {
    expect(reachedIn({ ...doelgroep, ronde: 2, ...counted }, asked)).toStrictEqual({ ...doelgroep, ...shown });
  });
});

/** What stands in a report of one round of a journey that holds only this. */
const about = (
  journey: Partial<Reis>,
  ronde = 2,
  publiek: Publiek = 'kern',
  shown: readonly string[] = ['w-1', 'w-2'],
) => aboutRound({ ...blankReis(), ...journey }, ronde, publiek, new Set(shown));

describe('a report of a round', () => {
  it('says nothing of what no round has', () => {
    expect(about({})).toStrictEqual({});
  });

  it('asks the leervragen that were there by then, and does not say which materiaal raised them', () => {
    const leervraag = (id: string, ronde: number) =>
      ({ id, vraag: 'Wie?', status: 'open', ronde, standen: [] }) as const;
    const leervragen = [{ ...leervraag('l-1', 1), materiaal: ['m-1'] }, leervraag('l-2', 2), leervraag('l-3', 3)];
    expect(about({ leervragen })).toStrictEqual({ leervragen: [leervraag('l-1', 1), leervraag('l-2', 2)] });
    expect(about({ leervragen: [leervraag('l-3', 3)] })).toStrictEqual({});
  });
});

describe('the stands of an element', () => {
  const stand: ElementStand = {
    element: 'w-1',
    op: '2026-04-01T10:00:00+01:00',
    ronde: 1,
    richting: 'werkt',
    zekerheid: 'aannemelijk',
    status: 'voorlopig',
  };
  const later = { ...stand, op: '2026-05-01T10:00:00+01:00', reden: 'Wij keken nog eens.' };

  it.each<[string, Partial<ElementStand>]>([
    ['works', { richting: 'werktNiet' }],
    ['is certain', { zekerheid: 'onderbouwd' }],
    ['stands', { status: 'vastgesteld' }],
    ['is proven', { bewijs: 'gemeten' }],
  ])('are told when it turned in how it %s: all that this element ever was', (_what, turn) => {
    const standen = [stand, later, { ...later, ...turn }];
    expect(about({ elementStanden: standen })).toStrictEqual({ elementStanden: standen });
  });

  it('are told of nothing that stayed the same, whatever another element did', () => {
    const other: ElementStand = { ...stand, element: 'w-2', richting: 'werktNiet' };
    expect(about({ elementStanden: [stand, later, other] })).toStrictEqual({});
    const turned: ElementStand[] = [other, { ...other, richting: 'werkt' }];
    expect(about({ elementStanden: [stand, ...turned, later] })).toStrictEqual({ elementStanden: turned });
  });

  it('are not told of an element that this audience may not see', () => {
    const elementStanden: ElementStand[] = [stand, { ...stand, richting: 'werktNiet' }];
    expect(about({ elementStanden }, 2, 'kern', ['w-2'])).toStrictEqual({});
  });
});

describe('what was said back', () => {
  const given = (id: string, ronde: number, reizigers: readonly string[]) =>
    ({ id, ronde, reizigers, uitkomst: 'gebruikt', tekst: 'Dank.', op: '2026-04-01T10:00:00+01:00' }) as const;
  const journey = {
    materiaal: [{ ...cijfer, aangedragenDoor: ['r-1', 'r-2', 'r-3'] }],
    terugkoppelingen: [given('t-1', 1, ['r-1']), given('t-2', 2, []), given('t-3', 2, [])],
  };

  it('is counted for the kern, of that round alone, with who still has to hear it', () => {
    expect(about(journey)).toStrictEqual({ terugkoppeling: { gegeven: 2, nogTeGeven: 2 } });
    expect(about(journey, 1)).toStrictEqual({ terugkoppeling: { gegeven: 1, nogTeGeven: 2 } });
  });

  it('is not told of a round in which nothing was said back', () => {
    expect(about(journey, 3)).toStrictEqual({});
  });

  it.each(publieken.filter((one) => one !== 'kern'))(
    'is not counted for %s: a small count could point at somebody',
    (one) => {
      expect(about(journey, 2, one)).toStrictEqual({});
    },
  );
});
