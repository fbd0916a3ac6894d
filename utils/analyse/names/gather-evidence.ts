import type { Word } from './find-words';

/** The spellings of a word in the article, as numbers of occurrences. */
export interface Spelling {
  /** In lower case. */
  lower: number;
  /** With a capital that the place of the word does not explain. */
  inside: number;
  /** With a capital that the place of the word may explain. */
  opening: number;
  /** The part of `inside` that is not in capitals throughout. */
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
