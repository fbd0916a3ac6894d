/**
 * BCP 47: the language of the words, of the reader's own country where the browser (`de_AT`) speaks the same language. A browser in a language that
 * there are no words for shows those of another one, and dates and what is read aloud go with the words.
 */
export function localeOf(language: string, browserLocale: string): string {
  const own = browserLocale.replaceAll('_', '-');
  return own === language || own.startsWith(`${language}-`) ? own : language;
}
