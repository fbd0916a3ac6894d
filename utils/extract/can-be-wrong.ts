import type { LeftOutReason } from '../model';
import type { Block } from './collect-blocks';

/** The rules that depend on the wording of a line. They can be wrong about a whole sentence. */
const WORDED = new Set<LeftOutReason>(['boilerplate', 'pictureCredit', 'related']);
const ADDRESS = /^(?:https?:|www\.)\S+$/;
/** The minimum length of a line that is too long to be only a date, in UTF-16 units. */
const NOTE = 45;
const ENDS_SENTENCE = /[.!?:…。！？।؟۔]["”»’)」』]*$/u;

/** Returns whether a block ends like a sentence, in any script. */
export const isSentence = ({ text }: Block): boolean => ENDS_SENTENCE.test(text.slice(-3));

/**
 * Returns whether a rule may be wrong about a block, so the learned filter may overrule it. For example, a line of links can be a list
 * entry, a product or a source. A date with a few words around it can be a note, and a whole sentence can be prose.
 */
export function canBeWrong(rule: LeftOutReason, block: Block): boolean {
  if (rule === 'linkOnly') return block.element.closest('li,h2,h3,h4') !== null || ADDRESS.test(block.text);
  if (rule === 'dateLine') return block.text.length >= NOTE;
  return WORDED.has(rule) && isSentence(block);
}
