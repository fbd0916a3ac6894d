import { options, render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ReadingView } from '../../../components/reading/ReadingView';
import type { Reading } from '../../../utils/model';
import { openReading } from '../../state/support/open-reading';
import { onSurface } from './on-surface';

/** The element into which the tests render. */
export const surface = document.createElement('div');
export function show(reading: Reading, images: 'live' | 'none' = 'none') {
  const controls = openReading(reading, { locale: 'en-GB', copy: async () => true });
  render(onSurface(<ReadingView article={{ view: controls }} images={images} />), surface);
  return controls;
}
export const all = (selector: string) => [...surface.querySelectorAll<HTMLElement>(selector)];
export const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`No element matches the selector ${selector}.`);
  return found;
};
export const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));

/** An observer that reports every element as visible. */
class ShowingObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #report: IntersectionObserverCallback;
  constructor(report: IntersectionObserverCallback) {
    this.#report = report;
  }
  observe(target: Element) {
    const rect = target.getBoundingClientRect();
    this.#report([{ target, isIntersecting: true, boundingClientRect: rect, intersectionRect: rect } as IntersectionObserverEntry], this);
  }
  unobserve() {}
  disconnect() {}
  takeRecords = () => [];
}

/** Adds the browser functions that the view needs and jsdom lacks. */
export function prepareDocument(): void {
  // Each message is replaced by its key, so the tests do not depend on the wording.
  fakeBrowser.i18n.getMessage = (key: string) => key;
  // Runs effects without waiting for a frame, because nothing is painted in these tests. By default, Preact also sets a timer, which may
  // outlive the test's window.
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
