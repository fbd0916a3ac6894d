// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readShownWords } from '../../components/article/rendered-text';
import type { BodyNode } from '../../utils/model';
import { findWords } from '../../utils/text/find-words';
import { foldForSearch } from '../../utils/text/fold-for-search';
import { at, plain, readingOf, TEXT } from './support/sample-reading';
import { clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const wordsAt = (ranges: readonly Range[]): string[] => ranges.map((range) => range.toString());
const find = (words: string): string[][] => {
  const shown = readShownWords(one('.article'));
  return findWords(foldForSearch(shown.text), words).map((span) => wordsAt(shown.rangesOf(span)));
};

describe('readShownWords', () => {
  test('reads the text of the header and the body, but not of the buttons', () => {
    show(plain);
    const lines = readShownWords(one('.article')).text.split('\n');
    expect(lines).toEqual(expect.arrayContaining(['Rain <b>again</b>', ...TEXT.split('\n')]));
    expect(lines.join(' ')).not.toContain('quote_chip');
  });

  test('locates a passage that spans quotations, names and links, with one range for each piece', () => {
    show(plain);
    expect(find('Ada Brun spoke. "it rains')).toEqual([['Ada Brun', ' spoke. ', '“It rains']]);
    expect(find('said Bo')).toEqual([['said', ' Bo']]);
  });

  test('includes the captions of pictures and separates them from the next paragraph', () => {
    show(
      readingOf([
        { tag: 'figure', caption: 'A grey sea', credit: 'Photo: Bo Li', children: [] },
        { tag: 'p', children: [at('Ada Brun')] },
      ]),
    );
    expect(find('a grey sea photo')).toEqual([['A grey sea', ' ', 'Photo']]);
    expect(find('li ada')).toEqual([]);
  });

  test('skips a linked footnote number, but no other superscript', () => {
    const sign: BodyNode = { tag: 'sup', children: [{ tag: 'a', href: 'https://paper.example/a#fn1', children: [at('“')] }] };
    const [before, after] = [at('Ada Brun spoke. '), at('It rains,')];
    show(readingOf([{ tag: 'p', children: [before, sign, after] }]));
    expect(find('spoke. it')).toEqual([]);
    const raised = one('sup');
    raised.textContent = '2';
    expect(find('spoke. it')).toEqual([]);
    raised.innerHTML = '<a>2</a>';
    expect(find('spoke. it')).toEqual([['spoke. ', 'It']]);
    raised.innerHTML = '<a>rd</a>';
    expect(find('spoke. it')).toEqual([]);
  });

  test('divides the text into one section for the header and one for each block', () => {
    show(plain);
    const { sections, text } = readShownWords(one('.article'));
    expect(sections.map(({ element }) => element.className)).toEqual(['article-header', 'block', 'block']);
    expect(text.slice(sections[2]?.start, sections[2]?.end).trim()).toBe(TEXT.split('\n')[1]);
  });
});
