import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ownLibrary } from '../utils/library/library-owner';
import { openDatabase } from '../utils/library/open-database';

/** Runs as a dedicated worker: only there can files be read and written at once, as SQLite needs. */
export default defineUnlistedScript(() => {
  const answer = ownLibrary(openDatabase, Date.now);
  self.addEventListener('message', async ({ data: { number, request } }) => {
    self.postMessage({ number, result: await answer(request) });
  });
});
