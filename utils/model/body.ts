import type { Span } from './span';

/** The tags that an article's body may have; everything else is unwrapped or left out. */
// biome-ignore format: a table
export const BODY_TAGS = [
  'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'hr', 'br', 'figure', 'img',
  'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'a', 'em', 'strong', 'b', 'i', 'u', 's', 'q', 'cite', 'code',
  'kbd', 'mark', 'small', 'sub', 'sup', 'time', 'abbr', 'bdi', 'ruby', 'rt', 'rp', 'aside',
] as const;
export type BodyTag = (typeof BODY_TAGS)[number];

/** A piece of the body: an element, or a stretch of `Article.text`. */
export type BodyNode = BodyElement | Span;
export interface BodyElement {
  readonly tag: BodyTag;
  readonly children: readonly BodyNode[];
  /** `a`: an absolute http, https or mailto address. */
  readonly href?: string;
  /** `img`: an absolute http or https address; never loaded when a saved article is opened. */
  readonly src?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  /** `figure`: the words below the picture. They belong to the picture, not to `Article.text`. */
  readonly caption?: string;
  /** `figure`: who took or owns the picture, as the page writes it. */
  readonly credit?: string;
  readonly lang?: string;
  readonly dir?: Direction;
  /** What links of the same page lead here by: «fn1» of `#fn1`. No blanks, 200 units at most; absent where no link of the page does. */
  readonly id?: string;
  /** `td` and `th`. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
export type Direction = 'ltr' | 'rtl';
