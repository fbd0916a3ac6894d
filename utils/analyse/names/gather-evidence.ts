import type { Word } from './find-words';

/** The number of times that a word occurs in the article, by spelling. */
export interface Spelling {
  /** The number of occurrences in lower case. */
  lower: number;
  /** The number of capitalised occurrences whose position does not explain the capital. */
  inside: number;
  /** The number of capitalised occurrences whose position may explain the capital. */
  opening: number;
  /** The number of occurrences in `inside` that are not in all caps. */
  mixed: number;
}

/** Counts the spellings of every word. The result is keyed by the folded word. */
export function gatherEvidence(words: readonly Word[]): ReadonlyMap<string, Spelling> {
  const evidence = new Map<string, Spelling>();
  for (const word of words) count(evidence, word);
  return evidence;
}

function count(evidence: Map<string, Spelling>, { key, form, opens, shouted }: Word): void {
  if (form === 'number' || shouted) return;
  let spelling = evidence.get(key);
  if (!spelling) {
    spelling = { lower: 0, inside: 0, opening: 0, mixed: 0 };
    evidence.set(key, spelling);
  }
  if (form === 'lower') spelling.lower++;
  else if (opens) spelling.opening++;
  else {
    spelling.inside++;
    if (form === 'capital') spelling.mixed++;
  }
}
