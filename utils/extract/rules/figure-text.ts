import type { Block } from '../blocks/collect-blocks';
import { counterReader } from './gallery-counter';
import type { Rule } from './rule';

const MAX_TOKENS = 120;
const MAX_CLASSED_TOKENS = 70;
const CAPTION_CLASS = /caption|credit|legend|copyright/i;

/**
 * The rule against captions, which are displayed with their picture instead, and counters of galleries. A caption is text in a figure, or
 * in an element whose class identifies it as a caption or credit.
 */
export const figureText: Rule = {
  name: 'figureText',
  prepare: (blocks) => {
    const isCounter = counterReader(blocks);
    return (block) =>
      (block.tokens < MAX_TOKENS && figureOf(block) !== null) ||
      (block.tokens < MAX_CLASSED_TOKENS && hasCaptionClass(block.element)) ||
      isCounter(block);
  },
};

/**
 * Returns the figure or caption around a block, up to five levels above it, or `null`. A figure that contains a table or a code listing is
 * ignored, because it does not show a picture.
 */
export function figureOf(block: Block): Element | null {
  let around: Element | null = block.element;
  for (let step = 0; around && step <= 5; step++, around = around.parentElement) {
    if (around.localName === 'figcaption') return around.closest('figure') ?? around;
    if (around.localName === 'figure') return around.querySelector('table, pre') ? null : around;
  }
  return null;
}

function hasCaptionClass(element: Element): boolean {
  let around: Element | null = element;
  for (let step = 0; around && step <= 2; step++, around = around.parentElement)
    if (CAPTION_CLASS.test(around.getAttribute('class') ?? '') && around.querySelectorAll('p').length < 4) return true;
  return false;
}
