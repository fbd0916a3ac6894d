// @vitest-environment jsdom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { useEarlyClicks } from '../../components/reading/use-early-clicks';

const page = document.body.appendChild(document.createElement('div'));

afterEach(() => render(null, page));

/**
 * An article with a picture and with a quotation with its chip and a link to another site, and what the later parts do with a click on the
 * picture.
 */
function Article({ hasLoaded, onPicture }: { hasLoaded: boolean; onPicture?: () => void }) {
  const scroller = useRef<HTMLElement>(null);
  useEarlyClicks(scroller, hasLoaded);
  return (
    <main ref={scroller}>
      <button type="button" data-action="enlarge" onClick={hasLoaded ? onPicture : undefined} />
      <button type="button" class="chip" data-quote="q1" />
      <button type="button" class="chip" data-quote="q2" />
      <mark class="quote" data-quote="q1">
        <b>words</b> <a href="#elsewhere">elsewhere</a>
      </mark>
    </main>
  );
}

function click(selector: string, how: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  page.querySelector(selector)?.dispatchEvent(event);
  return event;
}

/** Returns the number of clicks on quotations that are repeated when the later parts have loaded. */
function clicksOnceLoaded(): number {
  let clicks = 0;
  const count = ({ target }: Event) => {
    if (target instanceof Element && target.closest('[data-quote]')) clicks++;
  };
  page.addEventListener('click', count);
  render(<Article hasLoaded />, page);
  page.removeEventListener('click', count);
  return clicks;
}

test('a click before the later parts have loaded leads nowhere else, and takes effect once they have', () => {
  let opened = 0;
  const onPicture = () => opened++;
  render(<Article hasLoaded={false} onPicture={onPicture} />, page);
  expect(click('[data-action=enlarge]').defaultPrevented).toBe(true);
  expect(click('[data-action=enlarge]').defaultPrevented).toBe(true);
  expect(opened).toBe(0);
  render(<Article hasLoaded onPicture={onPicture} />, page);
  expect(opened).toBe(1);
  click('[data-action=enlarge]');
  expect(opened).toBe(2);
});

test('leaves clicks to the browser on other links, and with a modifier key', () => {
  render(<Article hasLoaded={false} onPicture={() => expect.unreachable()} />, page);
  expect(click('[href="#elsewhere"]').defaultPrevented).toBe(false);
  expect(click('[data-action=enlarge]', { ctrlKey: true }).defaultPrevented).toBe(false);
  render(<Article hasLoaded onPicture={() => expect.unreachable()} />, page);
});

test.each([
  ['a click elsewhere', () => click('[href="#elsewhere"]')],
  ['a key', () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))],
])('is not repeated after %s', (_, act) => {
  render(<Article hasLoaded={false} onPicture={() => expect.unreachable()} />, page);
  click('[data-action=enlarge]');
  act();
  render(<Article hasLoaded onPicture={() => expect.unreachable()} />, page);
});

test.each([
  ['the same chip twice', ['.chip', '.chip'], 0],
  ['a chip and then the words of its quotation', ['.chip', 'b'], 0],
  ['the same chip three times', ['.chip', '.chip', '.chip'], 1],
  ['the chips of two quotations', ['.chip', '[data-quote=q2]'], 1],
])('opens or closes a card as later clicks would: %s', (_, selectors, opened) => {
  render(<Article hasLoaded={false} />, page);
  for (const selector of selectors) expect(click(selector).defaultPrevented).toBe(true);
  expect(clicksOnceLoaded()).toBe(opened);
});

test('the second click of a double click changes nothing', () => {
  render(<Article hasLoaded={false} />, page);
  click('.chip', { detail: 1 });
  click('.chip', { detail: 2 });
  expect(clicksOnceLoaded()).toBe(1);
});
