import { describe, expect, test } from 'vitest';
import { findOnPage } from '../../utils/overlay/find-on-page';

/** Returns the words on a page at which some words of an article are found. */
function wordsOn(article: string, page: string, words: string): readonly string[] {
  const start = article.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return findOnPage(article, page)({ start, end: start + words.length }).map((span) => page.slice(span.start, span.end));
}

const ARTICLE = 'The ferry to Ostra stops in March.\n“We have no crew left,” Ilka Brandt said on Monday.\nNobody knows who will pay.';

describe('the words of an article are found on its page', () => {
  test('between other words, and with other white space', () => {
    const page = `Home News\n\t${ARTICLE.replaceAll('\n', '\nAdvertisement\n').replaceAll(' ', '\n   ')}\nComments`;
    expect(wordsOn(ARTICLE, page, '“We have no crew left,”')).toEqual(['“We have no crew left,”'.replaceAll(' ', '\n   ')]);
  });

  test('in their own line, although a box before the article repeats them', () => {
    const page = `Most read: “We have no crew left,” says shipowner ${ARTICLE}`;
    const start = ARTICLE.indexOf('“We');
    const [found] = findOnPage(ARTICLE, page)({ start, end: start + 23 });
    expect(found?.start).toBe(page.lastIndexOf('“We'));
  });

  test('with the soft hyphens and the footnote that the page has within them', () => {
    const page = ARTICLE.replace('no crew', 'no[12] cr\u00adew');
    expect(wordsOn(ARTICLE, page, '“We have no crew left,”')).toEqual(['“We have no[12] cr\u00adew left,”']);
  });

  test('in two parts around words that the article leaves out', () => {
    const article =
      'The council met. “We will rebuild the northern harbour wall before the winter storms,” the mayor Odo Lind told the meeting.';
    const page = article.replace('wall before', 'wall Read more: the harbour in pictures and maps before');
    expect(wordsOn(article, page, '“We will rebuild the northern harbour wall before the winter storms,”')).toEqual([
      '“We will rebuild the northern harbour wall',
      'before the winter storms,”',
    ]);
  });

  test('in a script without spaces', () => {
    const article = '港口将于三月关闭。\n“我们没有船员了，”伊尔卡说。';
    expect(wordsOn(article, `首页 ${article.replace('\n', '广告')} 评论`, '“我们没有船员了，”')).toEqual(['“我们没有船员了，”']);
  });
});

test('words that the page does not have are not found', () => {
  expect(wordsOn(ARTICLE, 'The ferry to Ostra stops in March. Subscribe to read on.', '“We have no crew left,”')).toEqual([]);
  expect(wordsOn(ARTICLE, '', 'ferry')).toEqual([]);
});

test('a long article is found on a long page in which every line is changed', () => {
  const lines = Array.from(
    { length: 500 },
    (_, at) => `Line ${at} says “the tide at gauge ${at * 37} was ${at * 11} centimetres”, and more of it.`,
  );
  const page = lines.map((line) => line.replace('tide', 'TIDE')).join('\n');
  const article = lines.join('\n');
  const found = findOnPage(article, page);
  const start = article.indexOf('Line 300');
  expect(found({ start, end: start + 40 }).length).toBeGreaterThan(0);
});
