import type { Block } from '../blocks/collect-blocks';
import type { PageView } from '../filter/page-view';
import type { Metadata } from '../metadata/read-metadata';
import { selectAll } from '../page/node-access';
import { COMMENT_NAMES } from '../phrases/container-classes';
import { figureOf } from '../rules/figure-text';
import { foldLine } from '../rules/fold-line';
import { teaserReader } from '../rules/teaser-items';
import { isSentence } from './can-be-wrong';
import type { Choice } from './choice';
import { weigh } from './judge-article';

/** The maximum number of the headline's ancestors that are examined to find the article. */
const MAX_CLIMB = 8;
/** The minimum length of the article, as measured by `weigh`, on a page that declares itself an article, and on any other page. */
const MIN_PROSE = { declared: 120, other: 150 } as const;
/** The minimum length of a sentence, as measured by `weigh`. */
const MIN_SENTENCE = 35;
/** The minimum length of a paragraph that is a whole report, as measured by `weigh`. */
const MIN_PARAGRAPH = 120;
/** The minimum number of lines in an article with a single sentence, such as a list of winners. */
const MIN_LINES = 5;
/** The number of linked lines above which a container may be a list of other articles. */
const MAX_LINKED = 4;
const MAX_HEADING = 1_000;

/** The lines of a container after the headline. Lengths are measured by `weigh`. */
interface Column {
  readonly container: Element;
  readonly kept: ReadonlySet<Block>;
  readonly prose: number;
  readonly linked: number;
  readonly linkedLines: number;
  readonly lines: number;
  readonly sentences: number;
  /** The length of the longest sentence or paragraph. */
  readonly longest: number;
}

/**
 * The maximum length of an article, as measured by `weigh`, of which a part may be missing because it is a list or a table. In a longer
 * article, the learned filter has enough text to judge by.
 */
const MAX_SHORT = 1_000;
/** The maximum length, as measured by `weigh`, of a short article together with teasers that were taken for a part of it. */
const MAX_WITH_TEASERS = 3_000;
/** The minimum factor by which a short article grows if the rest of its column is kept. */
const MIN_GROWTH = 1.25;

/** The choices of a second look at a page, and the pictures that belong to the article. */
export interface SecondLook {
  readonly choices: readonly Choice[];
  readonly pictures: ReadonlySet<Element>;
}

/** Returns whether so little was chosen on a page that declares itself an article that a part of the article may be missing. */
export function isShort(kept: readonly Block[], { isArticle }: Pick<Metadata, 'isArticle'>): boolean {
  const length = isArticle ? lengthOf(kept) : Number.POSITIVE_INFINITY;
  if (length > MAX_WITH_TEASERS) return false;
  const isTeaser = teaserReader([]);
  return length <= MAX_SHORT || lengthOf(kept.filter((block) => !isTeaser(block))) <= MAX_SHORT;
}

const lengthOf = (blocks: Iterable<Block>): number => {
  let length = 0;
  for (const block of blocks) length += weigh(block.text);
  return length;
};

/**
 * Looks again for an article on a page on which too little was chosen. The article may be short or have an unusual form, such as a list of
 * winners, a gallery or a ticker, in which single lines do not look like prose. Everything below the headline in the headline's container
 * is then kept, except for links and lines that a rule objects to. The page must declare itself an article or give its date of
 * publication, and the headline must be the title. Returns `null` if there is no such article. If `kept` contains blocks, they must be in
 * the article, which must be clearly longer and contain hardly any links.
 */
