// @vitest-environment jsdom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { useEarlyClicks } from '../../components/reading/use-early-clicks';

const page = document.body.appendChild(document.createElement('div'));

afterEach(() => render(null, page));

/** An article with a picture and with a link to another site in a quotation, and what the later parts do with a click on the picture. */
function Article({ hasLoaded, onPicture }: { hasLoaded: boolean; onPicture: () => void }) {
  const scroller = useRef<HTMLElement>(null);
  useEarlyClicks(scroller, hasLoaded);
  return (
    <main ref={scroller}>
      <button type="button" data-action="enlarge" onClick={hasLoaded ? onPicture : undefined} />
      <mark class="quote">
        <a href="#elsewhere">elsewhere</a>
      </mark>
    </main>
  );
}

function click(selector: string, how: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...how });
  page.querySelector(selector)?.dispatchEvent(event);
  return event;
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
