import type { Run } from '../candidate';
import { isCapital, type Word } from '../find-words';
import type { NameLexicon } from '../name-lexicon';

/** Returns whether a word is a title or a role, which may precede a name. */
export const isTitled = ({ key, form }: Word, { titles, roles, roleEndings }: NameLexicon): boolean =>
  form === 'capital' &&
  (titles.has(key) || roles.has(key) || roleEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending)));

/** Returns whether a word is the first name in a full name. */
export const leadsName = (words: readonly Word[], at: number, lexicon: NameLexicon): boolean => {
  const next = words[at + 1 + particlesAfter(words, at, lexicon)];
  if (!lexicon.firstNames.has((words[at] as Word).key) || !next || !isCapital(next)) return false;
  return next.gap !== 'break' && next.gap !== 'comma' && !lexicon.calendar.has(next.key);
};

/**
 * Returns the number of particles before a surname, as in «Anna von der Hoek». They follow a first name or the first word after a title.
 */
export function particlesAfter(words: readonly Word[], at: number, lexicon: NameLexicon): number {
  const before = words[at - 1];
  const titled = before !== undefined && words[at]?.gap === 'space' && isTitled(before, lexicon);
  if (!titled && !lexicon.firstNames.has((words[at] as Word).key)) return 0;
  let next = at + 1;
  while (next < at + 4 && words[next]?.gap === 'space' && lexicon.nameParticles.has(words[next]?.key ?? '')) next++;
  const surname = words[next];
  return next > at + 1 && isCapital(surname) && surname?.gap === 'space' ? next - at - 1 : 0;
}

/**
 * Returns the title before the name in a run of capitalised words, or `null` if the run shows no sign of a name. If the only sign is a
 * known first name, the title is empty.
 */
export function titleBefore(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): Run | null {
  for (let at = from; at < to - 1; at++)
    if (leadsName(words, at, lexicon) && !lexicon.titles.has((words[at] as Word).key))
      return { from: titleStart(words, from, at, lexicon, true), to: at };
  for (let at = to - 2; at >= from; at--)
    if (isTitled(words[at] as Word, lexicon) && words[at + 1]?.gap !== 'hyphen')
      return { from: titleStart(words, from, at + 1, lexicon, false), to: at + 1 };
  const spaced = words[from + 1]?.gap === 'space' && words[from + 2]?.gap === 'space';
  const trade =
    to - from > 2 &&
    to - from < 5 &&
    spaced &&
    isTrade(words[from] as Word, lexicon) &&
    !isOfTown(words, from, lexicon) &&
    !isOrganisationNoun(words[from + 1] as Word, lexicon);
  return trade ? { from, to: from + 1 } : null;
}

/** Returns the index of the first word of the title that ends before word `end`. Words joined to the title by a hyphen belong to it. */
function titleStart(words: readonly Word[], from: number, end: number, lexicon: NameLexicon, full: boolean): number {
  let at = end;
  while (
    at > from &&
    (isTitled(words[at - 1] as Word, lexicon) || (full && isTrade(words[at - 1] as Word, lexicon)) || isHyphenated(words, at, end))
  )
    at--;
  return at;
}

const isHyphenated = (words: readonly Word[], at: number, end: number): boolean => at < end && words[at]?.gap === 'hyphen';

/** Returns whether a word has the ending of an occupation. */
const isTrade = ({ key, form }: Word, { tradeEndings }: NameLexicon): boolean =>
  form === 'capital' && tradeEndings.some((ending) => key.length > ending.length + 3 && key.endsWith(ending));

/** Returns whether a word ends with a noun for an organisation, such as «Handwerkerverein» and «Rüstungskonzern». */
export const isOrganisationNoun = ({ key }: Word, { organisationNouns, genitiveEnding }: NameLexicon): boolean =>
  organisationNouns.some((noun) => key.endsWith(noun) || key.endsWith(noun + genitiveEnding) || key.endsWith(`${noun}e${genitiveEnding}`));

/**
 * Returns whether a word that looks like an occupation is an adjective derived from the name of a town, as in «im Hafenfelder Fluss» (in
 * the Hafenfeld river). Such an adjective follows an article.
 */
const isOfTown = (words: readonly Word[], at: number, lexicon: NameLexicon): boolean =>
  (words[at] as Word).key.endsWith(lexicon.townEnding) && hasArticle(words, at, lexicon);

/** The maximum number of adjectives between a grammatical article and its noun. */
const MOST_ADJECTIVES = 3;

/** Returns whether an article precedes a noun, possibly with adjectives between them. */
export function hasArticle(words: readonly Word[], noun: number, { articles }: NameLexicon): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - MOST_ADJECTIVES); at--) {
    const word = words[at];
    if (words[at + 1]?.gap !== 'space' || !word || (word.form !== 'lower' && !word.opens)) return false;
    if (articles.has(word.key)) return true;
  }
  return false;
}

/** Returns whether a word has the ending of an abstract noun, such as «Schwierigkeiten». Abstract nouns are not names. */
export const isAbstract = ({ key }: Word, { abstractEndings }: NameLexicon): boolean =>
  abstractEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
