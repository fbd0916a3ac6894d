import type { Span } from '../../../model';
import { foldWord } from '../../names/fold-word';
import { classOf, SMALL } from '../../names/letters';
import type { NameLexicon } from '../../names/name-lexicon';

/** A word in a description. A hyphenated word is a single token. */
export interface RoleToken extends Span {
  /** The folded word without its possessive ending. */
  readonly key: string;
  /** Whether the word has a possessive ending, as in «Mongolia’s» and «breeders’». */
  readonly owner: boolean;
  /** Whether the word begins with a lower-case letter. */
  readonly small: boolean;
  /** Whether the word is in all caps, which distinguishes «U.S.» from «us». */
  readonly acronym: boolean;
  /** Whether a single space separates the word from the previous one. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu;

/** Returns the words between two offsets in the text. */
export function roleTokens(text: string, from: number, to: number, { abbreviations }: NameLexicon): RoleToken[] {
  const tokens: RoleToken[] = [];
  let before = from;
  for (const { 0: found, index } of text.slice(from, to).matchAll(WORD)) {
    const bare = found.replace(/[.&-]$/u, '');
    // The full stop at the end of a sentence is not part of the last word.
    const stopped = bare !== found && found.endsWith('.') && (abbreviations.has(foldWord(bare)) || /^(?:\p{L}\.)*\p{L}$/u.test(bare));
    const word = stopped ? found : bare;
    const owned = /^(.+?)(?:[’']s|(?<=s)[’'])$/u.exec(word)?.[1];
    const start = from + index;
    tokens.push({
      start,
      end: start + word.length,
      key: foldWord((owned ?? word).replace(/[.’']$/u, '')),
      owner: owned !== undefined,
      acronym: word.length > 1 && word === word.toUpperCase(),
      small: classOf(word.charCodeAt(0)) === SMALL,
      joined: start - before === 1 && text[before] === ' ',
    });
    before = start + word.length;
  }
  return tokens;
}
