// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../utils/model';
import { sampleAddress } from '../../utils/sample/sample-page';
import { plain, TEXT } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const showArticle = (parts: Partial<Article>, images: 'live' | 'none' = 'none') =>
  show({ ...plain, article: { ...plain.article, ...parts } }, images);
const facts = (): string[] => all('.facts time').map((time) => time.getAttribute('datetime') ?? '');

test('the article header shows the section beside the site name and the standfirst below the headline', () => {
  showArticle({ section: 'Weather <b>', standfirst: 'A wet week on the coast.' });
  expect(one('.site .section').textContent).toBe('Weather <b>');
  expect(one('h1').nextElementSibling?.textContent).toBe('A wet week on the coast.');
});

test('the article header shows the true host and links to it when the page claims to be another publication', () => {
  showArticle({ site: 'The Ledger', url: 'https://www.impostor.example/fraud', canonicalUrl: 'https://ledger.example/fraud' });
  expect(one('.site a').textContent).toBe('The Ledger');
  expect(one('.site a').getAttribute('href')).toBe('https://www.impostor.example/fraud');
  expect(one('.site .host').textContent).toBe('impostor.example');
});

test('the article header shows that the article is from a file, and no link, whatever publication and address the file claims', () => {
  showArticle({ site: 'The Ledger', url: 'file:///home/reader/fraud.html', canonicalUrl: 'https://ledger.example/fraud' });
  expect(one('.site bdi').textContent).toBe('The Ledger');
  expect(one('.site .host').textContent).toBe('file:///…/fraud.html');
  expect(all('.site a')).toEqual([]);
});

test('the article header does not link to the sample, which has no page', () => {
  showArticle({ site: 'The Wend Courier', url: sampleAddress('en') });
  expect(one('.site').textContent).toBe('The Wend Couriersample.dramatis.example');
  expect(all('.site a')).toEqual([]);
});

test('the article header shows the host only once when the page does not name its site', () => {
  showArticle({ site: null, url: 'https://www.ledger.example/rain' });
  expect(one('.site').textContent).toBe('ledger.example');
});

test('the article header omits a standfirst that repeats the first paragraph', () => {
  const [first = ''] = TEXT.split('\n');
  showArticle({ standfirst: `${first.toUpperCase()} ` });
  expect(all('.standfirst')).toEqual([]);
});

test('the article header shows the date of an update that was made after the day of publication', () => {
  showArticle({ published: '2026-03-03T08:00:00+01:00', updated: '2026-03-04T08:00:00+01:00' });
  expect(facts()).toEqual(['2026-03-03T08:00:00+01:00', '2026-03-04T08:00:00+01:00']);
  expect(one('.facts').textContent).toContain('article_updated');
});

test('the article header omits the date of an update that was made on the day of publication', () => {
  showArticle({ published: '2026-03-03T08:00:00+01:00', updated: '2026-03-03T18:00:00+01:00' });
  expect(facts()).toEqual(['2026-03-03T08:00:00+01:00']);
});

test('the article header shows the caption and credit of the lead picture only when the picture is shown', () => {
  const parts = { image: 'https://paper.example/quay.jpg', imageCaption: 'The quay at dusk', imageCredit: 'Ola Lens' };
  showArticle(parts, 'live');
  expect(one('.lead figcaption').textContent).toBe('The quay at dusk Ola Lens');
  expect(one('.lead .credit').textContent).toBe('Ola Lens');
  showArticle(parts, 'none');
  expect(all('.lead, figcaption')).toEqual([]);
});
