import { expect, test } from 'vitest';
import { openReader } from './support/actions/open-reader';
import { inBothBrowsers } from './support/browsers/in-browsers';

/**
 * Pages whose article exists only after a browser has built the document. `kept` lists words that must be extracted, and `left` lists words
 * around the article that must not be extracted.
 */
const PAGES: readonly (readonly [what: string, slug: string, kept: readonly string[], left: readonly string[]])[] = [
  [
    'open shadow roots with filled slots',
    'web-components',
    ['The forty apple trees', 'A count by the parish in October', 'Linnea Sandhurst, who has pruned', 'The car park will now be built'],
    ['There is no more to this story', 'never shown to anybody', 'printed on Fridays'],
  ],
  [
    'a noscript element that alone contains it',
    'scripts-only',
    ['Bakers and nurses do not go home', 'A month of nights: thirty crowns', 'still asking who the half is'],
    ['Loading', 'Send me the Echo'],
  ],
  ['an AMP page', 'amp-page', ['Smoke over Skerry!', 'The works has taken on sixty-two people'], ['half their price', 'Become a member']],
];

inBothBrowsers('the extraction in a browser', (world) => {
  test.each(PAGES)('extracts the article from %s, but no text around it', async (_, slug, kept, left) => {
    const { view } = await openReader(world, `/fixtures/${slug}`);
    const text = await view.evaluate((root) => root.querySelector('.article')?.textContent ?? '');
    for (const words of kept) expect(text).toContain(words);
    for (const words of left) expect(text).not.toContain(words);
  });
});
