import type { Candidate, Run } from './candidate';
import type { Word } from './find-words';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';

/** Titles that are not surnames: they part a run even after a first name. */
const STRONG = new Set(
  'president minister secretary chancellor governor senator mayor director chairman chairwoman commissioner ambassador spokesman spokeswoman premier professor congressman congresswoman representative'.split(
    ' ',
  ),
);
/** «Former Elmwick United striker …»: no part of the name that follows. */
const FORMER = new Set('former ex outgoing incoming late then'.split(' '));
const SHORT_TITLES = new Set('ceo cfo coo cto mp mps mep mla pm vp'.split(' '));

/** Whether a word is a title or a role, also in the plural. */
export function isTitle(word: Word | undefined, lexicon: NameLexicon): boolean {
  if (!word) return false;
  const { key } = word;
  const has = (each: string): boolean => lexicon.titles.has(each) || lexicon.roles.has(each);
  return has(key) || (key.endsWith('s') && has(key.slice(0, -1))) || (word.form === 'caps' && SHORT_TITLES.has(key));
}

/** «Chief Executive»: «executive» alone may end an organisation's name. */
const isExecutive = (words: readonly Word[], at: number): boolean => words[at]?.key === 'executive' && words[at - 1]?.key === 'chief';

/** Cuts a run at hyphens between two names and around titles: «Maas-Roth», «US President Ana Roth». */
export function splitRun(words: readonly Word[], run: Run, lexicon: NameLexicon, isName: (key: string) => boolean): Candidate[] {
  return cutHyphens(words, run, lexicon, isName).flatMap((part) => cutTitles(words, part, lexicon));
}

function cutHyphens(words: readonly Word[], { from, to }: Run, lexicon: NameLexicon, isName: (key: string) => boolean): Run[] {
  const parts: Run[] = [];
  let start = from;
  for (let at = from; at < to; ) {
    const step = knownAt(words, at, lexicon)?.length ?? 1;
    const next = at + step;
    const word = words[next];
    if (next < to && word?.gap === 'hyphen' && stands(words, start, next, lexicon, isName) && stands(words, next, to, lexicon, isName)) {
      parts.push({ from: start, to: next });
      start = next;
    }
    at = next;
  }
  parts.push({ from: start, to });
  return parts;
}

/** Whether one side of a hyphen is a name by itself: known, a demonym, or written alone elsewhere. */
function stands(words: readonly Word[], from: number, to: number, lexicon: NameLexicon, isName: (key: string) => boolean): boolean {
  const word = words[from] as Word;
  if (word.form === 'lower') return false;
  if (knownAt(words, from, lexicon) || lexicon.demonyms.has(word.key)) return true;
  const end = words[to - 1] as Word;
  return !lexicon.firstNames.has(word.key) && (isName(word.key) || isName(end.key));
}

function cutTitles(words: readonly Word[], { from, to }: Run, lexicon: NameLexicon): Candidate[] {
  let first = from;
  while (first < to - 1 && FORMER.has((words[first] as Word).key)) first++;
  let start = first;
  for (let step = demonymAt(words, start, to, lexicon); step > 0; step = demonymAt(words, start, to, lexicon)) start += step;
  if (start === to) return [];
  const last = words[to - 1] as Word;
  const institution =
    (start > from && knownAt(words, start, lexicon)?.length === to - start && knownAt(words, start, lexicon)?.kind === 'organisation') ||
    (lexicon.organisationEnds.has(last.key) && to - from > 1 && !isTitle(last, lexicon));
  // «Russian Foreign Ministry» is one name, «Ukrainian President» none.
  if (institution) return [bare(first, to)];
  const state = knownAt(words, start, lexicon);
  if (state?.kind === 'state' && to - start - state.length > 1 && lexicon.firstNames.has((words[start + state.length] as Word).key)) {
    return [bare(start, start + state.length), ...cutTitles(words, { from: start + state.length, to }, lexicon)];
  }
  const office = officeEnd(words, from, to, lexicon);
  if (office > from) return [{ ...bare(office, to), titleFrom: from - 2 }];
  const cut = titleIn(words, start, to, lexicon) ?? unknownTitle(words, start, to, lexicon);
  if (!cut) return start < to ? [withTitle(words, start, start, to, lexicon)] : [];
  const candidates: Candidate[] = [];
  if (cut.from > start) candidates.push(withTitle(words, start, start, cut.from, lexicon));
  if (cut.to < to) candidates.push(withTitle(words, cut.from, cut.to, to, lexicon));
  return candidates;
}

/** Where the name behind «Secretary of State Ana Roth» begins, whose title ends within the run; `from` where there is no such title. */
function officeEnd(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): number {
  if (words[from - 1]?.key !== 'of' || !isTitle(words[from - 2], lexicon)) return from;
  let at = from;
  while (at < to - 1 && lexicon.kindWords.fields.has((words[at] as Word).key)) at++;
  return at;
}

/** How many words a demonym at a place of a run has: «Korean», «South Korean». */
function demonymAt(words: readonly Word[], at: number, to: number, lexicon: NameLexicon): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || at >= to || knownAt(words, at, lexicon)) return 0;
  if (at + 1 < to && next && lexicon.demonyms.has(`${word.key} ${next.key}`)) return 2;
  return lexicon.demonyms.has(word.key) ? 1 : 0;
}

const bare = (from: number, to: number): Candidate => ({ from, to, titleFrom: from, sharedTitle: null });

/** The last group of title words in a run that something follows, or that begins the run. */
function titleIn(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): Run | null {
  let end = -1;
  const named = lexicon.firstNames.has((words[from] as Word).key);
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (!(isTitle(word, lexicon) || isExecutive(words, at)) || (named && at > from && !STRONG.has(word.key))) continue;
    // A title at the end of a longer run is a surname or part of another name: «Stephen King».
    if (at === to - 1 && end < 0 && at > from && !leadsWithField(words, from, at, lexicon)) continue;
    end = at + 1;
  }
  if (end < 0) return null;
  let start = end - 1;
  while (start > from && (isTitle(words[start - 1], lexicon) || lexicon.kindWords.fields.has((words[start - 1] as Word).key))) start--;
  return { from: start, to: end };
}

/** «Catcher Benny Lindgren», «Harbourmaster Anna Berg»: a word for what people do, before a first name and a surname. */
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

const leadsWithField = (words: readonly Word[], from: number, to: number, lexicon: NameLexicon): boolean => {
  for (let at = from; at < to; at++) if (!lexicon.kindWords.fields.has((words[at] as Word).key)) return false;
  return true;
};

/** A candidate with the title words to its left that are no part of its run, small ones too: «special envoy», «spokeswoman». */
export function withTitle(words: readonly Word[], titleFrom: number, from: number, to: number, lexicon: NameLexicon): Candidate {
  let start = titleFrom;
  let proven = titleFrom < from;
  let best = start;
  for (let at = titleFrom - 1; at >= 0 && titleFrom - at < 8; at--) {
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
