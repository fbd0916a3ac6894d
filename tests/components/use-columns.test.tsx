// @vitest-environment jsdom
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useColumns } from '../../components/article/use-columns';
import { clearDocument, one, prepareDocument, surface } from './support/show-reading';

/** Notifies the observer that the view has been resized. */
let resize = () => {};
beforeEach(() => {
  prepareDocument();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(report: () => void) {
        resize = report;
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  clearDocument();
  vi.unstubAllGlobals();
});

const WIDTH = 900;
/** An article in columns. It fills three and a half pages, and each page is as wide as the view. */
function Pages({ direction }: { readonly direction: 'ltr' | 'rtl' }) {
  const scroller = useRef<HTMLElement>(null);
  useColumns(scroller);
  return (
    <main ref={scroller} style={{ overflowY: 'hidden', direction }}>
      <button type="button">Button</button>
    </main>
  );
}
async function open(direction: 'ltr' | 'rtl' = 'ltr') {
  render(<Pages direction={direction} />, surface);
  await new Promise((done) => setTimeout(done, 50));
  const page = one('main');
  let left = 0;
  const last = 2.5 * WIDTH;
  // The progress of a smooth page turn, from 0 to 1.
  let share = 1;
  Object.defineProperties(page, {
    clientWidth: { value: WIDTH, configurable: true },
    scrollWidth: { value: WIDTH + last },
    scrollLeft: { get: () => left },
    scrollTo: {
      value: ({ left: to = 0, behavior }: ScrollToOptions) => {
        const way = Math.max(-last, Math.min(to, last)) - left;
        left += behavior === 'smooth' ? way * share : way;
      },
    },
  });
  const scrollBy = (pixels: number) => {
    left += pixels;
    page.dispatchEvent(new Event('scrollend'));
  };
  const press = (key: string, target: Element = page, shiftKey = false) => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true, composed: true }));
    page.dispatchEvent(new Event('scrollend'));
    return left / WIDTH;
  };
  const glide = (part: number) => {
    share = part;
  };
  return { page, press, scrollBy, glide, turned: () => left / WIDTH };
}

describe('the paged column view', () => {
  test('turns pages with the scroll keys and stops at the ends of the article', async () => {
    const { press } = await open();
    expect(['PageDown', ' ', 'ArrowRight', 'ArrowDown'].map((key) => press(key))).toEqual([1, 2, 2.5, 2.5]);
    expect(['PageUp', 'ArrowLeft', 'End', 'Home'].map((key) => press(key))).toEqual([2, 1, 2.5, 0]);
  });

  test('does not turn the page when the space bar is pressed on a button', async () => {
    const { press } = await open();
    expect(press(' ', one('button'))).toBe(0);
  });

  test('turns pages to the left when the text runs from right to left', async () => {
    const { press } = await open('rtl');
    expect([press('ArrowLeft'), press('PageDown'), press('ArrowRight')]).toEqual([-1, -2, -1]);
  });

  test('snaps to the start of a page after scrolling', async () => {
    const { scrollBy, turned } = await open();
    scrollBy(400);
    expect(turned()).toBe(1);
    scrollBy(-300);
    expect(turned()).toBe(0);
  });

  test('snaps to the start of a page when the window is resized', async () => {
    const { page, press, turned } = await open();
    expect(press('ArrowRight')).toBe(1);
    Object.defineProperty(page, 'clientWidth', { value: 600 });
    resize();
    expect((turned() * WIDTH) % 600).toBe(0);
  });

  test('completes a page turn when the end of an earlier turn is reported late', async () => {
    const { page, press, glide, turned } = await open();
    expect(press('PageDown')).toBe(1);
    glide(0.25);
    page.dispatchEvent(new WheelEvent('wheel', { deltaY: 120, cancelable: true }));
    expect(turned()).toBe(1.25);
    page.dispatchEvent(new Event('scrollend'));
    expect(turned()).toBe(2);
  });

  test('turns only one page for two wheel events in quick succession', async () => {
    const { page, turned } = await open();
    const push = () => page.dispatchEvent(new WheelEvent('wheel', { deltaY: 120, cancelable: true }));
    push();
    push();
    expect(turned()).toBe(1);
  });
});
