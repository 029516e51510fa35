import { describe, expect, it } from 'vitest';
import { blankReis } from '../../src/steps/reis.js';
import { changedBy, full, given, meta } from '../support/full.js';

const { instap, ...fresh } = full('reis.starten');

describe('a journey', () => {
  it('starts with a wish and nothing else', () => {
    const { id, titel, reiswens } = fresh;
    expect(changedBy(blankReis(), { type: 'reis.starten', meta, id, titel, reiswens })).toEqual({
      id,
      titel,
      reiswens,
    });
  });

  it('keeps the rules that it started with', () => {
    const { type: _type, meta: _meta, ...started } = fresh;
    expect(changedBy(blankReis(), fresh)).toEqual(started);
  });

  it('can be entered halfway, with the people, the opdracht and the programma that are there', () => {
    const { id, titel, reiswens, spelregels } = fresh;
    expect(changedBy(blankReis(), full('reis.starten'))).toEqual({
      id,
      titel,
      reiswens,
      spelregels,
      instap,
      fase: 'inrichten',
      ronde: 3,
      reizigers: instap!.reizigers,
      opdracht: instap!.opdracht,
      programma: instap!.programma,
    });
  });

  it('can be entered halfway with nothing but people', () => {
    const bare = { fase: 'verkennen', ronde: 1, reden: 'Al begonnen.', reizigers: instap!.reizigers } as const;
    const { id, titel, reiswens, spelregels } = fresh;
    expect(changedBy(blankReis(), { ...fresh, instap: bare })).toEqual({
      id,
      titel,
      reiswens,
      spelregels,
      instap: bare,
      fase: 'verkennen',
      reizigers: bare.reizigers,
    });
  });

  it('does not share the list of people with the fact that began it', () => {
    const after = changedBy(blankReis(), full('reis.starten'));
    expect(after.reizigers).not.toBe(instap!.reizigers);
  });

  it('arrives with what is secured', () => {
    const command = full('reis.afronden');
    expect(changedBy(given, command)).toEqual({ aankomst: command.aankomst });
  });

  it('stops with a reason', () => {
    expect(changedBy(given, full('reis.staken'))).toEqual({ staking: 'Het college stopt.' });
  });
});

describe('a wish', () => {
  it('is written anew as a whole', () => {
    const reiswens = { opgave: 'Iets anders.', urgentie: [], doelen: [] };
    expect(changedBy(given, { type: 'reiswens.bijwerken', meta, reiswens })).toEqual({ reiswens });
  });
});

describe('a reiziger', () => {
  it('joins those who were there', () => {
    const command = full('reiziger.toevoegen');
    expect(changedBy(given, command)).toEqual({ reizigers: [...given.reizigers, command.reiziger] });
  });

  it('is described anew, in the same place', () => {
    const command = full('reiziger.bijwerken');
    expect(changedBy(given, command)).toEqual({ reizigers: [command.reiziger, given.reizigers[1]] });
  });
});
