import type { WordField } from './fields';
import { foldWords } from './fold-words';
import type { QueryNode } from './query';

/** Words of a query that are marked where they occur. */
export interface HitWords {
  /** The folded words, which follow each other. */
  readonly words: readonly string[];
  /** Whether the last word may go on. */
  readonly isPrefix: boolean;
}

/**
 * Returns the words that a query looks for in a part of an article, without those that it excludes. `part` is the field whose words occur
 * there, and `null` is the text of the article. Words without a field are looked for in every part.
 */
export function hitWordsOf(root: QueryNode | null, part: WordField | null): readonly HitWords[] {
  if (root === null || root.is === 'not') return [];
  if (root.is === 'every' || root.is === 'any') return root.nodes.flatMap((node) => hitWordsOf(node, part));
  if (root.is !== 'words' || (root.field !== null && root.field !== part)) return [];
  const words = foldWords(root.words);
  return words.length > 0 ? [{ words, isPrefix: root.isPrefix }] : [];
}
