import type { Span } from './span';

/** The tags that the body of an article may contain. All other elements are unwrapped or left out. */
// biome-ignore format: a table
export const BODY_TAGS = [
  'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'hr', 'br', 'figure', 'img',
  'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'a', 'em', 'strong', 'b', 'i', 'u', 's', 'q', 'cite', 'code',
  'kbd', 'mark', 'small', 'sub', 'sup', 'time', 'abbr', 'bdi', 'ruby', 'rt', 'rp', 'aside',
] as const;
export type BodyTag = (typeof BODY_TAGS)[number];

/** A node of the body: an element, or a span of `Article.text`. */
export type BodyNode = BodyElement | Span;
export interface BodyElement {
  readonly tag: BodyTag;
  readonly children: readonly BodyNode[];
  /** For `a`: an absolute http, https or mailto address. */
  readonly href?: string;
  /** For `img`: an absolute http or https address. It is never loaded when a saved article is opened. */
  readonly src?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  /** For `figure`: the caption of the picture. It is not part of `Article.text`. */
  readonly caption?: string;
  /** For `figure`: the photographer or the owner of the picture, as the page writes it. */
  readonly credit?: string;
  readonly lang?: string;
  readonly dir?: Direction;
  /**
   * The id that links of the same page refer to: «fn1» for `#fn1`. It has no white space and at most 200 UTF-16 units. Absent if no link of
   * the page refers to it.
   */
  readonly id?: string;
  /** For `td` and `th`. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
export type Direction = 'ltr' | 'rtl';

/** The path to a node of the body. It begins with the index of a top-level node, then gives the index of one of its children, and so on. */
export type BlockPath = readonly number[];
