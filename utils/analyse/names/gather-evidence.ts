import type { Word } from './find-words';

/** The numbers of occurrences of a word in the article, by spelling. */
export interface Spelling {
  /** Occurrences in lower case. */
  lower: number;
  /** Occurrences with a capital that the position of the word does not explain. */
  inside: number;
  /** Occurrences with a capital that the position of the word may explain. */
  opening: number;
  /** The occurrences among `inside` that are not entirely in capitals. */
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