export function lookAgain(
  page: PageView,
  choices: readonly Choice[],
  { isArticle, published }: Pick<Metadata, 'isArticle' | 'published'>,
  kept: readonly Block[] = [],
): SecondLook | null {
  if (!isArticle && published === null) return null;
  const title = foldLine(page.title);
  const at = choices.findIndex(({ block }) => block.element.localName === 'h1' && foldLine(block.text.slice(0, MAX_HEADING)) === title);
  const headline = choices[at]?.block.element;
  if (!headline) return null;
  const column = columnAround(headline, page.root, choices.slice(at + 1), isArticle ? MIN_PROSE.declared : MIN_PROSE.other);
  if (!column || !isArticleColumn(column, isArticle)) return null;
  if (kept.length > 0 && !completes(column, kept, teaserReader([]))) return null;
  const settled = choices.map(
    (choice): Choice => ({ ...choice, reason: column.kept.has(choice.block) ? null : (choice.reason ?? 'learned') }),
  );
  for (const block of column.kept) takeOut(block);
  return { choices: settled, pictures: new Set(selectAll(column.container, 'figure img')) };
}

/** Returns the column of the innermost ancestor of the headline with enough prose, or of an outer one if it has more prose and few links. */
function columnAround(headline: Element, root: Element, after: readonly Choice[], least: number): Column | null {
  let best: Column | null = null;
  let at = headline.parentElement;
  for (let step = 0; at && step < MAX_CLIMB && (at !== root || !best); step++, at = at.parentElement) {
    const column = readColumn(at, after);
    if (column.prose >= least && (!best || column.prose - 2 * column.linked > best.prose - 2 * best.linked)) best = column;
  }
  return best;
}

function readColumn(container: Element, after: readonly Choice[]): Column {
  const kept = new Set<Block>();
  let [prose, linked, linkedLines, lines, sentences, longest] = [0, 0, 0, 0, 0, 0];
  let isAfterLink = false;
  for (const { block, reason } of after) {
    if (!container.contains(block.element)) break;
    const size = weigh(block.text);
    const isLink = block.linkShare > 0.5;
    const isBelowLink = isAfterLink;
    isAfterLink = isLink && (block.isHeading || size >= 25);
    linked += size * block.linkShare;
    if (isLink && size >= 25) linkedLines += 1;
    const isCaption = reason === 'figureText' && figureOf(block) !== null;
    // The line below a linked headline is the summary of another article.
    if (!isLink && !isBelowLink && (reason === null || reason === 'learned' || isCaption)) {
      kept.add(block);
      if (!block.isHeading) {
        prose += size * (1 - block.linkShare);
        lines += 1;
        if (size < MIN_SENTENCE || !isSentence(block)) continue;
        sentences += 1;
        longest = Math.max(longest, size);
      }
    }
  }
  return { container, kept, prose, linked, linkedLines, lines, sentences, longest };
}

function isArticleColumn(column: Column, isDeclared: boolean): boolean {
  const { container, prose, linked, linkedLines, lines, sentences, longest } = column;
  if (linked * 2 > prose || (linkedLines > MAX_LINKED && linkedLines * 2 >= lines)) return false;
  if (sentences < (isDeclared || lines >= MIN_LINES || longest >= MIN_PARAGRAPH ? 1 : 2)) return false;
  return isDeclared || !selectAll(container, '[class],[id]').some(isComment);
}

/**
 * Returns whether a column contains all the given blocks except teasers, and hardly any links. Unless there are teasers among the blocks, it
 * must also contain clearly more text.
 */
function completes({ kept, linked, linkedLines, prose }: Column, found: readonly Block[], isTeaser: (block: Block) => boolean): boolean {
  const own = found.filter((block) => !isTeaser(block));
  if (linkedLines > 0 || linked * 10 > prose || own.some((block) => !kept.has(block))) return false;
  return lengthOf(kept) >= lengthOf(own) * (own.length < found.length ? 1 : MIN_GROWTH);
}

const isComment = (element: Element): boolean =>
  ['class', 'id'].some((name) => COMMENT_NAMES.has((element.getAttribute(name) ?? '').toLowerCase().replace(/[-_]/g, '')));

/** Moves a caption out of its figure, so that it becomes a part of the text. */
function takeOut(block: Block): void {
  const figure = figureOf(block);
  if (figure?.localName !== 'figure') return;
  const caption = block.element.closest('figcaption') ?? block.element;
  if (caption !== figure && figure.contains(caption)) figure.after(caption);
}
