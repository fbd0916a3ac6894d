import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import { wordsOf } from './words';

/** Longest noun phrase, in tokens. */
const LONGEST = 30;
/** Longest quotation that can be a name in a noun phrase: «die Zeitung „Morgen“». In UTF-16 units. */
const LONGEST_NAME = 32;
const CLOSED =
  IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb | IS.relative | IS.complementiser | IS.determiner | IS.pronoun | IS.possessive;

const lower = (paragraph: Paragraph, at: number): string => paragraph.tokens[at]?.lower ?? '';
const isWord = (paragraph: Paragraph, at: number): boolean => paragraph.tokens[at]?.kind === 'word';
const isNoun = (paragraph: Paragraph, at: number): boolean =>
  isWord(paragraph, at) && paragraph.tokens[at]?.capital === true && !is(paragraph, at, OPENERS);
/** Words that open a sentence have a capital too. */
const OPENERS = IS.determiner | IS.pronoun | IS.possessive | IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb;
const isNumber = (paragraph: Paragraph, at: number): boolean => /^\d/.test(lower(paragraph, at));

/** Whether an article or the like opens a phrase here. */
const isOpener = (paragraph: Paragraph, at: number): boolean => is(paragraph, at, IS.determiner | IS.possessive);

/** An adjective, a participle or a number before its noun: a small word of no closed class. */
const isAttribute = (paragraph: Paragraph, at: number): boolean =>
  isWord(paragraph, at) && (isNumber(paragraph, at) || isSmallAttribute(paragraph, at) || isCompoundAttribute(paragraph, at));

const isSmallAttribute = (paragraph: Paragraph, at: number): boolean => {
  if (paragraph.tokens[at]?.capital || is(paragraph, at, CLOSED) || !INFLECTED.test(lower(paragraph, at))) return false;
  const verb = is(paragraph, at, IS.cue) || wordsOf(paragraph.lexicon.pack).split.has(lower(paragraph, at));
  return !verb || (isOpener(paragraph, at - 1) && !is(paragraph, at - 1, IS.pronoun));
};
const INFLECTED = /e[rnms]?$/u;

/** «staatlich kontrollierte Medien»: a bare word before an attribute. */
const isDegree = (paragraph: Paragraph, at: number): boolean =>
  isWord(paragraph, at) &&
  !paragraph.tokens[at]?.capital &&
  !is(paragraph, at, CLOSED | IS.cue) &&
  isSmallAttribute(paragraph, at + 1) &&
  isNoun(paragraph, at + 2);

/** «die das Unglück überlebende Roth»: two articles side by side. */
const isArticle = (paragraph: Paragraph, at: number): boolean => is(paragraph, at, IS.relative) && is(paragraph, at, IS.determiner);

