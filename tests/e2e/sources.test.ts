import { expect, test } from 'vitest';
import { readPage } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';

/** Words that are not in the page's own tree until a browser has made it: only there can be seen whether they are found. */
const PAGES: readonly (readonly [slug: string, what: string, kept: readonly string[], left: readonly string[]])[] = [
  [
    'web-components',
    'open shadow roots, slots filled',
    ['The forty apple trees', 'A count by the parish in October', 'Linnea Sandhurst, who has pruned', 'The car park will now be built'],
    ['There is no more to this story', 'never shown to anybody', 'printed on Fridays'],
  ],
  [
    'scripts-only',
    'a noscript that alone holds the article',
    ['Bakers and nurses do not go home', 'A month of nights: thirty crowns', 'still asking who the half is'],
    ['Loading', 'Send me the Echo'],
  ],
  ['amp-page', 'an AMP page', ['Smoke over Skerry!', 'The works has taken on sixty-two people'], ['half their price', 'Become a member']],
];

inBothBrowsers('where the words of a page stand', (world) => {
  test.each(PAGES)('%s: %s', async (slug, _, kept, left) => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/fixtures/${slug}`));
    const text = await popup.evaluate(() => globalThis.dramatis?.article.text ?? '');
    for (const words of kept) expect(text).toContain(words);
    for (const words of left) expect(text).not.toContain(words);
  });
});
