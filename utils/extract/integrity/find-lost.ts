import type { LeftOutReason, LostParagraph } from '../../model';
import { countQuoteMarks } from '../../text/count-quote-marks';
import { type Block, collectBlocks } from '../blocks/collect-blocks';
import { readableWords } from '../body/text-writer';
import { isSentence } from '../choose/can-be-wrong';
import type { Choice } from '../choose/choice';
import { isProse } from '../filter/container-features';
import { removeElement, renameElement, selectAll } from '../page/node-access';
import { POST_CLASS } from '../phrases/post-addresses';
import { figureOf } from '../rules/figure-text';
import { foldLine } from '../rules/fold-line';
import { opensLikeNotice } from '../rules/opens-like-notice';
import type { Removal } from './leave-out';

/**
 * The reasons for leaving out text that the reader still sees, because it appears above the text or in the paragraph from which it was taken.
 */
const SHOWN_ELSEWHERE = new Set<LeftOutReason>(['titleRepeat', 'byline', 'pullQuote']);
/** The reasons for leaving out which do not say that the words are unwanted, so that even prose without quotation marks may be missed. */
const UNSURE = new Set<LeftOutReason>(['learned', 'hidden', 'aside', 'comments', 'otherArticle']);
/** The reasons for leaving out which concern mostly credits and labels, in which only a sentence can be missed. */
const LABELLED = new Set<LeftOutReason>(['pictureCredit', 'form', 'banner']);
/** The minimum length of a prose paragraph, in words. Shorter lines without quotation marks are labels. */
const MIN_PROSE = 25;
/** The minimum length of a sentence inside a link that is not taken for the headline of another story, in words. */
const MIN_LINKED = 15;
/** The minimum length of a sentence of a post, in words. */
const MIN_POST = 5;
/** The maximum number of left-out paragraphs that are listed. A longer list would not help anybody. */
const MAX_LOST = 60;
/** The maximum number of containers around a paragraph that was left out between kept ones. */
const MAX_DEPTH = 4;
/** The maximum length of a removed element that is searched, in UTF-16 units. */
const MAX_REMOVED = 20_000;

/** A paragraph that was left out, and the number of blocks before it that were kept. */
export type Missed = Omit<LostParagraph, 'at'> & { readonly keptBefore: number };

/**
 * Returns the paragraphs that a reader may want, among the blocks that were not chosen and in the elements that were removed before. Such a
 * paragraph is in the column of the kept paragraphs, and its words are nowhere in the kept text. A removed element must also stand between
 * kept paragraphs. `lang` is the page's language.
 */
export function findLost(choices: readonly Choice[], removals: readonly Removal[], lang: string | null): Missed[] {
  const kept = choices.filter(({ reason }) => reason === null).map(({ block }) => block);
  const columns = columnsOf(kept);
  const missed: Missed[] = [];
  const isNew = wordsMissingIn(kept);
  const add = (block: Block, reason: LeftOutReason, keptBefore: number): void => {
    const isMissing = isMissed(block, reason) || (keptBefore > 0 && keptBefore < kept.length && isOfPost(block, reason, lang));
    if (missed.length < MAX_LOST && isMissing && isNew(block.text)) missed.push({ text: readableWords(block.text), reason, keptBefore });
  };
  let keptBefore = 0;
  for (const { block, reason } of choices) {
    if (reason === null) keptBefore += 1;
    else if (isIn(columns, block.element, keptBefore > 0 && keptBefore < kept.length)) add(block, reason, keptBefore);
  }
  for (const { element, reason, marker } of removals) {
    if (!isIn(columns, marker, true)) continue;
    const before = countBefore(kept, marker);
    if (before === 0 || before === kept.length) continue;
    const part = withoutHazards(element);
    if (part.textContent.length > MAX_REMOVED) continue;
    for (const block of collectBlocks(part)) if (!opensLikeNotice(block.text, lang)) add(block, reason, before);
  }
  return missed.sort((one, other) => one.keptBefore - other.keptBefore);
}

/** Returns a removed element without forms, which can replace DOM properties, and without scripts and the like, which contain no words. */
function withoutHazards(element: Element): Element {
  for (const form of selectAll(element, 'form').reverse()) renameElement(form, 'div');
  const part = element.localName === 'div' ? element : renameElement(element, 'div');
  for (const hazard of selectAll(part, 'script,style,template,noscript,select,textarea')) removeElement(hazard);
  return part;
}

/**
 * Returns whether a reader may want a block that was left out. This is the case if it contains quotation marks, or if it is a prose
 * paragraph and nothing says that it is unwanted.
 */
function isMissed(block: Block, reason: LeftOutReason): boolean {
  if (SHOWN_ELSEWHERE.has(reason)) return false;
  if (block.linkShare > 0.5 && (block.tokens < MIN_LINKED || !isSentence(block) || block.element.closest('li,h2,h3,h4'))) return false;
  if (LABELLED.has(reason) && !isSentence(block)) return false;
  if ((reason === 'figureText' || reason === 'pictureCredit') && figureOf(block)?.querySelector('img')) return false;
  return countQuoteMarks(block.text) > 0 || (UNSURE.has(reason) && block.tokens >= MIN_PROSE && !block.isHeading && block.linkShare <= 0.5);
}

/** Returns whether a block is a sentence in a container for posts of social networks, which may be short. */
function isOfPost(block: Block, reason: LeftOutReason, lang: string | null): boolean {
  if (reason !== 'learned' || block.tokens < MIN_POST || block.linkShare > 0.5 || !isSentence(block)) return false;
  let around: Element | null = block.element;
  for (let step = 0; around && step < MAX_DEPTH; step++, around = around.parentElement)
    if (around.localName !== 'body' && POST_CLASS.test(around.className)) return !opensLikeNotice(block.text, lang);
  return false;
}

/** Returns a function that tells whether a text is nowhere in the kept blocks. The blocks are read only when it is called. */
function wordsMissingIn(kept: readonly Block[]): (text: string) => boolean {
  let all: string | undefined;
  return (text) => {
    all ??= ` ${foldLine(kept.map((block) => block.text).join(' '))} `;
    return !all.includes(` ${foldLine(text)} `);
  };
}

function columnsOf(kept: readonly Block[]): ReadonlySet<Element> {
  const columns = new Set<Element>();
  for (const block of kept) {
    const parent = isProse(block) ? block.element.parentElement : null;
    if (parent) columns.add(parent);
    if (parent?.parentElement) columns.add(parent.parentElement);
  }
  return columns;
}

/** Returns whether a node is in a column: at most one container deeper than its paragraphs, or, between two of them, in a few containers. */
function isIn(columns: ReadonlySet<Element>, node: Node, isBetween: boolean): boolean {
  let around = node.parentElement;
  for (let step = isBetween ? MAX_DEPTH : 2; around && step > 0; step--, around = around.parentElement)
    if (columns.has(around)) return true;
  return false;
}

/** Returns the number of blocks that stand before a node. */
const countBefore = (blocks: readonly Block[], node: Node): number =>
  blocks.filter(({ nodes: [text] }) => text && (node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0).length;
