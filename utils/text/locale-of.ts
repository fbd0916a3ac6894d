/**
 * Returns the locale of the interface as a BCP 47 tag: the browser's locale (`de_AT`) if it has the language of the interface, otherwise
 * that language. A browser in a language without a translation shows the interface in another language, and dates and speech must match the
 * interface.
 */
export function localeOf(language: string, browserLocale: string): string {
  const own = browserLocale.replaceAll('_', '-');
  return own === language || own.startsWith(`${language}-`) ? own : language;
}
