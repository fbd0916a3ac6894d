import type { BodyNode, Span } from '../../model';
import { rangeOf } from '../../text/range-of';
import { sliceOf } from '../../text/span';
import { readMarkup } from '../quotes/markup/read-markup';
import { findCredits } from './find-credits';
import { isCaselessEntry, isCaselessLineUp, isEntry, isLineUp, LONG_QUOTE } from './line-make-up';

/** The number of consecutive entries that are a list. */
const MIN_ENTRIES = 3;
/** The maximum length of a table cell that is no prose, in UTF-16 units. */
const MAX_CELL = 100;
/** The maximum length of an author's name at the end of an article, in UTF-16 units. */
const MAX_BYLINE = 60;
const SEPARATORS = /[,;，、،؛；・/／|].*[,;，、،؛；・/／|]/u;
const ENDS_QUOTE = /["“”»«」』]\s*$/u;

/** The parts of an article that are searched for rosters. */
export interface ListedText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly body: readonly BodyNode[];
}

/**
 * Finds the parts of an article that list names and tell nothing: tables, line-ups, lists of winners and results, picture credits, and the
 * author's name at the end. The spans are sorted. They are recognised by their make-up, in linear time.
 * @param hasCapitals Whether the script of the article has capitals.
 */
export function findRosters({ text, paragraphs, body }: ListedText, hasCapitals: boolean): Span[] {
  const [isUp, isOne] = hasCapitals ? [isLineUp, isEntry] : [isCaselessLineUp, isCaselessEntry];
  const rows = rowsIn(body).filter((row) => isListed(text, row));
  const quoted = readMarkup(body).quoted;
  const found: Span[] = [...rows];
  let run: Span[] = [];
  const endRun = (): void => {
    if (run.length >= MIN_ENTRIES) found.push(...run);
    run = [];
  };
  const lines = paragraphs.filter(({ start, end }) => /\S/.test(text.slice(start, end)));
  for (const line of lines) {
    const words = sliceOf(text, line).trim();
    if (isOne(words)) run.push(line);
    else endRun();
    if (SEPARATORS.test(words) && isUp(words)) found.push(line);
    const offset = text.indexOf(words, line.start);
    found.push(...findCredits(words).map(({ start, end }) => ({ start: start + offset, end: end + offset })));
  }
  endRun();
  const [before, last] = lines.slice(-2);
  if (before && last && last.end - last.start <= MAX_BYLINE && isOne(sliceOf(text, last)) && !ENDS_QUOTE.test(sliceOf(text, before)))
    found.push(last);
  return found
    .filter(({ start, end }) => !quoted.some((one) => one.start <= start && end <= one.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Returns the spans of the rows of all tables. */
function rowsIn(nodes: readonly BodyNode[]): Span[] {
  return nodes.flatMap((node) => {
    if (!('tag' in node)) return [];
    if (node.tag !== 'tr') return rowsIn(node.children);
    return rangeOf(node.children) ?? [];
  });
}

/** Returns whether the cells of a row are short and no sentences. */
const isListed = (text: string, row: Span): boolean =>
  sliceOf(text, row)
    .split('\n')
    .every((cell) => cell.length <= MAX_CELL && !LONG_QUOTE.test(cell) && !/[.!?。！？]$/u.test(cell.trim().slice(20)));
