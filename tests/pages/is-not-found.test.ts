import { expect, test } from 'vitest';
import { isNotFound } from '../../utils/pages/is-not-found';

const TEXT = 'The page that you asked for has moved. Try the search above.';

test.each([
  '<title>Page not found | The Ledger</title>',
  '<title>The Ledger</title><h1 class="big">404</h1>',
  "<title>Oops! That page can't be found.</title>",
  '<title>Seite nicht gefunden – Das Echo</title>',
  '<TITLE>L’Écho</TITLE><h1>Page introuvable</h1>',
  '<title>La página no existe</title>',
  '<title>Сторінку не знайдено</title>',
])('%s is a page that is not there', (html) => {
  expect(isNotFound(html, TEXT)).toBe(true);
});

test.each([
  ['<title>Board opens 404 berths</title><h1>The harbour has 4040 berths</h1>', 'It opens.'],
  ['<title>The harbour</title><p>Page not found</p>', TEXT],
  ['<title>Fishing boat not found - The Ledger</title>', 'The search goes on.'],
  ['<title>Page not found</title>', 'A long article about pages that were lost. '.repeat(50)],
  [`<title>Why so much of what was once on the web is today not found, and what libraries do about the loss of it</title>`, TEXT],
])('%s is not', (html, text) => {
  expect(isNotFound(html, text)).toBe(false);
});
