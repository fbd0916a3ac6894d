import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';

test('waiting asks again if an answer never comes, as from a frame that has closed', async () => {
  let asked = 0;
  const ask = () => (asked++ === 0 ? new Promise<never>(() => undefined) : Promise.resolve('open'));
  expect(await waitUntil('the frame', ask, { answerLimit: 20 })).toBe('open');
  expect(asked).toBe(2);
});

test('waiting ends with an error that says that no answer came', async () => {
  const never = () => new Promise<never>(() => undefined);
  const waiting = waitUntil('the frame', never, { limit: 60, answerLimit: 20, describe: never });
  await expect(waiting).rejects.toThrow(/waiting for the frame: the last error was there was no answer/);
});
