import type { Article, BodyElement, BodyNode, BodyTag } from '../../../utils/model';
import { makeArticle } from '../../support/make-article';

/**
 * A compact notation for an article. A string is a paragraph, `[tag, …]` is an element with children, and `[tag]` is an element without
 * text.
 */
export type Outline = string | readonly [BodyTag, ...Outline[]];

const LINES: ReadonlySet<BodyTag> = new Set(['p', 'h2', 'h3', 'li', 'dt', 'dd', 'td', 'pre']);

/** Builds an article from an outline, with one line of text for each block, as in extracted articles. */
export function articleOf(outline: readonly Outline[], rest: Partial<Article> = {}): Article {
  const { body, text } = bodyOf(outline);
  const integrity = { pageQuoteMarks: 20, keptQuoteMarks: 10, pageParagraphs: 20, keptParagraphs: 10, lost: [] };
  return makeArticle({ url: 'https://paper.example/story', title: 'A story', text, body, integrity, ...rest });
}

function bodyOf(outline: readonly Outline[]): { body: BodyNode[]; text: string } {
  let text = '';
  const leaf = (words: string, isFirst: boolean): BodyNode => {
    if (isFirst && text !== '') text += '\n';
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const node = (part: Outline): BodyElement => {
    if (typeof part === 'string') return { tag: 'p', children: inline(part) };
    const [tag, ...children] = part;
    if (tag === 'figure')
      return { tag, caption: 'A caption', children: [{ tag: 'img', src: 'https://paper.example/a.jpg', children: [] }] };
    const isLine = LINES.has(tag) && children.every((child) => typeof child === 'string');
    return { tag, children: isLine ? children.flatMap((words) => inline(String(words))) : children.map(node) };
  };
  /** Returns the nodes of a line. The second word, if there is one, becomes a link. */
  const inline = (words: string): BodyNode[] => {
    const [first = '', second, ...more] = words.split(' ');
    if (second === undefined) return [leaf(words, true)];
    const link: BodyElement = { tag: 'a', href: 'https://paper.example/b', children: [] };
    const nodes = [leaf(`${first} `, true), { ...link, children: [leaf(second, false)] }];
    return more.length > 0 ? [...nodes, leaf(` ${more.join(' ')}`, false)] : nodes;
  };
  const body = outline.map(node);
  return { body, text };
}

/** Returns the outline of an article, so that a test can compare the result of an edit. */
export function outlineOf({ body, text }: Article): Outline[] {
  return body.map((node) => outlineOfNode(node, text));
}

function outlineOfNode(node: BodyNode, text: string): Outline {
  if (!('tag' in node)) return text.slice(node.start, node.end);
  if (node.tag === 'figure') return ['figure'];
  if (!LINES.has(node.tag) || node.children.some((child) => 'tag' in child && child.tag !== 'a' && child.tag !== 'br'))
    return [node.tag, ...node.children.map((child) => outlineOfNode(child, text))];
  const words = node.children.map((child) => wordsOf(child, text)).join('');
  return node.tag === 'p' ? words : [node.tag, words];
}

const wordsOf = (node: BodyNode, text: string): string => {
  if (!('tag' in node)) return text.slice(node.start, node.end);
  return node.tag === 'br' ? '\n' : node.children.map((child) => wordsOf(child, text)).join('');
};

/** Returns the UTF-16 offset of the given words in the text, or the length of the text for `null`. Throws if the words are missing. */
export function startOf({ text }: Article, words: string | null): number {
  if (words === null) return text.length;
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`The text does not contain «${words}».`);
  return at;
}
