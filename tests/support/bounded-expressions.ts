/** A regular expression of the product whose running time is not linear. */
export interface BoundedExpression {
  readonly path: string;
  /** The beginning of the expression. No other expression in the same file begins like this. */
  readonly pattern: string;
  /** The maximum length of the texts to which the expression is applied, in UTF-16 units. */
  readonly most: number;
  /** The code that enforces `most`. */
  readonly bound: string;
  /** A text that, repeated, makes the expression run longest. It was found with recheck. */
  readonly pump: string;
}

/**
 * All regular expressions of the product whose running time is not linear. `tests/regular-expressions.test.ts` checks that there are no
 * others, and `tests/extract/bounded-expressions.test.ts` that none of them is ever applied to a text longer than `most`.
 */
export const BOUNDED = [
  { path: 'utils/bylines/split-authors.ts', pattern: '\\S{1,80}@', most: 400, bound: 'MAX_LINE', pump: 'S.' },
  { path: 'utils/extract/page/load-page.ts', pattern: '<meta\\b', most: 4_096, bound: 'PRESCAN_BYTES', pump: '<META<<' },
  {
    path: 'utils/extract/metadata/split-credit.ts',
    pattern: '(?:^|[.!?»”"]\\s|\\()(?:photo',
    most: 600,
    bound: 'MAX_CAPTION',
    pump: '! IMAGE BY G',
  },
  { path: 'utils/extract/metadata/split-credit.ts', pattern: '[(\\s]([^().!?\\s]', most: 600, bound: 'MAX_CAPTION', pump: ' a//' },
  { path: 'utils/extract/metadata/visible-authors.ts', pattern: '\\d{1,2}[^A-Za-z]', most: 250, bound: 'MAX_LINE', pump: '12, by Ö' },
  {
    path: 'utils/extract/pictures/normalise-images.ts',
    pattern: 'background',
    most: 8_000,
    bound: 'the slice of the style attribute',
    pump: 'BACKGROUND:U',
  },
  {
    path: 'utils/extract/pictures/pictures-in-noscript.ts',
    pattern: '([a-z-]{1,30})',
    most: 4_000,
    bound: 'MAX_MARKUP',
    pump: '--------------',
  },
] as const satisfies readonly BoundedExpression[];
