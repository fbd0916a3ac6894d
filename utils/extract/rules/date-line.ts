import type { Block } from '../blocks/collect-blocks';
import type { Rule } from './rule';

const MAX_TOKENS = 18;
// The two long expressions match texts in lower case, because browsers take longer to compile expressions that ignore case.
const DATE =
  /\b(?:1[6-9]|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\b|\s?uhr\b|\b)|\b\d+ (?:minutes?|hours?|days?|weeks?) ago\b|\d{4}年\d{1,2}月/u;
const MONTH =
  /\b(?:jan|feb|febr|mar|märz|apr|may|mai|mayo|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|janv|févr|avr|juin|juil|août|déc)[A-Za-z\u00C0-\u024F.]{0,8}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|年|月|ago\b/u;
const NUMERIC = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const ENDS_SENTENCE = /[.!?。！？…"”»:]$/u;

/**
 * The rule that leaves out the date under the headline: a short line that contains a date and is not a sentence. It does not apply to
 * headings that name a year, or to dates in tables, lists and quoted posts.
 */
export const dateLine: Rule = { name: 'dateLine', prepare: () => isDateLine };

const isDateLine = (block: Block): boolean =>
  !block.isHeading &&
  block.tokens < MAX_TOKENS &&
  holdsDate(block.text.toLowerCase()) &&
  !ENDS_SENTENCE.test(block.text.replace(/[ap]\.m\.$/i, '')) &&
  block.element.closest('table, li, blockquote') === null;

const holdsDate = (text: string): boolean => DATE.test(text) && (MONTH.test(text) || NUMERIC.test(text));
