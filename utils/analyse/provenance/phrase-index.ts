import type { Token } from '../../text/tokens';

/** An index of phrases by their first word. Longer phrases precede shorter ones. Each phrase has a kind. */
export type PhraseIndex<K> = ReadonlyMap<string, readonly Phrase<K>[]>;

/** A phrase that is split into words, and its kind. */
interface Phrase<K> {
  readonly words: readonly string[];
  readonly kind: K;
}

/** Builds an index of phrases. The words of a phrase must be separated by single spaces. */
export function indexPhrases<K>(phrases: Iterable<readonly [phrase: string, kind: K]>): PhraseIndex<K> {
  const index = new Map<string, Phrase<K>[]>();
  for (const [phrase, kind] of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const known = index.get(first) ?? [];
    index.set(
      first,
      [...known, { words, kind }].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return index;
}

/**
 * Returns the kind of the longest phrase that begins at a token, and the index after the phrase. Returns `null` if no phrase begins there.
 */
export function phraseAt<K>(index: PhraseIndex<K>, tokens: readonly Token[], at: number): { kind: K; to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  // In a hyphenated word, the noun is the last part: «Facebook-Post», «TV-Interview».
  const hyphen = token.lower.lastIndexOf('-') + 1;
  const candidates = index.get(token.lower) ?? (hyphen > 0 ? index.get(token.lower.slice(hyphen)) : undefined) ?? [];
  for (const { words, kind } of candidates) {
    if (words.every((word, offset) => offset === 0 || tokens[at + offset]?.lower === word)) return { kind, to: at + words.length };
  }
  return null;
}
