import { expect, test } from 'vitest';
import { castOf } from '../../utils/article/cast';
import { quoteTicks } from '../../utils/voices/quote-ticks';
import { quotesToName } from '../../utils/voices/quotes-to-name';
import { articleOf, readingOf } from '../state/support/popup-ports';

const SAID = ['“It rains,” said Ana Roth.', '“It pours,” said Bo Lind.', '“It does,” Roth said. Lind said it would end.'];
const filler = (length: number) => 'The rain went on and on. '.repeat(Math.ceil(length / 25));
const needsOf = (lines: readonly string[]) => {
  const reading = readingOf(articleOf(lines));
  return [...quotesToName(reading.analysis.quotes, castOf(reading))];
};

test('the article shows the name of each known speaker only at their first direct quotation', () => {
  expect(needsOf(SAID)).toEqual(['q1', 'q2']);
  expect(needsOf(['Ana Roth said it would rain.', ...SAID])).toEqual(['q2', 'q3']);
  const reading = readingOf(articleOf(SAID));
  const quotes = reading.analysis.quotes.map((quote) => ({ ...quote, speaker: null }));
  const orphans = { ...reading, analysis: { ...reading.analysis, quotes } };
  expect([...quotesToName(quotes, castOf(orphans))]).toEqual([]);
});

test('a speaker is named again after a long passage without any of their quotations', () => {
  expect(needsOf([...SAID, filler(4_000), '“It ends,” said Roth.'])).toEqual(['q1', 'q2']);
  expect(needsOf([...SAID, filler(6_000), '“It ends,” said Roth.'])).toEqual(['q1', 'q2', 'q5']);
});

test('the quotation map shows every quotation at its relative position in the text, and marks the indirect ones', () => {
  const reading = readingOf(articleOf(SAID));
  const ticks = quoteTicks(reading, castOf(reading));
  const { length } = reading.article.text;
  const starts = ['“It rains', '“It pours', '“It does'].map((words) => reading.article.text.indexOf(words) / length);
  expect(ticks.slice(0, 3).map(({ at }) => at)).toEqual(starts);
  expect(ticks.map(({ isIndirect }) => isIndirect)).toEqual([false, false, false, true]);
  expect(new Set(ticks.map(({ member }) => member)).size).toBe(2);
  expect(ticks.every(({ at }) => at >= 0 && at < 1)).toBe(true);
});
