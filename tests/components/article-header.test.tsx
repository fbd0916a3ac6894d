// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../utils/model';
import { plain, TEXT } from './support/rainy-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const showArticle = (parts: Partial<Article>, images: 'live' | 'none' = 'none') =>
  show({ ...plain, article: { ...plain.article, ...parts } }, images);
const facts = (): string[] => all('.facts time').map((time) => time.getAttribute('datetime') ?? '');

it('shows the section beside the site and the standfirst below the title', () => {
  showArticle({ section: 'Weather <b>', standfirst: 'A wet week on the coast.' });
  expect(one('.site .section').textContent).toBe('Weather <b>');
  expect(one('h1').nextElementSibling?.textContent).toBe('A wet week on the coast.');
});

it('does not show a standfirst that the text opens with', () => {
  const [first = ''] = TEXT.split('\n');
  showArticle({ standfirst: `${first.toUpperCase()} ` });
  expect(all('.standfirst')).toEqual([]);
});

it('shows the day of the update where it is another than that of publication', () => {
  showArticle({ published: '2026-03-03T08:00:00+01:00', updated: '2026-03-04T08:00:00+01:00' });
  expect(facts()).toEqual(['2026-03-03T08:00:00+01:00', '2026-03-04T08:00:00+01:00']);
  expect(one('.facts').textContent).toContain('article_updated');
});

it('says nothing of an update on the same day, which days cannot tell', () => {
  showArticle({ published: '2026-03-03T08:00:00+01:00', updated: '2026-03-03T18:00:00+01:00' });
  expect(facts()).toEqual(['2026-03-03T08:00:00+01:00']);
});

it('puts the words of the lead picture below it, and nowhere where the picture is not shown', () => {
  const parts = { image: 'https://paper.example/quay.jpg', imageCaption: 'The quay at dusk', imageCredit: 'Ola Lens' };
  showArticle(parts, 'live');
  expect(one('.lead figcaption').textContent).toBe('The quay at dusk Ola Lens');
  expect(one('.lead .credit').textContent).toBe('Ola Lens');
  showArticle(parts, 'none');
  expect(all('.lead, figcaption')).toEqual([]);
});
