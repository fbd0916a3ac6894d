import type { Token } from '../../text/tokens';

/** Phrases by their first word, the longer before the shorter, each with what it stands for. */
export type PhraseIndex<K> = ReadonlyMap<string, readonly Phrase<K>[]>;
interface Phrase<K> {
  readonly words: readonly string[];
  readonly kind: K;
}

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

/** The longest phrase that begins at a token: what it stands for and the place behind it. */
export function phraseAt<K>(index: PhraseIndex<K>, tokens: readonly Token[], at: number): { kind: K; to: number } | null {
  const token = tokens[at];
  if (!token) return null;
  // «Facebook-Post», «TV-Interview»: the last part is the noun.
  const hyphen = token.lower.lastIndexOf('-') + 1;
  const candidates = index.get(token.lower) ?? (hyphen > 0 ? index.get(token.lower.slice(hyphen)) : undefined) ?? [];
  for (const { words, kind } of candidates) {
    if (words.every((word, offset) => offset === 0 || tokens[at + offset]?.lower === word)) return { kind, to: at + words.length };
  }
  return null;
}
