import type { Block } from '../blocks/collect-blocks';
import type { Rule } from './rule';

const MAX_TOKENS = 3;
const PROSE_TOKENS = 12;
const ENDS_SENTENCE = /[.!?,。！？…"”»:،؟]$/u;

/**
 * The rule that leaves out labels before the first line of prose, such as the name of a section or topic, «Exclusive» or «3 of 12».
 * Headings and list items are kept.
 */
export const leadingLabel: Rule = {
  name: 'label',
  prepare: (blocks) => {
    const first = blocks.findIndex(({ tokens }) => tokens >= PROSE_TOKENS);
    const opening = new Set(blocks.slice(0, Math.max(0, first)));
    return (block) => opening.has(block) && isLabel(block);
  },
};

const isLabel = ({ element, isHeading, tokens, text }: Block): boolean =>
  !isHeading && element.localName !== 'li' && tokens <= MAX_TOKENS && !ENDS_SENTENCE.test(text);
