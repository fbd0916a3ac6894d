import { BODY_TAGS, type BodyElement, type BodyNode, type BodyTag, type Quote, type Span } from '../../model';
import { escapeHtml } from '../../text/escape-html';
import { segmentsOf } from '../../text/segments';
import { sliceOf } from '../../text/span';
import { BLOCKS } from '../story/block-tags';
import { webAddress } from './html-address';
import { attributesOf } from './html-attributes';
import type { HighlightPart, HtmlContext } from './html-context';

/** The tags of parts of a list or a table, which are only allowed in it. */
// biome-ignore format: a table
const PARTS: readonly BodyTag[] = ['li', 'dt', 'dd', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'];
/** The elements that may be written in a line. A `time` would need a date in a format that its words may not have. */
const INLINE: ReadonlySet<BodyTag> = new Set(
  BODY_TAGS.filter((tag) => !BLOCKS.has(tag) && !PARTS.includes(tag) && !['br', 'img', 'a', 'ruby', 'rt', 'rp', 'time'].includes(tag)),
);

/** Returns whether a node must not stand in a line of text. */
export const isLineBreaking = (node: BodyNode): boolean =>
  'tag' in node && (BLOCKS.has(node.tag) || PARTS.includes(node.tag) || node.children.some(isLineBreaking));

/** Returns inline content as HTML. Blocks in it, which are not allowed there, are replaced by their words. */
export function htmlInline(nodes: readonly BodyNode[], context: HtmlContext, isInLink = false): string {
  return nodes.map((node) => ('tag' in node ? elementOf(node, context, isInLink) : leafOf(node, context, isInLink))).join('');
}

function elementOf(element: BodyElement, context: HtmlContext, isInLink: boolean): string {
  const { tag, children } = element;
  switch (tag) {
    case 'br':
      return '<br/>';
    case 'img':
      return pictureOf(element, context);
    case 'a':
      return isInLink ? htmlInline(children, context, true) : `${linkOf(element, context)}${context.waiting.splice(0).join('')}`;
    case 'ruby':
      return rubyOf(element, context, isInLink);
    case 'rt':
      return `(${htmlInline(children, context, isInLink)})`;
    case 'rp':
    case 'hr':
      return '';
  }
  const words = htmlInline(children, context, isInLink);
  if (!INLINE.has(tag)) return tag === 'time' ? words : ` ${words} `;
  return `<${tag}${attributesOf(element, tag)}>${words}</${tag}>`;
}

/** Returns a picture. The file must load nothing when it is opened, so the alternative text replaces pictures that are not kept. */
function pictureOf({ src = '', alt = '' }: BodyElement, { pictures }: HtmlContext): string {
  const address = pictures.get(src);
  if (address !== undefined) return `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}"/>`;
  return alt === '' ? '' : `<span class="picture">${escapeHtml(alt)}</span>`;
}

function linkOf(element: BodyElement, context: HtmlContext): string {
  const { inner, prefix, begun, isBook } = context;
  const words = htmlInline(element.children, context, true);
  const number = inner.markOf.get(element);
  if (number !== undefined) {
    const id = `${prefix}ref-${number}`;
    const own = begun.has(id) ? '' : ` id="${id}"`;
    begun.add(id);
    return `<a${own} href="#${prefix}note-${number}" role="doc-noteref"${isBook ? ' epub:type="noteref"' : ''}>${words}</a>`;
  }
  if (inner.isInner(element)) return words;
  const address = webAddress(element.href ?? '');
  return address === null
    ? words
    : `<a href="${escapeHtml(address)}" rel="noopener noreferrer nofollow"${attributesOf(element, 'a')}>${words}</a>`;
}

/** Returns words with their pronunciation. An element without this order, words and then their pronunciation, is written in brackets. */
function rubyOf(element: BodyElement, context: HtmlContext, isInLink: boolean): string {
  const pieces: string[] = [];
  let base = '';
  for (const node of element.children) {
    const isSound = 'tag' in node && node.tag === 'rt';
    if (!isSound) base += htmlInline([node], context, isInLink);
    else if (base.trim() !== '') {
      pieces.push(`<ruby${attributesOf(element, 'ruby')}>${base}<rt>${htmlInline(node.children, context, isInLink)}</rt></ruby>`);
      base = '';
    } else base += htmlInline([node], context, isInLink);
  }
  return `${pieces.join('')}${base}`;
}

function leafOf(leaf: Span, context: HtmlContext, isInLink: boolean): string {
  return segmentsOf(leaf, context.layers)
    .map((segment) => {
      const words = escapeHtml(sliceOf(context.text, segment));
      const quote = segment.covers.findLast((part) => 'quote' in part)?.quote;
      const highlight = segment.covers.findLast((part) => 'highlight' in part)?.highlight;
      const said = quote ? `<mark${quoteAttributes(quote, context)}>${words}</mark>` : words;
      if (!highlight) return said;
      const number = segment.end === highlight.end && highlight.hasNote ? noteMark(highlight, context) : '';
      if (isInLink) context.waiting.push(number);
      return `<mark${highlightAttributes(highlight, context)}>${said}</mark>${isInLink ? '' : number}`;
    })
    .join('');
}

function quoteAttributes(quote: Quote, { cast, prefix, begun }: HtmlContext): string {
  const member = cast.ofQuote.get(quote.id);
  const speaker = [member?.name, member?.role].filter(Boolean).join(', ');
  return `${newId(`${prefix}${quote.id}`, begun)} class="${quote.kind}"${speaker === '' ? '' : ` title="${escapeHtml(speaker)}"`}`;
}

const highlightAttributes = ({ number, colour }: HighlightPart['highlight'], { prefix, begun }: HtmlContext): string =>
  `${newId(`${prefix}h${number}`, begun)} class="highlight ${colour}"`;

/** Returns the number of a highlight, which leads to the reader's note. */
const noteMark = ({ number }: HighlightPart['highlight'], { prefix, isBook }: HtmlContext): string =>
  `<sup><a href="#${prefix}hn${number}" role="doc-noteref"${isBook ? ' epub:type="noteref"' : ''}>${number}</a></sup>`;

function newId(id: string, begun: Set<string>): string {
  if (begun.has(id)) return '';
  begun.add(id);
  return ` id="${escapeHtml(id)}"`;
}
