// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../utils/extract/collect-blocks';
import { keepBlocks } from '../../utils/extract/keep-blocks';
import { articleOf, elementsOf, page, paragraphs, parse } from './support/pages';

/** What is left of a body, where blocks that begin with «OUT» go; `voted` selects the pictures that Readability kept. */
function keptOf(markup: string, voted = 'none'): Element {
  const root = parse(`<!DOCTYPE html><body>${markup}</body>`).body;
  const kept = collectBlocks(root).filter(({ text }) => !text.startsWith('OUT'));
  keepBlocks(root, kept, new Set(root.querySelectorAll(voted)));
  return root;
}
const markupOf = (markup: string, voted?: string): string => keptOf(markup, voted).innerHTML;
const pictures = (markup: string, voted?: string): (string | null)[] =>
  [...keptOf(markup, voted).querySelectorAll('img')].map((img) => img.getAttribute('src'));

describe('a page', () => {
  test.each([
    ['loses blocks and what is empty without them', '<p>In</p><div><p>OUT</p></div><p>In</p>', '<p>In</p><p>In</p>'],
    ['keeps elements around what stays', '<div><section><p>OUT</p><p>In</p></section></div>', '<div><section><p>In</p></section></div>'],
    ['keeps inline elements within what stays', '<p>In <em>and <b>in</b></em></p>', '<p>In <em>and <b>in</b></em></p>'],
    ['loses loose words beside a block', '<div>OUT loose<p>In</p>OUT again</div>', '<div><p>In</p></div>'],
    ['keeps loose words beside a block', '<div>In loose<p>OUT</p></div>', '<div>In loose</div>'],
    ['keeps white space that parts words', '<p>In</p>\n<p>In</p>', '<p>In</p>\n<p>In</p>'],
    ['keeps line breaks', '<p>In<br>and<wbr>in</p>', '<p>In<br>and<wbr>in</p>'],
    ['loses comments', '<p>In<!-- OUT --></p><!-- OUT -->', '<p>In</p>'],
    ['loses names and marks, which have been read', '<p class="x" id="y" style="color:red" data-z="1">In</p>', '<p>In</p>'],
    [
      'keeps what is read later',
      '<p lang="de" dir="ltr"><a href="/a" class="x">In</a></p><table><tr><td colspan="2" rowspan="3">In</td></tr></table>',
      '<p lang="de" dir="ltr"><a href="/a">In</a></p><table><tbody><tr><td colspan="2" rowspan="3">In</td></tr></tbody></table>',
    ],
    ['is empty where nothing stays', '<div><p>OUT</p><hr><img src="/a.jpg"></div>', ''],
  ])('%s', (_, before, after) => {
    expect(markupOf(before)).toBe(after);
  });
});

describe('signs without a letter', () => {
  test.each([
    ['stay beside words of their line', '<p><b>— </b>In<i> *</i></p>', '<p><b>— </b>In<i> *</i></p>'],
    ['stay before a line break', '<div>* * *<br>In</div>', '<div>* * *<br>In</div>'],
    ['go where nothing of their line stays', '<p>In</p><p>* * *</p>', '<p>In</p>'],
    ['go with the words that go', '<p>— OUT not the first word</p><p>In</p>', '<p>In</p>'],
    ['go where only blocks are beside them', '<div>|<p>In</p>|</div>', '<div><p>In</p></div>'],
  ])('%s', (name, before, after) => {
    const root = parse(`<!DOCTYPE html><body>${before}</body>`).body;
    const kept = collectBlocks(root).filter(({ text }) => !text.includes('OUT'));
    keepBlocks(root, kept, new Set());
    expect(root.innerHTML, name).toBe(after);
  });
});

describe('a rule across', () => {
  test('stays between blocks that stay', () => {
    expect(markupOf('<p>In</p><hr><div><p>In</p></div>')).toBe('<p>In</p><hr><div><p>In</p></div>');
  });

  test.each([
    ['below the last', '<p>In</p><hr>'],
    ['above the first', '<hr><p>In</p>'],
    ['beside one that goes', '<p>OUT</p><hr><p>In</p>'],
    ['before another', '<p>In</p><hr><hr>'],
  ])('goes %s', (_, markup) => {
    expect(markupOf(markup)).toBe('<p>In</p>');
  });
});

