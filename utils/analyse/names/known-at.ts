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
    let matched = 1;
    while (matched < keys.length && continues(words[at + matched], keys, matched)) matched++;
    if (matched === keys.length) return { kind, length: matched };
  }
  return null;
}

/** Returns whether a word continues a known name. */
const continues = (word: Word | undefined, keys: readonly string[], at: number): boolean =>
  word !== undefined &&
  word.key === keys[at] &&
  word.gap !== 'break' &&
  word.gap !== 'comma' &&
  word.gap !== 'owner' &&
  (at < keys.length - 1 || word.form !== 'lower');
