import type { Paragraph, Range } from './paragraph';

/**
 * Returns whether a phrase names a document, such as «a new poll» or «the ministry's figures». A document can be the subject of verbs such
 * as «show».
 */
export function isDocument({ tokens, lexicon }: Paragraph, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (lexicon.complements.written.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
