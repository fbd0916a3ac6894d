import { casePattern } from '../../text/case-pattern';
import { foldWord } from '../../text/fold-word';
import { letterPattern } from '../../text/letter-pattern';
import type { Name } from '../actors/actor-draft';
import { linkWordsOf } from '../actors/roles/link-words';
import type { NameLexicon } from './name-lexicon';

/** The length of the text before a name that is searched for a minister, in UTF-16 units. */
const REACH = 80;
/** The maximum number of adjectives between a minister and the portfolio, as in «la ministra sueca de Exteriores». */
const MOST_ADJECTIVES = 2;
const WORD = letterPattern(({ letters }) => `[${letters}][${letters}-]*['’]?`, 'g');
const MARK = letterPattern(({ letters }) => `[^${letters}\\s'’-]`);
const ACRONYM = casePattern(({ capitals }) => `^[${capitals}]{2,}$`);

/**
 * Leaves out the portfolios of ministers, such as «Intérieur» in «le ministre de l’Intérieur», which are not organisations. A portfolio that the
 * text also mentions without its minister is kept, because it may act itself: «Exteriores lo negó» (the foreign ministry denied it).
 */
export function dropPortfolios(text: string, names: readonly Name[], lexicon: NameLexicon): readonly Name[] {
  const { ministers } = linkWordsOf(lexicon);
  if (ministers.size === 0) return names;
  const nameOf = ({ start, end }: Name): string => text.slice(start, end);
  const isPortfolio = (name: Name): boolean =>
    name.kind === 'organisation' &&
    !ACRONYM.test(nameOf(name)) &&
    followsMinister(text.slice(Math.max(0, name.start - REACH), name.start), ministers, lexicon);
  const portfolios = new Set(names.filter(isPortfolio).map(nameOf));
  if (portfolios.size === 0) return names;
  for (const name of names) if (!isPortfolio(name)) portfolios.delete(nameOf(name));
  return names.filter((name) => !portfolios.has(nameOf(name)));
}

/**
 * Returns whether a text ends with a minister and a preposition, with another portfolio between them or not: «la ministra sueca de», «le ministre
 * de l’», «la ministre de la Santé et de la».
 */
function followsMinister(before: string, ministers: ReadonlySet<string>, lexicon: NameLexicon): boolean {
  const words = before.split(MARK(before)).at(-1)?.match(WORD(before)) ?? [];
  const { of, and } = linkWordsOf(lexicon);
  const isLink = (at: number): boolean => of.has(foldWord(words[at] ?? ''));
  let at = words.length - 1;
  while (at >= 0 && lexicon.determiners.has(foldWord(words[at] ?? '')) && !isLink(at)) at--;
  if (!isLink(at)) return false;
  for (let back = at - 1, adjectives = 0; back >= 0; back--) {
    const word = words[back] ?? '';
    if (ministers.has(foldWord(word))) return true;
    const isOther = words.slice(back, at).some((each) => and.has(foldWord(each)));
    if (!isOther && (isLink(back) || word !== word.toLowerCase() || ++adjectives > MOST_ADJECTIVES)) return false;
  }
  return false;
}
