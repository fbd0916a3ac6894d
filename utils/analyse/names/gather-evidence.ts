import type { Word } from './find-words';

/** How the article writes a word. Counts. */
export interface Spelling {
  lower: number;
  /** With a capital where nothing but being a name explains it. */
  inside: number;
  opening: number;
  /** Of those inside, the ones that are not in capitals throughout. */
  mixed: number;
}

/** Every word's spellings, by its key. */
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
