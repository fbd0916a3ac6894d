import type { QuoteDraft } from '../quotes/quote-draft';

/**
 * Returns whether an unnamed source only wants something, takes a position or asks something: «A woman asked for a form». A later pronoun
 * does not refer to such a source.
 */
export const isPassing = ({ rule, kind, cueClass }: QuoteDraft): boolean =>
  rule === 'intent' || rule === 'stance' || (kind === 'indirect' && cueClass === 'asked');
