import type { Span } from '../../../model';
import { foldWord } from '../../names/fold-word';
import { classOf, SMALL } from '../../names/letters';
import type { NameLexicon } from '../../names/name-lexicon';

/** A word of what somebody is called; parts of hyphenated words are one. */
export interface RoleToken extends Span {
  /** Folded, without a possessive ending. */
  readonly key: string;
  /** «Mongolia’s», «breeders’». */
  readonly owner: boolean;
  readonly small: boolean;
  /** «U.S.», which is no «us». */
  readonly acronym: boolean;
  /** One blank parts it from the word before. */
  readonly joined: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu;

/** The words of a stretch of text. */
export function roleTokens(text: string, from: number, to: number, { abbreviations }: NameLexicon): RoleToken[] {
  const tokens: RoleToken[] = [];
  let before = from;
  for (const { 0: found, index } of text.slice(from, to).matchAll(WORD)) {
    const bare = found.replace(/[.&-]$/u, '');
    // The full stop of a sentence is no part of its last word.
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
