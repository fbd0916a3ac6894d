import type { NameLexicon } from '../../names/name-lexicon';

/**
 * Returns whether a word after a mark can be a reporting verb rather than a noun, in a language in which a noun for a person has an article:
 * «« C’est trop », juge Ana Roth» (“It is too much”, judges Ana Roth).
 */
export const isReportingVerb = (
  { key, small }: { readonly key: string; readonly small: boolean },
  { pack, saying }: NameLexicon,
): boolean => small && pack.genitives !== undefined && saying.has(key);
