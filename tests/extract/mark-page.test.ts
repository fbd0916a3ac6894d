// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markPage } from '../../utils/extract/page/mark-page';
import { page, paragraphs, parse, URL_OF_PAGE } from './support/pages';

const mark = (html: string, url = URL_OF_PAGE) => markPage(parse(html), url);
const before = mark(page(paragraphs(4)));

test('the fingerprint of a page stays the same when only the fragment of its address changes', () => {
  expect(mark(page(paragraphs(4)), `${URL_OF_PAGE}#top`)).toEqual(before);
});

test.each([
  ['changes to clocks and counters', page(`<span>5 minutes ago</span>${paragraphs(4)}<p>1,204 readers</p>`)],
  [
    'changes to scripts and styles',
    page(`${paragraphs(4)}<script>const state = "${'x'.repeat(200)}";</script><style>p{color:${'red'.repeat(40)}}</style>`),
  ],
  ['changes to pictures and attributes', page(`<img src="/new.jpg" alt="${'a harbour '.repeat(20)}">${paragraphs(4)}`)],
])('%s do not change the fingerprint of a page', (_, html) => {
  expect(mark(html)).toEqual(before);
});

test.each([
  ['an added paragraph', page(paragraphs(5)), URL_OF_PAGE],
  ['a changed word', page(paragraphs(4).replace('tariffs', 'tolls')), URL_OF_PAGE],
  ['a different order of paragraphs', page(paragraphs(4).split('\n').toReversed().join('\n')), URL_OF_PAGE],
  ['a different title', page(paragraphs(4)).replace('<title>', '<title>Live: '), URL_OF_PAGE],
  ['a different query in the address', page(paragraphs(4)), `${URL_OF_PAGE}?page=2`],
])('%s changes the fingerprint of a page', (_, html, url) => {
  expect(mark(html, url)).not.toEqual(before);
});

test('the fingerprint of a page depends on the text in its open shadow trees', () => {
  const marks = ['tariffs', 'tolls'].map((word) => {
    const doc = parse(page('<story-body></story-body>'));
    const shadow = doc.querySelector('story-body')?.attachShadow({ mode: 'open' });
    shadow?.append(`The harbour board argued until late about dredging, ${word} and the old lighthouse on the western pier.`);
    return markPage(doc, URL_OF_PAGE).words;
  });
  expect(marks[0]).not.toBe(marks[1]);
});

test('elements named after DOM properties do not change the fingerprint of a page', () => {
  const html = page(
    `<form><input name="nodeType"><input name="shadowRoot"><input name="parentNode">${paragraphs(4)}</form><img name="title"><img name="body">`,
  );
  expect(mark(html)).toEqual(before);
});

test('a page whose pictures have the name of the root still gets a fingerprint that changes with its text', () => {
  const named = (words: string) => mark(page(`<img name="documentElement"><img name="documentElement">${words}`)).words;
  expect(named(paragraphs(4))).not.toBe(named(paragraphs(5)));
});
