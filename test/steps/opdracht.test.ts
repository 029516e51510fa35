import { describe, expect, it } from 'vitest';
import { decide, fold } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { changedBy, full, given, meta } from '../support/full.js';

const before: Reis = { ...given, opdracht: null };
const empty = { vraag: '', aanleiding: '', ambitie: '', context: '' };

describe('an opdracht', () => {
  it('is drafted as a whole', () => {
    const command = full('opdracht.opstellen');
    expect(changedBy(before, command)).toEqual({ opdracht: command.opdracht });
  });

  it('may begin with the people, before a word is written', () => {
    expect(changedBy(before, full('opdrachtgever.aanwijzen'))).toEqual({
      opdracht: { ...empty, opdrachtgever: 'r-2' },
    });
    expect(changedBy(before, full('reisbegeleider.aanwijzen'))).toEqual({
      opdracht: { ...empty, reisbegeleider: 'r-2' },
    });
  });

  it('keeps its words when people are appointed', () => {
    expect(changedBy(given, full('opdrachtgever.aanwijzen'))).toEqual({
      opdracht: { ...given.opdracht, opdrachtgever: 'r-2' },
    });
  });

  it('keeps its people when words are written, whether a form leaves them out or sends them empty', () => {
    const words = { ...empty, vraag: 'Wie eet alleen?' };
    const kept = { opdracht: { ...words, opdrachtgever: 'r-1', reisbegeleider: 'r-2' } };
    expect(changedBy(given, { type: 'opdracht.opstellen', meta, opdracht: words })).toEqual(kept);
    const sent = { ...words, opdrachtgever: undefined, reisbegeleider: undefined };
    expect(changedBy(given, { type: 'opdracht.opstellen', meta, opdracht: sent })).toEqual(kept);
  });

  it('loses what is no longer written', () => {
    const { afbakening: _left, gewenstOp: _out, ...opdracht } = full('opdracht.opstellen').opdracht;
    const written = { ...given, opdracht: full('opdracht.opstellen').opdracht };
    expect(changedBy(written, { type: 'opdracht.opstellen', meta, opdracht })).toEqual({ opdracht });
  });

  it('is adopted as it stands: the fact only says so', () => {
    expect(changedBy(given, full('opdracht.vaststellen'))).toEqual({});
  });
});

it('a journey that was sent empty names is the same after it was stored', () => {
  const start = { ...full('reis.starten'), instap: undefined };
  const began = decide(fold([]), start);
  const reiziger = { id: 'r-1', rol: 'opdrachtgever', kring: 'beleid' } as const;
  const steps = [
    { type: 'reiziger.toevoegen', meta, reiziger },
    { type: 'opdrachtgever.aanwijzen', meta, opdrachtgever: 'r-1' },
    { type: 'opdracht.opstellen', meta, opdracht: { ...empty, opdrachtgever: undefined } },
  ];
  if (!began.ok) throw new Error('a journey could not start');
  const facts = [...began.facts];
  let reis = began.reis;
  for (const step of steps) {
    const decision = decide(reis, step);
    if (!decision.ok) throw new Error(decision.rejection.code);
    facts.push(...decision.facts);
    reis = decision.reis;
  }
  expect(fold(JSON.parse(JSON.stringify(facts)) as typeof facts)).toEqual(reis);
});
