import { describe, expect, test } from 'vitest';
import { finishInTurns, TURN_MS } from '../../utils/steps/finish-in-turns';
import { finish, finishInTime, MAX_STAGE_MS, type Steps } from '../../utils/steps/steps';

/** Makes work whose steps take the given times on a simulated clock, and which then returns «done». */
function workOf(times: readonly number[]) {
  const clock = { time: 0, steps: 0 };
  function* work(): Steps<'done'> {
    for (const time of times) {
      clock.time += time;
      clock.steps++;
      yield;
    }
    return 'done';
  }
  return { clock, work: work(), now: () => clock.time };
}
const resultOf = function* (work: Steps<'done'>) {
  return { ok: true, value: yield* work } as const;
};

test('finish takes all steps', () => {
  const { work, clock } = workOf([1, 1, 1]);
  expect([finish(work), clock.steps]).toEqual(['done', 3]);
});

describe('finishInTime', () => {
  test('returns the result of work that ends in time', () => {
    const { work, now } = workOf([MAX_STAGE_MS / 2, MAX_STAGE_MS / 2]);
    expect(finishInTime(resultOf(work), now)).toEqual({ ok: true, value: 'done' });
  });

  test('takes no further step once the time is over', () => {
    const { work, now, clock } = workOf([MAX_STAGE_MS, 1, 1, 1]);
    expect(finishInTime(resultOf(work), now)).toEqual({ ok: false, error: { code: 'pageTooSlow' } });
    expect(clock.steps).toBe(2);
  });
});

describe('finishInTurns', () => {
  const run = async (times: readonly number[], { pauseTakes = 0, stopsAfter = Number.POSITIVE_INFINITY } = {}) => {
    const { work, now, clock } = workOf(times);
    let pauses = 0;
    const result = await finishInTurns(work, {
      now,
      async pause() {
        pauses++;
        clock.time += pauseTakes;
      },
      isStopped: () => pauses >= stopsAfter,
    });
    return { result, pauses, steps: clock.steps };
  };

  test('does not pause for work that is quickly done', async () => {
    expect(await run([TURN_MS / 4, TURN_MS / 4])).toEqual({ result: { ok: true, value: 'done' }, pauses: 0, steps: 2 });
  });

  test('pauses once per turn, however many steps a turn has', async () => {
    expect(await run(Array.from({ length: 20 }, () => TURN_MS / 5))).toMatchObject({ pauses: 4, steps: 20 });
  });

  test('takes no further step after a pause in which the reader has stopped the work', async () => {
    expect(await run([TURN_MS, TURN_MS, TURN_MS], { stopsAfter: 2 })).toEqual({
      result: { ok: false, error: { code: 'stopped' } },
      pauses: 2,
      steps: 2,
    });
  });

  test('takes no further step once the work has taken too long', async () => {
    const { result, steps } = await run([MAX_STAGE_MS / 2, MAX_STAGE_MS / 2, 1, 1, 1]);
    expect([result, steps]).toEqual([{ ok: false, error: { code: 'pageTooSlow' } }, 3]);
  });

  test('does not count the pauses, in which the computer may even have slept', async () => {
    expect(await run([TURN_MS, TURN_MS, TURN_MS], { pauseTakes: MAX_STAGE_MS })).toMatchObject({ result: { ok: true }, pauses: 3 });
  });
});
