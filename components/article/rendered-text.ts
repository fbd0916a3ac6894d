import { endsClause, isNoteSign } from '../../utils/article/note-signs';
import type { Span } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';

/** A rendered part of the article: its header, or a block of the body. */
export interface ShownSection extends Span {
  readonly element: HTMLElement;
}
/** The rendered words of an article, including the header and captions, and their positions in the DOM. */
export interface RenderedText {
  /** The words, with a line break between blocks such as paragraphs and headings. */
  readonly text: string;
  /** The adjacent sections of the text, in document order. */
  readonly sections: readonly ShownSection[];
  /** Returns the DOM ranges for a span of `text`. There is one range per text node, so that no other content is included. */
  rangesOf(span: Span): Range[];
}

const SECTIONS = '.article-header, .block';
/** The CSS selector for elements of the rendered article whose text is not article text, such as buttons. */
const NON_TEXT = 'button, select, .unseen, [aria-hidden="true"], [hidden], [data-note]';
/** The tags of elements that begin and end a line. The words of two such elements are never on the same line. */
const LINES = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre figure figcaption td th caption div section ul ol dl table tr'.split(' '),
);

/** Reads the words of a rendered article in linear time. Needs the layout only to check whether figures are hidden. */
export function readShownWords(article: HTMLElement): RenderedText {
  const words: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (piece: string): void => {
    words.push(piece);
    length += piece.length;
  };
  const endLine = (): void => {
    if (words.length > 0 && words.at(-1) !== '\n') add('\n');
  };
  const read = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) {
        nodes.push(child);
        starts.push(length);
        add(child.data);
      } else if (child instanceof Element && !child.matches(NON_TEXT) && !isRaisedSign(child, words.at(-1)?.at(-1) ?? '')) {
        const isLine = LINES.has(child.localName);
        if (isLine || child.localName === 'br') endLine();
        if (child.localName !== 'figure' || getComputedStyle(child).display !== 'none') read(child);
        if (isLine) endLine();
      }
    }
  };
  const sections = [...article.querySelectorAll<HTMLElement>(SECTIONS)].map((element) => {
    endLine();
    const start = length;
    read(element);
    return { element, start, end: length };
  });
  return {
    text: words.join(''),
    sections,
    rangesOf({ start, end }) {
      const ranges: Range[] = [];
      for (let at = Math.max(0, countWhile(starts, (offset) => offset <= start) - 1); (starts[at] ?? end) < end; at++) {
        const node = nodes[at];
        const offset = starts[at] ?? 0;
        if (!node?.isConnected || offset + node.length <= start) continue;
        const range = document.createRange();
        range.setStart(node, Math.max(0, start - offset));
        range.setEnd(node, Math.min(node.length, end - offset));
        ranges.push(range);
      }
      return ranges;
    },
  };
}

/** Returns whether an element is a superscript that refers to a note, judged by the character before it or by a link in or around it. */
const isRaisedSign = (element: Element, before: string): boolean =>
  element.localName === 'sup' &&
  isNoteSign(element.textContent) &&
  (endsClause(before) || element.querySelector('a') !== null || element.closest('a') !== null);
