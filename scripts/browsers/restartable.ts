import type { Browser } from 'puppeteer-core';
import { deleteProfile, endBrowser } from './end-on-error.ts';

/** A browser that can be closed and restarted with the same profile folder. */
export interface Restartable<Running> {
  /** The running browser. Each restart replaces it. */
  readonly running: Running;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
}

/** Starts a browser with `launch`, which is called again for each restart. */
export async function startRestartable<Running extends { readonly browser: Browser }>(
  profile: string,
  launch: () => Promise<Running>,
): Promise<Restartable<Running>> {
  let running = await launch();
  return {
    get running() {
      return running;
    },
    async restart() {
      await endBrowser(running.browser);
      running = await launch();
    },
    async close() {
      await endBrowser(running.browser);
      await deleteProfile(profile);
    },
  };
}
