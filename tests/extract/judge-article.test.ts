// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractPage } from '../support/extract-page';
import { articleOf, page, paragraphs, parse, refusalOf, URL_OF_PAGE } from './support/pages';

const teasers = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<div class="card"><h3><a href="/story-${at}">Council number ${at} votes on the long awaited ferry line</a></h3><p>A short summary of what happened there, number ${at}.</p></div>`,
  ).join('');

describe('a page without an article', () => {
  test.each([
    ['a front page', page(teasers(25))],
    ['a page of links', page(`<ul>${'<li><a href="/x">A headline that leads to a story about the harbour</a></li>'.repeat(40)}</ul>`)],
    [
      'a login form',
      page(
        '<form><label>Name <input></label><label>Password <input type="password"></label><button>Log in</button></form><p>Forgot your password?</p>',
      ),
    ],
    ['a video without text', page('<video src="/v.mp4"></video><p>Watch the harbour from above.</p>')],
  ])('is refused with the error notAnArticle when it is %s', (_, html) => {
    expect(refusalOf(html)).toBe('notAnArticle');
  });

  test.each([
    ['nothing', ''],
    ['only a frame with another page', '<html><head><title>Ledger</title></head><body><iframe src="/story"></iframe></body></html>'],
    ['only whitespace', '<html><head><title>Ledger</title></head><body> \n </body></html>'],
    [
      'an application that needs JavaScript',
      '<html><head><title>Ledger</title></head><body><div id="app"></div><script>start()</script><noscript>Please turn scripts on</noscript></body></html>',
    ],
  ])('is refused with the error emptyPage when it contains %s', (_, html) => {
    expect(refusalOf(html)).toBe('emptyPage');
  });

  test('is refused with the error notADocument when it is XML', () => {
    const xml = new DOMParser().parseFromString('<feed/>', 'application/xml');
    expect(extractPage(xml, URL_OF_PAGE)).toEqual({ ok: false, error: { code: 'notADocument', detail: 'application/xml' } });
  });
});

describe('an article', () => {
  test('that ends at a paywall is accepted even if it has only two paragraphs', () => {
    expect(articleOf(page(`${paragraphs(2)}<div class="paywall"><p>Subscribe to read on.</p></div>`)).text.split('\n')).toHaveLength(2);
  });

  test('in Chinese is accepted even if it has only two paragraphs', () => {
    const text =
      '林港委员会周二开会讨论码头的未来，主席梅兰说：“我们不能再等了。”会议持续了四个小时，最后以七票对五票通过了新的航道计划，反对者表示将继续抗议。';
    expect(articleOf(page(`<p>${text}</p><p>第二天，${text}</p>`, { html: 'lang="zh"' })).text.split('\n')).toHaveLength(2);
  });

  test('is extracted from an XHTML document', () => {
    const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Harbour board</title></head><body><div>${paragraphs(6)}</div></body></html>`;
    const result = extractPage(new DOMParser().parseFromString(html, 'application/xhtml+xml'), URL_OF_PAGE);
    expect(result.ok && result.value.text.split('\n')).toHaveLength(6);
  });

  test('is extracted from inside a form around the whole page', () => {
    expect(articleOf(page('', { before: `<form id="aspnet"><div>${paragraphs(6)}</div></form>` })).text.split('\n')).toHaveLength(6);
  });

  test('is extracted even if reader mode or a dialog hides the page', () => {
    const hidden = page(paragraphs(6)).replace('<body>', '<body style="display: none !important">');
    expect(articleOf(hidden).text.split('\n')).toHaveLength(6);
    const covered = page('', {
      before: `<div aria-hidden="true"><main>${paragraphs(6)}</main></div><div role="dialog" aria-modal="true"><p>We value your privacy and ask for your consent to everything that follows below.</p></div>`,
    });
    expect(articleOf(covered).text.split('\n')).toHaveLength(6);
  });

  test('is extracted without navigation, dialogs, newsletter boxes, comments and footers', () => {
    const before =
      '<nav><a href="/">Home</a></nav><div id="onetrust-consent-sdk"><p>We and our 812 partners store cookies on your device, as is explained at great length in this notice.</p></div>';
    const after = `<section class="newsletter-box"><h3>The Tide</h3><p>All that happens by the sea, in your letter box on Sundays.</p></section><section id="comments"><p>First! The board of the harbour has always been like that, as my father used to say.</p></section><aside>${teasers(3)}</aside><footer><p>Lindmoor Ledger, founded in a cellar.</p></footer>`;
    expect(articleOf(page(paragraphs(6), { before, after })).text.split('\n')).toHaveLength(6);
  });
});

describe('the integrity figures', () => {
  test('are the same for the page and the article when nothing is lost', () => {
    const quoted = '<p>“We cannot wait any longer,” said Mira Castell, who chairs the board of the harbour.</p>';
    expect(articleOf(page(`${paragraphs(4)}${quoted}${paragraphs(2).replaceAll('spring', 'autumn')}`)).integrity).toEqual({
      pageQuoteMarks: 2,
      keptQuoteMarks: 2,
      pageParagraphs: 7,
      keptParagraphs: 7,
      lost: [],
      expectedF1: expect.any(Number),
    });
  });

  test('count a hidden quotation for the page, but not for the article', () => {
    const lost = '<p style="display:none">“This is not shown,” said Mira Castell, who chairs the board of the harbour.</p>';
    expect(articleOf(page(`${paragraphs(6)}${lost}`)).integrity).toMatchObject({
      pageQuoteMarks: 2,
      keptQuoteMarks: 0,
      pageParagraphs: 7,
      keptParagraphs: 6,
    });
  });
});

test('the article has the given address, and its links are resolved against this address', () => {
  const result = extractPage(
    parse(page(`${paragraphs(5)}<p>The board cited <a href="minutes">the minutes of May</a> in its long answer.</p>`)),
    'https://other.example/a/b',
  );
  expect(result.ok && result.value.url).toBe('https://other.example/a/b');
  expect(JSON.stringify(result)).toContain('https://other.example/a/minutes');
});
