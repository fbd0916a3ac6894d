// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../utils/extract/blocks/collect-blocks';
import { keepBlocks } from '../../utils/extract/body/keep-blocks';
import { articleOf, elementsOf, page, paragraphs, parse } from './support/pages';

/**
 * Returns a body after `keepBlocks` has removed the blocks that begin with «OUT». `voted` is a selector for the pictures that Readability
 * kept.
 */
function keptOf(markup: string, voted = 'none'): Element {
  const root = parse(`<!DOCTYPE html><body>${markup}</body>`).body;
  const kept = collectBlocks(root).filter(({ text }) => !text.startsWith('OUT'));
  keepBlocks(root, kept, new Set(root.querySelectorAll(voted)));
  return root;
}
const markupOf = (markup: string, voted?: string): string => keptOf(markup, voted).innerHTML;
const pictures = (markup: string, voted?: string): (string | null)[] =>
  [...keptOf(markup, voted).querySelectorAll('img')].map((img) => img.getAttribute('src'));

describe('keepBlocks', () => {
  test.each([
    ['removes blocks and the containers that they leave empty', '<p>In</p><div><p>OUT</p></div><p>In</p>', '<p>In</p><p>In</p>'],
    [
      'keeps the elements around a kept block',
      '<div><section><p>OUT</p><p>In</p></section></div>',
      '<div><section><p>In</p></section></div>',
    ],
    ['keeps the inline elements within a kept block', '<p>In <em>and <b>in</b></em></p>', '<p>In <em>and <b>in</b></em></p>'],
    ['removes loose words beside a kept block', '<div>OUT loose<p>In</p>OUT again</div>', '<div><p>In</p></div>'],
    ['keeps loose words beside a removed block', '<div>In loose<p>OUT</p></div>', '<div>In loose</div>'],
    ['keeps whitespace between blocks', '<p>In</p>\n<p>In</p>', '<p>In</p>\n<p>In</p>'],
    ['keeps line breaks within a block', '<p>In<br>and<wbr>in</p>', '<p>In<br>and<wbr>in</p>'],
    ['removes HTML comments', '<p>In<!-- OUT --></p><!-- OUT -->', '<p>In</p>'],
    ['removes the attributes class, id, style and data-*', '<p class="x" id="y" style="color:red" data-z="1">In</p>', '<p>In</p>'],
    [
      'keeps the attributes lang, dir, href, colspan and rowspan',
      '<p lang="de" dir="ltr"><a href="/a" class="x">In</a></p><table><tr><td colspan="2" rowspan="3">In</td></tr></table>',
      '<p lang="de" dir="ltr"><a href="/a">In</a></p><table><tbody><tr><td colspan="2" rowspan="3">In</td></tr></tbody></table>',
    ],
    ['leaves an empty body when no block is kept', '<div><p>OUT</p><hr><img src="/a.jpg"></div>', ''],
  ])('%s', (_, before, after) => {
    expect(markupOf(before)).toBe(after);
  });
});

describe('a sequence of symbols without letters', () => {
  test.each([
    ['is kept when there are words on the same line', '<p><b>— </b>In<i> *</i></p>', '<p><b>— </b>In<i> *</i></p>'],
    ['is kept when a line break and words follow', '<div>* * *<br>In</div>', '<div>* * *<br>In</div>'],
    ['is removed when nothing else is on its line', '<p>In</p><p>* * *</p>', '<p>In</p>'],
    ['is removed together with the words on its line', '<p>— OUT not the first word</p><p>In</p>', '<p>In</p>'],
    ['is removed when only blocks are beside it', '<div>|<p>In</p>|</div>', '<div><p>In</p></div>'],
  ])('%s', (name, before, after) => {
    const root = parse(`<!DOCTYPE html><body>${before}</body>`).body;
    const kept = collectBlocks(root).filter(({ text }) => !text.includes('OUT'));
    keepBlocks(root, kept, new Set());
    expect(root.innerHTML, name).toBe(after);
  });
});

