import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { waitUntil } from '../../../scripts/browsers/wait-until';
import { isRunning, processesOf } from './process-tree';
import type { ExtensionSession } from './session-types';

/** Returns the functions that end a browser with a profile. */
export function endings(browser: Browser, profile: string): Pick<ExtensionSession, 'kill' | 'close'> {
  const process_ = browser.process();
  const ended = new Promise<void>((resolve) => process_?.once('exit', () => resolve()));
  /** Ends the browser with `end`. Waits for its child processes too: for a moment, they outlive the browser and write to the profile. */
  async function endWith(end: (ids: readonly number[]) => Promise<void>): Promise<void> {
    const ids = processesOf(profile).filter((id) => id !== process.pid);
    await end(ids);
    await ended;
    await waitUntil('the end of every process', async () => !ids.some(isRunning) && processesOf(profile).length === 0);
    await waitUntil('the restored preferences', async () => !isRestoring(profile));
  }
  return {
    async kill() {
      await endWith(async (ids) => ids.forEach(killProcess));
      await browser.disconnect();
    },
    close: () => endWith(() => browser.close()),
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
