/**
 * The number of actors out of ten that Dramatis finds as one whole actor in news articles, by language. For languages with at least three
 * annotated pages, it is the share of actors that are in the cast exactly once (`measure -- pages`). For the others, it is the F1 of names in
 * annotated news (`measure -- actors`), which is usually lower.
 */
export const CAST_QUALITY: Readonly<Record<string, number>> = {
  ar: 6,
  de: 8,
  en: 9,
  es: 8,
  fr: 9,
  it: 6,
  ja: 6,
  nl: 6,
  pl: 6,
  pt: 8,
  ru: 8,
  tr: 5,
  uk: 7,
  zh: 6,
};
