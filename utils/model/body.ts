import type { Span } from './span';

/** The tags that the body of an article may contain. All other elements are unwrapped or removed. */
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
  /** For `figure`: the photographer or owner of the picture, as given on the page. */
  readonly credit?: string;
  readonly lang?: string;
  readonly dir?: Direction;
  /**
   * The id that links on the same page refer to, such as «fn1» for `#fn1`. It has no whitespace and is at most 200 UTF-16 units long.
   * Absent if no link on the page refers to the element.
   */
  readonly id?: string;
  /** Only for `aside`: the box contains a note of the editors, which is not part of the story. */
  readonly note?: NoteKind;
  /** Only for `td` and `th`. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
export type Direction = 'ltr' | 'rtl';

/** The kinds of notes with which editors address their readers. */
export const NOTE_KINDS = ['correction', 'editorsNote'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** The path to a node in the body: the index of a top-level node, then the index of one of its children, and so on. */
export type BlockPath = readonly number[];
