import { expect, test } from 'vitest';
import { injectionRefusalOf, refusalOf } from '../../utils/browser/page-refusal';

test.each([
  [undefined, 'browserPage'],
  ['chrome://settings/', 'browserPage'],
  ['about:blank', 'browserPage'],
  ['view-source:https://ledger.example/', 'browserPage'],
  ['chrome-extension://abc/page.html', 'browserPage'],
  ['data:text/html,<p>words', 'browserPage'],
  ['file:///tmp/story.html', 'fileAccess'],
  ['https://ledger.example/story', null],
])('the page %s is refused with the error %s before anything is injected into it', (address, code) => {
  expect(refusalOf(address, false)).toBe(code);
});

test('a file is read if the reader has allowed the extension to read files', () => {
  expect(refusalOf('file:///tmp/story.html', true)).toBeNull();
});

test.each([
  ['https://chromewebstore.google.com/detail/x', 'storePage'],
  ['https://addons.mozilla.org/firefox/addon/x', 'storePage'],
  ['https://ledger.example/report.PDF', 'pdfPage'],
  ['file:///tmp/story.html', 'fileAccess'],
  ['https://ledger.example/story', 'injectionRefused'],
  [undefined, 'injectionRefused'],
])('a refused injection into the page %s is reported with the error %s', (address, code) => {
  expect(injectionRefusalOf(address)).toBe(code);
});
