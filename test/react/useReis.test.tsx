import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/journal/index.js';
import { useReis, useReisPart } from '../../src/react/index.js';
import { walkTo } from '../support/walk.js';

const store = memoryStore();
const initial = walkTo('verkennen');

function Journey({ id }: { readonly id: string }) {
  const { reis, status, route, steps } = useReis(store, id, { initial });
  const aantal = useReisPart(store, id, (view) => view.reis.reizigers.length, { initial });
  return (
    <p>
      {reis.titel} {status} {route.gate} {steps.filter(({ allowed }) => allowed).length} {aantal}
    </p>
  );
}

describe('a journey in React', () => {
  it('is rendered on a server with the journey that it was given, and nothing is opened', () => {
    const html = renderToString(
      <StrictMode>
        <Journey id="reis-1" />
      </StrictMode>,
    );
    expect(html.replaceAll('<!-- -->', '')).toContain(`${initial.titel} open foto`);
    expect(html.replaceAll('<!-- -->', '')).toMatch(new RegExp(`${initial.reizigers.length}</p>$`));
  });
});
