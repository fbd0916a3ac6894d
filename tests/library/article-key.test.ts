import { expect, it } from 'vitest';
import { addressKey, articleKey } from '../../utils/library/article-key';

it.each([
  ['https://a.example/x?utm_source=n&id=3&fbclid=z#top', 'https://a.example/x?id=3'],
  ['https://A.example/x?b=2&a=1', 'https://a.example/x?a=1&b=2'],
  ['https://user:secret@a.example/x', 'https://a.example/x'],
  ['https://a.example/x?automatic=1', 'https://a.example/x?automatic=1'],
  ['https://a.example/#/stories/2?b', 'https://a.example/#/stories/2?b'],
  ['https://a.example/#!stories/2', 'https://a.example/#!stories/2'],
  ['https://a.example/#!/stories/2:~:text=fish', 'https://a.example/#!/stories/2'],
  ['https://a.example/x#:~:text=/fish', 'https://a.example/x'],
  ['https://a.example/x#', 'https://a.example/x'],
])('%s is saved as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

it.each([
  ['believes the canonical address of the same paper', 'https://m.a.example/x?p=1', 'https://www.a.example/x', 'https://www.a.example/x'],
  ['does not let a page overwrite an article of another site', 'https://evil.example/', 'https://paper.example/x', 'https://evil.example/'],
  ['does not take all articles for the front page', 'https://a.example/x', 'https://a.example/', 'https://a.example/x'],
  ['keeps the stories of a page apart that shows them by routes', 'https://a.example/#/2', 'https://a.example/', 'https://a.example/#/2'],
  ['believes an address for one of the routes', 'https://a.example/#/2', 'https://a.example/stories/2', 'https://a.example/stories/2'],
  ['goes by the page without a canonical address', 'https://a.example/x', null, 'https://a.example/x'],
])('%s', (_, url, canonicalUrl, key) => {
  expect(articleKey({ url, canonicalUrl })).toBe(key);
});
