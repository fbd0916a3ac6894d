import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { is, type Paragraph, type Range } from '../../grammar/paragraph';
import type { QuotePosition } from '../../quotes/attribution';

/** The maximum number of tokens from a word such as Dutch «door» (by) to the passive verb that ends its clause. */
const MAX_AGENT_DISTANCE = 10;

/** Returns whether the verb at a token is in the passive. */
export function isPassive(paragraph: Paragraph, at: number, low: number): boolean {
  for (let back = at - 1; back >= Math.max(low, at - 4); back--) {
    if (is(paragraph, back, IS.passive)) return true;
    if (!is(paragraph, back, IS.adverb | IS.auxiliary | IS.clitic)) return false;
  }
  return false;
}

/** Returns the agent after a passive verb, as in «was described by Roth as “…”», or `null` if there is none. */
export function agentAfter(paragraph: Paragraph, at: number, position: QuotePosition): Range | null {
  const { agentWords } = paragraph.lexicon;
  for (let next = at + 1; next < Math.min(position.at, at + 6); next++) {
    if (agentWords.has(paragraph.tokens[next]?.lower ?? '')) return phraseFrom(paragraph, next + 1, position.at);
  }
  return null;
}

/**
 * Returns the agent between a passive auxiliary and the verb at the end of the clause, such as «Elzinga» in the Dutch «werd door Elzinga
 * omschreven» (was described by Elzinga). Returns `null` if there is none.
 */
export function agentBefore(paragraph: Paragraph, at: number, low: number): Range | null {
  const { agentWords } = paragraph.lexicon;
  for (let back = at - 2; agentWords.size > 0 && back >= Math.max(low, at - MAX_AGENT_DISTANCE); back--) {
    if (paragraph.tokens[back]?.kind !== 'word') return null;
    if (!agentWords.has(paragraph.tokens[back]?.lower ?? '')) continue;
    const agent = phraseFrom(paragraph, back + 1, at);
    return agent?.to === at && isPassive(paragraph, back, low) ? agent : null;
  }
  return null;
}
