import type { Block } from '../blocks/collect-blocks';
import { opensLikeNotice } from '../rules/opens-like-notice';
import { isSentence } from './can-be-wrong';
import type { Choice } from './choice';
import { LEAST } from './opinion';

/** The minimum length of a paragraph that is one link, in words. A shorter one is the headline of another story. */
const MIN_TOKENS = 8;
/** A link paragraph ends like a statement. A headline may end with a question mark, and a label with a colon. */
const ENDS_STATEMENT = /[.!…。！।۔]["”»’)」』]*$/u;

/**
 * Keeps a paragraph that is a link as a whole if it is a sentence between two paragraphs that are kept, and the learned filter is for
 * it. `lang` is the page's language.
 */
export function keepLinked(choices: readonly Choice[], lang: string | null): Choice[] {
  return choices.map((choice, at) => {
    const { block, reason, score } = choice;
    if (reason !== 'linkOnly' || score <= LEAST.againstLinks || !isLinkedSentence(block)) return choice;
    const isBetween = [choices[at - 1], choices[at + 1]].every((beside) => beside?.reason === null && isSibling(beside.block, block));
    return isBetween && !opensLikeNotice(block.text, lang) ? { ...choice, reason: null } : choice;
  });
}

const isLinkedSentence = (block: Block): boolean =>
  block.element.localName === 'p' && block.tokens >= MIN_TOKENS && isSentence(block) && ENDS_STATEMENT.test(block.text.slice(-4));

/** Returns whether a block is a paragraph in the same container as another one. */
const isSibling = ({ element }: Block, other: Block): boolean =>
  element.localName === 'p' && element.parentElement === other.element.parentElement && element.className === other.element.className;
