import type { Direction } from '../model';
import { breakLines, type Font, type Measure } from './break-lines';
import { OMISSION, shorten } from './shorten';

/** The content of a quotation's picture. All strings are plain text. */
export interface CardContent {
  /** The quoted words, including their quotation marks. */
  readonly quotation: string;
  readonly dir: Direction;
  readonly speaker: string;
  readonly role: string | null;
  /** A note that the words are not the speaker's own; `null` if they are. */
  readonly note: string | null;
  /** The headline of the article. */
  readonly title: string;
  /** The site and date of the article. */
  readonly source: string;
  /** An explanation that is added to the picture if the quotation had to be shortened. */
  readonly shortened: string;
}

export type CardColour = 'ink' | 'muted';
export interface CardLine {
  readonly words: string;
  readonly font: Font;
  readonly colour: CardColour;
  /** The distance from the picture's upper edge to the baseline, in pixels. */
  readonly baseline: number;
}
/**
 * The layout of the picture, in pixels. Lines start at a distance of `inset` from the left edge, or from the right edge in right-to-left
 * text.
 */
export interface CardLayout {
  readonly width: number;
  readonly height: number;
  readonly inset: number;
  /** The bar beside the quotation. `margin` is its distance from the edge at which the lines start. */
  readonly bar: { readonly margin: number; readonly top: number; readonly height: number };
  readonly lines: readonly CardLine[];
  readonly isShortened: boolean;
}

/**
 * The width, minimum height and maximum height of the picture, in pixels. The width and the minimum height suit link previews in social
 * networks and messengers. The picture becomes taller if the words need more space.
 */
const WIDTH = 1200;
const LOW = 630;
const HIGH = 1350;
const MARGIN = 72;
const INSET = MARGIN + 40;
const ROOM = WIDTH - INSET - MARGIN;
const LEADING = 1.36;
/**
 * The font sizes of the quotation, in pixels, in the order in which they are tried. The first size at which the quotation fits into the
 * minimum height is used. If none fits, `SMALLEST` is used and the picture becomes taller.
 */
const SIZES = [62, 54, 47, 41];
const SMALLEST = 34;
const SPEAKER: Font = { size: 34, weight: 600, family: 'sans' };
const DETAIL: Font = { size: 27, weight: 400, family: 'sans' };
const GAP = 34;

interface Line {
  readonly words: string;
  readonly font: Font;
  readonly colour: CardColour;
}

/** Calculates the layout of a quotation's picture. `measure` must use the fonts in which the picture will be drawn. */
export function cardLayout(content: CardContent, measure: Measure): CardLayout {
  const roomFor = (height: number, isCut: boolean) => height - 2 * MARGIN - heightOf(creditsOf(content, isCut, measure)) - GAP;
  const linesAt = (words: string, size: number) => quoteLines(words, size, measure);
  for (const size of SIZES) {
    const quote = linesAt(content.quotation, size);
    if (heightOf(quote) <= roomFor(LOW, false)) return placed(content, quote, LOW, false, measure);
  }
  const fits = (isCut: boolean) => (words: string) => heightOf(linesAt(words, SMALLEST)) <= roomFor(HIGH, isCut);
  const isWhole = fits(false)(content.quotation);
  const words = isWhole ? content.quotation : shorten(content.quotation, fits(true));
  const quote = linesAt(words, SMALLEST);
  const height = Math.ceil(heightOf(quote) + HIGH - roomFor(HIGH, !isWhole));
  return placed(content, quote, Math.max(LOW, height), !isWhole, measure);
}

const quoteLines = (words: string, size: number, measure: Measure): Line[] => {
  const font: Font = { size, weight: 400, family: 'serif' };
  return breakLines(words, font, ROOM, measure).map((line) => ({ words: line, font, colour: 'ink' }));
};

/** Returns the lines below the quotation, which name the speaker and the article. */
function creditsOf({ speaker, role, note, title, source, shortened }: CardContent, isCut: boolean, measure: Measure): Line[] {
  const written: readonly (readonly [string | null, Font, CardColour])[] = [
    [speaker, SPEAKER, 'ink'],
    [role, DETAIL, 'ink'],
    [note, DETAIL, 'muted'],
    [title, DETAIL, 'muted'],
    [source, DETAIL, 'muted'],
    [isCut ? `${OMISSION} ${shortened}` : null, DETAIL, 'muted'],
  ];
  return written.flatMap(([words, font, colour]) =>
    words
      ? clipped(breakLines(words.replace(/\s+/g, ' '), font, ROOM, measure), font, measure).map((line) => ({ words: line, font, colour }))
      : [],
  );
}

/** Truncates a text to two lines, which are enough for a role or a headline. */
function clipped(lines: readonly string[], font: Font, measure: Measure): readonly string[] {
  const [first, second, more] = lines;
  if (first === undefined || second === undefined || more === undefined) return lines;
  let rest = second;
  while (rest !== '' && measure(`${rest}…`, font) > ROOM) rest = rest.slice(0, rest.lastIndexOf(' ') > 0 ? rest.lastIndexOf(' ') : -1);
  while (/[\s,;:–—-]$/.test(rest)) rest = rest.slice(0, -1);
  return [first, `${rest}…`];
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((height, { font }) => height + font.size * LEADING, 0);

function placed(content: CardContent, quote: readonly Line[], height: number, isShortened: boolean, measure: Measure): CardLayout {
  const credits = creditsOf(content, isShortened, measure);
  const top = (height - heightOf(quote) - GAP - heightOf(credits)) / 2;
  let at = top;
  const place = (line: Line): CardLine => {
    const baseline = Math.round(at + line.font.size * (LEADING / 2 + 0.36));
    at += line.font.size * LEADING;
    return { ...line, baseline };
  };
  const lines = quote.map(place);
  at += GAP;
  return {
    width: WIDTH,
    height,
    inset: INSET,
    bar: { margin: MARGIN, top: Math.round(top), height: Math.round(heightOf(quote)) },
    lines: [...lines, ...credits.map(place)],
    isShortened,
  };
}
