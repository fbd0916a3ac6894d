import { expect, test } from 'vitest';
import { openReader } from './support/actions/open-reader';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/**
 * The maximum number of times that the test steps to the next quotation before it fails. The first indirect quotation is reached in far
 * fewer steps.
 */
const MAX_STEPS = 80;

inBothBrowsers('stepping by key', (world) => {
  test('starts from the visible part of the article, both for paragraphs and for mentions of an actor', async () => {
    const { page, view } = await openReader(world, '/sample/');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await view.waitFor('the focus on the second paragraph', (root) => (root.activeElement as HTMLElement | null)?.dataset.block === '1');
    await view.evaluate(rest);
    /** Scrolls the article as a mouse wheel would. */
    const scrollOn = async () => {
      await view.evaluate((root) => {
        const scroller = root.querySelector('.page');
        scroller?.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
        scroller?.scrollTo({ top: scroller.scrollHeight * 0.6, behavior: 'instant' });
      });
      await view.evaluate(rest);
    };
    await scrollOn();
    const next = await view.evaluate((root) => {
      const { top = 0 } = root.querySelector('.page')?.getBoundingClientRect() ?? {};
      // Tolerates a block that is cut off by one pixel.
      return [...root.querySelectorAll<HTMLElement>('.block')].find((one) => one.getBoundingClientRect().top >= top - 1)?.dataset.block;
    });
    expect(Number(next)).toBeGreaterThan(5);
    await page.keyboard.press('j');
    await view.waitFor(
      'the focus on the first paragraph that begins in view',
      (root, block) => (root.activeElement as HTMLElement | null)?.dataset.block === block,
      next,
    );
    await view.evaluate(rest);
    await scrollOn();
    const { actor, place } = await view.evaluate((root) => {
      const viewport = root.querySelector('.page')?.getBoundingClientRect();
      const names = [...root.querySelectorAll<HTMLElement>('.name[data-place]')].filter((name) => {
        const [box] = name.getClientRects();
        return viewport && box && box.top >= viewport.top;
      });
      const last = names.findLast((name) => name.getBoundingClientRect().bottom <= (viewport?.bottom ?? 0));
      const first = names.find(({ dataset }) => dataset.actor === last?.dataset.actor);
      return { actor: first?.dataset.actor ?? 'nobody', place: first?.dataset.place ?? 'nowhere' };
    });
    await view.evaluate((root, id) => root.querySelector<HTMLElement>(`[data-member="${id}"] .actor-button`)?.focus(), actor);
    await page.keyboard.press('Enter');
    await view.waitFor('the marks of the actor', (root) => root.querySelector('.actor[data-selected]'));
    await page.keyboard.press('n');
    await view.waitFor(
      'the first place of the actor in view to be current',
      (root, id, number) => {
        const current = root.querySelector<HTMLElement>('.name[data-current]');
        return current?.dataset.actor === id && current.dataset.place === number;
      },
      actor,
      place,
    );
  });

  testOnce(world, 'moves focus to a quotation, so Enter opens its card and Tab continues after its words', async () => {
    const { page, view } = await openReader(world, '/sample/');
    /** Waits until another quotation is marked and has focus, and returns its ID. */
    const waitForQuote = async (what: string, before: string): Promise<string> =>
      (await view.waitFor(
        what,
        (root, last) => {
          const marked = root.querySelector<HTMLElement>('.quote[data-at]')?.dataset.quote;
          const focused = root.activeElement?.closest<HTMLElement>('[data-quote]')?.dataset.quote;
          return marked !== last && marked === focused && marked;
        },
        before,
      )) || 'none';
    const step = async (key: 'n' | 'p', before: string): Promise<string> => {
      await page.keyboard.press(key);
      return waitForQuote('the focus on another quotation', before);
    };
    const openAndClose = async (quote: string) => {
      await page.keyboard.press('Enter');
      await view.waitFor(
        'the card',
        (root, id) => root.querySelector(`[data-card="${id}"]`) && root.activeElement?.matches('.card'),
        quote,
      );
      await page.keyboard.press('Tab');
      await view.waitFor('the focus on the speaker', (root) => root.activeElement?.matches('.card-speaker'));
      await page.keyboard.press('Tab');
      await view.waitFor('the focus on the button that closes the card', (root) => root.activeElement?.matches('.card-head .icon-button'));
      await page.keyboard.press('Enter');
      await view.waitFor('the card to close', (root) => !root.querySelector('.card'));
      expect(await waitForQuote('the focus on the quotation again', '')).toBe(quote);
    };
    const tabOn = async (quote: string) => {
      await page.keyboard.press('Tab');
      await view.waitFor(
        'the focus on what follows the quotation',
        (root, id) => {
          const words = root.querySelector(`mark[data-quote="${id}"]`);
          const follows = words && root.activeElement && words.compareDocumentPosition(root.activeElement) & 4;
          return Boolean(follows) && root.querySelector('.page')?.contains(root.activeElement);
        },
        quote,
      );
    };
    const first = await step('n', 'none');
    const second = await step('n', first);
    expect(await step('p', second)).toBe(first);
    expect(await step('n', first)).toBe(second);
    await openAndClose(second);
    await tabOn(second);
    // An indirect quotation is checked too, because it has no button of its own that could take focus.
    await page.keyboard.press('v');
    await view.waitFor('the quotations alone', (root) => root.querySelector('.article[data-voices]'));
    const isIndirect = (quote: string) =>
      view.evaluate((root, id: string) => root.querySelector(`mark[data-quote="${id}"]`)?.matches('[data-kind=indirect]'), quote);
    let quote = second;
    for (let steps = 0; steps < MAX_STEPS && !(await isIndirect(quote)); steps++) quote = await step('n', quote);
    expect(await isIndirect(quote)).toBe(true);
    await openAndClose(quote);
    await tabOn(quote);
  });
});
