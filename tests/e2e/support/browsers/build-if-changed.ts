import { ensureBuilt } from '../../../../scripts/build.mjs';

/** Builds the extension if its sources have changed. Runs once before the end-to-end tests, so they never test an outdated build. */
export default function buildIfChanged(): void {
  for (const browser of ['chromium', 'firefox'] as const) ensureBuilt(browser);
}
