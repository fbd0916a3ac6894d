// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { at, readingOf } from './support/sample-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const picture = (src: string): BodyNode => ({ tag: 'img', src, alt: 'Grey sea', children: [] });

test('the article body shows the credit below a picture, whether or not the picture has a caption', () => {
  show(
    readingOf([
      { tag: 'p', children: [at('Ada')] },
      { tag: 'figure', caption: 'The sea.', credit: 'Photo: Ada Wren', children: [picture('https://paper.example/sea.jpg')] },
      { tag: 'figure', credit: 'Photo: Jo Wren', children: [picture('https://paper.example/land.jpg')] },
    ]),
  );
  expect(all('figcaption').map((caption) => caption.textContent)).toEqual(['The sea. Photo: Ada Wren', 'Photo: Jo Wren']);
});

test('the article body renders a fact box as a note rather than a landmark', () => {
  show(readingOf([{ tag: 'aside', children: [{ tag: 'p', children: [at('Ada')] }] }]));
  expect(all('.body aside')).toEqual([]);
  expect(one('.body .fact-box').getAttribute('role')).toBe('note');
  expect(one('.body .fact-box p').textContent).toContain('Ada');
});

test('the article body shows a note of the editors with its label, which is not part of the words', () => {
  show(readingOf([{ tag: 'aside', note: 'correction', children: [{ tag: 'p', children: [at('Ada')] }] }]));
  const box = one('.body .editors-note');
  expect([box.getAttribute('role'), box.getAttribute('aria-label')]).toEqual(['note', 'article_note_correction']);
  expect(one('.editors-note .note-label').textContent).toBe('article_note_correction');
  expect(one('.editors-note p:not(.note-label)').textContent).toContain('Ada');
  expect(all('.body .fact-box')).toEqual([]);
});

test('the article body keeps the rt and rp elements of ruby text', () => {
  show(
    readingOf([
      {
        tag: 'p',
        children: [{ tag: 'ruby', children: [at('Ada'), { tag: 'rp', children: [at('spoke')] }, { tag: 'rt', children: [at('rains')] }] }],
      },
    ]),
  );
  expect(one('.body ruby > rt').textContent).toBe('rains');
  expect(one('.body ruby > rp').textContent).toBe('spoke');
});

test('the reading view shows the lead picture only once when the body contains it in another size', () => {
  show(
    readingOf([
      { tag: 'p', children: [at('Ada')] },
      { tag: 'figure', children: [picture('https://paper.example/fit-in/800x0/lead-800x600.webp')] },
    ]),
    'live',
  );
  expect(all('img')).toHaveLength(1);
});
