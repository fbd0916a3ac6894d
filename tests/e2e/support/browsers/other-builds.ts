import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOf } from './builds.ts';
import { makeFolder } from './run-folder.ts';
import type { BrowserName } from './session.ts';

/** How the interface is to be shown, whatever language the browser is in. */
export interface InterfaceShown {
  /** The name of a file in `utils/locales`. */
  readonly language: string;
  /** Against that of the language, as long as there is no interface in a language from right to left. */
  readonly direction?: 'ltr' | 'rtl';
}

/** Copies the build and changes the copy. Returns the folder of the copy. */
export async function buildCopy(name: BrowserName, change: (folder: string) => Promise<void>): Promise<string> {
  const folder = await makeFolder(`dramatis-build-${name}-`);
  await cp(buildOf(name), folder, { recursive: true });
  await change(folder);
  return folder;
}

/** Makes a build that has the words of one language alone, as English, which every browser falls back on. Returns its folder. */
export const buildShowing = (name: BrowserName, { language, direction }: InterfaceShown): Promise<string> =>
  buildCopy(name, async (folder) => {
    const locales = join(folder, '_locales');
    const messages = JSON.parse(await readFile(join(locales, language, 'messages.json'), 'utf8'));
    if (direction) messages.interface_direction.message = direction;
    const others = (await readdir(locales)).filter((other) => other !== 'en');
    await Promise.all(others.map((other) => rm(join(locales, other), { recursive: true })));
    await writeFile(join(locales, 'en', 'messages.json'), JSON.stringify(messages));
  });
