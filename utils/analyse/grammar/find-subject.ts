import type { Token } from '../../text/tokens';
import { cueAt } from './cue-at';
import { IS } from './lexicon';
import { is, isAsideMark, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from './paragraph';
import { BOUNDS, phraseEndingAt } from './phrase-ending-at';
import { isRelative, opensInRelative, relativeBefore } from './relative-clause';

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
  const relative = isRelative(paragraph, link) && link >= floor ? link : relativeBefore(paragraph, phrase.from, floor);
  const outer = relative < 0 ? null : phraseEndingAt(paragraph, relative, floor);
  if (outer && (relative === link || isPersonLike(paragraph, outer))) return { phrase: { from: outer.from, to: phrase.to }, kind: 'own' };
  return { phrase, kind: 'own' };
}

/** Returns whether a phrase ends with a name, a pronoun, a plural or a noun for people. */
const isPersonLike = (paragraph: Paragraph, { to }: Range): boolean =>
  paragraph.tokens[to - 1]?.capital === true ||
  is(paragraph, to - 1, IS.role | IS.source | IS.pronoun) ||
  (paragraph.lexicon.pack.pluralEnding !== null && paragraph.tokens[to - 1]?.lower.endsWith(paragraph.lexicon.pack.pluralEnding) === true);

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
    if (!host || opensInRelative(paragraph, host.from, floor)) continue;
    // Words with a subject of their own are not an apposition but a clause: «he smiled» in «Roth, he smiled, said …».
    // Nor is «but, on Monday,» an apposition in «Roth did not come but, on Monday, said …».
    if (is(paragraph, comma + 1, IS.pronoun | IS.coordinator | IS.contrast)) return gap;
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
