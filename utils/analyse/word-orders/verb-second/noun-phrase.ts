import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import { isQuotedName, wordsIn } from './quoted-name';
import { wordsOf } from './words';

/** The maximum number of tokens in a noun phrase. */
const MAX_PHRASE_TOKENS = 30;
/** The classes of words that cannot be attributes of a noun. */
const CLOSED =
  IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb | IS.relative | IS.complementiser | IS.determiner | IS.pronoun | IS.possessive;

const lower = (paragraph: Paragraph, at: number): string => paragraph.tokens[at]?.lower ?? '';
const isWord = (paragraph: Paragraph, at: number): boolean => paragraph.tokens[at]?.kind === 'word';
const isNoun = (paragraph: Paragraph, at: number): boolean =>
  isWord(paragraph, at) && ((paragraph.tokens[at]?.capital === true && !is(paragraph, at, OPENERS)) || isAgedNoun(paragraph, at));
/** Returns whether a token is a noun that begins with a number: «die 33-Jährige» (the 33-year-old). */
const isAgedNoun = ({ tokens, text }: Paragraph, at: number): boolean =>
  /^\d{1,3}-\p{Lu}/u.test(text.slice(tokens[at]?.start, (tokens[at]?.start ?? 0) + 5));
/** The classes of words that may be capitalised only because they open a sentence. */
const OPENERS = IS.determiner | IS.pronoun | IS.possessive | IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb;
const isNumber = (paragraph: Paragraph, at: number): boolean => /^\d/.test(lower(paragraph, at)) && !isAgedNoun(paragraph, at);

/** Returns whether a token is an article or another determiner that can open a phrase. */
const isOpener = (paragraph: Paragraph, at: number): boolean => is(paragraph, at, IS.determiner | IS.possessive);

/** Returns whether a token is an attribute before its noun: an adjective, a participle or a number. */
const isAttribute = (paragraph: Paragraph, at: number): boolean =>
  isWord(paragraph, at) && (isNumber(paragraph, at) || isSmallAttribute(paragraph, at) || isCompoundAttribute(paragraph, at));

const isSmallAttribute = (paragraph: Paragraph, at: number): boolean => {
  if (paragraph.tokens[at]?.capital || is(paragraph, at, CLOSED) || !INFLECTED.test(lower(paragraph, at))) return false;
  const verb = is(paragraph, at, IS.cue) || wordsOf(paragraph.lexicon.pack).separated.has(lower(paragraph, at));
  return !verb || (isOpener(paragraph, at - 1) && !is(paragraph, at - 1, IS.pronoun));
};
const INFLECTED = /e[rnms]?$/u;

/** Returns whether an uninflected word modifies the adjective or participle after it: «staatlich kontrollierte Medien» (state media). */
const isDegree = (paragraph: Paragraph, at: number): boolean =>
  isWord(paragraph, at) &&
  !paragraph.tokens[at]?.capital &&
  !is(paragraph, at, CLOSED | IS.cue) &&
  isSmallAttribute(paragraph, at + 1) &&
  isNoun(paragraph, at + 2);

/**
 * Returns whether a token can be both a definite article and a relative pronoun, such as «die». A definite article may stand right before
 * another one, as in «die das Unglück überlebende Roth» (Roth, who survived the accident).
 */
const isArticle = (paragraph: Paragraph, at: number): boolean => is(paragraph, at, IS.relative) && is(paragraph, at, IS.determiner);

/**
 * Returns whether a token is a possessor before an adjective: «Hafenstadts oberste Richterin» (Hafenstadt's highest judge). The adjective's
 * ending shows that it is not a verb.
 */
