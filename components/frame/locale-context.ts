import { createRequiredContext } from './required-context';

/**
 * The context for the locale of the interface, a BCP 47 tag. Its language and direction may differ from those of the article. Every
 * `Surface` provides it.
 */
export const [LocaleProvider, useLocale] = createRequiredContext<string>('the locale of the interface');
