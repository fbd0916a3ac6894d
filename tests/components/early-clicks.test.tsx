// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { at, readingOf } from './support/sample-reading';
import { settled } from './support/settled';
import { clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const picture = { tag: 'img', src: 'https://paper.example/sea.jpg', alt: 'Grey sea', children: [] } as const;

// The later parts load once per file, so this file has only one test.
test('a click before the later parts have loaded leads nowhere else, and takes effect once they have', async () => {
  show(
    readingOf([
      { tag: 'p', children: [at('Ada Brun')] },
      { tag: 'figure', children: [picture] },
    ]),
    'live',
  );
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  one('.body [data-action=enlarge]').dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
  await settled();
  expect((one('.lightbox img') as HTMLImageElement).src).toBe(picture.src);
});
