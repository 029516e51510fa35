import { describe, expect, it } from 'vitest';
import { blankReis } from '../../src/steps/blank.js';
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
    const { id, titel, reiswens, spelregels, achteraf } = fresh;
    const { elementStanden, ...entered } = changedBy(blankReis(), full('reis.starten'));
    // Every element that is brought along has its first stand.
    expect(elementStanden?.map(({ element }) => element)).toEqual(instap!.werkzameElementen?.map((one) => one.id));
    expect(entered).toEqual({
      id,
      achteraf,
      materiaal: instap!.materiaal,
      indicatoren: instap!.indicatoren?.map((one) => ({ ...one, breuken: [] })),
      inzichten: instap!.inzichten?.map((one) => ({ ...one, ronde: 3 })),
      keuzes: instap!.keuzes,
      werkzameElementen: instap!.werkzameElementen,
      samengevoegd: entered.samengevoegd,
      reisgezelschap: instap!.reisgezelschap,
      mandaat: instap!.mandaat,
      programmas: instap!.programmas?.map(({ versie, programma }) => ({ versie, programma })),
      reisverslagen: instap!.reisverslagen?.map(({ versie, reisverslag }) => ({ versie, reisverslag })),
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
    const { id, titel, reiswens, spelregels, achteraf } = fresh;
    expect(changedBy(blankReis(), { ...fresh, instap: bare })).toEqual({
      id,
      achteraf,
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
