import type { LeftOutReason } from '../model';
import type { Block } from './collect-blocks';

/** Rules that go by how a line is worded: they can be wrong about a whole sentence. */
const WORDED = new Set<LeftOutReason>(['boilerplate', 'pictureCredit', 'related']);
const ADDRESS = /^(?:https?:|www\.)\S+$/;
/** In characters: no date is written with so many. */
const NOTE = 45;
const ENDS_SENTENCE = /[.!?:…。！？।؟۔]["”»’)」』]*$/u;

/** Whether a block ends as a sentence does, in any script. */
export const isSentence = ({ text }: Block): boolean => ENDS_SENTENCE.test(text.slice(-3));

/** A line of links can be an entry of a list, a product or a source; a date with a handful of words around it can be a note. */
export function canBeWrong(rule: LeftOutReason, block: Block): boolean {
  if (rule === 'linkOnly') return block.element.closest('li,h2,h3,h4') !== null || ADDRESS.test(block.text);
  if (rule === 'dateLine') return block.text.length >= NOTE;
  return WORDED.has(rule) && isSentence(block);
}
