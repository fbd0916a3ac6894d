import { letterPattern } from '../../text/letter-pattern';
import { trimEndBy } from '../../text/trim-end-by';
import type { Block } from '../collect-blocks';
import type { IsLeftOut, Rule } from './rule';

const PULL_CLASS = /pull.?quote/i;
const MAX_TOKENS = 60;
/** The maximum number of pull quotes that are checked. Each check searches the whole text. */
const MAX_CHECKED = 20;

/**
 * The rule against pull quotes, which repeat words from the text in large letters. A pull quote is recognised by its class and by its
 * words, which must also occur elsewhere in the text.
 */
export const pullQuote: Rule = { name: 'pullQuote', prepare: findPullQuotes };

function findPullQuotes(blocks: readonly Block[]): IsLeftOut {
  const pulled = blocks.filter((block) => block.tokens <= MAX_TOKENS && hasPullClass(block.element)).slice(0, MAX_CHECKED);
  if (pulled.length === 0) return () => false;
  const rest = blocks
    .filter((block) => !pulled.includes(block))
    .map(({ text }) => text)
    .join('\n');
  const repeated = new Set(pulled.filter(({ text }) => rest.includes(coreOf(text))));
  return (block) => repeated.has(block);
}

function hasPullClass(element: Element): boolean {
  let around: Element | null = element;
  for (let step = 0; around && step <= 2; step++, around = around.parentElement)
    if (PULL_CLASS.test(around.getAttribute('class') ?? '')) return true;
  return false;
}

/** Returns the words without the surrounding punctuation, which a pull quote often adds. */
const coreOf = (text: string): string => trimEndBy(text.replace(opening(text), ''), mark(text));
const opening = letterPattern(({ letters, numbers }) => `^[^${letters}${numbers}]+`);
const mark = letterPattern(({ letters, numbers }) => `[^${letters}${numbers}]`);
