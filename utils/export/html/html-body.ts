import type { Cast } from '../../article/cast';
import type { BodyElement, BodyNode, Quote } from '../../model';
import { escapeHtml } from '../../text/escape-html';
import { type Layer, layersOf, segmentsOf } from '../../text/segments';
import { sliceOf } from '../../text/span';
import { figureWords } from '../story/figure-words';

/** The context for writing a body as HTML. */
export interface HtmlContext {
  readonly text: string;
  readonly layers: readonly Layer<QuotePart>[];
  readonly cast: Cast;
  /** The prefix for the ids in this article, so that they stay unique when a document contains several articles. */
  readonly prefix: string;
  /** The ids of the quotations that have already begun. Only the first piece of a quotation gets an `id` attribute. */
  readonly begun: Set<string>;
}
/** A part of a quotation, together with the whole quotation. */
export interface QuotePart {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

/** Returns the parts of the quotations in layers. Overlapping parts are in different layers. */
export const quoteLayers = (quotes: readonly Quote[]): Layer<QuotePart>[] =>
  layersOf(quotes.flatMap((quote) => quote.parts.map(({ start, end }) => ({ start, end, quote }))));

/**
 * Returns a body as HTML that contains only the allowed tags and attributes. Quotations become `<mark>` elements whose `title` names the
 * speaker.
 */
export function htmlBody(nodes: readonly BodyNode[], context: HtmlContext): string {
  return nodes.map((node) => ('tag' in node ? elementOf(node, context) : leafOf(node, context))).join('');
}

function elementOf(element: BodyElement, context: HtmlContext): string {
  const { tag, children, href, alt } = element;
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  // The file must load nothing when it is opened, so the alternative text replaces the picture.
  if (tag === 'img') return alt ? `<span class="picture">${escapeHtml(alt)}</span>` : '';
  if (tag === 'figure') return figureOf(element, context);
  const inner = htmlBody(children, context);
  if (tag === 'a' && !/^(?:https?|mailto):/i.test(href ?? '')) return inner;
  return `<${tag}${attributesOf(element)}>${inner}</${tag}>`;
}

function figureOf(element: BodyElement, context: HtmlContext): string {
  const { children, lines } = figureWords(element);
  const inner = htmlBody(children, context);
  const below = lines.length > 0 ? `<figcaption>${lines.map(escapeHtml).join(' — ')}</figcaption>` : '';
  return inner === '' && below === '' ? '' : `<figure${attributesOf(element)}>${inner}${below}</figure>`;
}

function attributesOf({ tag, href, lang, dir, colSpan, rowSpan }: BodyElement): string {
  const written: [string, string | number | undefined][] = [
    ['href', tag === 'a' ? href : undefined],
    ['rel', tag === 'a' ? 'noopener noreferrer nofollow' : undefined],
    ['lang', lang],
    ['dir', dir],
    ['colspan', colSpan],
    ['rowspan', rowSpan],
  ];
  return written.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`)).join('');
}

function leafOf(leaf: { readonly start: number; readonly end: number }, context: HtmlContext): string {
  return segmentsOf(leaf, context.layers)
    .map((segment) => {
      const words = escapeHtml(sliceOf(context.text, segment));
      const quote = segment.covers.at(-1)?.quote;
      return quote ? `<mark${markAttributes(quote, context)}>${words}</mark>` : words;
    })
    .join('');
}

function markAttributes(quote: Quote, { cast, prefix, begun }: HtmlContext): string {
  const member = cast.ofQuote.get(quote.id);
  const speaker = [member?.name, member?.role].filter(Boolean).join(', ');
  const id = begun.has(quote.id) ? '' : ` id="${escapeHtml(`${prefix}${quote.id}`)}"`;
  begun.add(quote.id);
  return `${id} class="${quote.kind}"${speaker === '' ? '' : ` title="${escapeHtml(speaker)}"`}`;
}
