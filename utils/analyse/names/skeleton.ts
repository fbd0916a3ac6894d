/**
 * Returns a simplified spelling shared by the transliterations of a name. For example, it is «zelenski» for «zelensky», «zelenskyy» and
 * «zelenskiy». Words with fewer than five letters are returned unchanged.
 */
export function skeletonOf(word: string): string {
  if (word.length < 5) return word;
  return word
    .replaceAll('kh', 'k')
    .replaceAll('ou', 'u')
    .replaceAll('ph', 'f')
    .replace(/[iyj]+/g, 'i')
    .replace(/(.)\1/gu, '$1');
}
