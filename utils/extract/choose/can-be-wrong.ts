import type { LeftOutReason } from '../../model';
import type { Block } from '../blocks/collect-blocks';

/**
 * The rules that judge a line by its wording. They can be wrong about a whole sentence, because an ordinary sentence may contain the same
 * words.
 */
const WORDED = new Set<LeftOutReason>([
  'invitation',
  'readAlso',
  'disclosure',
  'authorNote',
  'agencyNote',
  'boilerplate',
  'pictureCredit',
  'related',
]);
const ADDRESS = /^(?:https?:|www\.)\S+$/;
/** The minimum length, in UTF-16 units, of a date line that may be a note. A line of this length certainly contains more than the date. */
const NOTE = 45;
const ENDS_SENTENCE = /[.!?:…。！？।؟۔]["”»’)」』]*$/u;

/** Returns whether a block ends like a sentence, in any script. */
export const isSentence = ({ text }: Pick<Block, 'text'>): boolean => ENDS_SENTENCE.test(text.slice(-3));

/**
 * Returns whether a rule is sometimes wrong about blocks like this one, so that the learned filter may overrule it. For example, a line of
 * links may be a list entry, a product or a source, a date with a few words around it may be a note, and a whole sentence may be prose.
 */
export function canBeWrong(rule: LeftOutReason, block: Block): boolean {
  if (rule === 'linkOnly') return block.element.closest('li,h2,h3,h4') !== null || ADDRESS.test(block.text);
  if (rule === 'dateLine') return block.text.length >= NOTE;
  // The label «Read more:» is no sentence, although it ends like one.
  if (rule === 'readAlso' && block.text.endsWith(':')) return false;
  return WORDED.has(rule) && isSentence(block);
}
