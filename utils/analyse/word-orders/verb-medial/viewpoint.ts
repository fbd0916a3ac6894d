import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';

/** The maximum number of tokens between the comma after the holder of an opinion and the quotation. */
const MAX_PREDICATE_TOKENS = 10;
const SOMEBODY = IS.role | IS.source | IS.title | IS.institution;

/**
 * Finds the holder of an opinion whose words are the predicate of the sentence: «For Smith, the plan is “dead on arrival”», «Pour Roth, le
 * plan est « mort-né »».
 */
export function findViewpoint(paragraph: Paragraph, { at, from }: QuotePosition): Attribution | null {
  const { viewpointWord } = paragraph.lexicon.pack;
  if (!viewpointWord || paragraph.tokens[from]?.lower !== viewpointWord) return null;
  let comma = at - 1;
  while (comma > Math.max(from, at - MAX_PREDICATE_TOKENS) && !isMark(paragraph, comma, ',')) comma--;
  const speaker = { from: from + 1, to: comma };
  if (!isMark(paragraph, comma, ',') || !isSomebody(paragraph, speaker)) return null;
  const article = is(paragraph, at - 1, IS.determiner) ? at - 1 : at;
  if (article !== comma + 1 && !is(paragraph, article - 1, IS.auxiliary | IS.passive)) return null;
  return { rule: 'accordingTo', speaker, cue: { from, to: from + 1 }, cueClass: 'called', content: null };
}

/** Returns whether a phrase has a name or a noun for people or institutions, and at most one apposition. */
function isSomebody(paragraph: Paragraph, { from, to }: Range): boolean {
  let found = false;
  let commas = 0;
  for (let at = from; at < to; at++) {
    const { kind, capital } = paragraph.tokens[at] ?? {};
    if (kind !== 'word' && (!isMark(paragraph, at, ',') || ++commas > 1)) return false;
    found ||= (capital && !is(paragraph, at, IS.time)) || is(paragraph, at, SOMEBODY);
  }
  return found;
}
