import { expect, test, vi } from 'vitest';
import { savePortsOf } from '../../utils/state/save-ports';

test('each call fails, and the problem is reported, if the code that calls the library cannot be loaded', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const problem = new TypeError('Failed to fetch dynamically imported module');
  const { libraryStatus, findSaved } = savePortsOf(() => Promise.reject(problem));
  expect(await libraryStatus()).toEqual({ ok: false, error: { code: 'libraryFailed', detail: String(problem) } });
  expect(await findSaved('https://ledger.example/')).toMatchObject({ ok: false });
  expect(warn).toHaveBeenCalledWith('Dramatis: library.ask', problem);
});

test('a call is made at once when the code has loaded, because the popup may close next', async () => {
  const status = vi.fn(async () => ({ ok: true, value: undefined }));
  const { libraryStatus } = savePortsOf(async () => ({ status }) as never);
  await settle();
  void libraryStatus();
  expect(status).toHaveBeenCalledOnce();
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
