// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { at, plain, readingOf } from './support/sample-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const headings: BodyNode[] = [
  { tag: 'h2', children: [at('Ada Brun')] },
  { tag: 'h3', children: [at('spoke')] },
  { tag: 'p', children: [at('It rains')] },
  { tag: 'h2', children: [at('she said')] },
];

describe('the table of contents', () => {
  test('nests the headings and moves focus to the chosen one', async () => {
    show(readingOf(headings));
    press('c');
    await settled();
    expect(all('.contents > ol > li > button').map(({ textContent }) => textContent)).toEqual(['Ada Brun', 'she said']);
    expect(all('.contents ol ol button').map(({ textContent }) => textContent)).toEqual(['spoke']);
    one('[data-heading="1"]').click();
    expect(document.activeElement).toBe(one('.body h3'));
  });

  test('marks the last heading above the reading position', async () => {
    show(readingOf(headings));
    press('c');
    await settled();
    // jsdom has no layout, so every heading is treated as being above the reading position.
    expect(all('[aria-current="location"]').map(({ textContent }) => textContent)).toEqual(['she said']);
  });

  test('is not in the menu when the article has no headings, and its shortcut says that there are none', async () => {
    const controls = show(plain);
    press('c');
    expect(controls.panel.value).toBeNull();
    await expect.poll(() => all('[data-toast=noContents]').length).toBe(1);
    one('[data-action=more]').click();
    await settled();
    expect(all('.menu [data-action=find]')).toHaveLength(1);
    expect(all('.menu [data-action=contents]')).toEqual([]);
  });
});
