import type { Token } from '../../text/tokens';
import { cueAt } from './cue-at';
import { IS } from './lexicon';
import { hasPossessiveEnding, is, isAsideMark, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from './paragraph';

/** The maximum length of a noun phrase, in tokens. */
const MAX_PHRASE_TOKENS = 30;
/** The word classes that can begin a noun phrase. */
const STARTERS = IS.determiner | IS.possessive | IS.pronoun;
/** The word classes that cannot be part of a noun phrase. */
const BOUNDS = IS.relative | IS.auxiliary | IS.chain | IS.time | IS.complementiser;

/** Finds the noun phrase that ends directly before token `end` and begins at token `low` or later. Returns `null` if there is none. */
export function phraseEndingAt(paragraph: Paragraph, end: number, low: number): Range | null {
  const last = end - 1;
  if (last < low) return null;
  if (is(paragraph, last, IS.pronoun)) return { from: last, to: end };
  let at = last;
  const floor = Math.max(low, end - MAX_PHRASE_TOKENS);
  for (; at >= floor; at--) {
    if (isMark(paragraph, at, ')')) {
      const open = openingBracket(paragraph, at, floor);
      if (open < 0) break;
      at = open;
      continue;
    }
    // A percentage can be a subject, as in «47% say».
    if (isMark(paragraph, at, '%') && isNumber(paragraph, at - 1)) continue;
    if (paragraph.tokens[at]?.kind !== 'word') break;
    if (is(paragraph, at, IS.coordinator)) {
      if (joinsNames(paragraph, at)) continue;
      break;
    }
    const capital = paragraph.tokens[at]?.capital === true;
    if (is(paragraph, at, BOUNDS) && !(capital && at === last) && !(is(paragraph, at, IS.adverb) && is(paragraph, at - 1, IS.article)))
      break;
    if (!capital && is(paragraph, at, IS.adverb) && !is(paragraph, at - 1, IS.article)) break;
    if (is(paragraph, at, IS.conjunction) && !is(paragraph, at, IS.preposition)) break;
    if (is(paragraph, at, IS.pronoun) && !is(paragraph, at, IS.possessive)) break;
    if (!capital && cueAt(paragraph, at) && !isUsedAsNoun(paragraph, at)) break;
  }
  return trimLeft(paragraph, at + 1, end);
}

/** Returns whether a word that can be a reporting verb is a noun: either the words before it show this, or it denotes people. */
export const isUsedAsNoun = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at - 1, IS.determiner | IS.possessive | IS.preposition) ||
  hasPossessiveEnding(paragraph, at - 1) ||
  is(paragraph, at, IS.source | IS.role) ||
  isDescribed(paragraph, at);

/** Returns whether a word that can be a noun follows an article and an adjective, as in «an earlier report». */
function isDescribed(paragraph: Paragraph, at: number): boolean {
  const cue = cueAt(paragraph, at);
  return cue?.nounLike === true && cue.form === 'base' && is(paragraph, at - 2, IS.article) && paragraph.tokens[at - 1]?.kind === 'word';
}

/** Returns whether a coordinator joins two names into one subject, as in «Ana Roth and mayor Otto Lumley». */
const joinsNames = (paragraph: Paragraph, at: number): boolean => {
  const before = paragraph.tokens[at - 1];
  const after = paragraph.tokens[at + 1];
  return (
    before?.kind === 'word' &&
    before.capital &&
    after?.kind === 'word' &&
    !is(paragraph, at + 1, IS.pronoun | IS.determiner) &&
    (after.capital || (is(paragraph, at + 1, IS.role) && paragraph.tokens[at + 2]?.capital === true))
  );
};

