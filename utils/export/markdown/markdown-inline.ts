import type { BodyElement, BodyNode, BodyTag } from '../../model';
import { sliceOf } from '../../text/span';
import { escapeMarkdown, markdownAddress } from './escape-markdown';

const MARKS: Partial<Record<BodyTag, string>> = { em: '*', i: '*', cite: '*', strong: '**', b: '**', s: '~~' };

/** What stands within a line. `isOneLine`: a break becomes a blank, as in headings and cells. */
export function markdownInline(nodes: readonly BodyNode[], text: string, isOneLine = false): string {
  return nodes.map((node) => ('tag' in node ? elementOf(node, text, isOneLine) : escapeMarkdown(sliceOf(text, node)))).join('');
}

function elementOf(element: BodyElement, text: string, isOneLine: boolean): string {
  const { tag, children, href } = element;
  if (tag === 'br') return isOneLine ? ' ' : '\\\n';
  // A file that is opened must ask nothing of anybody: pictures are told in words.
  if (tag === 'img') return element.alt ? escapeMarkdown(element.alt) : '';
  if (tag === 'code' || tag === 'kbd') return codeOf(plainWords(children, text));
  const words = markdownInline(children, text, isOneLine);
  if (tag === 'a' && href) return wrapped(words, '[', `](${markdownAddress(href)})`);
  const mark = MARKS[tag];
  if (mark) return wrapped(words, mark, mark);
  return tag === 'rt' ? `(${words})` : words;
}

/** Blanks go outside: marks beside a blank are none. */
function wrapped(words: string, open: string, close: string): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  return `${words.slice(0, start)}${open}${inner}${close}${words.slice(start + inner.length)}`;
}

/** In more backticks than it has itself. */
function codeOf(words: string): string {
  const fence = '`'.repeat(longestRun(words) + 1);
  const edge = /^`|`$/.test(words) ? ' ' : '';
  return words.trim() === '' ? words : `${fence}${edge}${words.replace(/\s+/g, ' ')}${edge}${fence}`;
}

/** The words of nodes, as the text has them. */
export const plainWords = (nodes: readonly BodyNode[], text: string): string =>
  nodes.map((node) => ('tag' in node ? (node.tag === 'br' ? '\n' : plainWords(node.children, text)) : sliceOf(text, node))).join('');

/** How many backticks follow one another at most. */
export const longestRun = (words: string): number => (words.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
