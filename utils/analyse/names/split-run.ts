import type { Candidate, Run } from './candidate';
import { officeIn } from './find-office';
import type { Word } from './find-words';
import { isTitle } from './is-title';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/** The maximum distance from a name back to the first word of its title, in words. */
const TITLE_REACH = 7;

/** Returns whether a word is «executive» in «Chief Executive». On its own, «executive» may end the name of an organisation. */
const isExecutive = (words: readonly Word[], at: number): boolean => words[at]?.key === 'executive' && words[at - 1]?.key === 'chief';

/**
 * Splits a run of capitalised words into names: at a hyphen between two names, as in «Maas-Roth», and before and after a title, as in «US
 * President Ana Roth».
 * @param isName Returns whether a folded word is used in the article only as a name.
 */
export function splitRun(words: readonly Word[], run: Run, lexicon: NameLexicon, isName: (key: string) => boolean): Candidate[] {
  return cutHyphens(words, run, lexicon, isName).flatMap((part) => cutTitles(words, part, lexicon));
}

/** Splits a run of capitalised words at the hyphens that join two names. */
function cutHyphens(words: readonly Word[], { from, to }: Run, lexicon: NameLexicon, isName: (key: string) => boolean): Run[] {
  const parts: Run[] = [];
  let start = from;
  for (let at = from; at < to; ) {
    const step = knownAt(words, at, lexicon)?.length ?? 1;
    const next = at + step;
    const word = words[next];
    if (
      next < to &&
      word?.gap === 'hyphen' &&
      isWholeName(words, start, next, lexicon, isName) &&
      isWholeName(words, next, to, lexicon, isName)
    ) {
      parts.push({ from: start, to: next });
      start = next;
    }
    at = next;
  }
  parts.push({ from: start, to });
  return parts;
}

/**
 * Returns whether the words on one side of a hyphen are a whole name, namely a known name, a demonym, or a word used as a name elsewhere.
 */
function isWholeName(words: readonly Word[], from: number, to: number, lexicon: NameLexicon, isName: (key: string) => boolean): boolean {
  const word = words[from] as Word;
  if (word.form === 'lower') return false;
  if (knownAt(words, from, lexicon) || lexicon.demonyms.has(word.key)) return true;
  const end = words[to - 1] as Word;
  return !lexicon.firstNames.has(word.key) && (isName(word.key) || isName(end.key));
}

/** Splits part of a run of capitalised words into names with their titles. Demonyms before a name are left out. */
function cutTitles(words: readonly Word[], { from, to }: Run, lexicon: NameLexicon): Candidate[] {
  let first = from;
  while (first < to - 1 && lexicon.nameWords.formerWords.has((words[first] as Word).key)) first++;
  let start = first;
  for (let step = demonymAt(words, start, to, lexicon); step > 0; step = demonymAt(words, start, to, lexicon)) start += step;
  if (start === to) return [];
  const last = words[to - 1] as Word;
  const institution =
    (start > from && knownAt(words, start, lexicon)?.length === to - start && knownAt(words, start, lexicon)?.kind === 'organisation') ||
    (lexicon.organisationEnds.has(last.key) && to - from > 1 && !isTitle(last, lexicon));
  // A demonym before an institution is part of its name, as in «Russian Foreign Ministry». A demonym before a title is not: «Ukrainian
  // President» is not a name.
  if (institution) return [bare(first, to)];
  const state = knownAt(words, start, lexicon);
  if (state?.kind === 'state' && to - start - state.length > 1 && lexicon.firstNames.has((words[start + state.length] as Word).key)) {
    return [bare(start, start + state.length), ...cutTitles(words, { from: start + state.length, to }, lexicon)];
  }
  const office = officeIn(words, from, to, lexicon);
  if (office) return [{ ...bare(office.to, to), titleFrom: office.from }];
  const cut = titleIn(words, start, to, lexicon) ?? unknownTitle(words, start, to, lexicon);
  if (!cut) return start < to ? [withTitle(words, start, start, to, lexicon)] : [];
  const candidates: Candidate[] = [];
  if (cut.from > start) candidates.push(withTitle(words, start, start, cut.from, lexicon));
  if (cut.to < to) candidates.push(withTitle(words, cut.from, cut.to, to, lexicon));
  return candidates;
}

