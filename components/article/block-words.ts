import { i18n } from '#i18n';
import type { BodyNode } from '../../utils/model';
import { rangeOf } from '../../utils/text/range-of';

/** UTF-16 units: enough to know a block by. */
const ENOUGH = 60;

/** What a block is called: its first words; of a picture its caption or description, or just that it is one. */
export function wordsOfBlock(node: BodyNode, text: string): string {
  const range = rangeOf([node]);
  if (range) return firstWords(text.slice(range.start, Math.min(range.end, range.start + 2 * ENOUGH)));
  if (!('tag' in node)) return '';
  if (node.tag === 'hr') return i18n.t('edit.line');
  const words = node.caption ?? node.alt ?? node.children.map((child) => ('tag' in child ? child.alt : '')).find(Boolean);
  return words ? firstWords(words) : i18n.t('article.picture');
}

/** The beginning of a text, cut between two words where it is longer than `enough` UTF-16 units. */
export function firstWords(text: string, enough = ENOUGH): string {
  const line = text.trim();
  if (line.length <= enough) return line;
  const cut = line
    .slice(0, enough)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${blank > enough / 2 ? cut.slice(0, blank) : cut} …`;
}
