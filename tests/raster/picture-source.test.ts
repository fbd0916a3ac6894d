import { expect, test } from 'vitest';
import { pictureSource } from '../../utils/raster/picture-source';

const article = { url: 'https://www.ledger.example/story', pictureHosts: ['img.ledger.example', 'cdn.example:8443'] };

test.each([
  ['https://www.ledger.example/a.jpg', true],
  ['https://img.ledger.example/a.jpg', true],
  ['https://cdn.example:8443/a.jpg', true],
  ['https://cdn.example/a.jpg', false],
  ['https://tracker.example/pixel.gif', false],
  ['https://img.ledger.example.tracker.example/a.jpg', false],
  ['https://img.ledger.example@tracker.example/a.jpg', false],
])('the source %s is known: %s', (src, isKnown) => {
  expect(pictureSource(article, src)).toMatchObject({ address: src, isKnown });
});

test('pictures of an https page are requested by https, and those of an http page as the page names them', () => {
  expect(pictureSource(article, 'http://img.ledger.example/a.jpg').address).toBe('https://img.ledger.example/a.jpg');
  const plain = { url: 'http://old.example/story' };
  expect(pictureSource(plain, 'http://old.example/a.jpg')).toEqual({
    address: 'http://old.example/a.jpg',
    host: 'old.example',
    isKnown: true,
  });
});

test('no picture of an article from a file is known', () => {
  expect(pictureSource({ url: 'file:///story.html' }, 'https://img.ledger.example/a.jpg').isKnown).toBe(false);
});
