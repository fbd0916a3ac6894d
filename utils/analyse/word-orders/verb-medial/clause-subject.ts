import { NUMBER_FIRST } from '../../../text/first-letter';
import { cueAt } from '../../grammar/cue-at';
import { beginsAnotherPhrase } from '../../grammar/find-phrase';
import { IS } from '../../grammar/lexicon';
import { hasPossessiveEnding, is, isMark, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { isUsedAsNoun } from '../../grammar/phrase-ending-at';
import { namesNobody } from '../../grammar/speaker-span';

/** The maximum number of tokens in a dateline before its dash. */
const MAX_DATELINE_TOKENS = 12;
/** The maximum number of commas between a subject and its verb: «Smith, 34, a farmer, said». */
const MAX_COMMAS = 3;

/**
 * Returns the subject of the sentence that begins at token `from`. It is the first noun phrase with a verb after it, directly or after an
 * insertion between commas. Conjunctions and adverbials at the beginning are skipped. If no verb is recognised, it is the first noun
 * phrase.
 */
export function clauseSubject(paragraph: Paragraph, from: number, to: number): Range | null {
  const limit = Math.min(to, from + MAX_SEARCH_TOKENS);
  let first: Range | null = null;
  let at = afterDateline(paragraph, from, limit);
  while (at < limit) {
    if (isMark(paragraph, at, ',“"\'([—–-•*') || isPlainAdverb(paragraph, at) || is(paragraph, at, IS.coordinator | IS.contrast)) {
      at++;
      continue;
    }
    if (!is(paragraph, at, IS.preposition | IS.conjunction) && !isFronted(paragraph, at)) {
      const phrase = phraseUntilVerb(paragraph, at, limit);
      if (!phrase) return first;
      if (hasVerb(paragraph, phrase, limit)) return phrase;
      first ??= phrase;
      at = phrase.to;
    }
    while (at < limit && !isMark(paragraph, at, ',')) at++;
  }
  return first;
}

/**
 * Returns the subject of the last clause that a conjunction or a dash introduces in a range: «…, when protesters stopped her, shouting».
 * Returns `null` if no such clause has a recognisable verb.
 */
export function lastClauseSubject(paragraph: Paragraph, from: number, to: number): Range | null {
  for (let at = to - 1; at > Math.max(from, to - MAX_SEARCH_TOKENS); at--) {
    if (!beginsClause(paragraph, at)) continue;
    let start = at + 1;
    while (isPlainAdverb(paragraph, start)) start++;
    if (start >= to || is(paragraph, start, IS.preposition | IS.conjunction) || isFronted(paragraph, start)) continue;
    const phrase = phraseUntilVerb(paragraph, start, to);
    if (phrase && isVerb(paragraph, phrase.to, paragraph.tokens[phrase.to - 1]?.capital === true || is(paragraph, start, IS.pronoun)))
      return phrase;
  }
  return null;
}

const beginsClause = (paragraph: Paragraph, at: number): boolean =>
  isMark(paragraph, at, '—–―') ||
  (is(paragraph, at, IS.conjunction) && isMark(paragraph, at - 1, ',—–') && !is(paragraph, at, IS.complementiser));

const isPlainAdverb = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.adverb | IS.time) && !is(paragraph, at, IS.preposition);

/** Returns whether a verb follows a phrase, either directly or after adverbs or parentheticals. */
function hasVerb(paragraph: Paragraph, phrase: Range, limit: number): boolean {
  let at = phrase.to;
  for (let commas = 0; commas <= MAX_COMMAS && at < limit; commas++) {
    while (isPlainAdverb(paragraph, at) || is(paragraph, at, IS.relative)) at++;
    if (isVerb(paragraph, at, paragraph.tokens[phrase.to - 1]?.capital === true || is(paragraph, phrase.from, IS.pronoun))) return true;
    if (commas === 0 && !isMark(paragraph, at, ',(') && runsIntoVerb(paragraph, at, limit)) return true;
    if (!isMark(paragraph, at, ',(') && commas === 0) return false;
    at++;
    while (at < limit && !isMark(paragraph, at, ',)')) at++;
    at++;
  }
  return false;
}

/**
 * Returns whether a token is a verb, judging by its class or its ending. After a name or a pronoun (`named`), any lower-case word without a
 * word class is treated as a verb.
 */