/** «Hafenstadts oberste Richterin»: an owner before an adjective that is no verb. */
const isOwner = (paragraph: Paragraph, at: number): boolean =>
  isNoun(paragraph, at) &&
  /..[sxz’']$/u.test(lower(paragraph, at)) &&
  isSmallAttribute(paragraph, at + 1) &&
  /(?:e[rs]|(?:g|er)ste)$/u.test(lower(paragraph, at + 1));

/** «US-amerikanische». */
const isCompoundAttribute = (paragraph: Paragraph, at: number): boolean => {
  const token = paragraph.tokens[at];
  return token?.capital === true && /-\p{Ll}+(?:e|er|en|em|es)$/u.test(paragraph.text.slice(token.start, token.end));
};

/** Whether the words that begin at a token can be no subject: «dem», «den». */
export const isOblique = (paragraph: Paragraph, at: number): boolean => {
  const { oblique, weakOblique } = wordsOf(paragraph.lexicon.pack);
  const word = lower(paragraph, at);
  return oblique.has(word) || (weakOblique.has(word) && isSmallAttribute(paragraph, at + 1) && lower(paragraph, at + 1).endsWith('en'));
};

/**
 * The noun phrase that begins at a token, with genitives, «von …», brackets and coordinated nouns, at most up to `limit`; null where none
 * begins. A noun is told by its capital, so the phrase ends at the first small word behind one.
 * @param whole what follows is known to belong to it, as before a verb: «Vertreter der Opposition sagten», but «sagte Roth der Zeitung».
 */
export function nounPhrase(paragraph: Paragraph, from: number, limit: number, whole = false): Range | null {
  const high = Math.min(limit, from + LONGEST);
  if (from >= high) return null;
  const first = nucleus(paragraph, from, high);
  if (first < 0) return is(paragraph, from, IS.pronoun) ? { from, to: from + 1 } : null;
  return { from, to: carryOn(paragraph, from, first, high, whole) };
}

/** The end of determiner, attributes and nouns from a token, −1 where no noun comes. */
function nucleus(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  while (at < high && isOpener(paragraph, at) && !(isArticle(paragraph, at - 1) && isArticle(paragraph, at) && at > from)) at++;
  const opened = at > from;
  if (!opened && isOwner(paragraph, at)) at++;
  const attributes = at;
  while (at < high && at < attributes + 6 && (isAttribute(paragraph, at) || isDegree(paragraph, at)) && !isNoun(paragraph, at)) at++;
  if (opened && at === attributes && !isNoun(paragraph, at)) at = behindAttributeClause(paragraph, at, high);
  if (
    isQuotation(paragraph, at) &&
    (isName(paragraph, at) || isNamedBehindArticle(paragraph, at)) &&
    (opened || is(paragraph, at - 1, IS.preposition | IS.conjunction))
  )
    at++;
  else if (!isNoun(paragraph, at) || (is(paragraph, at, IS.time) && !opened)) {
    // «die Linke», «beide», «vier»: what stands for a noun that is left out.
    if (opened && at === attributes && is(paragraph, from, IS.indefinite)) return at;
    return -1;
  }
  while (at < high && (isNoun(paragraph, at) || isParticle(paragraph, at, high))) at++;
  if (isQuotation(paragraph, at) && isName(paragraph, at) && at < high) at++;
  return at;
}

/** «die in Nordhafen geborene Roth»: an attribute may bring words of its own; the token of the noun, or `from`. */
function behindAttributeClause(paragraph: Paragraph, from: number, high: number): number {
  if (!is(paragraph, from, IS.preposition | IS.determiner | IS.adverb | IS.time)) return from;
  for (let at = from + 1; at < Math.min(high, from + 9) && isWord(paragraph, at); at++)
    if (isSmallAttribute(paragraph, at) && !is(paragraph, at - 1, IS.preposition | IS.determiner) && isNoun(paragraph, at + 1))
      return at + 1;
  return from;
}

/** «Ursula von der Berg», «Karl der Große»: small words inside a name. */
function isParticle(paragraph: Paragraph, at: number, high: number): boolean {
  if (!isNameParticle(paragraph, at) || !isNoun(paragraph, at - 1)) return false;
  let next = at + 1;
  while (next < high && next < at + 3 && isNameParticle(paragraph, next)) next++;
  return isNoun(paragraph, next) && !is(paragraph, at - 1, IS.role | IS.source | IS.title);
}
const isNameParticle = (paragraph: Paragraph, at: number): boolean =>
  wordsOf(paragraph.lexicon.pack).nameParticles.has(lower(paragraph, at)) && !is(paragraph, at, IS.preposition | IS.determiner);

/** «der „nordblick gmbh“»: alone behind a definite article, what is marked is a name in small letters too. */
const isNamedBehindArticle = (paragraph: Paragraph, at: number): boolean =>
  isArticle(paragraph, at - 1) && !isNoun(paragraph, at + 1) && /^\S.{0,30}[^\s.!?,]$/u.test(wordsIn(paragraph, at));

const wordsIn = ({ tokens, text }: Paragraph, at: number): string => text.slice((tokens[at]?.start ?? 0) + 1, (tokens[at]?.end ?? 0) - 1);

const isName = (paragraph: Paragraph, at: number): boolean => {
  const token = paragraph.tokens[at];
  if (!token || token.end - token.start > LONGEST_NAME) return false;
  const words = paragraph.text.slice(token.start + 1, token.end - 1);
  return (/^\p{Lu}/u.test(words.trim()) || /^[\w-]{1,20}(?:\.[\w-]{1,20}){1,3}$/.test(words)) && !/[.!?,]$/u.test(words);
};

function carryOn(paragraph: Paragraph, from: number, first: number, high: number, whole: boolean): number {
  const { genitive } = wordsOf(paragraph.lexicon.pack);
  const common =
    whole ||
    isOpener(paragraph, from) ||
    is(paragraph, first - 1, IS.role | IS.source) ||
    isAttribute(paragraph, from) ||
    holdsArticle(paragraph, from - 1);
  let at = first;
  while (at < high) {
    const bracket = isMark(paragraph, at, '([') ? closing(paragraph, at, high) : -1;
    if (bracket > 0) {
      at = bracket;
      continue;
    }
    let next = -1;
    if (genitive.has(lower(paragraph, at)) && common) next = nucleus(paragraph, at, high);
    else if (is(paragraph, at, IS.coordinator)) next = nucleus(paragraph, at + 1, high);
    else if (
      is(paragraph, at, IS.nounPreposition) &&
      !is(paragraph, at + 1, IS.time | IS.pronoun | IS.occasion) &&
      !isNumber(paragraph, at + 1)
    )
      next = nucleus(paragraph, at + 1, high);
    if (next < 0) break;
    at = next;
  }
  return at;
}

/** «im», «vom». */
const holdsArticle = (paragraph: Paragraph, at: number): boolean =>
  wordsOf(paragraph.lexicon.pack).joinedArticles.has(lower(paragraph, at));

function closing(paragraph: Paragraph, open: number, high: number): number {
  for (let at = open + 1; at < Math.min(high, open + 10); at++) if (isMark(paragraph, at, ')]')) return at + 1;
  return -1;
}

/** The longest noun phrase that ends right before token `end` and begins at `low` or later; null where none stands there. */
export function nounPhraseBefore(paragraph: Paragraph, end: number, low: number): Range | null {
  for (let from = Math.max(low, end - LONGEST); from < end; from++) {
    // A phrase does not begin in the middle of another.
    if (from > low && isAttribute(paragraph, from - 1) && isAttribute(paragraph, from) && !isNoun(paragraph, from - 1)) continue;
    const found = nounPhrase(paragraph, from, end, true);
    if (found?.to === end) return found;
    if (found && found.to - from > 1) from = found.to - 1;
  }
  return null;
}
