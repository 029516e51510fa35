import { afterEach, describe, expect, it, vi } from 'vitest';
import { nl } from '../../src/texts/nl.js';

/** What an example prints when it is run, line by line. */
async function printed(run: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    lines.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' '));
  });
  await run();
  log.mockRestore();
  return lines;
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the examples', () => {
  it('start a journey, show the way and print a draft', async () => {
    const lines = await printed(() => import('../../examples/first.js'));
    expect(lines[0]).toBe('reiziger.toevoegen - reisbegeleider');
    expect(lines.at(-1)).toContain('# Opdracht: Minder eenzaam');
  });

  it('say what is missing when the foto comes too early, and mend one thing', async () => {
    const lines = await printed(() => import('../../examples/refused.js'));
    expect([lines[0], lines[1]?.split('\n')[0], lines[2]]).toEqual([
      'command.wrong-stage',
      'opdracht.urgentie-benoemd: reiswens.bijwerken or regel.toelichten',
      'mended: 1',
    ]);
  });

  it('keep facts on a server: who comes second looks again', async () => {
    expect(await printed(() => import('../../examples/node-backend.js'))).toEqual([
      'anna 201',
      'bo 409',
      'bo again 201',
      'no sense 422',
      '1 reis.gestart, 2 reiziger.toegevoegd, 3 reiziger.toegevoegd',
    ]);
  });

  it('run the machine in a plain actor', async () => {
    expect(await printed(() => import('../../examples/xstate-actor.js'))).toEqual([
      'reiswens 1',
      'reiswens 2',
      'false true',
      'gestaakt 3',
      'done',
    ]);
  });

  it('show a form that says what is missing, rendered on the server', async () => {
    const [html = ''] = await printed(() => import('../../examples/react-form.js'));
    expect(html).toContain('<button disabled="">Opslaan</button>');
    expect(html).toContain(`<li>${nl.findings['opdracht.urgentie-benoemd']}</li>`);
  });
});
