/** By language and what they part a text into. */
const made = new Map<string, Intl.Segmenter>();

/**
 * What parts a text into graphemes, words or sentences by Unicode UAX 29. Made when it is first asked for: to make one takes as long as to lay out
 * an article. For words that no blanks part the language does not matter: they are parted by dictionaries.
 * @param lang BCP 47; what is no language parts by the root rules.
 */
export function segmenterOf(granularity: Intl.SegmenterOptions['granularity'] & string, lang = 'en'): Intl.Segmenter {
  const locale = isLocale(lang) ? lang : 'und';
  const key = `${granularity} ${locale}`;
  const segmenter = made.get(key) ?? new Intl.Segmenter(locale, { granularity });
  made.set(key, segmenter);
  return segmenter;
}

function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false; // the engine says by a RangeError that it is none
  }
}