/** Removes an adverbial that no comma separates from the noun phrase after it. For example, «At the rally Smith» becomes «Smith». */
function trimLeft(paragraph: Paragraph, from: number, to: number): Range | null {
  let at = from;
  while (at < to && is(paragraph, at, IS.adverb | IS.conjunction) && !is(paragraph, at, IS.determiner | IS.preposition)) at++;
  if (at >= to) return null;
  if (!is(paragraph, at, IS.preposition) || is(paragraph, at, IS.determiner) || countsAbout(paragraph, at)) return { from: at, to };
  // A number can follow the word that opens an absolute construction, as in «with half of the voters saying».
  if (
    paragraph.tokens[at]?.lower === paragraph.lexicon.pack.absoluteWord &&
    (isNumber(paragraph, at + 1) || is(paragraph, at + 1, IS.indefinite))
  )
    return { from: at + 1, to };
  for (let start = at + 2; start < to; start++) {
    const token = paragraph.tokens[start];
    const before = paragraph.tokens[start - 1];
    if (!token || !before || before.kind !== 'word') continue;
    if (
      is(paragraph, start - 1, IS.preposition | IS.determiner | IS.possessive | IS.coordinator) ||
      hasPossessiveEnding(paragraph, start - 1)
    )
      continue;
    if (is(paragraph, start, STARTERS) || (token.capital && !before.capital)) return { from: start, to };
  }
  return null;
}

const isNumber = ({ tokens }: Paragraph, at: number): boolean => /^\p{N}/u.test(tokens[at]?.lower ?? '');

/** Returns whether a preposition only makes a number approximate, as in «about half of the voters» and «over 40 percent». */
const countsAbout = (paragraph: Paragraph, at: number): boolean =>
  paragraph.lexicon.approximators.has(paragraph.tokens[at]?.lower ?? '') &&
  (isNumber(paragraph, at + 1) || is(paragraph, at + 1, IS.indefinite));

function openingBracket(paragraph: Paragraph, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at--) if (isMark(paragraph, at, '(')) return at;
  return -1;
}

/** The subject of a reporting verb. It is a gap if the verb has no subject of its own, as in «…, and said» and «…, adding». */
export type Subject =
  | { readonly phrase: Range; readonly kind: 'own' }
  | { readonly phrase: Range; readonly kind: 'relative'; readonly antecedent: Range }
  | { readonly phrase: null; readonly kind: 'gap' };

/** Finds the subject before the verb at token `cue`, skipping auxiliaries and adverbs. The subject begins at token `low` or later. */
export function subjectBefore(paragraph: Paragraph, cue: number, low: number): Subject {
  let at = cue - 1;
  const floor = Math.max(low, cue - MAX_SEARCH_TOKENS);
  const infinitive = is(paragraph, cue - 1, IS.auxiliary) && paragraph.lexicon.infinitives.has(paragraph.tokens[cue - 1]?.lower ?? '');
  if (infinitive && !is(paragraph, cue - 2, IS.chain | IS.auxiliary | IS.adverb) && !cueAt(paragraph, cue - 2)) return gap;
  for (; at >= floor; at--) {
    if (is(paragraph, at, IS.auxiliary | IS.adverb | IS.chain) && !is(paragraph, at, IS.pronoun)) continue;
    if (isClitic(paragraph, at)) continue;
    if (cueAt(paragraph, at) && is(paragraph, at + 1, IS.auxiliary)) continue;
    if (is(paragraph, at, IS.preposition) && at < cue - 1 && is(paragraph, at + 1, IS.time)) continue;
    if (is(paragraph, at, IS.time) && at > floor && at < cue && !isMark(paragraph, at - 1, ',')) continue;
    if ((is(paragraph, at, IS.determiner) || !isDay(paragraph, at + 1)) && at < cue - 1 && is(paragraph, at + 1, IS.time)) continue;
    break;
  }
  if (at < floor) return gap;
  // Between a comma and the verb, a complementiser is a relative pronoun, as in «Ana Roth, que dijo».
  if (is(paragraph, at, IS.relative) && (!is(paragraph, at, IS.complementiser) || isMark(paragraph, at - 1, ',')))
    return relativeSubject(paragraph, at, floor);
  if (isAsideMark(paragraph, at)) return enclosedSubject(paragraph, at, floor);
  // An infinitive after a preposition has no subject of its own, as in «accusé d'avoir dit» (accused of having said).
  if (is(paragraph, at, IS.preposition) && !is(paragraph, at, IS.determiner | IS.pronoun) && !paragraph.tokens[at]?.capital) return gap;
  const phrase = phraseEndingAt(paragraph, at + 1, floor);
  if (!phrase) return gap;
  // A relative clause is part of the subject, as in «two officials who know him said» and «two officials who requested anonymity said».
  const link = cueAt(paragraph, phrase.from - 1) ? phrase.from - 2 : phrase.from - 1;
  if (is(paragraph, link, IS.relative) && !is(paragraph, link, IS.complementiser) && link >= floor) {
    const outer = phraseEndingAt(paragraph, link, floor);
    if (outer) return { phrase: { from: outer.from, to: phrase.to }, kind: 'own' };
  }
  return { phrase, kind: 'own' };
}