const isOwner = (paragraph: Paragraph, at: number): boolean =>
  isNoun(paragraph, at) &&
  /..[sxz’']$/u.test(lower(paragraph, at)) &&
  isSmallAttribute(paragraph, at + 1) &&
  /(?:e[rs]|(?:g|er)ste)$/u.test(lower(paragraph, at + 1));

/** Returns whether a token is a capitalised compound adjective: «US-amerikanische». */
const isCompoundAttribute = (paragraph: Paragraph, at: number): boolean => {
  const token = paragraph.tokens[at];
  return token?.capital === true && /-\p{Ll}+(?:e|er|en|em|es)$/u.test(paragraph.text.slice(token.start, token.end));
};

/** Returns whether the phrase that begins at a token cannot be a subject because of its case: «dem», «den». */
export const isOblique = (paragraph: Paragraph, at: number): boolean => {
  const { obliqueDeterminers, weakObliques } = wordsOf(paragraph.lexicon.pack);
  const word = lower(paragraph, at);
  return (
    obliqueDeterminers.has(word) ||
    (weakObliques.has(word) && isSmallAttribute(paragraph, at + 1) && lower(paragraph, at + 1).endsWith('en'))
  );
};

/**
 * Returns the noun phrase that begins at a token, or `null`. It includes genitives, «von …», brackets and coordinated nouns. Nouns are
 * recognised by their capitals, so the phrase ends at the first lower-case word after a noun.
 * @param limit the index of the first token that cannot belong to the phrase.
 * @param whole whether all words up to the limit are known to belong to the phrase. This is true before a verb, as in «Vertreter der
 * Opposition sagten» (representatives of the opposition said), but not after it: in «sagte Roth der Zeitung» (Roth told the newspaper),
 * «der Zeitung» is a separate phrase.
 */
export function nounPhrase(paragraph: Paragraph, from: number, limit: number, whole = false): Range | null {
  const high = Math.min(limit, from + MAX_PHRASE_TOKENS);
  if (from >= high) return null;
  const first = nucleus(paragraph, from, high);
  if (first < 0) return is(paragraph, from, IS.pronoun) ? { from, to: from + 1 } : null;
  return { from, to: extendPhrase(paragraph, from, first, high, whole) };
}

/** Returns the index after the determiner, attributes and nouns of the phrase that begins at a token, or −1 if there is no noun. */
function nucleus(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  while (at < high && isOpener(paragraph, at) && !(isArticle(paragraph, at - 1) && isArticle(paragraph, at) && at > from)) at++;
  const opened = at > from;
  if (!opened && isOwner(paragraph, at)) at++;
  const attributes = at;
  while (at < high && at < attributes + 6 && (isAttribute(paragraph, at) || isDegree(paragraph, at)) && !isNoun(paragraph, at)) at++;
  if (opened && at === attributes && !isNoun(paragraph, at)) at = afterAttributeClause(paragraph, at, high);
  if (
    isQuotation(paragraph, at) &&
    (isQuotedName(paragraph, at) || isNamedAfterArticle(paragraph, at)) &&
    (opened || is(paragraph, at - 1, IS.preposition | IS.conjunction))
  )
    at++;
  else if (!isNoun(paragraph, at) || (is(paragraph, at, IS.time) && !opened)) {
    // The noun of a noun phrase can be omitted: «die Linke» (the Left), «beide» (both), «vier» (four).
    if (opened && at === attributes && is(paragraph, from, IS.indefinite)) return at;
    return -1;
  }
  while (at < high && (isNoun(paragraph, at) || isParticle(paragraph, at, high))) at++;
  if (isQuotation(paragraph, at) && isQuotedName(paragraph, at) && at < high) at++;
  return at;
}

/** Returns the index of the noun after a phrase such as «die in Nordhafen geborene» (born in Nordhafen), or `from` if there is none. */
function afterAttributeClause(paragraph: Paragraph, from: number, high: number): number {
  if (!is(paragraph, from, IS.preposition | IS.determiner | IS.adverb | IS.time)) return from;
  for (let at = from + 1; at < Math.min(high, from + 9) && isWord(paragraph, at); at++)
    if (isSmallAttribute(paragraph, at) && !is(paragraph, at - 1, IS.preposition | IS.determiner) && isNoun(paragraph, at + 1))
      return at + 1;
  return from;
}

/** Returns whether a lower-case word is part of a name: «Ursula von der Berg», «Karl der Große». */
function isParticle(paragraph: Paragraph, at: number, high: number): boolean {
  if (!isNameParticle(paragraph, at) || !isNoun(paragraph, at - 1)) return false;
  let next = at + 1;
  while (next < high && next < at + 3 && isNameParticle(paragraph, next)) next++;
  return isNoun(paragraph, next) && !is(paragraph, at - 1, IS.role | IS.source | IS.title);
}
const isNameParticle = (paragraph: Paragraph, at: number): boolean =>
  wordsOf(paragraph.lexicon.pack).nameParticles.has(lower(paragraph, at)) && !is(paragraph, at, IS.preposition | IS.determiner);

/**
 * Returns whether words in quotation marks are a name, that is, whether they follow a definite article and no noun follows them. Such a
 * name may be in lower case: «der „nordblick gmbh“».
 */
const isNamedAfterArticle = (paragraph: Paragraph, at: number): boolean =>
  isArticle(paragraph, at - 1) && !isNoun(paragraph, at + 1) && /^\S.{0,30}[^\s.!?,]$/u.test(wordsIn(paragraph, at));

function extendPhrase(paragraph: Paragraph, from: number, first: number, high: number, whole: boolean): number {
  const { genitiveDeterminers } = wordsOf(paragraph.lexicon.pack);
  const common =
    whole ||
    isOpener(paragraph, from) ||
    is(paragraph, first - 1, IS.role | IS.source) ||
    isAttribute(paragraph, from) ||
    holdsArticle(paragraph, from - 1);
  let at = first;
  while (at < high) {
    const bracket = isMark(paragraph, at, '([') ? bracketEnd(paragraph, at, high) : -1;
    if (bracket > 0) {
      at = bracket;
      continue;
    }
    let next = -1;
    if ((genitiveDeterminers.has(lower(paragraph, at)) || isGenitivePlural(paragraph, at)) && common) next = nucleus(paragraph, at, high);
    else if (is(paragraph, at, IS.coordinator)) next = nucleus(paragraph, at + 1, high);
    else if (
      is(paragraph, at, IS.nounPreposition) &&
      !is(paragraph, at + 1, IS.time | IS.pronoun | IS.occasion) &&
      // After a noun without an article, the article begins another phrase: «laut Polizei von dem Brand betroffen».
      !is(paragraph, at + 1, isOpener(paragraph, from) ? IS.indefinite : IS.determiner) &&
      !isNumber(paragraph, at + 1)
    )
      next = nucleus(paragraph, at + 1, high);
    if (next < 0) break;
    at = next;
  }
  return at;
}

/** Returns whether a genitive plural without an article begins at a token: «deutscher Dienste» (of German services). */
const isGenitivePlural = (paragraph: Paragraph, at: number): boolean =>
  isSmallAttribute(paragraph, at) && /(?:sch|lich|al)er$/u.test(lower(paragraph, at)) && isNoun(paragraph, at + 1);

/** Returns whether a token is a preposition merged with an article: «im», «vom». */
const holdsArticle = (paragraph: Paragraph, at: number): boolean =>
  wordsOf(paragraph.lexicon.pack).joinedArticles.has(lower(paragraph, at));

function bracketEnd(paragraph: Paragraph, open: number, high: number): number {
  for (let at = open + 1; at < Math.min(high, open + 10); at++) if (isMark(paragraph, at, ')]')) return at + 1;
  return -1;
}

/** Returns the longest noun phrase that ends right before token `end` and does not begin before `low`, or `null`. */
export function nounPhraseBefore(paragraph: Paragraph, end: number, low: number): Range | null {
  for (let from = Math.max(low, end - MAX_PHRASE_TOKENS); from < end; from++) {
    // A phrase cannot begin in the middle of another one.
    if (from > low && isAttribute(paragraph, from - 1) && isAttribute(paragraph, from) && !isNoun(paragraph, from - 1)) continue;
    const found = nounPhrase(paragraph, from, end, true);
    if (found?.to === end) return found;
    if (found && found.to - from > 1) from = found.to - 1;
  }
  return null;
}
