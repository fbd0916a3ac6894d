import type { Run } from './candidate';
import { shoutedLength } from './find-shouted';
import { isCapital, joins, type Word } from './find-words';
import type { Spelling } from './gather-evidence';
import { knownAt } from './known-at';
import type { NameLexicon } from './name-lexicon';
import { possessiveStep } from './possessive-step';

/** The maximum length of a run of capitalised words, in words. No name is longer. A longer run is all-caps text and is split. */
const LONGEST_RUN = 14;
/** The maximum number of runs of capitalised words to find in a text. No article has more. The text after the last run is ignored. */
const MOST_RUNS = 50_000;

/**
 * Finds the runs of capitalised words, including the lower-case words inside them, such as «Ministry of Finance», «Ursula van der Berg» and
 * «Bashar al-Nur».
 */
export function findRuns(words: readonly Word[], evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length && runs.length < MOST_RUNS) {
    const shouted = (words[at] as Word).shouted;
    const length = shouted ? shoutedLength(words, at, evidence, lexicon) : 0;
    if (length > 0) runs.push({ from: at, to: at + length });
    if (shouted) {
      at += Math.max(1, length);
      continue;
    }
    if (!startsRun(words, at, evidence, lexicon)) {
      at++;
      continue;
    }
    const from = at;
    const known = knownAt(words, at, lexicon);
    at += known?.length ?? (isArabicArticle(words, at, lexicon) ? 2 : 1);
    for (let step = nextStep(words, from, at, lexicon); step > 0 && at - from < LONGEST_RUN; step = nextStep(words, from, at, lexicon))
      at += step;
    runs.push({ from, to: at });
  }
  return runs;
}

/** Returns whether a word is a lower-case Arabic article that a hyphen joins to a capitalised word, as in «al-Nur». */
const isArabicArticle = (words: readonly Word[], at: number, { nameWords }: NameLexicon): boolean => {
  const word = words[at];
  const next = words[at + 1];
  return word?.form === 'lower' && nameWords.arabicArticles.has(word.key) && next?.gap === 'hyphen' && isCapital(next);
};

/** Returns whether a run of capitalised words can begin at the given word. */
function startsRun(words: readonly Word[], at: number, evidence: ReadonlyMap<string, Spelling>, lexicon: NameLexicon): boolean {
  const word = words[at] as Word;
  if (isArabicArticle(words, at, lexicon) || knownAt(words, at, lexicon)) return true;
  if (!isCapital(word) || isBarrier(words, at, lexicon)) return false;
  if (lexicon.common.has(word.key) || isContraction(word, lexicon)) return false;
  if (!word.opens) return true;
  // A word at the beginning of a sentence is not a name if it occurs more often in lower case than with a capital inside a sentence.
  const spelling = evidence.get(word.key);
  if (!spelling?.inside && isAdverb(word, lexicon)) return false;
  if (spelling && spelling.lower > spelling.inside && !lexicon.titles.has(word.key) && !lexicon.organisationEnds.has(word.key))
    return false;
  return true;
}

/** Returns whether a word is a contraction with a pronoun or an auxiliary, such as «I’m», «She’ll» or «Don’t». */
const isContraction = ({ key }: Word, { common, nameWords }: NameLexicon): boolean => {
  const at = key.indexOf("'");
  if (at <= 0) return false;
  if (key.startsWith("i'") || key.endsWith("n't")) return true;
  return nameWords.contractions.has(key.slice(at + 1)) && common.has(key.slice(0, at));
};

/**
 * Returns whether a word has the ending of an adverb and is not a first name. For example, «Fortunately» is such a word, but «Emily» is
 * not.
 */
const isAdverb = ({ key, raw }: Word, { pack, firstNames, kindWords }: NameLexicon): boolean =>
  pack.adverbEnding !== null &&
  raw.length > 5 &&
  key.endsWith(pack.adverbEnding) &&
  !firstNames.has(key) &&
  !kindWords.organisationHeads.has(key);

/** Returns whether a word is never part of a name, such as a day, a month, «Internet», or a code such as «COVID-19» and «F-16». */
function isBarrier(words: readonly Word[], at: number, lexicon: NameLexicon): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (lexicon.calendar.has(word.key)) return !(word.key === 'june' || word.key === 'april') || !next || !isCapital(next) || !joins(next);
  return lexicon.never.has(word.key) || (next?.gap === 'hyphen' && next.form === 'number');
}

