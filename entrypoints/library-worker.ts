import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLibraryOwner } from '../utils/library/library-owner';
import { opfsStorage } from '../utils/library/storage/opfs-storage';

/** The minimum time between two signs of life, in milliseconds. */
const BEAT_MS = 1_000;

/** Runs the library in a dedicated worker. SQLite needs synchronous file access, which only dedicated workers have. */
export default defineUnlistedScript(() => {
  let last = Number.NEGATIVE_INFINITY;
  /** Shows the document that started the worker that it is still at work, and has not stopped in the middle of a request. */
  const beat = () => {
    if (performance.now() - last < BEAT_MS) return;
    last = performance.now();
    self.postMessage({});
  };
  const answer = createLibraryOwner(opfsStorage(beat), Date.now);
  self.addEventListener('message', async ({ data: { number, request } }) => {
    beat();
    self.postMessage({ number, result: await answer(request) });
  });
});
