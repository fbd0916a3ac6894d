import { options, render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReadingView } from '../../../components/reading/ReadingView';
import type { Reading } from '../../../utils/model';
import { createReadingState } from '../../../utils/state/reading-state';
import { plainSettings } from './plain-settings';

/** What a test draws into. */
export const surface = document.createElement('div');
export function show(reading: Reading, images: 'live' | 'none' = 'none') {
  const controls = createReadingState(reading, { locale: 'en-GB', copy: async () => true });
  render(<ReadingView controls={controls} settings={plainSettings()} images={images} locale="en-GB" />, surface);
  return controls;
}
export const all = (selector: string) => [...surface.querySelectorAll<HTMLElement>(selector)];
export const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
export const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

/** Takes everything for being on the screen. */
class ShowingObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell;
  }
  observe(target: Element) {
    const rect = target.getBoundingClientRect();
    this.#tell([{ target, isIntersecting: true, boundingClientRect: rect, intersectionRect: rect } as IntersectionObserverEntry], this);
  }
  unobserve() {}
  disconnect() {}
  takeRecords = () => [];
}

/** What the view needs of a browser and jsdom does not have. */
export function prepareDocument(): void {
  // Keys for words: what is tested is the view, not a translation.
  fakeBrowser.i18n.getMessage = (key: string) => key;
  // Nothing is painted. Left to itself Preact waits for a frame and a timer, and the timer may outlive the window of the test.
  options.requestAnimationFrame = (run) => setTimeout(run);
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  globalThis.matchMedia ??= (query: string) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  globalThis.IntersectionObserver ??= ShowingObserver;
  Element.prototype.checkVisibility ??= () => true;
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  Element.prototype.scrollBy ??= () => undefined;
  Range.prototype.getClientRects ??= () => Object.assign([new DOMRect()], { item: () => null });
  Range.prototype.getBoundingClientRect ??= () => new DOMRect();
  document.body.append(surface);
}

export function clearDocument(): void {
  render(null, surface);
  surface.remove();
}
