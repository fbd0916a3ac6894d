import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';
import type { Attribution } from '../../quotes/attribution';
import type { MarkedWordsShape } from '../../quotes/describe-marked-words';
import { isOblique } from './noun-phrase';
import { isShortening } from './pause';
import { wordsOf } from './words';

/** The maximum number of words in a name in quotation marks. */
const MAX_NAME_WORDS = 6;

/**
 * Returns whether attributed words in quotation marks are a quotation, rather than a title, a name or scare quotes. In a clause that is
 * reported as a whole, everything in quotation marks is a quotation. The object of a verb is a quotation only if it does not look like a
 * name.
 */
export function isReportedQuotation(paragraph: Paragraph, at: number, found: Attribution, inside: MarkedWordsShape): boolean {
  const { rule, cueClass, content, governed } = found;
  if (isLabel(paragraph, at, inside) || isShortening(paragraph, at - 1)) return false;
  if (inside.capital && !inside.closed && paragraph.text[paragraph.tokens[at]?.end ?? 0] === '-') return false;
  if (content !== null || governed || rule === 'signed' || rule === 'inverted') return true;
  if (isMark(paragraph, at - 1, ':,')) return rule !== 'colon' || inside.words > 3 || inside.closed;
  if (cueClass === 'wrote' || cueClass === 'believed') return inside.words > 2 && !isNamePosition(paragraph, at, inside);
  if (cueClass === 'called') return !isNamed(paragraph, at, inside) && !isOwnName(paragraph, at);
  return !isNamePosition(paragraph, at, inside);
}

/** Returns whether the words are the label of the next speaker in an interview, before a colon: «„Roth“: Wir zahlen nichts.» */
const isLabel = (paragraph: Paragraph, at: number, inside: MarkedWordsShape): boolean =>
  inside.words <= 3 && !inside.closed && isMark(paragraph, at + 1, ':');

/**
 * Returns whether the words are a name that has several words and follows a noun. A single word after a noun is treated as a quotation:
 * «nannte den Plan „Wahnsinn“».
 */
const isNamed = (paragraph: Paragraph, at: number, inside: MarkedWordsShape): boolean =>
  inside.titled && inside.words > 1 && isNoun(paragraph, at - 1) && !inside.closed;

/** Returns whether the words are somebody's name for themselves: «die sich selbst „Blaue Elf“ nennt» (which calls itself “…”). */
const isOwnName = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[is(paragraph, at - 1, IS.adverb) ? at - 2 : at - 1]?.lower === wordsOf(paragraph.lexicon.pack).reflexiveWord;

/** Returns whether the words look like a name and are where a name is expected: after a noun, a preposition or a definite article. */
function isNamePosition(paragraph: Paragraph, at: number, inside: MarkedWordsShape): boolean {
  if (!(inside.capital || inside.titled) || inside.words > MAX_NAME_WORDS || inside.closed) return false;
  if (isNoun(paragraph, at - 1)) return true;
  if (inside.words > 3 && !inside.titled) return false;
  if (inside.titled && inside.words > 1 && is(paragraph, at - 1, IS.determiner) && !is(paragraph, at - 1, IS.indefinite)) return true;
  // The person spoken to can be a newspaper: «sagte Roth der „Nordpost“».
  if (inside.titled && isGenitive(paragraph, at - 1) && (isNoun(paragraph, at - 2) || is(paragraph, at - 2, IS.pronoun))) return true;
  return is(paragraph, at - 1, IS.preposition) || (isOblique(paragraph, at - 1) && !is(paragraph, at - 1, IS.indefinite));
}

/** Returns whether a token is an article that cannot be that of an object: «der». */
const isGenitive = ({ tokens, lexicon }: Paragraph, at: number): boolean => wordsOf(lexicon.pack).weakObliques.has(tokens[at]?.lower ?? '');

const isNoun = ({ tokens }: Paragraph, at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]?.capital === true;
