import type { Run } from '../candidate';
import { isCapital, type Word } from '../find-words';
import type { NameLexicon } from '../name-lexicon';

/** Whether a word says what somebody is, and so may stand before a name. */
export const isTitled = ({ key, form }: Word, { titles, roles, roleEndings }: NameLexicon): boolean =>
  form === 'capital' &&
  (titles.has(key) || roles.has(key) || roleEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending)));

/** Whether a word is the first name of a full name. */
export const leadsName = (words: readonly Word[], at: number, lexicon: NameLexicon): boolean => {
  const next = words[at + 1 + particlesBehind(words, at, lexicon)];
  if (!lexicon.firstNames.has((words[at] as Word).key) || !next || !isCapital(next)) return false;
  return next.gap !== 'break' && next.gap !== 'comma' && !lexicon.calendar.has(next.key);
};

/** «Anna von der Hoek»: how many small words stand between a first name, or a title's, and its surname. */
export function particlesBehind(words: readonly Word[], at: number, lexicon: NameLexicon): number {
  const before = words[at - 1];
  const titled = before !== undefined && words[at]?.gap === 'space' && isTitled(before, lexicon);
  if (!titled && !lexicon.firstNames.has((words[at] as Word).key)) return 0;
  let next = at + 1;
  while (next < at + 4 && words[next]?.gap === 'space' && lexicon.nameParticles.has(words[next]?.key ?? '')) next++;
  const surname = words[next];
  return next > at + 1 && isCapital(surname) && surname?.gap === 'space' ? next - at - 1 : 0;
}

/** The title before the name in a row of capitals, empty before a mere first name; null where nothing tells that a name stands there. */
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

/** Where the title that ends right before a word begins; a word tied to it by a hyphen belongs to it. */
function titleStart(words: readonly Word[], from: number, end: number, lexicon: NameLexicon, full: boolean): number {
  let at = end;
  while (
    at > from &&
    (isTitled(words[at - 1] as Word, lexicon) || (full && isTrade(words[at - 1] as Word, lexicon)) || isTied(words, at, end))
  )
    at--;
  return at;
}

const isTied = (words: readonly Word[], at: number, end: number): boolean => at < end && words[at]?.gap === 'hyphen';

const isTrade = ({ key, form }: Word, { tradeEndings }: NameLexicon): boolean =>
  form === 'capital' && tradeEndings.some((ending) => key.length > ending.length + 3 && key.endsWith(ending));

/** «Handwerkerverein», «Rüstungskonzern». */
export const isOrganisationNoun = ({ key }: Word, { organisationNouns, genitiveEnding }: NameLexicon): boolean =>
  organisationNouns.some((noun) => key.endsWith(noun) || key.endsWith(noun + genitiveEnding) || key.endsWith(`${noun}e${genitiveEnding}`));

/** «im Hafenfelder Fluss»: with an article before it, what ends as men's trades do may be said of a town. */
const isOfTown = (words: readonly Word[], at: number, lexicon: NameLexicon): boolean =>
  (words[at] as Word).key.endsWith(lexicon.townEnding) && hasArticle(words, at, lexicon);

/** So many adjectives an article is looked for behind. */
const ADJECTIVES = 3;

/** Whether an article stands before a noun, with small words between them or not. */
export function hasArticle(words: readonly Word[], noun: number, { articles }: NameLexicon): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - ADJECTIVES); at--) {
    const word = words[at];
    if (words[at + 1]?.gap !== 'space' || !word || (word.form !== 'lower' && !word.opens)) return false;
    if (articles.has(word.key)) return true;
  }
  return false;
}

/** «Schwierigkeiten»: nobody is called so. */
export const isAbstract = ({ key }: Word, { abstractEndings }: NameLexicon): boolean =>
  abstractEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
