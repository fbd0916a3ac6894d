/** A spelling that transliterations share: «Zelensky», «Zelenskyy», «Zelenskiy» → zelenski. Words of five letters and more only. */
export function skeletonOf(word: string): string {
  if (word.length < 5) return word;
  return word
    .replaceAll('kh', 'k')
    .replaceAll('ou', 'u')
    .replaceAll('ph', 'f')
    .replace(/[iyj]+/g, 'i')
    .replace(/(.)\1/gu, '$1');
}