/** Returns the number of words to add to a run of capitalised words, starting with word `at`, or 0 if the run ends before that word. */
function nextStep(words: readonly Word[], from: number, at: number, lexicon: NameLexicon): number {
  const word = words[at];
  if (!word || word.gap === 'break' || word.gap === 'comma') return 0;
  if (word.gap === 'owner') return possessiveStep(words, from, at, lexicon);
  const before = words[at - 1] as Word;
  const next = words[at + 1];
  if (isCapital(word)) {
    if (isBarrier(words, at, lexicon)) return isSurnameMonth(word, before, lexicon) || endsOrganisation(word, before, lexicon) ? 1 : 0;
    if (word.opens && word.gap === 'dot' && before.raw.length > 2 && lexicon.common.has(word.key)) return 0;
    if (lexicon.common.has(word.key) && !isCapital(next)) {
      const isPronoun = lexicon.pack.pronouns.some((each) => each.word === word.key);
      return word.form === 'capital' && word.raw.length > 1 && word.gap === 'space' && !isPronoun ? 1 : 0;
    }
    return knownAt(words, at, lexicon)?.length ?? 1;
  }
  if (word.form === 'number') return 0;
  if (!joins(word) || !next) return word.gap === 'hyphen' && isArabicArticle(words, at, lexicon) ? 2 : 0;
  if (lexicon.nameWords.particles.has(word.key)) return particleStep(words, at, lexicon);
  if (isCapital(next) && joins(next)) return linkStep(words, from, at, lexicon);
  // An article may follow «of», as in «Department of the Interior».
  const third = words[at + 2];
  if (
    word.key === 'of' &&
    next.key === 'the' &&
    joins(next) &&
    third !== undefined &&
    isCapital(third) &&
    joins(third) &&
    headBefore(words, from, at, lexicon)
  )
    return 3;
  return 0;
}

/** Returns whether a word that is not a name on its own ends the name of an organisation, such as «TV» in «Coastline TV». */
const endsOrganisation = (word: Word, before: Word, { never, organisationEnds, demonyms, common }: NameLexicon): boolean =>
  word.gap === 'space' &&
  never.has(word.key) &&
  organisationEnds.has(word.key) &&
  isCapital(before) &&
  !demonyms.has(before.key) &&
  !common.has(before.key);

/** Returns whether a word is a surname that is spelt like a month, such as «May» in «Yoon May». */
const isSurnameMonth = (word: Word, before: Word, lexicon: NameLexicon): boolean =>
  (word.key === 'may' || word.key === 'june') && before.form === 'capital' && !lexicon.common.has(before.key) && word.gap === 'space';

/**
 * Returns the number of words from a particle to the capitalised word after it, as in «van der Berg», «bin Nur» and «al-Nur». Returns 0 if
 * there is no such word.
 */
function particleStep(words: readonly Word[], at: number, { nameWords }: NameLexicon): number {
  for (let step = 1; step < 4; step++) {
    const word = words[at + step];
    if (!word || word.gap === 'break' || word.gap === 'comma') return 0;
    if (isCapital(word)) return step + 1;
    if (!nameWords.particles.has(word.key)) return 0;
  }
  return 0;
}

/**
 * Returns the number of words by which a preposition or «and» continues a run of capitalised words, as in «Institute for Peace» and «Food
 * and Drug Administration». Returns 0 if the preposition or «and» does not continue the run.
 */
function linkStep(words: readonly Word[], from: number, at: number, lexicon: NameLexicon): number {
  const { key } = words[at] as Word;
  const next = words[at + 1] as Word;
  if (lexicon.calendar.has(next.key)) return 0;
  if (key === 'of') return headBefore(words, from, at, lexicon) ? 2 : 0;
  if (key === 'for' || key === 'on' || key === 'against') return lexicon.kindWords.purposeHeads.has((words[at - 1] as Word).key) ? 2 : 0;
  if (key === 'and') {
    for (let back = at - 1; back >= from; back--) {
      const word = words[back] as Word;
      if (word.key === 'of' || word.key === 'for' || word.key === 'on')
        return lexicon.kindWords.fieldHeads.has((words[back - 1] as Word).key) && !knownAt(words, at + 1, lexicon) ? 2 : 0;
    }
    const third = words[at + 2];
    const ends = third !== undefined && isCapital(third) && joins(third) && lexicon.organisationEnds.has(third.key);
    return ends &&
      at - from < 3 &&
      !lexicon.firstNames.has((words[from] as Word).key) &&
      !knownAt(words, at - 1, lexicon) &&
      !knownAt(words, at + 1, lexicon) &&
      !lexicon.organisationEnds.has(next.key)
      ? 3
      : 0;
  }
  return 0;
}

/** Returns whether a name can continue with «of» after the preceding word, as in «Ministry of», «Gulf of» and «Lake of». */
function headBefore(words: readonly Word[], from: number, at: number, { kindWords, nameWords }: NameLexicon): boolean {
  const { key } = words[at - 1] as Word;
  return kindWords.organisationHeads.has(key) || nameWords.placeHeads.has(key) || (at - from === 1 && kindWords.placeStarts.has(key));
}
