import type { Span } from '../../../model';
import { fold } from '../../../text/fold';
import { letterPattern, patternOf } from '../../../text/letter-pattern';
import type { ActorDraft } from '../../actors/actor-draft';

/** The words by which an article names and describes an actor, folded. */
export interface ActorWords {
  readonly names: readonly string[];
  /** The words in the names. */
  readonly inNames: ReadonlySet<string>;
  /** The words in the titles and roles. */
  readonly inRoles: ReadonlySet<string>;
  /** The words around the first mentions. */
  readonly near: ReadonlySet<string>;
}

/** The maximum number of UTF-16 units read from a role. */
const ROLE_READ = 120;
/** The number of mentions around which words are read, and the reach before and after each, in UTF-16 units. */
const MENTIONS_READ = 6;
const REACH_BEFORE = 60;
const REACH_AFTER = 80;
const WORD = letterPattern(({ letters, numbers }) => `[${letters}${numbers}]{2,}`, 'g');
/** Matches a character of a script without spaces between words. None is among the common characters. */
const inUnspaced = (): string => '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const UNSPACED = patternOf({ plain: () => '(?!)', eastern: inUnspaced, unicode: inUnspaced }, '');

/**
 * Returns the words of a text, folded. Words of one letter are left out. In scripts without spaces between words, each two neighbouring
 * characters count as a word.
 */
export function wordsOf(text: string): readonly string[] {
  const folded = fold(text);
  return (folded.match(WORD(folded)) ?? []).flatMap((word) =>
    UNSPACED.test(word) ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)) : word,
  );
}

/** Returns whether a folded word can tell actors apart. Short words such as «of» and «los» cannot, in scripts with spaces between words. */
export const isTelling = (word: string): boolean => word.length > 3 || UNSPACED.test(word);

export function readActorWords(text: string, { name, aliases, names, roles }: ActorDraft): ActorWords {
  const cut = ({ start, end }: Span, most: number) => text.slice(start, Math.min(end, start + most));
  const around = names
    .slice(0, MENTIONS_READ)
    .flatMap(({ start, end }) => [text.slice(Math.max(0, start - REACH_BEFORE), start), text.slice(end, end + REACH_AFTER)]);
  return {
    names: [name, ...aliases].map(fold),
    inNames: new Set([name, ...aliases].flatMap(wordsOf)),
    inRoles: new Set([...names.flatMap(({ title }) => title ?? []), ...roles].flatMap((span) => wordsOf(cut(span, ROLE_READ)))),
    near: new Set(around.flatMap(wordsOf)),
  };
}
