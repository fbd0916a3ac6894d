import { i18n } from '#i18n';
import type { BodyNode } from '../../utils/model';
import { rangeOf } from '../../utils/text/range-of';

/** The default maximum length of a label, in UTF-16 code units. It is enough to recognise a block. */
const LABEL_LENGTH = 60;

/**
 * Returns the first words of a block as its label. The label of a picture is its caption, its description or, if it has neither, the
 * interface's word for a picture.
 */
export function wordsOfBlock(node: BodyNode, text: string): string {
  const range = rangeOf([node]);
  if (range) return firstWords(text.slice(range.start, Math.min(range.end, range.start + 2 * LABEL_LENGTH)));
  if (!('tag' in node)) return '';
  if (node.tag === 'hr') return i18n.t('edit.line');
  const words = node.caption ?? node.alt ?? node.children.map((child) => ('tag' in child ? child.alt : '')).find(Boolean);
  return words ? firstWords(words) : i18n.t('article.picture');
}

/** Returns the beginning of a text. A text longer than `maxLength` UTF-16 code units is truncated, if possible between two words. */
export function firstWords(text: string, maxLength = LABEL_LENGTH): string {
  const line = text.trim();
  if (line.length <= maxLength) return line;
  const cut = line
    .slice(0, maxLength)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${blank > maxLength / 2 ? cut.slice(0, blank) : cut} …`;
}
