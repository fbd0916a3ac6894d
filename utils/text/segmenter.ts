/** Caches the segmenters by granularity and locale. */
const made = new Map<string, Intl.Segmenter>();

/**
 * Returns the segmenter that splits text into graphemes, words or sentences according to Unicode UAX 29. It is created when it is first
 * needed, because this takes as long as laying out an article. The language does not affect words in scripts without spaces, which are
 * split by means of dictionaries.
 * @param lang A BCP 47 tag. The root rules apply if it is invalid.
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
    return false; // The engine throws a RangeError for an invalid tag.
  }
}
