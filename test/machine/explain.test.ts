import { describe, expect, it } from 'vitest';
import { artefacten, type Artefact, type Reis } from '../../src/schemas/index.js';
import { decide, explain, explainGate, rulesVersion } from '../../src/index.js';
import { registryOf, rulesOf } from '../../src/rules/registry.js';
import { sampleCommand } from '../support/samples.js';
import { after, followRoute, started, throughGate, walkTo } from '../support/walk.js';

const stageOf = {
  opdracht: 'reiswens',
  foto: 'verkennen',
  programma: 'inrichten',
  reisverslag: 'doenEnLeren',
} as const;
const required = artefacten.flatMap((gate) =>
  rulesOf(registryOf(), gate)
    .filter(({ level }) => level === 'vereist')
    .map(({ id }) => [gate, id] as const),
);

/** The journey in front of a gate, with an opdrachtgever who can stand for an explanation. */
function before(gate: Artefact): Reis {
  const reis = walkTo(stageOf[gate]);
  if (reis.opdracht?.opdrachtgever !== undefined) return reis;
  const met = after(
    decide(reis, sampleCommand(reis, 'reiziger.toevoegen', { reiziger: { rol: 'opdrachtgever', kring: 'beleid' } })),
  );
  return after(decide(met, sampleCommand(met, 'opdrachtgever.aanwijzen')));
}

const explaining = (reis: Reis, regel: string, gate: Artefact): Reis =>
  after(decide(reis, sampleCommand(reis, 'regel.toelichten', { toelichting: { regel, gate } })));

describe('comply or explain', () => {
  it.each(required)('at the gate of the %s, %s can be explained', (gate, regel) => {
    const reis = explaining(before(gate), regel, gate);
    const { findings, explained } = explain(reis, `${gate}.vaststellen`);
    expect(findings.filter(({ rule }) => rule === regel)).toEqual([]);
    const wasOpen = explain(before(gate), `${gate}.vaststellen`).findings.some(({ rule }) => rule === regel);
    expect(explained.some(({ rule }) => rule === regel)).toBe(wasOpen);
  });

  it('opens a whole gate, and the receipt says of every rule how it stood', () => {
    const bare = before('foto');
    const reis = required
      .filter(([gate]) => gate === 'foto')
      .reduce((now, [gate, regel]) => explaining(now, regel, gate), bare);
    const decision = decide(reis, sampleCommand(reis, 'foto.vaststellen'));
    if (!decision.ok) throw new Error('the gate stayed closed');
    const [fact] = decision.facts;
    const foto = registryOf().filter(({ gate }) => gate === 'foto');
    const met = explainGate(bare, 'foto').met.map((one) => one.rule);
    expect(met).toEqual(expect.arrayContaining(['foto.bron-bekend', 'foto.verhaal-teruggelezen']));
    expect(fact).toMatchObject({
      naar: 'inrichten',
      versie: 1,
      receipt: {
        rules: rulesVersion,
        verdicts: foto.map(({ id, level }) => ({
          rule: id,
          verdict: met.includes(id) ? 'met' : level === 'advies' ? 'advised' : 'explained',
        })),
      },
    });
    expect(decision.reis.vastgesteld.at(-1)).toMatchObject({
      artefact: 'foto',
      versie: 1,
      ronde: 1,
      seq: decision.reis.seq,
    });
  });

  it('counts for this round only, and is asked again in the next', () => {
    const regel = 'programma.mandaat-verleend';
    const first = explaining(walkTo('inrichten'), regel, 'programma');
    expect(explain(first, 'programma.vaststellen').explained.map(({ rule }) => rule)).toEqual([regel]);
    const second = throughGate(throughGate(first));
    expect(second.ronde).toBe(2);
    const again = explain(second, 'programma.vaststellen');
    expect([again.explained, again.findings.some(({ rule }) => rule === regel)]).toEqual([[], true]);
  });

  it('can be withdrawn, once', () => {
    const regel = 'foto.wetenschap-gehoord';
    const reis = explaining(before('foto'), regel, 'foto');
    const withdrawn = after(decide(reis, sampleCommand(reis, 'toelichting.intrekken')));
    expect(explain(withdrawn, 'foto.vaststellen').explained).toEqual([]);
    expect(withdrawn.toelichtingen).toMatchObject([{ regel, ingetrokken: { reden: 'Toch gevonden.' } }]);
    expect(decide(withdrawn, sampleCommand(withdrawn, 'toelichting.intrekken')).ok).toBe(false);
  });

  it('offers an explanation as the last remedy of a required rule, and never of integrity', () => {
    for (const { findings } of artefacten.map((gate) => explain(before(gate), `${gate}.vaststellen`))) {
      for (const { level, remedies } of findings) {
        expect(remedies.filter(({ kind }) => kind === 'explains')).toHaveLength(level === 'vereist' ? 1 : 0);
        expect(remedies.at(-1)?.kind === 'explains').toBe(level === 'vereist');
      }
    }
  });
});