/**
 * Returns the length of the demonym that begins at the given word, in words. It is 1 for «Korean», 2 for «South Korean», and 0 if there is
 * no demonym.
 */
function demonymAt(words: readonly Word[], at: number, to: number, lexicon: NameLexicon): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || at >= to || knownAt(words, at, lexicon)) return 0;
  if (at + 1 < to && next && lexicon.demonyms.has(`${word.key} ${next.key}`)) return 2;
  return lexicon.demonyms.has(word.key) ? 1 : 0;
}

/** Makes a candidate without a title. */
const bare = (from: number, to: number): Candidate => ({ from, to, titleFrom: from, sharedTitle: null });

/**
 * Returns the last title in a run of capitalised words, or `null` if there is none. A title at the end of a longer run is usually part of a
 * name and is ignored.
 */
function titleIn(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): Run | null {
  let end = -1;
  const named = lexicon.firstNames.has((words[from] as Word).key);
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (!(isTitle(word, lexicon) || isExecutive(words, at)) || (named && at > from && !lexicon.nameWords.strongTitles.has(word.key)))
      continue;
    // A title word at the end of a sequence of capitalised words is part of a name, as in «Anna King», unless another title precedes it or
    // the words before it specify the office.
    if (at === to - 1 && end < 0 && at > from && !leadsWithField(words, from, at, lexicon)) continue;
    end = at + 1;
  }
  if (end < 0) return null;
  let start = end - 1;
  while (start > from && (isTitle(words[start - 1], lexicon) || lexicon.kindWords.fields.has((words[start - 1] as Word).key))) start--;
  return { from: start, to: end };
}

/**
 * Returns an unlisted occupation at the beginning of a run of capitalised words if a full name follows it, as in «Catcher Benny Lindgren»
 * and «Harbourmaster Anna Berg». Otherwise, returns `null`.
 */
function unknownTitle(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): Run | null {
  const word = words[from] as Word;
  const next = words[from + 1];
  if (to - from < 3 || word.form !== 'capital' || !/.{3}(?:er|or|ist|ian|man|woman|person)$/u.test(word.key)) return null;
  if (
    lexicon.firstNames.has(word.key) ||
    knownAt(words, from, lexicon) ||
    !next ||
    next.gap !== 'space' ||
    !lexicon.firstNames.has(next.key)
  )
    return null;
  return { from, to: from + 1 };
}

/** Returns whether all words before a title specify the office, such as «Prime» in «Prime Minister» and «Finance» in «Finance Minister». */
const leadsWithField = (words: readonly Word[], from: number, to: number, lexicon: NameLexicon): boolean => {
  for (let at = from; at < to; at++) if (!lexicon.kindWords.fields.has((words[at] as Word).key)) return false;
  return true;
};

/**
 * Returns a candidate for a name, together with its title. The title may begin before the run of capitalised words, because titles may
 * contain lower-case words: «special envoy», «spokeswoman».
 */
export function withTitle(words: readonly Word[], titleFrom: number, from: number, to: number, lexicon: NameLexicon): Candidate {
  let start = titleFrom;
  let proven = titleFrom < from;
  let best = start;
  for (let at = titleFrom - 1; at >= 0 && titleFrom - at <= TITLE_REACH; at--) {
    const word = words[at] as Word;
    const gap = (words[at + 1] as Word).gap;
    if (gap !== 'space' && gap !== 'dot' && gap !== 'hyphen') break;
    const title = isTitle(word, lexicon) || isExecutive(words, at);
    if (!title && !lexicon.kindWords.fields.has(word.key) && !lexicon.demonyms.has(word.key)) break;
    if (title) proven = true;
    start = at;
    if (proven) best = start;
  }
  return { from, to, titleFrom: proven ? best : from, sharedTitle: null };
}
