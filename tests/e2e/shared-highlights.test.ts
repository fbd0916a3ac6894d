import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForToast } from './support/acts/correcting';
import { openReader } from './support/acts/open-reader';
import { readerMouse } from './support/acts/reader-mouse';
import { readPage } from './support/acts/reading';
import { selectIn } from './support/acts/select-in';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';
import { type HandServer, startHandServer } from './support/pages/hand-pages';

const [A, B, C] = ['went dark when its lens', 'opens every door', 'was not at the meeting'];

/** The highlighted words, in the order of the text. */
const marked = (root: Document | ShadowRoot) =>
  [...root.querySelectorAll('.body mark.highlight')].map(({ textContent }) => textContent).join(' | ');
const inPopup = `() => (${marked})(document)` as never as () => string;
const inReader = `(root) => (${marked})(root)` as never as (root: ShadowRoot) => string;

inBothBrowsers('a page that is open in reader mode and in the popup', (world) => {
  const served: { server?: HandServer } = {};
  beforeAll(async () => {
    served.server = await startHandServer();
  });
  afterAll(() => served.server?.close());

  test('has every highlight in both, wherever it was made', async () => {
    const page = await world.session.openPage(`${served.server?.url}/story`);
    const { view } = await openReader(world, page);
    const { drag, press } = readerMouse(page, view);
    const highlight = async (words: string, colour: string) => {
      await page.bringToFront();
      await drag(words);
      await press(`.selection-bar [data-colour=${colour}]`);
      await waitUntil(words, async () => (await view.evaluate(inReader)).includes(words));
    };
    await highlight(A, 'blue');
    const popup = await readPage(world.session, page);
    expect(await popup.evaluate(inPopup)).toBe(A);
    await selectIn(popup, B);
    await popup.click('.selection-bar [data-colour=pink]');
    await waitForToast(popup, 'highlighted');
    await popup.close();
    await highlight(C, 'green');
    const all = [A, B, C].sort();
    await waitUntil('all of them in reader mode', async () => (await view.evaluate(inReader)).split(' | ').length === 3);
    expect((await view.evaluate(inReader)).split(' | ').sort()).toEqual(all);
    const again = await readPage(world.session, page);
    expect((await again.evaluate(inPopup)).split(' | ').sort()).toEqual(all);
  });
});
