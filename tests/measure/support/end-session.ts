import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import { processesOf } from './process-tree';
import type { ExtensionSession } from './session-types';

/** Returns the functions that end a browser with a profile. */
export function endings(browser: Browser, profile: string): Pick<ExtensionSession, 'kill' | 'close'> {
  const process_ = browser.process();
  const ended = new Promise<void>((resolve) => process_?.once('exit', () => resolve()));
  return {
    async kill() {
      for (const id of processesOf(profile)) if (id !== process.pid) killProcess(id);
      await ended;
      await waitUntil('the end of every process', async () => processesOf(profile).length === 0);
      await waitUntil('the restored preferences', async () => !isRestoring(profile));
      await browser.disconnect();
    },
    async close() {
      await browser.close();
      await ended;
      await waitUntil('the restored preferences', async () => !isRestoring(profile));
    },
  };
}

/** Returns whether Puppeteer is still restoring the preferences of a Firefox profile, which it does after the browser has ended. */
const isRestoring = (profile: string): boolean => readdirSync(profile).some((name) => name.endsWith('.puppeteer'));

function killProcess(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch (problem) {
    // The process may have just ended together with its parent. Any other error is a bug.
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'ESRCH')) throw problem;
  }
}
