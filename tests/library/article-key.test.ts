import { expect, test } from 'vitest';
import { addressKey, articleKey } from '../../utils/library/article-key';

test.each([
  ['https://a.example/x?utm_source=n&id=3&fbclid=z#top', 'https://a.example/x?id=3'],
  ['https://A.example/x?b=2&a=1', 'https://a.example/x?a=1&b=2'],
  ['https://user:secret@a.example/x', 'https://a.example/x'],
  ['https://a.example/x?automatic=1', 'https://a.example/x?automatic=1'],
  ['https://a.example/#/stories/2?b', 'https://a.example/#/stories/2?b'],
  ['https://a.example/#!stories/2', 'https://a.example/#!stories/2'],
  ['https://a.example/#!/stories/2:~:text=fish', 'https://a.example/#!/stories/2'],
  ['https://a.example/x#:~:text=/fish', 'https://a.example/x'],
  ['https://a.example/x#', 'https://a.example/x'],
])('addressKey maps %s to %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test.each([
  ['trusts a canonical address on the same site', 'https://m.a.example/x?p=1', 'https://www.a.example/x', 'https://www.a.example/x'],
  ['ignores a canonical address on another site', 'https://evil.example/', 'https://paper.example/x', 'https://evil.example/'],
  ['ignores a canonical address that is the front page', 'https://a.example/x', 'https://a.example/', 'https://a.example/x'],
  [
    'keeps a route in the fragment when the canonical address is the front page',
    'https://a.example/#/2',
    'https://a.example/',
    'https://a.example/#/2',
  ],
  [
    'trusts a canonical address for a route in the fragment',
    'https://a.example/#/2',
    'https://a.example/stories/2',
    'https://a.example/stories/2',
  ],
  ['uses the address of the page when there is no canonical address', 'https://a.example/x', null, 'https://a.example/x'],
])('articleKey %s', (_, url, canonicalUrl, key) => {
  expect(articleKey({ url, canonicalUrl })).toBe(key);
});