function isVerb(paragraph: Paragraph, at: number, named: boolean): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (is(paragraph, at, IS.auxiliary | IS.chain)) return true;
  const cue = cueAt(paragraph, at);
  if (cue) return cue.form !== 'ing';
  const { pastEnding } = paragraph.lexicon.pack;
  if (pastEnding && token.lower.length > pastEnding.length + 2 && token.lower.endsWith(pastEnding)) return true;
  return named && !is(paragraph, at, NO_VERB) && !NUMBER_FIRST.test(token.lower);
}
const NO_VERB =
  IS.preposition | IS.conjunction | IS.relative | IS.determiner | IS.possessive | IS.pronoun | IS.adverb | IS.time | IS.role | IS.source | IS.coordinator; // biome-ignore format: a list

/** Returns whether a verb comes before the next punctuation mark: «A spokesman in the capital said». */
function runsIntoVerb(paragraph: Paragraph, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 8) && paragraph.tokens[at]?.kind === 'word'; at++) {
    if (isVerb(paragraph, at, false)) return true;
  }
  return false;
}

/**
 * Returns the index of the first token after a news report's dateline, so that the dateline is not mistaken for the subject: «WASHINGTON,
 * July 25 (Agency) — The minister said».
 */
export function afterDateline(paragraph: Paragraph, from: number, limit: number): number {
  if (from > 0) return from;
  for (let at = 1; at < Math.min(limit, MAX_DATELINE_TOKENS); at++) {
    const token = paragraph.tokens[at];
    if (isMark(paragraph, at, '—–-') || token?.lower === '--') return at + 1;
    if (
      token?.kind === 'quotation' ||
      (token?.kind === 'word' && !token.capital && !NUMBER_FIRST.test(token.lower)) ||
      (token?.kind === 'mark' && !isMark(paragraph, at, '(),./'))
    )
      break;
  }
  return from;
}

/** Returns whether a participle of a reporting verb opens a clause before the subject. */
const isFronted = (paragraph: Paragraph, at: number): boolean => {
  const { cues, pack } = paragraph.lexicon;
  const cue = is(paragraph, at, IS.cue) ? cues.get(paragraph.tokens[at]?.lower ?? '') : undefined;
  // A participle opens a clause, as in «Interrogé par la presse, …» (Asked by the press, …). A past form is treated as a participle too,
  // except in languages that drop subjects, where it could be a finite verb.
  if (cue?.form === 'participle') return true;
  return cueAt(paragraph, at) !== null && (cue?.form === 'ing' || (cue?.form === 'past' && !pack.order.dropsSubject));
};

function phraseUntilVerb(paragraph: Paragraph, from: number, limit: number): Range | null {
  if (is(paragraph, from, IS.pronoun)) return { from, to: from + 1 };
  let at = from;
  let named = false;
  for (; at < Math.min(limit, from + 12); at++) {
    const token = paragraph.tokens[at];
    const opens = at === from + 1 && is(paragraph, from, IS.determiner) && namesNobody(paragraph, { from, to: at });
    if (token?.kind === 'word' && opens && is(paragraph, at, IS.adverb | IS.time | IS.chain)) continue;
    if (token?.kind !== 'word' || is(paragraph, at, IS.auxiliary | IS.chain | IS.relative | IS.adverb | IS.time)) break;
    if (at > from && !token.capital && cueAt(paragraph, at) && !isUsedAsNoun(paragraph, at)) break;
    if (named && !token.capital && !hasPossessiveEnding(paragraph, at - 1) && !is(paragraph, at, IS.coordinator | IS.role | IS.source)) {
      if (
        !is(paragraph, from, IS.determiner | IS.possessive) ||
        !(is(paragraph, at + 1, IS.role | IS.source) || is(paragraph, at + 2, IS.role | IS.source))
      )
        break;
    }
    if (is(paragraph, at, IS.preposition) && !is(paragraph, at, IS.nounPreposition)) break;
    if (at > from + 1 && beginsAnotherPhrase(paragraph, at)) return { from, to: at - 1 };
    named = token.capital && !(at === from && is(paragraph, at, IS.determiner | IS.possessive));
  }
  return at > from ? { from, to: at } : null;
}
