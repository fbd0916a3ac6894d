// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdEffects } from './support/hold-effects';
import { at, readingOf } from './support/sample-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const image = (name: string, alt: string) => ({ tag: 'img', src: `https://paper.example/${name}.jpg`, alt, children: [] }) as const;
const pictured = readingOf([
  { tag: 'p', children: [at('Ada Brun')] },
  { tag: 'figure', caption: 'The sea', credit: 'Bo Li', children: [image('sea', 'Grey sea')] },
  { tag: 'p', children: [{ tag: 'a', href: 'https://paper.example/b', children: [image('linked', '')] }] },
  { tag: 'figure', children: [image('fog', '')] },
]);
async function open(at: number) {
  const controls = show(pictured, 'live');
  await settled();
  const opener = all('[data-action=enlarge]')[at];
  opener?.focus();
  opener?.click();
  await settled();
  return controls;
}
const pressIn = async (key: string) => {
  one('.lightbox').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
};
const shown = () => (one('.lightbox img') as HTMLImageElement).src;

describe('the lightbox', () => {
  test('shows the clicked picture, from the same address, with its caption and credit', async () => {
    await open(1);
    expect(shown()).toBe('https://paper.example/sea.jpg');
    expect(one('.lightbox-words').textContent).toBe('The sea Bo Li');
    expect(one('.lightbox').ariaLabel ?? one('.lightbox').getAttribute('aria-label')).toBe('Grey sea');
  });

  test('steps through the pictures that are not links and wraps at the end', async () => {
    await open(1);
    const seen = [shown()];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await pressIn(key);
      seen.push(shown());
    }
    expect(seen.map((src) => src.replace(/.*\//, ''))).toEqual(['sea.jpg', 'fog.jpg', 'lead.jpg', 'fog.jpg']);
  });

  test('responds to a key that is pressed before the first paint', async () => {
    show(pictured, 'live');
    await settled();
    const runEffects = holdEffects();
    all('[data-action=enlarge]')[1]?.click();
    await settled();
    await pressIn('+');
    runEffects();
    await settled();
    expect(one('.lightbox img').dataset.size).toBe('1.5');
  });

  test('zooms with the + and - keys, and stays on an enlarged picture when an arrow key is pressed', async () => {
    await open(1);
    await pressIn('+');
    expect(one('.lightbox img').dataset.size).toBe('1.5');
    await pressIn('ArrowRight');
    expect(shown()).toBe('https://paper.example/sea.jpg');
    await pressIn('-');
    await pressIn('-');
    expect(one('.lightbox img').dataset.size).toBe('1');
  });

  test('blocks the shortcuts of the view while it is open and closes on Escape', async () => {
    const controls = await open(1);
    press('d');
    expect(controls.panel.value).toBe('picture');
    press('Escape');
    await settled();
    expect([controls.panel.value, all('.lightbox')]).toEqual([null, []]);
  });

  test('is not offered in a saved article, which shows no pictures', () => {
    show(pictured);
    expect(all('[data-action=enlarge]')).toEqual([]);
  });
});
