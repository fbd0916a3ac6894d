import type { DocumentWords } from '../../article/document-words';
import type { BodyElement, BodyNode, BodyTag } from '../../model';
import { sliceOf } from '../../text/span';
import { type InnerLinks, raised } from '../story/inner-links';
import type { PictureSources } from '../story/picture-sources';
import { escapeMarkdown, markdownAddress } from './escape-markdown';

const MARKS: Partial<Record<BodyTag, string>> = { em: '*', i: '*', cite: '*', strong: '**', b: '**', s: '~~' };

/** The context for writing a body as Markdown. */
export interface MarkdownSource {
  readonly text: string;
  readonly inner: InnerLinks;
  /** The prefix for footnote numbers, so that they stay unique when a document contains several articles. */
  readonly prefix: string;
  readonly pictures: PictureSources;
  readonly editorsNotes: DocumentWords['editorsNotes'];
}

/** Returns inline content as Markdown. If `isOneLine` is true, line breaks become spaces. Headings and table cells need this. */
export function markdownInline(nodes: readonly BodyNode[], source: MarkdownSource, isOneLine = false): string {
  return nodes.map((node) => ('tag' in node ? elementOf(node, source, isOneLine) : escapeMarkdown(sliceOf(source.text, node)))).join('');
}

function elementOf(element: BodyElement, source: MarkdownSource, isOneLine: boolean): string {
  const { tag, children, href } = element;
  if (tag === 'br') return isOneLine ? ' ' : '\\\n';
  if (tag === 'img') return pictureOf(element, source);
  if (tag === 'code' || tag === 'kbd') return codeOf(plainWords(children, source.text));
  const { inner } = source;
  if (inner.backMarks.has(element)) return '';
  const number = inner.markOf.get(element);
  if (number !== undefined) return `[^${source.prefix}${number}]`;
  const words = markdownInline(children, source, isOneLine);
  if (tag === 'a' && href && !inner.isInner(element)) return wrapped(words, '[', `](${markdownAddress(href)})`);
  // If the page puts brackets around a superscript footnote number, they are removed, because Markdown's footnote syntax has brackets of
  // its own.
  if (tag === 'sup') return raised(words.replace(/^\\\[(\[\^[\d-]+\])\\\]$/, '$1'));
  const mark = MARKS[tag];
  if (mark) return wrapped(words, mark, mark);
  return tag === 'rt' ? `(${words})` : words;
}

/** Returns a picture. The file must load nothing from the web when it is opened, so the alternative text replaces pictures that are not kept. */
function pictureOf({ src = '', alt = '' }: BodyElement, { pictures }: MarkdownSource): string {
  const address = pictures.get(src);
  return address === undefined ? escapeMarkdown(alt) : `![${escapeMarkdown(alt)}](${markdownAddress(address)})`;
}

/** Puts Markdown syntax around words. Leading and trailing spaces stay outside, because syntax next to a space is not treated as markup. */
function wrapped(words: string, open: string, close: string): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  return `${words.slice(0, start)}${open}${inner}${close}${words.slice(start + inner.length)}`;
}

/** Returns inline code between two runs of backticks that are longer than any run inside it. */
function codeOf(words: string): string {
  const fence = '`'.repeat(longestRun(words) + 1);
  const edge = /^`|`$/.test(words) ? ' ' : '';
  return words.trim() === '' ? words : `${fence}${edge}${words.replace(/\s+/g, ' ')}${edge}${fence}`;
}

/** Returns the text in the nodes without markup. */
export const plainWords = (nodes: readonly BodyNode[], text: string): string =>
  nodes.map((node) => ('tag' in node ? (node.tag === 'br' ? '\n' : plainWords(node.children, text)) : sliceOf(text, node))).join('');

/** Returns the length of the longest run of backticks. */
export const longestRun = (words: string): number => (words.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
