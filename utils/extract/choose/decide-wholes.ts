import type { Block } from '../blocks/collect-blocks';
import { LEAST, type Opinion } from './opinion';

/** A selector for elements whose lines are kept or left out together, because keeping only some of them would change the meaning. */
const WHOLE = 'table,ul,ol,dl,blockquote,pre';
const LIST = 'ul,ol';

/**
 * Decides for each table, list or block quotation whether to keep its lines. Returns the decision for each of the lines, except for those
 * to which a rule objects, because they are decided one by one. A list inside a list belongs to the outer one.
 */
export function decideWholes(opinions: readonly Opinion[]): ReadonlyMap<Block, boolean> {
  const wholes = new Map<Element, Opinion[]>();
  const lasts = new Map<Element, number>();
  for (const [at, opinion] of opinions.entries()) {
    const whole = opinion.rule === null ? wholeAround(opinion.block.element) : null;
    if (!whole) continue;
    const lines = wholes.get(whole);
    if (lines) lines.push(opinion);
    else wholes.set(whole, [opinion]);
    lasts.set(whole, at);
  }
  const decided = new Map<Block, boolean>();
  for (const [whole, lines] of wholes) {
    const weights = lines.map(({ block }) => Math.sqrt(block.text.length));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = (figureIn: (line: Opinion) => number): number =>
      lines.reduce((sum, line, at) => sum + figureIn(line) * (weights[at] ?? 0), 0) / all;
    const isVoted = mean((line) => Number(line.isVoted)) >= 0.5;
    const last = lasts.get(whole) ?? 0;
    const isInside = [last - lines.length, last + 1].every((at) => opinions[at]?.isVoted && opinions[at]?.rule === null);
    const isKept = mean(({ score }) => score) > (isVoted ? leastOf(whole.localName, isInside) : LEAST.other);
    for (const { block } of lines) decided.set(block, isKept);
  }
  return decided;
}

/** Returns the innermost table, list or quotation around an element. If that is a list in another list, returns the outermost of these. */
function wholeAround(element: Element): Element | null {
  let whole = element.closest(WHOLE);
  for (let next = whole; next?.matches(LIST); next = next.parentElement?.closest(WHOLE) ?? null) whole = next;
  return whole;
}

/** Returns the minimum score for a table, list or quotation. `isInside` says whether it stands between parts that Readability kept. */
function leastOf(tag: string, isInside: boolean): number {
  if (tag === 'blockquote') return LEAST.votedQuotation;
  return tag === 'ul' && !isInside ? LEAST.votedList : LEAST.votedWhole;
}
