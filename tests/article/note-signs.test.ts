import { expect, test } from 'vitest';
import { noteSigns, withFilled } from '../../utils/article/note-signs';
import type { BodyNode } from '../../utils/model';
import { bodyOf, el } from '../export/support/structured-reading';

const link = (words: string, fragment: string, id?: string) =>
  el('a', words, { href: `https://x.example/a#${fragment}`, ...(id && { id }) });
const signsOf = ({ text, body }: { text: string; body: readonly BodyNode[] }): string[] =>
  noteSigns(text, body).map(({ start, end }) => text.slice(start, end));

test('noteSigns finds linked superscripts, superscripts after punctuation, links to notes and links back from notes', () => {
  expect(
    signsOf(
      bodyOf([
        el('p', ['It held.', el('sup', link('2', 'fn2', 'r2')), ' It leaked', el('sup', link('[3]', 'gone')), '.', el('sup', '*')]),
        el('p', ['It froze.', link('[4]', 'fn4', 'r4'), ' It burst.', link('†', 'nowhere')]),
        el('li', ['Most of it.', link('↩', 'r2'), link('up', 'r4')], { id: 'fn2' }),
        el('li', 'All of it.', { id: 'fn4' }),
      ]),
    ),
  ).toEqual(['2', '[3]', '*', '[4]', '↩']);
});

test('noteSigns ignores exponents, years and words', () => {
  expect(
    signsOf(
      bodyOf([
        el('p', ['10 m', el('sup', '2'), ' in ', link('2024', 'y'), ', the 3', el('sup', 'rd'), ' time.', link('More', 'y')]),
        el('h2', '2024', { id: 'y' }),
      ]),
    ),
  ).toEqual([]);
});

test('withFilled replaces the given spans with spaces, so no offset shifts', () => {
  const text = 'It held.12 It leaked.3';
  const filled = withFilled(
    text,
    [
      { start: 8, end: 10 },
      { start: 21, end: 22 },
    ],
    ' ',
  );
  expect(filled).toBe('It held.   It leaked. ');
});
