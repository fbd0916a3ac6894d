import { countQuoteMarks } from '../../text/count-quote-marks';
import type { Block } from '../blocks/collect-blocks';
import { isSentence } from '../choose/can-be-wrong';
import { QUOTE_CLASS, SPEAKER_CLASS } from '../phrases/quote-classes';

/** A few blocks that stand in an element of their own, apart from the paragraphs around it. */
export interface Apart {
  /** The index of the first block. */
  readonly from: number;
  /** The index after the last block. */
  readonly to: number;
  /** Whether the element is meant for quotations. Otherwise, it only looks different from its neighbours. */
  readonly isQuotation: boolean;
}

/** The maximum number of elements around the words of a pull quote. */
const MAX_CLIMB = 5;
/** The maximum number of blocks in a pull quote: its paragraphs, and the speaker's name and role. */
const MAX_BLOCKS = 4;
/** The maximum length of a line with a speaker's name and role, in words. */
const MAX_SPEAKER = 14;
const SET_APART = new Set(['blockquote', 'aside', 'figure', 'figcaption']);
/** Elements whose lines belong to a list or a table. Key points repeat the text too. */
const LISTED = 'li,dd,dt,td,th,h1,pre';

/** Returns whether a block can be the line with a speaker's name that belongs to a quotation. */
export const isSpeakerLine = (block: Block): boolean => block.tokens <= MAX_SPEAKER && !block.isHeading && !isSentence(block);

/**
 * Returns the blocks around the block with the index `at` that stand apart together with it, or `null` if it stands among the paragraphs. An
 * element that looks like its neighbours does not stand apart, because some pages wrap each paragraph.
 */
export function standApart(blocks: readonly Block[], at: number): Apart | null {
  const block = blocks[at];
  if (!block || block.element.closest(LISTED)) return null;
  let [from, to] = [at, at + 1];
  let around: Element | null = null;
  let isQuotation = false;
  let next: Element | null = block.element;
  for (let step = 0; next && step < MAX_CLIMB; step++, next = next.parentElement) {
    const isMeant = isForQuotations(next);
    const [first, end] = extend(blocks, next, from, to);
    if (end - first > MAX_BLOCKS) break;
    const others = [...blocks.slice(first, from), ...blocks.slice(to, end)];
    if (!isMeant && !others.every(isSpeakerLine)) break;
    [from, to, around] = [first, end, next];
    isQuotation ||= isMeant;
  }
  if (!around) return null;
  if (!isQuotation && (block.isHeading || !looksDifferent(blocks, at, around))) return null;
  const after = blocks[to];
  const isFollowed = after && isSpeakerLine(after) && after.element.parentElement === around.parentElement && isForSpeakers(after.element);
  return { from, to: isFollowed ? to + 1 : to, isQuotation };
}

/** Returns the range of the blocks around the given range that are inside an element, up to one more than a pull quote has. */
function extend(blocks: readonly Block[], element: Element, from: number, to: number): readonly [number, number] {
  let first = from;
  let end = to;
  const holds = (at: number): boolean => element.contains(blocks[at]?.element ?? null);
  while (first > 0 && end - first <= MAX_BLOCKS && holds(first - 1)) first -= 1;
  while (end < blocks.length && end - first <= MAX_BLOCKS && holds(end)) end += 1;
  return [first, end];
}

const nameOf = (element: Element): string => element.getAttribute('class') ?? '';
const isForQuotations = (element: Element): boolean =>
  SET_APART.has(element.localName) || QUOTE_CLASS.test(nameOf(element)) || isWholeQuotation(element);
/** Returns whether an element consists of a `q` element, which has become a `span` (see `normaliseStructure`). */
function isWholeQuotation(element: Element): boolean {
  const first = element.firstElementChild;
  return first?.hasAttribute('data-quotation') === true && first.textContent.trim() === element.textContent.trim();
}
const isForSpeakers = (element: Element): boolean => QUOTE_CLASS.test(nameOf(element)) || SPEAKER_CLASS.test(nameOf(element));

/**
 * Returns whether an element in the middle of the text looks different from the elements before and after it: by its tag, by its class, or
 * because a quotation in it is in bold or italic type.
 */
function looksDifferent(blocks: readonly Block[], at: number, around: Element): boolean {
  const [block, before, after] = [blocks[at], blocks[at - 1], blocks[at + 1]];
  if (!block || !before || !after) return false;
  if (block.boldShare > 0.9 && before.boldShare < 0.5 && after.boldShare < 0.5 && countQuoteMarks(block.text) > 0) return true;
  const isPlain = around.localName === 'p' && nameOf(around) === '' && !around.hasAttribute('style');
  return !isPlain && ![around.previousElementSibling, around.nextElementSibling].some((beside) => beside && isAlike(beside, around));
}

const isAlike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  nameOf(one) === nameOf(other) &&
  (one.getAttribute('style') ?? '') === (other.getAttribute('style') ?? '');
