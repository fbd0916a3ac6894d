/**
 * The number of actors out of ten that Dramatis finds as one whole actor in news articles, by language. For languages with annotated whole
 * pages (`measure -- pages`), the share of actors that are in the cast exactly once; for the others, the F1 of names in annotated news
 * (`measure -- actors`).
 */
export const CAST_QUALITY: Readonly<Record<string, number>> = {
  ar: 6,
  de: 8,
  en: 9,
  es: 8,
  fr: 8,
  it: 8,
  ja: 6,
  nl: 8,
  pl: 6,
  pt: 8,
  ru: 7,
  tr: 5,
  uk: 7,
  zh: 6,
};