describe('a table', () => {
  test('keeps its shape: cells that were empty, and cells whose words go', () => {
    expect(markupOf('<table><tr><th></th><th>In</th></tr><tr><td>In</td><td>OUT</td><td><p>OUT</p></td></tr></table>')).toBe(
      '<table><tbody><tr><th></th><th>In</th></tr><tr><td>In</td><td></td><td></td></tr></tbody></table>',
    );
  });

  test('loses rows without words that stay, and goes where no row has any', () => {
    expect(markupOf('<table><tr><td>In</td></tr><tr><td>OUT</td></tr></table>')).toBe('<table><tbody><tr><td>In</td></tr></tbody></table>');
    expect(markupOf('<p>In</p><table><tr><td>OUT</td></tr></table>')).toBe('<p>In</p>');
  });
});

describe('a picture', () => {
  test.each([
    ['between paragraphs', '<p>In</p><img src="/a"><p>In</p>'],
    ['in a figure between paragraphs', '<p>In</p><figure><div><img src="/a"></div></figure><p>In</p>'],
    ['some wrappers deep', '<p>In</p><div><div><div><img src="/a"></div></div></div><p>In</p>'],
    ['in a paragraph of its own', '<p>In</p><p><img src="/a"></p><p>In</p>'],
    ['within a paragraph that stays', '<p>In</p><p>In <img src="/a"></p><p>In</p>'],
    ['beside a paragraph that goes', '<p>In</p><p>OUT</p><img src="/a"><p>In</p>'],
  ])('stays %s', (_, markup) => {
    expect(pictures(markup)).toEqual(['/a']);
  });

  test.each([
    ['above the first', '<img src="/a"><p>In</p><p>In</p>'],
    ['below the last', '<p>In</p><p>In</p><img src="/a">'],
    ['in a box beside', '<div><p>In</p><p>In</p></div><div><img src="/a"></div><div><p>In</p></div>'],
    ['deep in wrappers', `<p>In</p>${'<div>'.repeat(6)}<img src="/a">${'</div>'.repeat(6)}<p>In</p>`],
    ['where nothing stays', '<p>OUT</p><img src="/a"><p>OUT</p>'],
  ])('goes %s', (_, markup) => {
    expect(pictures(markup)).toEqual([]);
  });

  test('that Readability kept stays wherever the column of the text holds it, and nowhere else', () => {
    const column = '<div><img src="/a" class="v"><div><img src="/b" class="v"></div><p>In</p><p>In</p><img src="/c" class="v"></div>';
    expect(pictures(column, '.v')).toEqual(['/a', '/b', '/c']);
    expect(pictures(`<div>${column}</div><div><img src="/d" class="v"></div>`, '.v')).toEqual(['/a', '/b', '/c']);
  });

  test('keeps the words of its figure, though they are no block of the text', () => {
    const figure = '<figure><img src="/a"><figcaption>OUT <i>below</i></figcaption></figure>';
    expect(markupOf(`<p>In</p>${figure}<p>In</p>`)).toBe(`<p>In</p>${figure}<p>In</p>`);
    expect(markupOf(`<p>In</p><p>In</p>${figure}`)).toBe('<p>In</p><p>In</p>');
  });

  test('is found again in the article, its caption beside it and not in the text', () => {
    const figure = '<figure><img src="/a.jpg" width="800" height="600"><figcaption>Berth 4 in the evening</figcaption></figure>';
    const article = articleOf(page(`${paragraphs(3)}${figure}${paragraphs(3).replaceAll('spring', 'autumn')}`));
    expect(elementsOf(article.body, 'figure').map(({ caption }) => caption)).toEqual(['Berth 4 in the evening']);
    expect(article.text).not.toContain('Berth 4');
    expect(article.integrity.lost).toEqual([]);
  });
});
