// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../entrypoints/reader/keep-focus';

const first = () => document.querySelector<HTMLElement>('.page');
const focused = () => document.activeElement?.className;
/** The frame gets the focus, and Chromium has taken it from the element that had it. */
function receiveFocus(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  window.dispatchEvent(new Event('focus'));
}

beforeEach(() => {
  document.body.innerHTML = '<main class="page" tabindex="0"></main><button class="button"></button>';
});

test('a frame that gets the focus before any of its elements had it focuses the article', () => {
  keepFocus(vi.fn(), first);
  receiveFocus();
  expect(focused()).toBe('page');
});

test('a frame that gets the focus back focuses the element that had it, or the article if that element is gone', () => {
  keepFocus(vi.fn(), first);
  const button = document.querySelector<HTMLElement>('.button');
  button?.focus();
  receiveFocus();
  expect(focused()).toBe('button');
  button?.remove();
  receiveFocus();
  expect(focused()).toBe('page');
});