/** Returns whether a word for a time can stand alone, as «Monday» and «yesterday» can and «week» cannot. */
const isDay = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at]?.capital === true || is(paragraph, at, IS.adverb | IS.date);

/** Returns whether a token is an object pronoun before its verb, as in «le dijo». Elsewhere, the same word can be an article. */
const isClitic = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.clitic) && (is(paragraph, at + 1, IS.auxiliary | IS.clitic) || cueAt(paragraph, at + 1) !== null);

const gap: Subject = { phrase: null, kind: 'gap' };

function relativeSubject(paragraph: Paragraph, relative: number, floor: number): Subject {
  // The relative pronoun can have an article, as in «la quale».
  const from = is(paragraph, relative - 1, IS.article) ? relative - 1 : relative;
  const end = isAsideMark(paragraph, from - 1) ? from - 1 : from;
  const phrase = withHost(paragraph, phraseEndingAt(paragraph, end, floor) ?? nounEndingAt(paragraph, end, floor), floor);
  return phrase ? { phrase: { from, to: relative + 1 }, kind: 'relative', antecedent: phrase } : gap;
}

/** Returns the noun between a preposition and a relative pronoun, as in «to voters who said», or `null` if there is none. */
function nounEndingAt(paragraph: Paragraph, end: number, floor: number): Range | null {
  let from = end;
  while (from > floor && paragraph.tokens[from - 1]?.kind === 'word' && !is(paragraph, from - 1, IS.preposition | BOUNDS | IS.conjunction))
    from--;
  return from < end && is(paragraph, from - 1, IS.preposition) ? { from, to: end } : null;
}

/** Returns the subject that ends with an apposition between commas or dashes, as in «Smith, the director, said». */
function enclosedSubject(paragraph: Paragraph, close: number, floor: number): Subject {
  for (let comma = close - 1; comma > floor; comma--) {
    if (isQuotation(paragraph, comma) || isMark(paragraph, comma, ';:')) return gap;
    if (!isAsideMark(paragraph, comma)) continue;
    const host = withHost(paragraph, phraseEndingAt(paragraph, comma, floor), floor);
    if (!host) continue;
    // Words with a subject of their own are not an apposition but a clause: «he smiled» in «Roth, he smiled, said …».
    if (is(paragraph, comma + 1, IS.pronoun)) return gap;
    return { phrase: { from: host.from, to: close }, kind: 'own' };
  }
  return gap;
}

const isAge = (token: Token | undefined): boolean => token?.kind === 'word' && /^\d{1,3}$/.test(token.lower);

/** Extends an apposition to the left to include the name before it, as in «Smith, 67, a clerk, said». Returns other phrases unchanged. */
export function withHost(paragraph: Paragraph, phrase: Range | null, floor: number): Range | null {
  if (!phrase || !isMark(paragraph, phrase.from - 1, ',') || phrase.from - 1 <= floor) return phrase;
  const apposed = is(paragraph, phrase.from, IS.determiner | IS.possessive) || paragraph.tokens[phrase.from]?.capital === false;
  const name = paragraph.tokens[phrase.from - 2];
  if (!apposed || !(name?.capital || isAge(name))) return phrase;
  const host = phraseEndingAt(paragraph, phrase.from - 1, floor);
  if (!host || is(paragraph, host.from - 1, IS.preposition)) return phrase;
  const whole = { from: host.from, to: phrase.to };
  return isAge(name) ? withHost(paragraph, whole, floor) : whole;
}
