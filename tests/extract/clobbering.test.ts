// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { selectOne } from '../../utils/extract/page/node-access';
import { extractPage } from '../support/extract-page';
import { CLOBBER_NAMES, CLOBBERED_PAGES, clobberedPage, DOCUMENT_NAMES, untamperedPage } from '../support/scripted-pages';
import { articleOf, parse, URL_OF_PAGE } from './support/pages';

/** Tests with pages whose elements are named after DOM properties. `security/hostile-pages.test.ts` runs the same tests in real browsers. */

const plain = articleOf(untamperedPage());

test('the page without clobbering elements produces an article with eight paragraphs', () => {
  expect(plain.text.split('\n')).toHaveLength(8);
});

describe.each([...CLOBBER_NAMES, ...DOCUMENT_NAMES])('elements named %s', (name) => {
  test('do not change the text or the title when they are before, between and after the paragraphs', () => {
    const { text, title } = articleOf(clobberedPage([name]));
    expect({ text, title }).toEqual({ text: plain.text, title: plain.title });
  });

  test('do not change the text when they are fields in a form around the article', () => {
    expect(articleOf(clobberedPage([name], true)).text).toBe(plain.text);
  });
});

test.each(CLOBBERED_PAGES)('elements with $name change neither the article nor the page', ({ html }) => {
  const doc = parse(html());
  const root = selectOne(doc, ':root');
  const before = root?.cloneNode(true) ?? null;
  const result = extractPage(doc, URL_OF_PAGE);
  expect(result.ok ? result.value.text : result.error).toBe(plain.text);
  expect(root?.isEqualNode(before)).toBe(true);
});
