import { foldWords } from '../../query/fold-words';
import type { WordsNode } from '../../query/query';
import { hasOtherScript, isUnspaced } from '../../query/scripts-of-words';
import type { Database } from '../database';
import { spellingsOf } from './spellings';

/** The shortest beginning of a word that is searched for. A single letter would find almost every article, slowly. */
const MIN_PREFIX = 2;

/** The full-text index of an article that has some words: `article_fts`, or `other_fts` for scripts that it cannot divide. */
export type TextIndex = 'article_fts' | 'other_fts';
export const indexOf = ({ words }: WordsNode): TextIndex => (hasOtherScript(words) ? 'other_fts' : 'article_fts');

/** Returns the expression with which an FTS5 index finds the words, without a column. It is never empty. */
export function matchOf(database: Database, { words, isPrefix }: WordsNode): string {
  if (hasOtherScript(words)) {
    const folded = foldWords(words);
    return phrase(folded.join(' '), isPrefix || isUnspaced(folded.at(-1) ?? ''));
  }
  const isOpen = isPrefix && words.length >= MIN_PREFIX;
  const phrases = spellingsOf(database, words, isOpen).map((spelling) => phrase(spelling, isOpen));
  return phrases.length === 1 ? (phrases[0] ?? '') : `(${phrases.join(' OR ')})`;
}

/** Returns the expression with which a full-text index of articles finds words, in the title or the byline if the field says so. */
export function articleMatch(database: Database, node: WordsNode): string {
  const match = matchOf(database, node);
  if (node.field === 'title') return inColumn('title', match);
  return node.field === 'author' ? inColumn('byline', match) : match;
}

/** Returns an expression that is limited to a column. */
export const inColumn = (column: string, match: string): string => `{${column}} : ${match}`;

const phrase = (words: string, isPrefix: boolean): string => `"${words.replaceAll('"', '""')}"${isPrefix ? ' *' : ''}`;
