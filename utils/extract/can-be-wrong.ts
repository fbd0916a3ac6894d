import type { LeftOutReason } from '../model';
import type { Block } from './collect-blocks';

/** Rules that go by how a line is worded: they can be wrong about a whole sentence. */
const WORDED = new Set<LeftOutReason>(['boilerplate', 'pictureCredit', 'related']);
const ADDRESS = /^(?:https?:|www\.)\S+$/;
const ENDS_SENTENCE = /[.!?:…。！？]["”»’)]*$/u;

/** Whether a block ends as a sentence does, in any script. */
export const isSentence = ({ text }: Block): boolean => ENDS_SENTENCE.test(text.slice(-3));

/** Whether a rule that speaks against a block may be overruled; a line of links can be an entry of a list, a product or a source. */
export const canBeWrong = (rule: LeftOutReason, block: Block): boolean =>
  rule === 'linkOnly' ? block.element.closest('li,h2,h3,h4') !== null || ADDRESS.test(block.text) : WORDED.has(rule) && isSentence(block);
