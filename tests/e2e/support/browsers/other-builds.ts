import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOf } from '../../../../scripts/browsers/builds.ts';
import { makeFolder } from '../../../../scripts/browsers/run-folder.ts';
import type { BrowserName } from '../../../../scripts/browsers/session.ts';

/** The language and direction of the interface in a build made for a test. The browser's language does not affect them. */
export interface InterfaceShown {
  /** The name of a file in `utils/locales`, without its extension. */
  readonly language: string;
  /**
   * Overrides the direction of the language, so that tests can check a right-to-left interface although no right-to-left translation exists
   * yet.
   */
  readonly direction?: 'ltr' | 'rtl';
}

/** Copies the build, calls `change` with the folder of the copy, and returns that folder. */
export async function buildCopy(name: BrowserName, change: (folder: string) => Promise<void>): Promise<string> {
  const folder = await makeFolder(`dramatis-build-${name}-`);
  await cp(buildOf(name), folder, { recursive: true });
  await change(folder);
  return folder;
}

/**
 * Makes a build whose interface exists only in the given language, and returns the folder of the build. The messages replace the English
 * ones, because every browser falls back to English.
 */
export const buildShowing = (name: BrowserName, { language, direction }: InterfaceShown): Promise<string> =>
  buildCopy(name, async (folder) => {
    const locales = join(folder, '_locales');
    const messages = JSON.parse(await readFile(join(locales, language, 'messages.json'), 'utf8'));
    if (direction) messages.interface_direction.message = direction;
    const others = (await readdir(locales)).filter((other) => other !== 'en');
    await Promise.all(others.map((other) => rm(join(locales, other), { recursive: true })));
    await writeFile(join(locales, 'en', 'messages.json'), JSON.stringify(messages));
  });
