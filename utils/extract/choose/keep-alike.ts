import { isProse } from '../filter/container-features';
import { isSentence } from './can-be-wrong';
import type { Choice } from './choice';
import { LEAST, type Opinion } from './opinion';

/** The minimum share of the article's text, by length, whose paragraphs must look like a paragraph for it to be kept with them. */
const MIN_SHARE = 0.3;

/**
 * Keeps a paragraph about which the learned filter is in doubt if many of the article's paragraphs have the same parent, tag and class. Only
 * paragraphs that Readability kept and to which no rule objects are kept in this way.
 */
export function keepAlike(choices: readonly Choice[], opinions: readonly Opinion[]): Choice[] {
  const lengths = new Map<Element, Map<string, number>>();
  let total = 0;
  for (const { block, reason } of choices) {
    if (reason !== null || !isProse(block)) continue;
    const ofParent = lengths.get(parentOf(block.element)) ?? new Map<string, number>();
    lengths.set(
      parentOf(block.element),
      ofParent.set(lookOf(block.element), (ofParent.get(lookOf(block.element)) ?? 0) + block.text.length),
    );
    total += block.text.length;
  }
  return choices.map((choice, at) => {
    const opinion = opinions[at];
    const { block, reason } = choice;
    if (reason !== 'learned' || !opinion?.isVoted || opinion.score <= LEAST.alike || opinion.rule !== null || !isSentence(block))
      return choice;
    const alike = lengths.get(parentOf(block.element))?.get(lookOf(block.element)) ?? 0;
    return alike >= total * MIN_SHARE ? { ...choice, reason: null } : choice;
  });
}

const parentOf = (element: Element): Element => element.parentElement ?? element;
const lookOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;
