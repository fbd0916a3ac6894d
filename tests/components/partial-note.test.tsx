// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PartialArticle } from '../../utils/model';
import { plain } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

/** Shows an article and waits until its whole body is rendered, because the note is below it. */
const showPart = async (partial?: PartialArticle): Promise<void> => {
  show({ ...plain, article: { ...plain.article, ...(partial && { partial }) } });
  await expect.poll(() => all('.block').length).toBe(plain.article.body.length);
};

test('a note below the article says that the page shows only its beginning', async () => {
  await showPart({ wholeWords: null });
  expect(one('.partial-note').textContent).toBe('article_partial');
  expect(one('.body').compareDocumentPosition(one('.partial-note')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('the note has the numbers of words when the page gives the number of the whole article', async () => {
  await showPart({ wholeWords: 4_000 });
  expect(one('.partial-note').textContent).toBe('article_partialOf');
});

test('no note is below a whole article', async () => {
  await showPart();
  expect(all('.partial-note')).toEqual([]);
});
