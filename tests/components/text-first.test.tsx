// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UNANALYSED } from '../../utils/article/unanalysed';
import { uncorrected } from '../../utils/correct/corrected-reading';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const line = `“It rains,” said Ada Brun. ${'The rain went on and on. '.repeat(20)}`;
const story = readingOf(articleOf(Array.from({ length: 40 }, () => line)));
const text = { article: story.article, analysis: UNANALYSED };

test('an article that is not analysed yet begins with a screen of text, and gets the rest with its marks', async () => {
  const view = show(text);
  const begun = all('.body p').length;
  expect(begun).toBeGreaterThan(10);
  expect(begun).toBeLessThan(40);
  expect(one('.cast .empty').textContent).toBe('cast_loading');
  expect(all('.chip, .cast-counts, .cast-tool')).toEqual([]);
  const first = one('.body p');
  view.show(uncorrected(story));
  await expect.poll(() => all('.body p').length).toBe(40);
  expect(one('.body p')).toBe(first);
  expect(all('.chip').length).toBe(40);
});

test('an article whose analysis takes long gets the rest of its text without marks', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  show(text);
  await vi.waitFor(() => {
    vi.advanceTimersByTime(100);
    expect(all('.body p').length).toBe(40);
  });
  vi.useRealTimers();
  expect(all('.chip')).toEqual([]);
});
