// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { articleOf, elementsOf, leavesOf, page, paragraphs, wordsOf } from './support/pages';

/** Checks that a body's spans are sorted and do not overlap, and that the text outside them consists only of single line breaks. */
function checkSpans(text: string, body: readonly BodyNode[]): void {
  let at = 0;
  for (const { start, end } of leavesOf(body)) {
    expect(end).toBeGreaterThan(start);
    expect(text.slice(at, start)).toBe(start === 0 || start === at ? '' : '\n');
    at = end;
  }
  expect(at).toBe(text.length);
  expect(text).not.toMatch(/^\s|\s$|\n\n/);
}

const COMPLEX = page(`${paragraphs(3)}
  <div>Loose words in a <b>division</b>, which are a paragraph of their own all the same.<p>Then comes a real one, “with <em>words <a href="/deep">in <i>words</i></a></em>” and   much   white
  space.</p>More loose words that follow it without any wrapper around them.</div>
  <blockquote>Quoted without a paragraph, and long enough to be kept by everybody who reads.</blockquote>
  <blockquote><p>Quoted in a paragraph.</p><p>And in a second one, which is somewhat longer.</p></blockquote>
  <ul><li>First point of the board<ul><li>With a point below it</li></ul></li><li>Second point of the board</li></ul>
  <p>First line of the statement<br>second line of the statement<br><br></p>
  <pre>  12 ships
    3 ferries</pre>
  <table><caption>Ships</caption><thead><tr><th>Month</th><th>Ships</th></tr></thead><tbody><tr><td colspan="2">April</td></tr><tr><td>May</td><td></td></tr></tbody></table>
  <p> <b> </b> </p><p><span></span></p>${paragraphs(2).replaceAll('spring', 'autumn')}`);

test('the article of a complex page has sorted spans that do not overlap, and survives serialisation', () => {
  const article = articleOf(COMPLEX);
  checkSpans(article.text, article.body);
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  expect(structuredClone(article)).toEqual(article);
});

describe('the body tree', () => {
  const { text, body } = articleOf(COMPLEX);
  const textsOf = (tag: string): string[] => elementsOf(body, tag).map(({ children }) => wordsOf(text, children));

  test('turns text outside paragraphs into paragraphs, in the original order', () => {
    const lines = text.split('\n');
    const at = lines.indexOf('Loose words in a division, which are a paragraph of their own all the same.');
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]).toBe('Then comes a real one, “with words in words” and much white space.');
    expect(lines[at + 2]).toBe('More loose words that follow it without any wrapper around them.');
  });

  test('keeps block quotations, whether or not they contain paragraphs', () => {
    const [plain, nested] = elementsOf(body, 'blockquote');
    expect(plain && elementsOf(plain.children, 'p')).toEqual([]);
    expect(nested && elementsOf(nested.children, 'p')).toHaveLength(2);
  });

  test('keeps nested lists, with the text of each item on its own line', () => {
    expect(textsOf('ul')).toContain('First point of the boardWith a point below itSecond point of the board');
    expect(text).toContain('First point of the board\nWith a point below it\nSecond point of the board');
  });

  test('keeps a line break within a block, but drops line breaks at the end', () => {
    expect(text).toContain('First line of the statement\nsecond line of the statement\n');
    expect(elementsOf(body, 'br')).toHaveLength(1);
  });

  test('keeps the whitespace in preformatted text', () => {
    expect(textsOf('pre')).toEqual(['  12 ships\n    3 ferries']);
  });

  test('keeps the captions, header cells, column spans and empty cells of tables', () => {
    expect(elementsOf(body, 'td').map(({ colSpan }) => colSpan)).toEqual([2, undefined, undefined]);
    expect(textsOf('th')).toEqual(['Month', 'Ships']);
    expect(textsOf('caption')).toEqual(['Ships']);
  });

  test('omits paragraphs without text', () => {
    for (const paragraph of elementsOf(body, 'p')) expect(wordsOf(text, paragraph.children).trim()).not.toBe('');
  });
});

test.each([
  [
    'Chinese',
    'zh',
    '林港委员会周二开会讨论码头的未来，主席梅兰说：“我们不能再等了。”会议持续了四个小时，最后以七票对五票通过了新的航道计划。',
  ],
  [
    'Arabic',
    'ar',
    'اجتمع مجلس الميناء في لندمور يوم الثلاثاء وقالت رئيسته هدى مراد: «لا يمكننا الانتظار أكثر من ذلك». واستمر الاجتماع أربع ساعات كاملة قبل التصويت.',
  ],
])('an article in %s keeps its characters and its text direction, and has sorted spans that do not overlap', (_, lang, sentence) => {
  const body = [1, 2, 3, 4].map((at) => `<p>${at}. ${sentence}</p>`).join('');
  const article = articleOf(page(body, { html: `lang="${lang}"` }));
  checkSpans(article.text, article.body);
  expect(article.text.split('\n')).toHaveLength(4);
  expect(article.text).toContain(sentence);
  expect(article.dir).toBe(lang === 'ar' ? 'rtl' : 'ltr');
});

test('control characters are removed and lone surrogates are replaced without shifting the spans', () => {
  const article = articleOf(
    page(
      `<p>The chair said\u{200B} it was\u{7} «settled» \u{D800}now, and the board of the harbour agreed with her at once.</p>${paragraphs(4)}`,
    ),
  );
  expect(article.text).toContain('The chair said it was «settled» \u{FFFD}now, and the board');
  checkSpans(article.text, article.body);
});

test('a page with elements nested 360 levels deep produces a body tree with fewer than 100 levels', () => {
  const deep = `${'<div><blockquote><i>'.repeat(120)}${paragraphs(4)}${'</i></blockquote></div>'.repeat(120)}`;
  const article = articleOf(page(deep));
  const depth = (nodes: readonly BodyNode[]): number => Math.max(0, ...nodes.map((node) => ('tag' in node ? 1 + depth(node.children) : 0)));
  expect(depth(article.body)).toBeLessThan(100);
  checkSpans(article.text, article.body);
});
