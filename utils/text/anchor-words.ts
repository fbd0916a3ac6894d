import type { SureAnchor } from '../model';
import { alike } from './anchor';
import { findWords } from './find-words';
import { foldForSearch } from './fold-for-search';
import { sureAnchorOf } from './sure-anchor';

/**
 * Returns a function that makes an anchor of words, at their first occurrence in a text. If the words are not in the text, the anchor keeps
 * them, and waits for a text that has them.
 */
export function wordsAnchorer(text: string): (words: string) => SureAnchor {
  const searched = foldForSearch(text);
  const folded = alike(text);
  return (words) => {
    const [span] = findWords(searched, words);
    return span ? sureAnchorOf(text, span, folded) : { exact: words, prefix: '', suffix: '', start: 0 };
  };
}

/** Returns whether an anchor may wait for the text that has its words. */
export const isWaiting = ({ prefix, suffix, start }: SureAnchor): boolean => prefix === '' && suffix === '' && start === 0;
