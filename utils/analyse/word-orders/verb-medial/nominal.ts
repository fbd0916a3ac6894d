import { phraseFrom } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { hasPossessiveEnding, is, isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import { contentFrom } from './content-from';

/**
 * Reads the noun at a token as the cue of a later quotation, and the noun's possessor as the source: «Roth's claim that “…”», «his promise
 * to “…”». Returns `null` if the noun is not such a cue.
 */
export function readNoun(paragraph: Paragraph, position: QuotePosition, at: number): Attribution | null {
  const owner = possessorAfter(paragraph, position, at);
  const end = owner?.to ?? at + 1;
  if (end !== position.at && !isMark(paragraph, end, ':') && !is(paragraph, end, IS.complementiser | IS.auxiliary)) {
    const linked = is(paragraph, end, IS.preposition) && is(paragraph, end + 1, IS.complementiser);
    if (!linked) return null;
  }
  const content = contentFrom(paragraph, end - 1, position.at, false);
  const shape = {
    rule: 'nominal', cue: { from: at, to: at + 1 }, cueClass: 'said', content: content === position.at ? null : { from: content, to: position.at + 1 },
  } as const; // biome-ignore format: a record
  if (owner) return { ...shape, speaker: owner };
  for (let back = at - 1; back >= Math.max(position.from, at - 3); back--) {
    if (is(paragraph, back, IS.possessive)) return { ...shape, speaker: { from: back, to: back + 1 } };
    if (hasPossessiveEnding(paragraph, back)) return { ...shape, speaker: possessor(paragraph, back, position.from) };
    if (paragraph.tokens[back]?.kind !== 'word' || is(paragraph, back, IS.preposition | IS.determiner)) break;
  }
  return null;
}

/** Returns the possessor after a noun, or `null`: «la promesse d'Ana Roth : “…”» (Ana Roth's promise: “…”). */
function possessorAfter(paragraph: Paragraph, position: QuotePosition, at: number): Range | null {
  const { genitives } = paragraph.lexicon;
  return genitives.has(paragraph.tokens[at + 1]?.lower ?? '') ? phraseFrom(paragraph, at + 2, position.at) : null;
}

/** Returns the possessor that ends at token `at`: a whole name or a single word, with its determiner. */
export function possessor(paragraph: Paragraph, at: number, low: number): Range {
  let from = at;
  while (paragraph.tokens[at]?.capital && from > low && paragraph.tokens[from - 1]?.capital && !hasPossessiveEnding(paragraph, from - 1))
    from--;
  if (from > low && is(paragraph, from - 1, IS.determiner)) from--;
  return { from, to: at + 1 };
}
