import type { BodyNode, Reading, Span } from '../model';
import { countWhile } from '../text/count-while';
import { rangeOf } from '../text/range-of';

/** Adjacent blocks without a quotation, which are folded into one line while only the quotations are shown. */
export interface Fold {
  /** The index of the first block in the body. */
  readonly first: number;
  /** The index after that of the last block. */
  readonly end: number;
  /** The number of blocks with words, such as paragraphs, lists and tables. Headings are not counted. */
  readonly paragraphs: number;
  /** The number of blocks that consist of a picture. */
  readonly pictures: number;
}

const HEADING = /^h[2-6]$/;

/**
 * Returns the folds of an article, in text order. A heading on its own is not folded, because its fold would be as long as the heading. Nor
 * is anything folded in an article without quotations.
 */
export function foldsOf({ article: { body }, analysis: { quotes } }: Reading): Fold[] {
  const isQuoted = quotedIn(quotes.flatMap(({ parts }) => parts));
  const folds: Fold[] = [];
  let open: Fold | null = null;
  const close = () => {
    if (open && open.paragraphs + open.pictures > 0) folds.push(open);
    open = null;
  };
  if (quotes.length === 0) return [];
  for (const [at, node] of body.entries()) {
    const range = rangeOf([node]);
    if (range && isQuoted(range)) close();
    else open = extended(open ?? { first: at, end: at, paragraphs: 0, pictures: 0 }, node, range !== null);
  }
  close();
  return folds;
}

/** Returns a function that tests whether a span contains words of any of the given parts of quotations. It needs logarithmic time. */
function quotedIn(parts: readonly Span[]): (range: Span) => boolean {
  const sorted = [...parts].sort((a, b) => a.start - b.start);
  let furthest = 0;
  const reached = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return ({ start, end }) => (reached[countWhile(sorted, (part) => part.start < end) - 1] ?? 0) > start;
}

function extended(fold: Fold, node: BodyNode, hasWords: boolean): Fold {
  const isHeading = 'tag' in node && HEADING.test(node.tag);
  return {
    ...fold,
    end: fold.end + 1,
    paragraphs: fold.paragraphs + (hasWords && !isHeading ? 1 : 0),
    pictures: fold.pictures + (!hasWords && hasPicture(node) ? 1 : 0),
  };
}

const hasPicture = (node: BodyNode): boolean =>
  'tag' in node && (node.tag === 'figure' || node.tag === 'img' || node.children.some(hasPicture));
