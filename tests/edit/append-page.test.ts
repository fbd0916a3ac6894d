import { expect, test } from 'vitest';
import { appendPage } from '../../utils/edit/append-page';
import type { Article, ErrorCode } from '../../utils/model';
import { articleOf, outlineOf, startOf } from './support/storied-article';

const first = articleOf(['One', 'Two'], { title: 'Whole', nextPage: 'https://paper.example/story?page=2' });
const second = articleOf([['h2', 'Then'], ['figure'], 'Three of it'], { title: 'Page 2', nextPage: 'https://paper.example/story?page=3' });

function joined(a: Article, b: Article): Article {
  const result = appendPage(a, b);
  if (!result.ok) throw new Error(`The page cannot be appended: ${result.error.code}`);
  return result.value;
}
const failureOf = (a: Article, b: Article): ErrorCode | null => {
  const result = appendPage(a, b);
  return result.ok ? null : result.error.code;
};

test('appending a page joins the texts and bodies, keeps the title, and takes the address of the next page from the appended page', () => {
  const whole = joined(first, second);
  expect(outlineOf(whole)).toEqual(['One', 'Two', ['h2', 'Then'], ['figure'], 'Three of it']);
  expect(whole.text).toBe('One\nTwo\nThen\nThree of it');
  expect([whole.title, whole.nextPage]).toEqual(['Whole', 'https://paper.example/story?page=3']);
  expect(joined(whole, articleOf(['Four'])).nextPage).toBeNull();
});

test('appending a page adds up the counts of paragraphs and quotation marks, and shifts the positions of the lost paragraphs', () => {
  const lostIn = (article: Article, text: string, before: string | null): Article => ({
    ...article,
    integrity: { ...article.integrity, lost: [{ text, at: startOf(article, before), reason: 'related' }] },
  });
  const whole = joined(lostIn(first, 'A', null), lostIn(second, 'B', 'Three'));
  expect(whole.integrity).toMatchObject({ pageQuoteMarks: 40, keptQuoteMarks: 20, pageParagraphs: 40, keptParagraphs: 20 });
  expect(whole.integrity.lost).toEqual([
    { text: 'A', at: startOf(whole, 'Then'), reason: 'related' },
    { text: 'B', at: startOf(whole, 'Three'), reason: 'related' },
  ]);
});

test('appending a page works when the first page has no text', () => {
  expect(joined(articleOf([['figure']]), second).text).toBe(second.text);
});

test('appending a page fails when the page contains no new text or the whole text would become too large', () => {
  expect(failureOf(first, articleOf(['One', 'Two']))).toBe('nextPageSame');
  expect(failureOf(first, articleOf(['Two']))).toBe('nextPageSame');
  expect(failureOf(first, articleOf([['figure']]))).toBe('nextPageSame');
  expect(failureOf(first, articleOf(['x'.repeat(2_000_000)]))).toBe('pageTooLarge');
});
