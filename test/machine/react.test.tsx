import { useMachine } from '@xstate/react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { explain, reisMachine } from '../../src/index.js';
import type { Reis } from '../../src/schemas/index.js';
import { sampleCommand } from '../support/samples.js';
import { walkTo } from '../support/walk.js';

function Journey({ reis }: { reis: Reis }) {
  const [snapshot] = useMachine(reisMachine, { input: { reis } });
  const ready = snapshot.can(sampleCommand(reis, 'foto.vaststellen'));
  return (
    <p>
      {snapshot.value} {ready ? 'open' : explain(snapshot.context.reis, 'foto.vaststellen').findings[0]?.message}
    </p>
  );
}

it('a journey is shown by React on the server, in the stage where it is', () => {
  const html = renderToString(<Journey reis={walkTo('verkennen')} />);
  expect(html).toContain('verkennen');
  expect(html).toContain('Invalshoeken met materiaal: 0 van minstens 3.');
});
