// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

const HEIGHT = 300;
const VIEW = 600;
/** An article of 16 paragraphs. In every group of four, the second one quotes Ana Roth and the fourth one mentions Bo Lind. */
const story = readingOf(
  articleOf(
    Array.from({ length: 16 }, (_, at) =>
      at % 4 === 1
        ? `“Ship number ${at} came in late,” said Ana Roth, the mayor of Riverton.`
        : at % 4 === 3
          ? `The keeper met Bo Lind, a fisherman, for the ${at}th time.`
          : `Nobody counted the boats on day ${at} of the storm.`,
    ),
  ),
);

beforeEach(() => {
  prepareDocument();
  // jsdom has no layout. With this replacement, each paragraph is HEIGHT pixels high and contains one line.
  HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement) {
    if (this.className === 'page') return new DOMRect(0, 0, 400, VIEW);
    const block = this.closest<HTMLElement>('.block');
    const top = Number(block?.dataset.block ?? 0) * HEIGHT - one('.page').scrollTop;
    return block === this ? new DOMRect(0, top, 400, HEIGHT) : new DOMRect(0, top + 20, 100, 20);
  };
  Element.prototype.scrollIntoView = function (this: Element) {
    const page = one('.page');
    page.scrollTop = Math.max(0, page.scrollTop + this.getBoundingClientRect().top - VIEW / 2);
  };
});
afterEach(clearDocument);

const wheelTo = (block: number) => {
  one('.page').dispatchEvent(new Event('wheel', { bubbles: true }));
  one('.page').scrollTop = block * HEIGHT;
};
const focused = () => Number((document.activeElement as HTMLElement | null)?.dataset.block);
const blockOf = (element: HTMLElement | undefined) => Number(element?.closest<HTMLElement>('.block')?.dataset.block);
const quoteAt = () => blockOf(all('mark.quote[data-at]')[0]);
const placeAt = () => blockOf(all('.name[data-current]')[0]);
const first = () => Math.round(one('.page').scrollTop / HEIGHT);
const begin = async () => {
  const view = show(story);
  await settled();
  return view;
};
const idOf = (name: string) => story.analysis.actors.find((actor) => actor.name === name)?.id ?? '';

describe('stepping through paragraphs', () => {
  test('moves by one paragraph per key press, however quickly the keys are pressed', async () => {
    await begin();
    for (let times = 0; times < 5; times++) press('j');
    expect(focused()).toBe(4);
    press('k');
    expect(focused()).toBe(3);
  });

  test('starts from the paragraphs in view when the focused paragraph is out of view', async () => {
    await begin();
    press('j');
    press('j');
    wheelTo(10);
    press('j');
    expect(focused()).toBe(10);
    wheelTo(6);
    press('k');
    expect(focused()).toBe(5);
  });
});

describe('stepping through quotations', () => {
  test('starts from the focused paragraph, and each further step starts from the current quotation', async () => {
    await begin();
    press('n');
    await expect.poll(quoteAt).toBe(1);
    press('j');
    while (focused() < 2) press('j');
    press('n');
    await expect.poll(quoteAt).toBe(5);
    press('n');
    await expect.poll(quoteAt).toBe(9);
    press('p');
    await expect.poll(quoteAt).toBe(5);
  });

  test('moves focus to the quotation after the n key, so the j key continues from there, but leaves it on a clicked button', async () => {
    await begin();
    press('n');
    press('n');
    expect(document.activeElement?.className).toBe('chip');
    expect(blockOf(document.activeElement as HTMLElement)).toBe(5);
    press('j');
    expect(focused()).toBe(6);
    one('[data-step=next-quote]').focus();
    one('[data-step=next-quote]').click();
    await expect.poll(quoteAt).toBe(9);
    expect((document.activeElement as HTMLElement).dataset.step).toBe('next-quote');
  });

  test('returns to the current quotation when the reader has scrolled back to just before it', async () => {
    await begin();
    press('n');
    press('n');
    await expect.poll(quoteAt).toBe(5);
    wheelTo(2);
    press('n');
    expect([quoteAt(), first()]).toEqual([5, 4]);
  });
});

describe('the mentions of the selected actor', () => {
  test('can be stepped through with keys and buttons, starting from wherever the reader has scrolled to', async () => {
    const view = await begin();
    wheelTo(10);
    view.select(idOf('Bo Lind'));
    await expect.poll(() => all('.name[data-on]').length).toBeGreaterThan(0);
    press('n');
    await expect.poll(placeAt).toBe(11);
    press('n');
    await expect.poll(placeAt).toBe(15);
    press('n');
    await expect.poll(placeAt).toBe(3);
    wheelTo(6);
    one('.actor[data-selected] [data-step=next]').click();
    await expect.poll(placeAt).toBe(7);
    wheelTo(13);
    one('.focus-bar [data-step=previous]').click();
    await expect.poll(placeAt).toBe(11);
  });

  test('determine where the view scrolls when the actor is selected: to the next mention, or to the last one if none follows', async () => {
    const view = await begin();
    wheelTo(8);
    view.select(idOf('Bo Lind'));
    await expect.poll(first).toBe(10);
    wheelTo(14);
    view.select(idOf('Ana Roth'));
    await expect.poll(first).toBe(12);
  });
});
