import { resolve } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';

const folder = resolve(import.meta.dirname, '..', 'utils/locales');

/**
 * The locales that share the translation of another one. The stores and Chromium know Portuguese only as `pt_BR` and `pt_PT`, and Chromium
 * shows English to a reader of one of them if only the other exists.
 */
const SHARED = { pt_PT: 'pt_BR' } as const;

/** Returns the message files of the locales that have no translation of their own, each with its path in the build. */
export const sharedLocales = (): Promise<{ relativeDest: string; contents: string }[]> =>
  Promise.all(
    Object.entries(SHARED).map(async ([locale, source]) => ({
      relativeDest: `_locales/${locale}/messages.json`,
      contents: generateChromeMessagesText(await parseMessagesFile(resolve(folder, `${source}.yml`))),
    })),
  );