describe('explain', () => {
  it('says what is met, and by what', () => {
    const reis = followRoute(walkTo('verkennen'));
    const { allowed, met } = explain(reis, 'foto.vaststellen');
    expect(allowed).toBe(true);
    const heard = met.find(({ rule }) => rule === 'foto.wetenschap-gehoord');
    const voice = reis.materiaal.find(({ kring }) => kring === 'wetenschap');
    expect(heard?.by).toEqual([{ field: 'materiaal', id: voice?.id }]);
  });

  it('says in words what is missing, where, and how to mend it', () => {
    const [finding] = explain(walkTo('verkennen'), 'foto.vaststellen').findings.filter(
      ({ code }) => code === 'foto.wetenschap-gehoord',
    );
    expect(finding).toMatchObject({
      code: 'foto.wetenschap-gehoord',
      rule: 'foto.wetenschap-gehoord',
      path: ['materiaal'],
      level: 'vereist',
      params: { kring: 'wetenschap' },
      message: 'Wij hebben nog niets gehoord uit de wetenschap. Vraag een onderzoeker.',
      remedies: [
        {
          command: 'materiaal.toevoegen',
          fill: { materiaal: { kring: 'wetenschap' } },
          kind: 'adds',
          rollen: ['wetenschapper'],
        },
        { command: 'regel.toelichten', kind: 'explains' },
      ],
    });
  });

  it('judges a gate that lies ahead, and says that it is not its turn yet', () => {
    expect(explain(started(), 'foto.vaststellen')).toMatchObject({
      allowed: false,
      rejection: 'command.wrong-stage',
      message: 'Deze stap kan nog niet in de fase reiswens. Doe eerst: Stel de opdracht vast.',
      findings: expect.arrayContaining([expect.objectContaining({ code: 'foto.leefwereld-gehoord' })]) as unknown,
    });
  });

  it('knows no command of another name', () => {
    expect(explain(started(), 'reis.vliegen')).toMatchObject({ allowed: false, rejection: 'command.unknown' });
    expect(explain(started(), { type: '__proto__' })).toMatchObject({ allowed: false, rejection: 'command.unknown' });
  });
});

describe('stepping in while a programme already runs', () => {
  const reizigers = [{ id: 'r-o', rol: 'opdrachtgever' as const, kring: 'beleid' as const }];
  const instap = { fase: 'doenEnLeren' as const, ronde: 3, reden: 'Het programma loopt sinds vorig jaar.', reizigers };

  it('starts in that stage and round, with nothing pretended', () => {
    const reis = started({ instap });
    expect([reis.fase, reis.ronde, reis.vastgesteld, reis.programmas]).toEqual(['doenEnLeren', 3, [], []]);
  });

  it('shows every rule of the gates behind it as it stands, and the gates as not adopted', () => {
    const behind = explainGate(started({ instap }), 'programma');
    expect(behind.adopted).toBe(false);
    expect(behind.findings.map(({ code }) => code)).toContain('programma.waartoe-beschreven');
  });

  it('asks at the next gate as usual, and adopts the version of that round', () => {
    const next = throughGate(started({ instap }));
    expect([next.fase, next.ronde]).toEqual(['inrichten', 4]);
    expect(next.vastgesteld).toMatchObject([{ artefact: 'reisverslag', versie: 3, ronde: 3 }]);
    expect(explainGate(next, 'opdracht').adopted).toBe(false);
  });
});
