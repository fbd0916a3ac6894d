import type { Article, BodyElement, BodyNode, Span } from '../../../utils/model';
import { extractPage } from '../../support/extract-page';

export const URL_OF_PAGE = 'https://ledger.example/2026/harbour';

/** Returns paragraphs of invented news. Each is unique and long enough to be treated as prose. */
export function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, at) =>
      `<p>The harbour board of Lindmoor met for the ${at + 1}. time this spring, and its members argued until late about dredging, tariffs and the old lighthouse on berth ${at + 1}.</p>`,
  ).join('\n');
}

export interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  readonly html?: string;
}

/** Returns the markup of a small news page around an article body. */
export const page = (body: string, { head = '', before = '', after = '', html = 'lang="en"' }: PageParts = {}): string =>
  `<!DOCTYPE html><html ${html}><head><meta charset="utf-8"><title>Harbour board meets again</title>${head}</head><body>${before}<main><article><h1>Harbour board meets again</h1>${body}</article></main>${after}</body></html>`;

export const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Returns the article of a page. Throws if the page is refused. */
export function articleOf(html: string, url = URL_OF_PAGE): Article {
  const result = extractPage(parse(html), url);
  if (!result.ok) throw new Error(`The page was refused: ${result.error.code} ${result.error.detail ?? ''}`);
  return result.value;
}

/** Returns the error code for a refused page. If the page is accepted, returns the beginning of its text instead. */
export function refusalOf(html: string): string {
  const result = extractPage(parse(html), URL_OF_PAGE);
  return result.ok ? `an article: ${result.value.text.slice(0, 80)}` : result.error.code;
}

export const isElement = (node: BodyNode): node is BodyElement => 'tag' in node;

/** Returns all elements of a body that have the given tag, in document order. */
export function elementsOf(nodes: readonly BodyNode[], tag: string): BodyElement[] {
  return nodes.filter(isElement).flatMap((node) => [...(node.tag === tag ? [node] : []), ...elementsOf(node.children, tag)]);
}

/** Returns the spans of a body in document order. */
export const leavesOf = (nodes: readonly BodyNode[]): Span[] =>
  nodes.flatMap((node) => (isElement(node) ? leavesOf(node.children) : [node]));

/** Returns the text that the spans of the given nodes cover. */
export const wordsOf = (text: string, nodes: readonly BodyNode[]): string =>
  leavesOf(nodes)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
