import { type Block, collectBlocks } from './collect-blocks';
import { figureOf } from './rules/figure-text';
import type { Context } from './rules/rule';
import { RULES } from './rules/rules';

/**
 * Takes from Readability's output what is no part of the article, block by block. Returns the blocks that stay, captions apart.
 * Text of a figure stays in the tree: it becomes the picture's caption.
 */
export function applyRules(content: Element, context: Context): readonly Block[] {
  const blocks = collectBlocks(content);
  const tests = RULES.map((rule) => ({ name: rule.name, holds: rule.prepare(blocks, context) }));
  const kept: Block[] = [];
  for (const block of blocks) {
    const reason = tests.find(({ holds }) => holds(block))?.name;
    if (reason === undefined) kept.push(block);
    else if (reason !== 'figureText' || !figureOf(block)?.querySelector('img')) drop(block);
  }
  return kept;
}

function drop(block: Block): void {
  if (block.isWhole && block.element.parentNode) block.element.remove();
  else for (const node of block.nodes) node.remove();
}
