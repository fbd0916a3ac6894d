import type { Paragraph, Range } from './paragraph';

/** Returns whether a phrase names a document («a new poll», «the ministry's figures»). Documents report by verbs such as «show». */
export function isDocument({ tokens, lexicon }: Paragraph, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (lexicon.complements.written.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
