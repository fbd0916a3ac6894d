import type { ActorKind } from '../../model';
import type { Word } from './find-words';
import type { NameLexicon } from './name-lexicon';

/** Returns the kind of the longest known name that begins at the given word, and its length in words. Returns `null` if there is none. */
export function knownAt(words: readonly Word[], at: number, lexicon: NameLexicon): { kind: ActorKind; length: number } | null {
  const word = words[at] as Word;
  const list = lexicon.phrases.get(word.key);
  if (!list || word.form === 'number') return null;
  for (const { keys, kind, caps } of list) {
    if (word.form === 'lower' && !(keys.length > 1 && word.key === 'al')) continue;
    if (caps && word.form !== 'caps') continue;
    const length = matchedLength(words, at, keys);
    if (length > 0) return { kind, length };
  }
  return null;
}

/** Returns the number of words that a known name consists of, or 0 if the name does not begin at the given word. */
function matchedLength(words: readonly Word[], from: number, keys: readonly string[]): number {
  let at = from + 1;
  for (let key = 1; key < keys.length; key++) {
    const owned = keys[key] === "'s";
    if (owned) key++;
    if (!continues(words[at], keys, key, owned)) return 0;
    at++;
  }
  return at - from;
}

/** Returns whether a word continues a known name. */
const continues = (word: Word | undefined, keys: readonly string[], at: number, owned: boolean): boolean =>
  word !== undefined &&
  word.key === keys[at] &&
  word.gap !== 'break' &&
  word.gap !== 'comma' &&
  (word.gap === 'owner') === owned &&
  (at < keys.length - 1 || word.form !== 'lower');