describe('a horizontal rule', () => {
  test('is kept between two kept blocks', () => {
    expect(markupOf('<p>In</p><hr><div><p>In</p></div>')).toBe('<p>In</p><hr><div><p>In</p></div>');
  });

  test.each([
    ['after the last block', '<p>In</p><hr>'],
    ['before the first block', '<hr><p>In</p>'],
    ['between a removed block and the first kept block', '<p>OUT</p><hr><p>In</p>'],
    ['when it is one of two after the last block', '<p>In</p><hr><hr>'],
  ])('is removed %s', (_, markup) => {
    expect(markupOf(markup)).toBe('<p>In</p>');
  });
});

describe('a table', () => {
  test('keeps its empty cells, and cells whose text has been removed', () => {
    expect(markupOf('<table><tr><th></th><th>In</th></tr><tr><td>In</td><td>OUT</td><td><p>OUT</p></td></tr></table>')).toBe(
      '<table><tbody><tr><th></th><th>In</th></tr><tr><td>In</td><td></td><td></td></tr></tbody></table>',
    );
  });

  test('loses rows without kept text, and is removed when no rows are left', () => {
    expect(markupOf('<table><tr><td>In</td></tr><tr><td>OUT</td></tr></table>')).toBe('<table><tbody><tr><td>In</td></tr></tbody></table>');
    expect(markupOf('<p>In</p><table><tr><td>OUT</td></tr></table>')).toBe('<p>In</p>');
  });
});

describe('a picture', () => {
  test.each([
    ['between paragraphs', '<p>In</p><img src="/a"><p>In</p>'],
    ['in a figure between paragraphs', '<p>In</p><figure><div><img src="/a"></div></figure><p>In</p>'],
    ['inside three nested containers between paragraphs', '<p>In</p><div><div><div><img src="/a"></div></div></div><p>In</p>'],
    ['in a paragraph of its own', '<p>In</p><p><img src="/a"></p><p>In</p>'],
    ['within a kept paragraph', '<p>In</p><p>In <img src="/a"></p><p>In</p>'],
    ['beside a removed paragraph', '<p>In</p><p>OUT</p><img src="/a"><p>In</p>'],
  ])('is kept %s', (_, markup) => {
    expect(pictures(markup)).toEqual(['/a']);
  });

  test.each([
    ['above the first paragraph', '<img src="/a"><p>In</p><p>In</p>'],
    ['below the last paragraph', '<p>In</p><p>In</p><img src="/a">'],
    ['in a container of its own beside the text', '<div><p>In</p><p>In</p></div><div><img src="/a"></div><div><p>In</p></div>'],
    ['inside six nested containers', `<p>In</p>${'<div>'.repeat(6)}<img src="/a">${'</div>'.repeat(6)}<p>In</p>`],
    ['when no paragraph is kept', '<p>OUT</p><img src="/a"><p>OUT</p>'],
  ])('is removed %s', (_, markup) => {
    expect(pictures(markup)).toEqual([]);
  });

  test('is kept when Readability kept it and it is in the text column', () => {
    const column = '<div><img src="/a" class="v"><div><img src="/b" class="v"></div><p>In</p><p>In</p><img src="/c" class="v"></div>';
    expect(pictures(column, '.v')).toEqual(['/a', '/b', '/c']);
    expect(pictures(`<div>${column}</div><div><img src="/d" class="v"></div>`, '.v')).toEqual(['/a', '/b', '/c']);
  });

  test('is kept with its caption when it is between paragraphs, and is removed with its caption when it follows the last paragraph', () => {
    const figure = '<figure><img src="/a"><figcaption>OUT <i>below</i></figcaption></figure>';
    expect(markupOf(`<p>In</p>${figure}<p>In</p>`)).toBe(`<p>In</p>${figure}<p>In</p>`);
    expect(markupOf(`<p>In</p><p>In</p>${figure}`)).toBe('<p>In</p><p>In</p>');
  });

  test('appears in the article with its caption, which is neither part of the text nor listed as lost', () => {
    const figure = '<figure><img src="/a.jpg" width="800" height="600"><figcaption>Berth 4 in the evening</figcaption></figure>';
    const article = articleOf(page(`${paragraphs(3)}${figure}${paragraphs(3).replaceAll('spring', 'autumn')}`));
    expect(elementsOf(article.body, 'figure').map(({ caption }) => caption)).toEqual(['Berth 4 in the evening']);
    expect(article.text).not.toContain('Berth 4');
    expect(article.integrity.lost).toEqual([]);
  });
});
