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
