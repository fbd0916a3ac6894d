// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, page, paragraphs, parse } from './support/pages';
import { rawBodyOf, rawBodyOfDocument } from './support/raw-body';

/** Returns a document like that of a live page, where the content of a `<noscript>` element is text because scripts are enabled. */
function asInLivePage(markup: string): Document {
  const doc = parse(`<body>${markup}</body>`);
  for (const noscript of doc.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  return doc;
}

describe('a noscript element', () => {
  const ONLY = `<div id="app"></div><p>Loading …</p><noscript><article><h2>Harbour</h2>${paragraphs(4)}<script>stolen()</script><form><input name="parentNode"></form></article></noscript>`;

  test.each([
    ['text in a live page', () => rawBodyOfDocument(asInLivePage(ONLY))],
    ['elements in a saved page', () => rawBodyOf(ONLY)],
  ])('is read when it contains the whole article as %s', (_, bodyOf) => {
    const { text, words } = bodyOf();
    expect(words('p').filter((line) => line.startsWith('The harbour board'))).toHaveLength(4);
    expect(words('h2')).toEqual(['Harbour']);
    expect(text).not.toContain('stolen');
  });

  test.each([
    ['text in a live page', asInLivePage],
    ['elements in a saved page', (markup: string) => parse(`<body>${markup}</body>`)],
  ])('is left out when it contains only a notice beside the article, as %s', (_, documentOf) => {
    const markup = `${paragraphs(4)}<noscript><p>This page is much better with scripts, so please turn them on in the settings of your browser.</p></noscript>`;
    expect(rawBodyOfDocument(documentOf(markup)).lines).toHaveLength(4);
  });
});

describe('an AMP page', () => {
  const AMP = page(
    `<amp-img src="/lead.jpg" srcset="/lead-640.jpg 640w, /lead-1280.jpg 1280w" width="1280" height="720" alt="The quay" layout="responsive"><noscript><img src="/lead.jpg"></noscript></amp-img>
    ${paragraphs(3)}<amp-ad type="x"><p>Buy a boat from the people who know what boats are for.</p></amp-ad>
    <amp-social-share type="system"></amp-social-share><amp-iframe src="/chart"><p placeholder>A chart that is loaded later.</p></amp-iframe>
    <amp-twitter data-tweetid="1"><blockquote placeholder><p>The dredger is here!</p>— Mira Castell (@castell) <a href="https://social.example/1">May 4</a></blockquote></amp-twitter>
    <section amp-access="subscriber" amp-access-hide hidden>${paragraphs(2).replaceAll('spring', 'autumn')}</section>
    <section amp-access="NOT subscriber"><p>Subscribe now to read the whole of this story.</p></section>
    <div subscriptions-section="content" hidden>${paragraphs(2).replaceAll('spring', 'winter')}</div><div subscriptions-section="content-not-granted"><p>You have read your three stories of this month.</p></div>
    <amp-carousel><figure><amp-img src="/two.jpg" width="640" height="400" alt="Two"></amp-img><figcaption>The second quay.</figcaption></figure></amp-carousel>`,
    { html: 'amp lang="en"' },
  );

  test('is read with its text, pictures and embedded posts, but without advertisements and placeholders', () => {
    const { lines, all } = rawBodyOfDocument(parse(AMP));
    expect(lines.filter((line) => line.startsWith('The harbour board'))).toHaveLength(7);
    expect(lines.filter((line) => !line.startsWith('The harbour board'))).toEqual([
      'Harbour board meets again',
      'The dredger is here!',
      '— Mira Castell (@castell) May 4',
    ]);
    expect(all('img').map(({ src, alt, width }) => [src, alt, width])).toEqual([
      ['https://ledger.example/lead-1280.jpg', 'The quay', 1280],
      ['https://ledger.example/two.jpg', 'Two', 640],
    ]);
    expect(all('figure').map(({ caption }) => caption)).toContain('The second quay.');
  });

  test('is extracted as an article with all its paragraphs', () => {
    expect(articleOf(AMP).text.match(/The harbour board/g)).toHaveLength(7);
  });
});

describe('custom elements', () => {
  test('are inline within text, and form lines of their own elsewhere', () => {
    expect(rawBodyOf('<p>The <x-tip>board</x-tip> met.</p><x-a>One.</x-a><x-b><p>Two.</p></x-b>').lines).toEqual([
      'The board met.',
      'One.',
      'Two.',
    ]);
  });
});
