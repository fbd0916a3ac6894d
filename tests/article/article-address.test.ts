import { describe, expect, test } from 'vitest';
import { addressOf, hostOf, isSameSite, publisherOf } from '../../utils/article/article-address';

describe('the address of an article', () => {
  test.each([
    ['is the canonical one on the same site', 'https://m.a.example/x?p=1', 'https://www.a.example/x', 'https://www.a.example/x'],
    ['is not a canonical one on another site', 'https://evil.example/x', 'https://paper.example/x', 'https://evil.example/x'],
    [
      'is not a canonical one whose host is only its user name',
      'https://evil.example/x',
      'https://evil.example@paper.example/x',
      'https://evil.example/x',
    ],
    [
      'is not a canonical one on a site with the same ending',
      'https://bad-paper.example/x',
      'https://paper.example/x',
      'https://bad-paper.example/x',
    ],
    ['is not a canonical front page', 'https://a.example/x', 'https://a.example', 'https://a.example/x'],
    ['keeps a route in the fragment that the canonical one lacks', 'https://a.example/#/2', 'https://a.example/', 'https://a.example/#/2'],
    [
      'is the canonical one for a route in the fragment',
      'https://a.example/#/2',
      'https://a.example/stories/2',
      'https://a.example/stories/2',
    ],
    ['is that of the page if there is no canonical one', 'https://a.example/x', null, 'https://a.example/x'],
    ['is that of the page if the canonical one is no address', 'https://a.example/x', 'x', 'https://a.example/x'],
    [
      'is the path of a file that the reader opened, whatever canonical one it declares',
      'file:///home/reader/x.html',
      'https://a.example/x',
      'file:///home/reader/x.html',
    ],
    ['is not that of another file', 'file:///home/reader/x.html', 'file:///home/reader/y.html', 'file:///home/reader/x.html'],
  ])('%s', (_, url, canonicalUrl, address) => {
    expect(addressOf({ url, canonicalUrl })).toBe(address);
  });
});

describe('the publisher of an article', () => {
  test.each([
    [
      'the name that the page gives, with the host of the page',
      'The Ledger',
      'https://www.evil.example:8080/x',
      'The Ledger',
      'evil.example',
    ],
    ['a name that is the host only once', 'Ledger.example', 'https://www.ledger.example/x', 'Ledger.example', null],
    ['the host alone if the page gives no name', null, 'https://www.ledger.example/x', 'ledger.example', null],
    [
      'the name that a file gives, with the name of the file and without its folders',
      'The Ledger',
      'file:///home/reader/x.html?a/b#c/d',
      'The Ledger',
      'file:///…/x.html',
    ],
    [
      'a name that a file gives, even if it is called like a site',
      'The Ledger',
      'file:///ledger.example',
      'The Ledger',
      'file:///…/ledger.example',
    ],
    ['the address of a file without a name', null, 'file:///home/reader/x.html', 'file:///…/x.html', null],
  ])('is shown as %s', (_, site, url, name, host) => {
    expect(publisherOf({ site, url })).toEqual({ name, host });
  });
});

test.each([
  ['https://www.Paper.example:443/a?b#c', 'paper.example'],
  ['https://paper.example@evil.example/a', 'evil.example'],
  ['https://paper.example:x@evil.example/a', 'evil.example'],
  ['https://[2001:db8::1]:8080/a', '[2001:db8::1]'],
  ['https://xn--ppr-qla.example/a', 'xn--ppr-qla.example'],
  ['about:blank', ''],
])('the host in %s is «%s»', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

test('two local files do not count as pages of the same site', () => {
  expect(isSameSite('file:///a.html', 'file:///b.html')).toBe(false);
});
