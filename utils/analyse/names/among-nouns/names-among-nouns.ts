import type { Candidate, Run } from '../candidate';
import { isCapital, type Word } from '../find-words';
import type { Spelling } from '../gather-evidence';
import { knownAt } from '../known-at';
import type { NameLexicon } from '../name-lexicon';
import { isBesideSpeech } from './noun-speakers';
import { hasArticle, isAbstract, isOrganisationNoun, isTitled, leadsName, particlesAfter, titleBefore } from './noun-titles';

/** The maximum length of a person's name, in words. */
const LONGEST_PERSON_NAME = 5;
/** The maximum length of a run of capitalised words, in words. */
const LONGEST_ROW = 14;
/** The maximum number of names to find in the text. No article has more. */
const MOST_NAMES = 50_000;

type Evidence = ReadonlyMap<string, Spelling>;

/**
 * Finds the names in a language that capitalises every noun, where a capital alone proves nothing. Accepts known names, all-caps short
 * forms, and names of people, which are recognised by a first name, a title or a reporting verb. The surname of a person found in this way
 * is then accepted everywhere except after an article.
 */
export function namesAmongNouns(words: readonly Word[], evidence: Evidence, lexicon: NameLexicon): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < words.length && candidates.length < MOST_NAMES; ) {
    const known = knownLength(words, at, lexicon);
    if (known > 0) {
      candidates.push(bare(at, at + known));
      at += known;
      continue;
    }
    const to = rowEnd(words, at, lexicon);
    if (to > at) candidates.push(...namesIn(words, { from: at, to }, evidence, lexicon));
    at = Math.max(to, at + 1);
  }
  return [...candidates, ...surnames(words, candidates, lexicon)].sort((a, b) => a.from - b.from);
}

const bare = (from: number, to: number): Candidate => ({ from, to, titleFrom: from, sharedTitle: null });
const person = (from: number, to: number, titleFrom = from): Candidate => ({ ...bare(from, to), titleFrom, proven: 'person' });

/**
 * Returns the length of the known name that begins at the given word, in words, or 0 if there is none. A single word must be neither a
 * common word nor a surname.
 */
function knownLength(words: readonly Word[], at: number, lexicon: NameLexicon): number {
  const word = words[at] as Word;
  const known = isCapital(word) ? knownAt(words, at, lexicon) : null;
  if (!known) return 0;
  if (known.length > 1 || word.form === 'caps') return known.length;
  const before = words[at - 1];
  if (lexicon.common.has(word.key) || lexicon.firstNames.has(word.key))
    return leadsName(words, at, lexicon) || lexicon.common.has(word.key) ? 0 : 1;
  return word.gap === 'space' && before && isCapital(before) && lexicon.firstNames.has(before.key) ? 0 : 1;
}

/**
 * Returns the end of the run of capitalised words that begins at word `from`, including any particles inside a name. Returns `from` if no
 * run begins there.
 */
function rowEnd(words: readonly Word[], from: number, lexicon: NameLexicon): number {
  let at = from;
  while (at < words.length && at - from < LONGEST_ROW && mayBeName(words, at, lexicon)) {
    if (at > from && knownLength(words, at, lexicon) > 0) break;
    const particles = particlesAfter(words, at, lexicon);
    at += 1 + particles;
    const next = words[at];
    if (!next || (next.gap !== 'space' && next.gap !== 'hyphen' && next.gap !== 'dot')) break;
  }
  return at;
}

/** Returns whether a capitalised word may be part of a name. */
const mayBeName = (words: readonly Word[], at: number, lexicon: NameLexicon): boolean => {
  const word = words[at] as Word;
  if (!isCapital(word) || lexicon.calendar.has(word.key)) return false;
  return isTitled(word, lexicon) || !(lexicon.common.has(word.key) || lexicon.never.has(word.key));
};

/** Returns the names in a run of capitalised words. */
function namesIn(words: readonly Word[], { from, to }: Run, evidence: Evidence, lexicon: NameLexicon): Candidate[] {
  const last = words[to - 1] as Word;
  if (to - from > 1 && lexicon.organisationEnds.has(last.key) && last.gap !== 'break' && !isTitled(last, lexicon)) {
    const first = words[from] as Word;
    return first.opens && (evidence.get(first.key)?.inside ?? 0) === 0 ? [] : [bare(from, to)];
  }
  const title = titleBefore(words, from, to, lexicon);
  if (title && title.to < to) {
    const end = personEnd(words, title, to, evidence, lexicon);
    if (end > title.to && (!lexicon.firstNames.has((words[title.to] as Word).key) || isSpaced(words, title.to, end)))
      return [...shortForms(words, from, title.from), withGenitive(words, person(title.to, end, title.from), evidence)];
  }
  if (to - from > 1 && to - from < 4 && isBesideSpeech(words, from, to, lexicon)) return [person(from, to)];
  if (to - from === 1 && isBesideSpeech(words, from, to, lexicon) && last.form === 'capital') return [person(from, to)];
  return shortForms(words, from, to);
}

