import type { BodyElement, BodyNode, BodyTag } from '../../model';
import { sliceOf } from '../../text/span';
import { type InnerLinks, raised } from '../story/inner-links';
import { escapeMarkdown, markdownAddress } from './escape-markdown';

const MARKS: Partial<Record<BodyTag, string>> = { em: '*', i: '*', cite: '*', strong: '**', b: '**', s: '~~' };

/** What a body is written with. */
export interface MarkdownSource {
  readonly text: string;
  readonly inner: InnerLinks;
  /** Before the number of a note, so that several articles fit into one document. */
  readonly prefix: string;
}

/** What stands within a line. `isOneLine`: a break becomes a blank, as in headings and cells. */
export function markdownInline(nodes: readonly BodyNode[], source: MarkdownSource, isOneLine = false): string {
  return nodes.map((node) => ('tag' in node ? elementOf(node, source, isOneLine) : escapeMarkdown(sliceOf(source.text, node)))).join('');
}

function elementOf(element: BodyElement, source: MarkdownSource, isOneLine: boolean): string {
  const { tag, children, href } = element;
  if (tag === 'br') return isOneLine ? ' ' : '\\\n';
  // A file that is opened must ask nothing of anybody: pictures are told in words.
  if (tag === 'img') return element.alt ? escapeMarkdown(element.alt) : '';
  if (tag === 'code' || tag === 'kbd') return codeOf(plainWords(children, source.text));
  const { inner } = source;
  if (inner.backMarks.has(element)) return '';
  const number = inner.markOf.get(element);
  if (number !== undefined) return `[^${source.prefix}${number}]`;
  const words = markdownInline(children, source, isOneLine);
  if (tag === 'a' && href && !inner.isInner(element)) return wrapped(words, '[', `](${markdownAddress(href)})`);
  // «[1]» above the line: the mark brings its own brackets.
  if (tag === 'sup') return raised(words.replace(/^\\\[(\[\^[\d-]+\])\\\]$/, '$1'));
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
