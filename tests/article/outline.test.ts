import { expect, test } from 'vitest';
import { headingsIn, type OutlineEntry, outlineOf } from '../../utils/article/outline';
import type { BodyNode, BodyTag } from '../../utils/model';

/** Returns a body with one element for each pair of a tag and a line, and the text of that body. */
function bodyOf(...lines: readonly (readonly [BodyTag, string])[]): readonly [BodyNode[], string] {
  const text = lines.map(([, words]) => words).join('\n');
  let start = 0;
  const body = lines.map(([tag, words]) => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    return { tag, children: words === '' ? [] : [span] };
  });
  return [body, text];
}
const shape = (entries: readonly OutlineEntry[]): unknown[] =>
  entries.flatMap(({ title, below }) => (below.length > 0 ? [title, shape(below)] : [title]));

test('the outline nests headings by their levels', () => {
  const lines = bodyOf(['h2', 'One'], ['p', 'words'], ['h3', 'One a'], ['h3', 'One b'], ['h4', 'One b i'], ['h2', 'Two'], ['h3', 'Two a']);
  expect(shape(outlineOf(...lines))).toEqual(['One', ['One a', 'One b', ['One b i']], 'Two', ['Two a']]);
});

test('the outline has no gap when levels are skipped or the first heading is below the top level', () => {
  expect(shape(outlineOf(...bodyOf(['h4', 'One'], ['h6', 'One a'], ['h5', 'One b'], ['h2', 'Two'])))).toEqual([
    'One',
    ['One a', 'One b'],
    'Two',
  ]);
});

test('the outline numbers all headings of the body, including empty ones and those within other elements', () => {
  const [body, text] = bodyOf(['h2', 'One'], ['h2', ''], ['h2', 'Three']);
  const within: BodyNode[] = [{ tag: 'aside', children: body }];
  expect(outlineOf(within, text).map(({ index, title }) => [index, title])).toEqual([
    [0, 'One'],
    [2, 'Three'],
  ]);
  expect(headingsIn(within)).toHaveLength(3);
});
