import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Range, type Scene } from '../../grammar/paragraph';
import { wordsOf } from './words';

/** Longest noun phrase, in tokens. */
const LONGEST = 30;
/** Longest quotation that can be a name in a noun phrase: «die Zeitung „Morgen“». In UTF-16 units. */
const LONGEST_NAME = 32;
const CLOSED =
  IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb | IS.relative | IS.complementiser | IS.determiner | IS.pronoun | IS.possessive;

const lower = (scene: Scene, at: number): string => scene.tokens[at]?.lower ?? '';
const isWord = (scene: Scene, at: number): boolean => scene.tokens[at]?.kind === 'word';
const isNoun = (scene: Scene, at: number): boolean => isWord(scene, at) && scene.tokens[at]?.capital === true && !is(scene, at, OPENERS);
/** Words that open a sentence have a capital too. */
const OPENERS = IS.determiner | IS.pronoun | IS.possessive | IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb;
const isNumber = (scene: Scene, at: number): boolean => /^\d/.test(lower(scene, at));

/** Whether an article or the like opens a phrase here. */
const isOpener = (scene: Scene, at: number): boolean => is(scene, at, IS.determiner | IS.possessive);

/** An adjective, a participle or a number before its noun: a small word of no closed class. */
const isAttribute = (scene: Scene, at: number): boolean =>
  isWord(scene, at) && (isNumber(scene, at) || isSmallAttribute(scene, at) || isCompoundAttribute(scene, at));

const isSmallAttribute = (scene: Scene, at: number): boolean => {
  if (scene.tokens[at]?.capital || is(scene, at, CLOSED) || !INFLECTED.test(lower(scene, at))) return false;
  const verb = is(scene, at, IS.cue) || wordsOf(scene.lexicon.pack).split.has(lower(scene, at));
  return !verb || (isOpener(scene, at - 1) && !is(scene, at - 1, IS.pronoun));
};
const INFLECTED = /e[rnms]?$/u;

/** «staatlich kontrollierte Medien»: a bare word before an attribute. */
const isDegree = (scene: Scene, at: number): boolean =>
  isWord(scene, at) &&
  !scene.tokens[at]?.capital &&
  !is(scene, at, CLOSED | IS.cue) &&
  isSmallAttribute(scene, at + 1) &&
  isNoun(scene, at + 2);

/** «die das Unglück überlebende Roth»: two articles side by side. */
const isArticle = (scene: Scene, at: number): boolean => is(scene, at, IS.relative) && is(scene, at, IS.determiner);

/** «Hafenstadts oberste Richterin»: an owner before an adjective that is no verb. */
const isOwner = (scene: Scene, at: number): boolean =>
  isNoun(scene, at) &&
  /..[sxz’']$/u.test(lower(scene, at)) &&
  isSmallAttribute(scene, at + 1) &&
  /(?:e[rs]|(?:g|er)ste)$/u.test(lower(scene, at + 1));

/** «US-amerikanische». */
const isCompoundAttribute = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  return token?.capital === true && /-\p{Ll}+(?:e|er|en|em|es)$/u.test(scene.text.slice(token.start, token.end));
};

/** Whether the words that begin at a token can be no subject: «dem», «den». */
export const isOblique = (scene: Scene, at: number): boolean => {
  const { oblique, weakOblique } = wordsOf(scene.lexicon.pack);
  const word = lower(scene, at);
  return oblique.has(word) || (weakOblique.has(word) && isSmallAttribute(scene, at + 1) && lower(scene, at + 1).endsWith('en'));
};

/**
 * The noun phrase that begins at a token, with genitives, «von …», brackets and coordinated nouns, at most up to `limit`; null where none
 * begins. A noun is told by its capital, so the phrase ends at the first small word behind one.
 * @param whole what follows is known to belong to it, as before a verb: «Vertreter der Opposition sagten», but «sagte Roth der Zeitung».
 */
export function nounPhrase(scene: Scene, from: number, limit: number, whole = false): Range | null {
  const high = Math.min(limit, from + LONGEST);
  if (from >= high) return null;
  const first = nucleus(scene, from, high);
  if (first < 0) return is(scene, from, IS.pronoun) ? { from, to: from + 1 } : null;
  return { from, to: carryOn(scene, from, first, high, whole) };
}