/** Returns whether a name is not a single hyphenated compound: true for «Berg» and «Anna Berg», false for «Anna-Berg-Platz». */
const isSpaced = (words: readonly Word[], from: number, to: number): boolean =>
  to === from + 1 || words.slice(from + 1, to).some(({ gap }) => gap !== 'hyphen');

/** Returns the end of the person's name after a title, or the index of the first word after the title if there is no such name. */
function personEnd(
  words: readonly Word[],
  { from: titleFrom, to: from }: Run,
  to: number,
  evidence: Evidence,
  lexicon: NameLexicon,
): number {
  let end = from + 1;
  while (end < Math.min(to, from + LONGEST_PERSON_NAME) && !endsName(words, from, end, evidence, lexicon)) end++;
  const last = words[end - 1] as Word;
  if (end - from > 1) return end;
  if (isAbstract(last, lexicon) || isOrganisationNoun(last, lexicon)) return from;
  // In «der Präsident Norlands», the word after the title is the president's state, not the president's name.
  return last.key.endsWith(lexicon.genitiveEnding) && hasArticle(words, titleFrom, lexicon) && !isGenitive(last, evidence) ? from : end;
}

/**
 * Returns whether a name ends before the given word. It ends before a title or an abstract noun, and after a genitive such as «Anna Bergs».
 */
function endsName(words: readonly Word[], from: number, at: number, evidence: Evidence, lexicon: NameLexicon): boolean {
  const word = words[at] as Word;
  if (at === from + 1) return isAbstract(word, lexicon) && word.gap === 'space';
  return isTitled(word, lexicon) || (word.gap === 'space' && isGenitive(words[at - 1] as Word, evidence));
}

/**
 * Returns whether a word is the genitive of another word in the article that is always capitalised. For example, «Bergs» in «Bergs Plan» is
 * the genitive of «Berg».
 */
const isGenitive = ({ key, form }: Word, evidence: Evidence): boolean => {
  const spelling = key.endsWith('s') && form === 'capital' ? evidence.get(key.slice(0, -1)) : undefined;
  return spelling !== undefined && spelling.lower === 0 && spelling.inside + spelling.opening > 0;
};

/** Returns a candidate, marked as a possessive if its last word is a genitive. */
const withGenitive = (words: readonly Word[], candidate: Candidate, evidence: Evidence): Candidate =>
  isGenitive(words[candidate.to - 1] as Word, evidence) ? { ...candidate, owns: true } : candidate;

/** Returns the all-caps short forms among the given words, such as «FDP». Excludes Roman numerals, which may be part of a pope's name. */
function shortForms(words: readonly Word[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; at++) {
    const { form, raw, shouted } = words[at] as Word;
    if (form === 'caps' && !shouted && /^\p{Lu}{2,7}$/u.test(raw) && !/^[IVXLCDM]+$/.test(raw)) found.push(bare(at, at + 1));
  }
  return found;
}

/**
 * Finds single capitalised words that repeat the surname of a person among the candidates. Words after a definite or indefinite article are
 * ignored.
 */
function surnames(words: readonly Word[], candidates: readonly Candidate[], lexicon: NameLexicon): Candidate[] {
  const known = new Set<string>();
  const taken = new Uint8Array(words.length);
  for (const { to, titleFrom, proven, owns } of candidates) {
    taken.fill(1, titleFrom, to);
    const { key } = words[to - 1] as Word;
    if (proven) known.add(owns ? key.slice(0, -1) : key);
  }
  const found: Candidate[] = [];
  for (const [at, word] of words.entries()) {
    if (taken[at] || !isCapital(word) || lexicon.articles.has(word.gap === 'space' ? (words[at - 1]?.key ?? '') : '')) continue;
    if (known.has(word.key)) found.push(person(at, at + 1));
    else if (word.key.endsWith(lexicon.genitiveEnding) && known.has(word.key.slice(0, -1)))
      found.push({ ...person(at, at + 1), owns: true });
  }
  return found;
}
