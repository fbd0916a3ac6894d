import type { Token } from '../../text/tokens';
import { IS, type Lexicon } from '../grammar/lexicon';
import { isPluralPossessive } from '../grammar/plural-possessive';
import { nameAt } from './name-at';
import type { NamedMention } from './speaker';

/**
 * Returns whether a possessive word opens a phrase or a possessor stands before its noun: «his mother», «Roth’s lawyer».
 * @param chunk The number of tokens up to and including the noun.
 */
export const isPossessed = (tokens: readonly Token[], bits: readonly number[], chunk: number, { pack }: Lexicon): boolean =>
  chunk > 1 &&
  (((bits[0] ?? 0) & IS.possessive) !== 0 ||
    tokens.slice(0, chunk - 1).some(({ lower }) => pack.possessiveEnding !== null && lower.endsWith(pack.possessiveEnding)));

/**
 * Returns the author of the document that ends a phrase, or `null`: «Ana Roth’s letter to the mayor», «a statement from the Harbour Trust».
 */
export function authorOf(tokens: readonly Token[], chunk: number, names: readonly NamedMention[], lexicon: Lexicon): number | null {
  const { written, authors } = lexicon.complements;
  if (!written.has(tokens[chunk - 1]?.lower ?? '')) return null;
  const ending = lexicon.pack.possessiveEnding;
  const owner = tokens.findLast(
    ({ lower }, at) => at < chunk - 1 && ending !== null && (lower.endsWith(ending) || isPluralPossessive(tokens, at + 1)),
  );
  if (owner) return nameAt(names, owner);
  if (!authors.has(tokens[chunk]?.lower ?? '')) return null;
  const end = tokens.findIndex(({ capital }, at) => at > chunk && capital);
  let last = end;
  while (end >= 0 && tokens[last + 1]?.capital) last++;
  // «A report from Norland’s auditor» is not by Norland.
  const isAuthor = end >= 0 && end <= chunk + 2 && !(ending !== null && tokens[last]?.lower.endsWith(ending));
  return isAuthor ? nameAt(names, tokens[last] as Token) : null;
}
