import { cueAt } from './cue-at';
import { IS } from './lexicon';
import { hasPossessiveEnding, is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from './paragraph';

/** Returns whether a noun phrase can begin at the given token. */
export function canBeginPhrase(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word') return false;
  if (is(paragraph, at, IS.determiner | IS.possessive | IS.pronoun)) return true;
  if (token.capital) return !is(paragraph, at, IS.time | IS.conjunction);
  return (
    !is(paragraph, at, IS.preposition | IS.conjunction | IS.auxiliary | IS.relative | IS.adverb | IS.time | IS.chain) &&
    cueAt(paragraph, at) === null
  );
}

/**
 * Finds the noun phrase that begins at token `from`, including titles, prepositional phrases, relative clauses and appositions («Ana Roth,
 * managing director for ports at …»). The phrase ends at token `limit` at the latest. Returns `null` if no phrase begins at `from`.
 */
export function phraseFrom(paragraph: Paragraph, from: number, limit: number): Range | null {
  if (!canBeginPhrase(paragraph, from)) return null;
  if (is(paragraph, from, IS.pronoun) || isObjectPronoun(paragraph, from)) return { from, to: from + 1 };
  const high = Math.min(limit, from + MAX_SEARCH_TOKENS);
  let at = coreEnd(paragraph, from, high);
  const named = nameEndAfter(paragraph, from, at, high);
  if (named > at) at = named;
  while (at < high && isMark(paragraph, at, ',') && beginsApposition(paragraph, at + 1, high)) {
    const end = appositionEnd(paragraph, at + 1, high);
    if (end <= at + 1) break;
    at = end;
  }
  return { from, to: at };
}

const isObjectPronoun = ({ tokens, lexicon }: Paragraph, at: number): boolean => lexicon.objectPronouns.has(tokens[at]?.lower ?? '');

/**
 * Returns the end of the name that follows a description, as in «the harbour minister, Paul Morel» and «Roth's daughter, Inés». If no name
 * follows, returns `at`, which is the end of the description.
 */
function nameEndAfter(paragraph: Paragraph, from: number, at: number, high: number): number {
  if (!isMark(paragraph, at, ',')) return at;
  // A noun with a possessor («her daughter») describes a person even if it is not an occupation.
  let role = isOwned(paragraph, from, at);
  if (!role && !is(paragraph, from, IS.article)) return at;
  for (let word = from + 1; word < at; word++)
    role ||= is(paragraph, word, IS.role | IS.source) && paragraph.tokens[word]?.capital === false;
  let end = at + 1;
  while (end < Math.min(high, at + 5) && paragraph.tokens[end]?.capital && !is(paragraph, end, IS.pronoun | IS.determiner | IS.time)) end++;
  const closed = end === high || paragraph.tokens[end]?.kind === 'mark';
  return role && end > at + 1 && closed ? end : at;
}

/** Returns whether a phrase ends with a possessor and a lower-case noun, as in «Roth's daughter» and «her mother». */
const isOwned = (paragraph: Paragraph, from: number, to: number): boolean =>
  from < to - 1 &&
  paragraph.tokens[to - 1]?.capital === false &&
  (hasPossessiveEnding(paragraph, to - 2) || (from === to - 2 && is(paragraph, from, IS.possessive)));

/** Returns the end of a noun phrase without its appositions. */
function coreEnd(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  for (; at < high; at++) {
    const token = paragraph.tokens[at];
    if (!token) break;
    if (token.kind === 'mark') {
      if (!isMark(paragraph, at, '(')) break;
      const close = closingBracket(paragraph, at, high);
      if (close < 0) break;
      at = close;
      continue;
    }
    if (token.kind === 'quotation') {
      if (token.end - token.start < 24 && paragraph.tokens[at - 1]?.capital && paragraph.tokens[at + 1]?.capital) continue;
      break;
    }
    if (is(paragraph, at, IS.coordinator) && continuesNames(paragraph, at)) continue;
    if (is(paragraph, at, IS.relative) && !is(paragraph, at, IS.complementiser)) return clauseEnd(paragraph, at, high);
    if (is(paragraph, at, IS.preposition) && !(at === from && is(paragraph, at, IS.determiner))) {
      // Only some prepositions continue the phrase after a noun. After an adjective such as «cercanas» in «fuentes cercanas al caso»
      // (sources close to the case), any preposition does.
      const tied = is(paragraph, at - 1, IS.nounPreposition) && !is(paragraph, at - 1, IS.preposition);
      if (tied || (is(paragraph, at, IS.nounPreposition) && carriesOn(paragraph, at, high))) continue;
      break;
    }
    if (
      is(paragraph, at, IS.auxiliary | IS.conjunction | IS.adverb | IS.time | IS.complementiser) &&
      !(at === from && is(paragraph, at, IS.determiner)) &&
      !isWithin(paragraph, at) &&
      !(token.capital && is(paragraph, at - 1, IS.nounPreposition))
    )
      break;
    if (at > from && paragraph.tokens[at - 1]?.capital && beginsAnotherPhrase(paragraph, at)) break;
    if (at > from && is(paragraph, at, IS.pronoun) && !is(paragraph, at, IS.possessive)) break;
    if (at > from && !token.capital && !is(paragraph, at, IS.role | IS.source) && cueAt(paragraph, at)) break;
  }
  return at;
}

/**
 * Returns whether a grammatical article begins a new phrase, as «el» does in «visitó el puerto» (visited the port). It does not if a word
 * directly before it, such as a preposition or «and», links it to the preceding words.
 */
export const beginsAnotherPhrase = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.article) &&
  !is(paragraph, at, IS.preposition) &&
  !paragraph.tokens[at]?.capital &&
  !is(paragraph, at - 1, IS.preposition | IS.coordinator | IS.determiner | IS.possessive | IS.nounPreposition);

