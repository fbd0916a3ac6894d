import { expect, test } from 'vitest';
import { leadPictureOf, picturesIn } from '../../utils/article/article-pictures';
import type { BodyNode } from '../../utils/model';

const img = (name: string): BodyNode => ({ tag: 'img', src: `https://paper.example/${name}.jpg`, children: [] });
const words: BodyNode = { tag: 'p', children: [{ start: 0, end: 4 }] };

test('the pictures of an article are listed once, the lead picture first, and then in the order of the text', () => {
  const body: BodyNode[] = [
    words,
    { tag: 'figure', children: [img('ferry-at-night'), img('harbour-at-noon')] },
    { tag: 'ul', children: [{ tag: 'li', children: [img('pilot-boats'), img('ferry-at-night')] }] },
  ];
  const image = 'https://paper.example/mayor-at-desk.jpg';
  expect(picturesIn({ image, body }).map((address) => address.slice('https://paper.example/'.length, -'.jpg'.length))).toEqual([
    'mayor-at-desk',
    'ferry-at-night',
    'harbour-at-noon',
    'pilot-boats',
  ]);
  expect(leadPictureOf({ image, body })).toBe(image);
});

test('an article shows no lead picture that its body shows already, or if it begins with another one', () => {
  const image = 'https://paper.example/mayor-at-desk-800x600.jpg';
  expect(leadPictureOf({ image, body: [words, img('mayor-at-desk')] })).toBe(null);
  expect(leadPictureOf({ image, body: [img('ferry-at-night'), words] })).toBe(null);
  expect(leadPictureOf({ image: null, body: [words] })).toBe(null);
});
