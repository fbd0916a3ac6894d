import { expect, test } from 'vitest';
import { LINK_SCHEMES, resolveAddress } from '../../utils/extract/page/resolve-address';

const URL_OF_PAGE = 'https://ledger.example/2026/harbour';

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\u{1}javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://ledger.example/1',
  'filesystem:https://ledger.example/1',
  'intent://ledger.example/#Intent;end',
  'view-source:https://ledger.example/',
  'chrome-extension://abc/library.html',
  'moz-extension://abc/library.html',
  'about:blank',
  'tel:123',
  'https://',
  '',
  null,
])('resolveAddress returns null for %j', (address) => {
  expect(resolveAddress(address, URL_OF_PAGE, LINK_SCHEMES)).toBeNull();
});

test('resolveAddress resolves web addresses against the page, and allows mailto: only in links', () => {
  expect(resolveAddress('minutes', URL_OF_PAGE)).toBe('https://ledger.example/2026/minutes');
  expect(resolveAddress('//other.example/a', URL_OF_PAGE)).toBe('https://other.example/a');
  expect(resolveAddress('mailto:board@ledger.example', URL_OF_PAGE, LINK_SCHEMES)).toBe('mailto:board@ledger.example');
  expect(resolveAddress('mailto:board@ledger.example', URL_OF_PAGE)).toBeNull();
});
