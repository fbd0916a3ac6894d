import type { Range } from '../../grammar/paragraph';
import { has, isComma, isQuotation, MAX_SEARCH_WORDS, type Paragraph } from '../paragraph';
import { endsLikeSpeaker, lettersOf } from '../phrases';
import { HAS } from '../vocabulary';

/** The word classes that can precede the subject of a clause. */
const LEADING = HAS.connector | HAS.time | HAS.adverb;
/** The word classes that can separate a subject from its verb. */
const TRAILING = HAS.adverb | HAS.time | HAS.adjunct | HAS.sourceBefore | HAS.agent;
const number = /^[\d０-９〇一二三四五六七八九十]+$/;

/** Returns the index of the first word of the clause that contains word `at - 1`. */
function clauseStart(paragraph: Paragraph, at: number, low: number): number {
  let from = at;
  while (from > low && paragraph.words[from - 1]?.kind === 'word') from--;
  // Enumeration commas, brackets and middle dots do not end the clause.
  while (
    from > low &&
    !isComma(paragraph, from - 1) &&
    !isQuotation(paragraph, from - 1) &&
    /[、（）()·]/.test(paragraph.words[from - 1]?.key ?? '')
  ) {
    from--;
    while (from > low && paragraph.words[from - 1]?.kind === 'word') from--;
  }
  return from;
}

/**
 * Returns the subject of the verb at word `cue`, or `null` if there is none. The subject is the clause before the verb without its
 * adverbials. If that clause contains only adverbials, the preceding clause is used instead.
 */
export function subjectBefore(paragraph: Paragraph, cue: number, lowest: number): Range | null {
  const low = Math.max(lowest, cue - MAX_SEARCH_WORDS);
  let end = cue;
  for (let tries = 0; tries < 3 && end >= low; tries++) {
    const from = clauseStart(paragraph, end, low);
    const phrase = trimToSubject(paragraph, from, end);
    if (phrase && (tries === 0 || endsLikeSpeaker(paragraph, phrase))) return phrase;
    if (from <= low || !isComma(paragraph, from - 1) || isGap(paragraph, from, end)) return null;
    end = from - 1;
  }
  return null;
}

/** Returns whether a clause has no subject of its own and shares the subject of the preceding clause, as in «，并说» (, and said). */
const isGap = (paragraph: Paragraph, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!has(paragraph, at, HAS.connector | HAS.adverb)) return false;
  return to > from;
};

/** Returns the subject among the words `[start, to)`, without adverbials before and after it, or `null` if there is none. */
export function trimToSubject(paragraph: Paragraph, start: number, to: number): Range | null {
  let from = start;
  while (from < to && (has(paragraph, from, LEADING) || isDate(paragraph, from))) from++;
  if (has(paragraph, from, HAS.adjunct) && !endsLikeSpeaker(paragraph, { from, to: from + 2 })) {
    const end = lastOf(paragraph, HAS.adjunctEnd | HAS.occasion, from, to);
    const link = lastOf(paragraph, HAS.link, from, to);
    if (end > link && end + 1 < to) from = end + 1;
    else if (link < 0 || link + 1 >= to || end > link) return null;
  }
  for (let at = from + 1; at < to; at++) {
    if (!(has(paragraph, at, TRAILING) || isDate(paragraph, at)) || lettersOf(paragraph, { from, to: at }) < 2) {
      if (!(at === from + 1 && has(paragraph, from, HAS.pronoun) && has(paragraph, at, TRAILING))) continue;
    }
    const link = lastOf(paragraph, HAS.link, at, to);
    const describes = link >= 0 && link + 1 < to && lastOf(paragraph, HAS.adjunctEnd | HAS.occasion, at, to) < link;
    if (describes && !endsLikeSpeaker(paragraph, { from, to: at })) continue;
    return checked(paragraph, { from, to: at });
  }
  return checked(paragraph, { from, to });
}

/** Returns whether a word is part of a date such as «17日» or «三月». */
function isDate({ words }: Paragraph, at: number): boolean {
  let next = at;
  while (next < at + 4 && number.test(words[next]?.key ?? '')) next++;
  return /^[日月年号號]$/.test(words[next]?.key ?? '') && (next > at || number.test(words[at - 1]?.key ?? ''));
}

/** Returns a range if its first word and its length allow it to be a subject, otherwise `null`. */
function checked(paragraph: Paragraph, range: Range): Range | null {
  const { from, to } = range;
  if (to <= from || has(paragraph, from, HAS.nobody)) return null;
  const letters = lettersOf(paragraph, range);
  return letters > 40 || (letters < 2 && !has(paragraph, from, HAS.pronoun)) ? null : range;
}

function lastOf(paragraph: Paragraph, classes: number, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (has(paragraph, at, classes)) return at;
  return -1;
}

/** The word classes that end the subject of a sentence. */
const ENDS = HAS.verb | HAS.adjunct | HAS.adverb | HAS.time | HAS.cue | HAS.sourceBefore;

/** Returns the words before the first verb or adverbial of a sentence as its subject. Returns `null` if they cannot be a speaker. */
export function subjectOf(paragraph: Paragraph, { from, to }: Range): Range | null {
  let start = from;
  while (start < to && (has(paragraph, start, LEADING) || isComma(paragraph, start) || isDate(paragraph, start))) start++;
  const limit = Math.min(to, start + 24);
  for (let end = start; end < limit; end++) {
    if (paragraph.words[end]?.kind === 'word' && !(end > start && has(paragraph, end, ENDS))) continue;
    const range = { from: start, to: end };
    return endsLikeSpeaker(paragraph, range) ? range : null;
  }
  return null;
}
