import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';
import { LONGEST_NAME } from './longest-name';

/** Matches an article before a name. */
const ARTICLE = letterPattern(({ letters, numbers }) => `(?<![${letters}${numbers}])([${letters}]{1,4}) $`);
const REACH = 6;

/**
 * Takes a place or a person for a club if an article stands before the name, and the name is a known place with a plural nickname, as in «the
 * Boston Harriers». The nickname alone is the club, too, unless it is somebody's surname.
 */
export function findClubs(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { pluralEnding } = lexicon.pack;
  if (pluralEnding === null) return tagged;
  const nicknames = new Set<string>();
  const surnames = new Set<string>();
  const found = tagged.map((name) => {
    if (name.end - name.start > LONGEST_NAME) return name;
    const words = text.slice(name.start, name.end).split(' ');
    const last = words.at(-1) ?? '';
    if (words.length < 2) return name;
    if (isClub(words.map(foldWord), text.slice(Math.max(0, name.start - REACH), name.start), pluralEnding, lexicon)) {
      nicknames.add(last);
      return { ...name, type: 'organisation' as const };
    }
    if (name.type === 'person') surnames.add(last);
    return name;
  });
  if (nicknames.size === 0) return tagged;
  const isNickname = (word: string): boolean => nicknames.has(word) && !surnames.has(word);
  return found.map((name) => (isNickname(text.slice(name.start, name.end)) ? { ...name, type: 'organisation' as const } : name));
}

/** Returns whether an article before the folded words of a name, a known place and a nickname in the plural show a club. */
function isClub(words: readonly string[], before: string, pluralEnding: string, lexicon: NameLexicon): boolean {
  const last = words.at(-1) ?? '';
  if (!last.endsWith(pluralEnding) || lexicon.kindWords.placeEnds.has(last)) return false;
  const article = ARTICLE.exec(before)?.[1] ?? '';
  return lexicon.articles.has(foldWord(article)) && isPlace(words.slice(0, -1), lexicon) && !isPlace(words, lexicon);
}

const isPlace = (words: readonly string[], { phrases }: NameLexicon): boolean =>
  phrases.get(words[0] ?? '')?.some(({ kind, keys }) => kind === 'place' && keys.join(' ') === words.join(' ')) ?? false;