/** The end of determiner, attributes and nouns from a token, −1 where no noun comes. */
function nucleus(scene: Scene, from: number, high: number): number {
  let at = from;
  while (at < high && isOpener(scene, at) && !(isArticle(scene, at - 1) && isArticle(scene, at) && at > from)) at++;
  const opened = at > from;
  if (!opened && isOwner(scene, at)) at++;
  const attributes = at;
  while (at < high && at < attributes + 6 && (isAttribute(scene, at) || isDegree(scene, at)) && !isNoun(scene, at)) at++;
  if (opened && at === attributes && !isNoun(scene, at)) at = behindAttributeClause(scene, at, high);
  if (
    isQuotation(scene, at) &&
    (isName(scene, at) || isNamedBehindArticle(scene, at)) &&
    (opened || is(scene, at - 1, IS.preposition | IS.conjunction))
  )
    at++;
  else if (!isNoun(scene, at) || (is(scene, at, IS.time) && !opened)) {
    // «die Linke», «beide», «vier»: what stands for a noun that is left out.
    if (opened && at === attributes && is(scene, from, IS.indefinite)) return at;
    return -1;
  }
  while (at < high && (isNoun(scene, at) || isParticle(scene, at, high))) at++;
  if (isQuotation(scene, at) && isName(scene, at) && at < high) at++;
  return at;
}

/** «die in Nordhafen geborene Roth»: an attribute may bring words of its own; the token of the noun, or `from`. */
function behindAttributeClause(scene: Scene, from: number, high: number): number {
  if (!is(scene, from, IS.preposition | IS.determiner | IS.adverb | IS.time)) return from;
  for (let at = from + 1; at < Math.min(high, from + 9) && isWord(scene, at); at++)
    if (isSmallAttribute(scene, at) && !is(scene, at - 1, IS.preposition | IS.determiner) && isNoun(scene, at + 1)) return at + 1;
  return from;
}

/** «Ursula von der Berg», «Karl der Große»: small words inside a name. */
function isParticle(scene: Scene, at: number, high: number): boolean {
  if (!isNameParticle(scene, at) || !isNoun(scene, at - 1)) return false;
  let next = at + 1;
  while (next < high && next < at + 3 && isNameParticle(scene, next)) next++;
  return isNoun(scene, next) && !is(scene, at - 1, IS.role | IS.source | IS.title);
}
const isNameParticle = (scene: Scene, at: number): boolean =>
  wordsOf(scene.lexicon.pack).nameParticles.has(lower(scene, at)) && !is(scene, at, IS.preposition | IS.determiner);

/** «der „nordblick gmbh“»: alone behind a definite article, what is marked is a name in small letters too. */
const isNamedBehindArticle = (scene: Scene, at: number): boolean =>
  isArticle(scene, at - 1) && !isNoun(scene, at + 1) && /^\S.{0,30}[^\s.!?,]$/u.test(wordsIn(scene, at));

const wordsIn = ({ tokens, text }: Scene, at: number): string => text.slice((tokens[at]?.start ?? 0) + 1, (tokens[at]?.end ?? 0) - 1);

const isName = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  if (!token || token.end - token.start > LONGEST_NAME) return false;
  const words = scene.text.slice(token.start + 1, token.end - 1);
  return (/^\p{Lu}/u.test(words.trim()) || /^[\w-]{1,20}(?:\.[\w-]{1,20}){1,3}$/.test(words)) && !/[.!?,]$/u.test(words);
};

function carryOn(scene: Scene, from: number, first: number, high: number, whole: boolean): number {
  const { genitive } = wordsOf(scene.lexicon.pack);
  const common =
    whole ||
    isOpener(scene, from) ||
    is(scene, first - 1, IS.role | IS.source) ||
    isAttribute(scene, from) ||
    holdsArticle(scene, from - 1);
  let at = first;
  while (at < high) {
    const bracket = isMark(scene, at, '([') ? closing(scene, at, high) : -1;
    if (bracket > 0) {
      at = bracket;
      continue;
    }
    let next = -1;
    if (genitive.has(lower(scene, at)) && common) next = nucleus(scene, at, high);
    else if (is(scene, at, IS.coordinator)) next = nucleus(scene, at + 1, high);
    else if (is(scene, at, IS.nounPreposition) && !is(scene, at + 1, IS.time | IS.pronoun | IS.occasion) && !isNumber(scene, at + 1))
      next = nucleus(scene, at + 1, high);
    if (next < 0) break;
    at = next;
  }
  return at;
}

/** «im», «vom». */
const holdsArticle = (scene: Scene, at: number): boolean => wordsOf(scene.lexicon.pack).joinedArticles.has(lower(scene, at));

function closing(scene: Scene, open: number, high: number): number {
  for (let at = open + 1; at < Math.min(high, open + 10); at++) if (isMark(scene, at, ')]')) return at + 1;
  return -1;
}

/** The longest noun phrase that ends right before token `end` and begins at `low` or later; null where none stands there. */
export function nounPhraseBefore(scene: Scene, end: number, low: number): Range | null {
  for (let from = Math.max(low, end - LONGEST); from < end; from++) {
    // A phrase does not begin in the middle of another.
    if (from > low && isAttribute(scene, from - 1) && isAttribute(scene, from) && !isNoun(scene, from - 1)) continue;
    const found = nounPhrase(scene, from, end, true);
    if (found?.to === end) return found;
    if (found && found.to - from > 1) from = found.to - 1;
  }
  return null;
}
