import { isFolded } from '../article/is-folded';
import { textWalker } from '../article/text-walker';
import { type Box, groupLines, moveBox, nearestTo, widenLines } from './group-lines';

/** The position of a line in a rendered article: the index of a section and the index of the line in this section. */
export interface LinePlace {
  readonly section: number;
  readonly line: number;
}

/**
 * The lines of an article as they are laid out, measured on demand. Boxes are in CSS pixels, relative to the top left corner of the
 * viewport.
 */
export interface ArticleLines {
  /** Returns the line nearest to a point, or `null` if the article has no lines. */
  at(x: number, y: number): LinePlace | null;
  /**
   * Returns the line that is the given number of lines after `from`, or before it if `lines` is negative. Stops at the first or last line
   * of the article.
   */
  step(from: LinePlace, lines: number): LinePlace;
  /** Returns the current bounding box of a line, or `null` if the line no longer exists. */
  boxOf(place: LinePlace): Box | null;
  /** Discards all measurements, because the text has been laid out again. */
  forget(): void;
}

/** The CSS selector for the elements that have lines: the title, the standfirst and the blocks of the body. */
const SECTIONS = '.article-header > :is(h1, .standfirst), [data-block]';
/** The CSS selector for elements whose words are not part of any line of the article. */
const NON_TEXT = 'button, select, .unseen, [aria-hidden="true"]';

/** The box of a section that is not on the screen. It is farther from any point than the boxes of all others. */
const NOWHERE: Box = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Creates an index of the lines in a rendered article. */
export function readArticleLines(article: HTMLElement): ArticleLines {
  const sections = [...article.querySelectorAll<HTMLElement>(SECTIONS)];
  /**
   * The lines of each measured section. They are relative to the corner of the section, so they stay valid when content is inserted above
   * it.
   */
  const measured = new Map<number, readonly Box[]>();

  const linesOf = (section: number): readonly Box[] => {
    const known = measured.get(section);
    const element = sections[section];
    if (known || !element || isFolded(element)) return known ?? [];
    const from = element.getBoundingClientRect();
    const lines = widenLines(groupLines(wordBoxes(element))).map((box) => moveBox(box, -from.left, -from.top));
    measured.set(section, lines);
    return lines;
  };
  const boxesOf = (section: number): readonly Box[] => {
    const { left = 0, top = 0 } = sections[section]?.getBoundingClientRect() ?? {};
    return linesOf(section).map((box) => moveBox(box, left, top));
  };
  const next = (section: number, direction: 1 | -1): number | null => {
    for (let at = section + direction; at >= 0 && at < sections.length; at += direction) if (linesOf(at).length > 0) return at;
    return null;
  };
  const stepOne = ({ section, line }: LinePlace, direction: 1 | -1): LinePlace | null => {
    const within = line + direction;
    if (within >= 0 && within < linesOf(section).length) return { section, line: within };
    const other = next(section, direction);
    return other === null ? null : { section: other, line: direction === 1 ? 0 : linesOf(other).length - 1 };
  };

  return {
    at(x, y) {
      const section = nearestTo(
        sections.map((element) => (isFolded(element) ? NOWHERE : element.getBoundingClientRect())),
        x,
        y,
      );
      const filled = linesOf(section).length > 0 ? section : (next(section, 1) ?? next(section, -1));
      return filled === null ? null : { section: filled, line: nearestTo(boxesOf(filled), x, y) };
    },
    step(from, lines) {
      let place = from;
      for (let left = Math.abs(lines); left > 0; left--) place = stepOne(place, lines > 0 ? 1 : -1) ?? place;
      return place;
    },
    boxOf: ({ section, line }) => boxesOf(section)[line] ?? null,
    forget: () => measured.clear(),
  };
}

function wordBoxes(element: HTMLElement): Box[] {
  const walker = textWalker(element, NON_TEXT);
  const range = document.createRange();
  const boxes: Box[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}
