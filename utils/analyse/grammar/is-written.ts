import type { Paragraph, Range } from './paragraph';

/** «a new poll», «the ministry's figures»: whether a phrase names what people read, which can show and find. */
export function isWritten({ tokens, lexicon }: Paragraph, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (lexicon.complements.written.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
