import { describe, expect, it } from 'vitest';
import { decide, explain, route } from '../../src/index.js';
import { levendeFasen, type Reis } from '../../src/schemas/index.js';
import { commandTypes } from '../../src/steps/parse.js';
import { sampleCommand } from '../support/samples.js';
import { after, follow, followRoute, started, throughGate, walkTo } from '../support/walk.js';

const gateOf = (reis: Reis) => {
  const { command } = route(reis);
  return command === null ? undefined : explain(followRoute(reis), command);
};

describe('the route', () => {
  it.each(levendeFasen)('opens the next gate from %s, by its own steps', (fase) => {
    const reis = walkTo(fase);
    expect(route(reis).open).toBe(false);
    expect(gateOf(reis)).toMatchObject({ allowed: true, findings: [] });
  });

  it.each(['inrichten', 'doenEnLeren'] as const)('opens the next gate from %s in the second round', (fase) => {
    const reis = walkTo(fase, 2);
    expect(route(reis).open).toBe(false);
    expect(gateOf(reis)).toMatchObject({ allowed: true, findings: [] });
  });

  it.each(['verkennen', 'inrichten', 'doenEnLeren'] as const)('opens the next gate after stepping in at %s', (fase) => {
    const reizigers = [{ id: 'r-o', rol: 'opdrachtgever', kring: 'beleid' }];
    const reis = started({ instap: { fase, ronde: 2, reden: 'Het programma loopt al.', reizigers } });
    expect(gateOf(reis)).toMatchObject({ allowed: true, findings: [] });
  });

  it('leads from a wish to a third version of the programma', () => {
    const reis = walkTo('inrichten', 3);
    expect(reis.programmas.map(({ versie }) => versie)).toEqual([1, 2]);
    expect(reis.vastgesteld.map(({ artefact, versie }) => `${artefact} ${versie}`)).toEqual([
      'opdracht 1',
      'foto 1',
      'programma 1',
      'reisverslag 1',
      'programma 2',
      'reisverslag 2',
    ]);
  });

  it('proposes to bring something before it proposes to name a gap or to explain', () => {
    for (const fase of levendeFasen) {
      for (const step of route(walkTo(fase)).steps)
        expect([fase, step.command, step.kind]).toEqual([fase, step.command, 'adds']);
    }
  });

  it('says of every step which roles can do it and what it mends', () => {
    for (const fase of levendeFasen) {
      for (const { rollen, mends } of route(walkTo(fase)).steps) {
        expect(rollen).not.toHaveLength(0);
        expect(mends).not.toHaveLength(0);
      }
    }
  });

  it('needs each of its steps: without any one of them the gate stays closed', () => {
    for (const fase of levendeFasen) {
      const reis = walkTo(fase);
      const { steps, command } = route(reis);
      for (const left of steps) {
        const others = steps.filter((step) => step !== left);
        // Steps that lean on the one that is left out cannot be carried out either.
        const partly = others.reduce((now, step) => {
          const decision = decide(now, sampleCommand(now, step.command, step.fill, step.write));
          return decision.ok ? decision.reis : now;
        }, reis);
        expect([fase, left.command, explain(partly, command).allowed]).toEqual([fase, left.command, false]);
      }
    }
  });

  it('lets one step mend several findings: three angles, four circles and two kinds take four steps', () => {
    expect(route(walkTo('verkennen')).steps.map(({ command }) => command)).toEqual(
      Array(4).fill('materiaal.toevoegen'),
    );
  });

  it('lists its steps in the order of the method', () => {
    const order = route(walkTo('inrichten')).steps.map(({ command }) => commandTypes.indexOf(command));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('is empty when the gate is open, and gone when the journey has ended', () => {
    const ready = followRoute(started());
    expect(route(ready)).toMatchObject({ gate: 'opdracht', open: true, steps: [] });
    const ended = after(decide(ready, sampleCommand(ready, 'reis.staken')));
    expect(route(ended)).toEqual({ gate: null, command: null, open: false, steps: [], unmended: [] });
  });

  it('fills in what is known: the opdrachtgever who travels along already', () => {
    const wens = started();
    const reis = follow(
      wens,
      route(wens).steps.find(({ mends }) => mends.includes('opdracht.opdrachtgever-ontbreekt'))!,
    );
    const step = route(reis).steps.find(({ command }) => command === 'opdrachtgever.aanwijzen');
    expect(step?.fill).toEqual({ opdrachtgever: reis.reizigers[0]?.id });
  });

  it('goes on through the gate', () => {
    expect(throughGate(started()).fase).toBe('verkennen');
  });
});
