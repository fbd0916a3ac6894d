import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOf } from './builds.ts';
import type { BrowserName } from './session.ts';

/** How the interface is to be shown, whatever language the browser is in. */
export interface InterfaceShown {
  /** The name of a file in `utils/locales`. */
  readonly language: string;
  /** Against that of the language, as long as there is no interface in a language from right to left. */
  readonly direction?: 'ltr' | 'rtl';
}

/** A copy of the build that has the words of one language alone: as English, which every browser falls back on. `remove` deletes it. */
export async function buildShowing(name: BrowserName, { language, direction }: InterfaceShown) {
  const folder = await mkdtemp(join(tmpdir(), `dramatis-${name}-${language}-`));
  await cp(buildOf(name), folder, { recursive: true });
  const locales = join(folder, '_locales');
  const messages = JSON.parse(await readFile(join(locales, language, 'messages.json'), 'utf8'));
  if (direction) messages.interface_direction.message = direction;
  await Promise.all(
    (await readdir(locales)).filter((other) => other !== 'en').map((other) => rm(join(locales, other), { recursive: true })),
  );
  await writeFile(join(locales, 'en', 'messages.json'), JSON.stringify(messages));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
