import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';
import type { Attribution } from '../../quotes/attribution';
import type { Inside } from '../../quotes/look-inside';
import { isOblique } from './noun-phrase';
import { isShortening } from './pause';
import { wordsOf } from './words';

/** Words for a name in marks are seldom more. */
const LONGEST_NAME = 6;

/**
 * Whether marked words with this link to a reporting word are a quotation, and no title, name or distancing. A clause that is reported as a
 * whole takes all that is marked in it; where the verb has the marked words for its object, they must look like words, not like a name.
 */
export function isReportedQuotation(paragraph: Paragraph, at: number, found: Attribution, inside: Inside): boolean {
  const { rule, cueClass, content, governed } = found;
  if (isLabel(paragraph, at, inside) || isShortening(paragraph, at - 1)) return false;
  if (inside.capital && !inside.closed && paragraph.text[paragraph.tokens[at]?.end ?? 0] === '-') return false;
  if (content !== null || governed || rule === 'signed' || rule === 'inverted') return true;
  if (isMark(paragraph, at - 1, ':,')) return rule !== 'colon' || inside.words > 3 || inside.closed;
  if (cueClass === 'wrote' || cueClass === 'believed') return inside.words > 2 && !isNamePlace(paragraph, at, inside);
  if (cueClass === 'called') return !isNamed(paragraph, at, inside) && !isOwnName(paragraph, at);
  return !isNamePlace(paragraph, at, inside);
}

/** «„Roth“: Wir zahlen nichts.»: who speaks next in an interview. */
const isLabel = (paragraph: Paragraph, at: number, inside: Inside): boolean =>
  inside.words <= 3 && !inside.closed && isMark(paragraph, at + 1, ':');

/** «die Fähre „Morgenröte“ nannte»: right behind a noun with its article stands a name, but «nannte den Plan „Wahnsinn“» not. */
const isNamed = (paragraph: Paragraph, at: number, inside: Inside): boolean =>
  inside.titled && inside.words > 1 && isNoun(paragraph, at - 1) && !inside.closed;

/** «die sich selbst „Blaue Elf“ nennt». */
const isOwnName = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[is(paragraph, at - 1, IS.adverb) ? at - 2 : at - 1]?.lower === wordsOf(paragraph.lexicon.pack).reflexive;

/** Where a name stands: behind a noun, or behind a preposition or a definite article. */
function isNamePlace(paragraph: Paragraph, at: number, inside: Inside): boolean {
  if (!(inside.capital || inside.titled) || inside.words > LONGEST_NAME || inside.closed) return false;
  if (isNoun(paragraph, at - 1)) return true;
  if (inside.words > 3 && !inside.titled) return false;
  if (inside.titled && inside.words > 1 && is(paragraph, at - 1, IS.determiner) && !is(paragraph, at - 1, IS.indefinite)) return true;
  return is(paragraph, at - 1, IS.preposition) || (isOblique(paragraph, at - 1) && !is(paragraph, at - 1, IS.indefinite));
}

const isNoun = ({ tokens }: Paragraph, at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]?.capital === true;
