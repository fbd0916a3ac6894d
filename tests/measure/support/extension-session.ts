import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildOf, isBuilt } from '../../../scripts/browsers/builds';
import type { BrowserName } from '../../../scripts/browsers/session';
import { openChromium } from './session-in-chromium';
import { openFirefox } from './session-in-firefox';
import type { ExtensionSession } from './session-types';

export type Kind = BrowserName;

/**
 * Starts a browser with the build in `.output`, which is created if it is missing. `home` is a temporary folder for the profile and for a
 * copy of the build. The build is copied only the first time, so that all sessions with a profile run the same build.
 * @param isBlank Opens an empty page instead of the library.
 */
export function openSession(kind: Kind, home: string, isBlank = false): Promise<ExtensionSession> {
  const build = join(home, 'build');
  if (!isBuilt(kind)) execFileSync('npm', ['run', '-s', `build:${kind}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(build)) cpSync(buildOf(kind), build, { recursive: true });
  mkdirSync(join(home, 'profile'), { recursive: true });
  const open = kind === 'chromium' ? openChromium : openFirefox;
  return open(build, join(home, 'profile'), isBlank);
}