/** Returns whether an adverb is inside a noun phrase, that is, follows an article or a possessive, as in «a highly critical report». */
const isWithin = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.adverb) && is(paragraph, at - 1, IS.article | IS.possessive);

/** Returns whether a preposition extends the noun phrase, as in «of the council» but not in «in an interview» or «on Monday». */
function carriesOn(paragraph: Paragraph, preposition: number, high: number): boolean {
  for (let at = preposition + 1; at < Math.min(high, preposition + 6); at++) {
    if (is(paragraph, at, IS.occasion | IS.time | IS.pronoun) || /^\d/.test(paragraph.tokens[at]?.lower ?? '')) return false;
    if (paragraph.tokens[at]?.capital) return true;
    if (paragraph.tokens[at]?.kind !== 'word' || is(paragraph, at, IS.preposition | IS.coordinator)) break;
  }
  return paragraph.tokens[preposition + 1]?.kind === 'word';
}

const continuesNames = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at - 1]?.capital === true && paragraph.tokens[at + 1]?.capital === true && !is(paragraph, at + 1, IS.pronoun);

function closingBracket(paragraph: Paragraph, open: number, high: number): number {
  for (let at = open + 1; at < Math.min(high, open + 12); at++) if (isMark(paragraph, at, ')')) return at;
  return -1;
}

function clauseEnd(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  while (at < high && paragraph.tokens[at]?.kind === 'word') at++;
  return at;
}

function beginsApposition(paragraph: Paragraph, at: number, high: number): boolean {
  const token = paragraph.tokens[at];
  if (at >= high || token?.kind !== 'word') return false;
  if (is(paragraph, at, IS.relative) && !is(paragraph, at, IS.complementiser)) return true;
  if (is(paragraph, at, IS.determiner | IS.possessive)) return true;
  if (/^\d+$/.test(token.lower)) return true;
  // A date may precede the role, as in «Rozema, sinds 2020 burgemeester van Oudehaven» (mayor of Oudehaven since 2020).
  if (is(paragraph, at, IS.preposition) && /^\d/.test(paragraph.tokens[at + 1]?.lower ?? '') && hasRole(paragraph, at + 2, high))
    return true;
  if (is(paragraph, at, IS.aside | IS.auxiliary | IS.adverb | IS.pronoun | IS.time | IS.conjunction)) return false;
  if (token.capital)
    return (
      is(paragraph, at, IS.title | IS.role) ||
      /^[DRI](?:-|$)/.test(paragraph.text.slice(token.start, token.end)) ||
      hasRole(paragraph, at, high)
    );
  return cueAt(paragraph, at) === null || is(paragraph, at, IS.role | IS.source);
}

const hasRole = (paragraph: Paragraph, from: number, high: number): boolean => {
  for (let at = from; at < Math.min(high, from + 6) && paragraph.tokens[at]?.kind === 'word'; at++)
    if (is(paragraph, at, IS.role)) return true;
  return false;
};

function appositionEnd(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  for (; at < high; at++) {
    if (isQuotation(paragraph, at)) break;
    if (isMark(paragraph, at, '(')) {
      const close = closingBracket(paragraph, at, high);
      if (close < 0) break;
      at = close;
    } else if (paragraph.tokens[at]?.kind === 'mark' && !isMark(paragraph, at, '-–/&')) break;
  }
  return at;
}
