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
  ['is the trusted canonical address', 'https://m.a.example/x?p=1', 'https://www.a.example/x?utm_source=n', 'https://www.a.example/x'],
  [
    'is the address of a page whose canonical address is not trusted',
    'https://evil.example/x#a',
    'https://paper.example/x',
    'https://evil.example/x',
  ],
  [
    'is the path of a file, whatever canonical address it declares',
    'file:///home/reader/x.html',
    'https://a.example/x',
    'file:///home/reader/x.html',
  ],
])('the key of an article %s', (_, url, canonicalUrl, key) => {
  expect(articleKey({ url, canonicalUrl })).toBe(key);
});
