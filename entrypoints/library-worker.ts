import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLibraryOwner } from '../utils/library/library-owner';
import { openDatabase } from '../utils/library/open-database';

/** Runs the library in a dedicated worker. SQLite needs synchronous file access, which only dedicated workers have. */
export default defineUnlistedScript(() => {
  const answer = createLibraryOwner(openDatabase, Date.now);
  self.addEventListener('message', async ({ data: { number, request } }) => {
    self.postMessage({ number, result: await answer(request) });
  });
});
