// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { at, readingOf } from './support/rainy-reading';
import { all, clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const picture = (src: string): BodyNode => ({ tag: 'img', src, alt: 'Grey sea', children: [] });

it('the credit of a picture stands below it, with or without a caption', () => {
  show(
    readingOf([
      { tag: 'p', children: [at('Ada')] },
      { tag: 'figure', caption: 'The sea.', credit: 'Photo: Ada Wren', children: [picture('https://paper.example/sea.jpg')] },
      { tag: 'figure', credit: 'Photo: Jo Wren', children: [picture('https://paper.example/land.jpg')] },
    ]),
  );
  expect(all('figcaption').map((caption) => caption.textContent)).toEqual(['The sea. Photo: Ada Wren', 'Photo: Jo Wren']);
});

it('a fact box is set apart, and is no landmark', () => {
  show(readingOf([{ tag: 'aside', children: [{ tag: 'p', children: [at('Ada')] }] }]));
  expect(all('.body aside')).toEqual([]);
  expect(one('.body .fact-box').getAttribute('role')).toBe('note');
  expect(one('.body .fact-box p').textContent).toContain('Ada');
});

it('readings stand above their characters', () => {
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

it('the lead picture is not shown again where the body has it in another size', () => {
  show(
    readingOf([
      { tag: 'p', children: [at('Ada')] },
      { tag: 'figure', children: [picture('https://paper.example/fit-in/800x0/lead-800x600.webp')] },
    ]),
    'live',
  );
  expect(all('img')).toHaveLength(1);
});
