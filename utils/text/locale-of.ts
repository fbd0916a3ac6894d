/**
 * Returns the locale of the interface as a BCP 47 tag: the browser's locale (given as `de-AT` or `de_AT`) if it is in the interface
 * language, otherwise the interface language itself. The two languages differ if there is no translation for the browser's language. Dates
 * and speech must then match the interface.
 */
export function localeOf(language: string, browserLocale: string): string {
  const own = browserLocale.replaceAll('_', '-');
  return own === language || own.startsWith(`${language}-`) ? own : language;
}
