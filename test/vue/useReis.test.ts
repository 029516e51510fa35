import { createSSRApp, effectScope, h, watch } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { describe, expect, it } from 'vitest';
import { startReis } from '../../src/index.js';
import { memoryStore } from '../../src/journal/index.js';
import { useReis } from '../../src/vue/index.js';
import { opening, traveller } from '../journal/journey.js';
import { walkTo } from '../support/walk.js';

describe('a journey in Vue', () => {
  it('is rendered on a server with the journey that it was given, and nothing is opened', async () => {
    const initial = walkTo('verkennen');
    const app = createSSRApp({
      setup() {
        const { reis, status } = useReis(memoryStore(), 'reis-1', { initial });
        return () => h('p', `${reis.value.titel} ${status.value}`);
      },
    });
    expect(await renderToString(app)).toBe(`<p>${initial.titel} open</p>`);
  });

  it('follows the store while its scope is there', async () => {
    const store = memoryStore();
    const started = startReis(opening());
    if (!started.ok) throw new Error(started.rejection.code);
    await store.append('reis-1', started.facts, 0);
    const scope = effectScope();
    const used = scope.run(() => useReis(store, 'reis-1'))!;
    await new Promise<void>((resolve) => {
      watch(used.status, () => {
        resolve();
      });
    });
    const sent = await used.send(traveller(1));
    expect([sent.ok, used.reis.value.seq, used.route.value.gate, used.explain('foto.vaststellen').allowed]).toEqual([
      true,
      2,
      'foto',
      false,
    ]);
    scope.stop();
    await store.append('reis-1', [], 2);
    expect(used.reis.value.seq).toBe(2);
  });
});
