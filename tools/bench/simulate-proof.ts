// The simulator against the machine, step by step, and one study on every engine: `npm run proof:simulate`. Takes minutes;
// `npm run proof:simulate -- 1000` takes fewer steps, and
// `-- 0 PostgreSQL` none, on one engine.
import process from 'node:process';
import { initialTransition, transition } from 'xstate';
import { reisMachine } from '../../src/machine/aanpakkenMetImpact.js';
import type { Behaviour } from '../../src/simulate/clock/activity.js';
import { exampleScenario, replicate, type Scenario } from '../../src/simulate/index.js';
import { engines } from './engines-proof.js';

/** Every step of the simulator, tried or refused, also given to the machine's own transition function. */
function differential(wanted: number): void {
  let [steps, refused, differences] = [0, 0, 0];
  const states = new Map<string, ReturnType<typeof reisMachine.getInitialSnapshot>>();
  const base = exampleScenario();
  const spied: Scenario = {
    ...base,
    *behaviour(reis): Behaviour {
      const body = base.behaviour(reis);
      let next = body.next({ ok: true, rejection: null, findings: [] });
      while (!next.done) {
        const answer = yield next.value;
        if (next.value.kind === 'step') {
          const before = states.get(reis.name) ?? initialTransition(reisMachine, undefined)[0];
          const [after] = transition(reisMachine, before, next.value.command);
          states.set(reis.name, after);
          steps += 1;
          if (!answer.ok) refused += 1;
          const moved = after.context.reis.seq > before.context.reis.seq;
          if (moved !== answer.ok || after.value !== reis.reis.fase || after.context.reis.seq !== reis.reis.seq)
            differences += 1;
        }
        next = body.next(answer);
      }
    },
  };
  for (let replication = 0; ; replication += 1) {
    if (steps >= wanted) break;
    states.clear();
    replicate(spied, { seed: 5, replication });
  }
  console.log(`engine against transition(): ${differences} differences in ${steps} steps, ${refused} of them refused`);
  if (differences > 0) process.exitCode = 1;
}

differential(Number(process.argv[2] ?? 1_000_000));
await engines(process.argv[3]);
