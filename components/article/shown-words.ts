import type { Span } from '../../utils/model';
import { countWhile } from '../../utils/text/count-while';
import { endsClause, isNoteSign } from '../../utils/text/note-signs';

/** A part of the article on the screen: its head, or a block of the body. */
export interface ShownSection extends Span {
  readonly element: HTMLElement;
}
/** The words of an article as they are on the screen, head and captions included, and where each of them is. */
export interface ShownWords {
  /** Line breaks stand where one line of the article ends and another begins. */
  readonly text: string;
  /** Side by side, in the order of the screen. */
  readonly sections: readonly ShownSection[];
  /** The stretches of the screen that a span of `text` is made of: one a text node, so that nothing else lies in them. */
  rangesOf(span: Span): Range[];
}

const SECTIONS = '.article-header, .block';
/** What is drawn among the words and is none of them. */
const NO_WORDS = 'button, select, .unseen, [aria-hidden="true"], [hidden], [data-note]';
/** Words of two of these never stand in one line. */
const LINES = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre figure figcaption td th caption div section ul ol dl table tr'.split(' '),
);

/** Reads the words of an article that is on the screen. Linear; asks for no layout but where a figure may be out of sight. */
export function readShownWords(article: HTMLElement): ShownWords {
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
      } else if (child instanceof Element && !child.matches(NO_WORDS) && !isRaisedSign(child, words.at(-1)?.at(-1) ?? '')) {
        const isLine = LINES.has(child.localName);
        if (isLine || child.localName === 'br') endLine();
        if (child.localName !== 'figure' || child.checkVisibility()) read(child);
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

/** A raised number that is the sign of a note, by what stands before it. */
const isRaisedSign = (element: Element, before: string): boolean =>
  element.localName === 'sup' &&
  isNoteSign(element.textContent) &&
  (endsClause(before) || element.querySelector('a') !== null || element.closest('a') !== null);
