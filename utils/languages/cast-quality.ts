/**
 * The number of actors out of ten that Dramatis finds as one whole actor in news articles, by language. For languages with at least three
 * annotated pages, it is the share of actors that are in the cast exactly once (`measure -- pages`). For the others, it is the F1 of names in
 * annotated news (`measure -- actors`), which is usually lower.
 */
export const CAST_QUALITY: Readonly<Record<string, number>> = {
  ar: 6,
  de: 9,
  en: 9,
  es: 9,
  fr: 9,
  it: 7,
  ja: 6,
  nl: 7,
  pl: 7,
  pt: 8,
  ru: 8,
  tr: 7,
  uk: 7,
  zh: 7,
};
