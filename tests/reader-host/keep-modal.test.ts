// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepModal } from '../../entrypoints/reader-host/keep-modal';

let state: 'closed' | 'shown' | 'modal';
let shown: AbortController;
let isModal: () => boolean;
/** jsdom has no modal dialogs. */
const dialog = {
  close: () => (state = 'closed'),
  show: () => (state = 'shown'),
  showModal: () => (state = 'modal'),
  matches: () => state === 'modal',
};
let listeners: Record<string, (event: Partial<Event>) => void>;
const say = (type: 'beforeprint' | 'afterprint', isTrusted: boolean) => listeners[type]?.({ isTrusted });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('FIREFOX', '');
  listeners = {};
  // Scripts cannot make trusted events, so the listeners are called.
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener) => {
    listeners[type] = listener as (event: Partial<Event>) => void;
  });
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  state = 'modal';
  shown = new AbortController();
  isModal = keepModal(dialog as unknown as HTMLDialogElement, shown.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a print event that the page has made changes nothing', () => {
  say('beforeprint', false);
  expect(state).toBe('modal');
  expect(isModal()).toBe(true);
});

test('a dialog is not modal while the browser prints, and is modal again afterwards', () => {
  say('beforeprint', true);
  expect([state, isModal()]).toEqual(['shown', true]);
  say('afterprint', false);
  expect(state).toBe('shown');
  say('afterprint', true);
  expect([state, isModal()]).toEqual(['modal', true]);
});

test('a dialog that is closed or made ordinary without printing is not modal', () => {
  state = 'shown';
  expect(isModal()).toBe(false);
});

test('a dialog is modal again when the reader is back in the page, even if the page suppresses the event at the end of printing', () => {
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  say('beforeprint', true);
  vi.advanceTimersByTime(60_000);
  expect([isModal(), state]).toEqual([true, 'shown']);
  hasFocus.mockReturnValue(true);
  expect([isModal(), state]).toEqual([true, 'modal']);
});

test('in Firefox, which prints a copy of the page, a dialog is modal again as soon as the copy is made', () => {
  vi.stubEnv('FIREFOX', 'true');
  say('beforeprint', true);
  expect(state).toBe('shown');
  vi.runAllTimers();
  expect([isModal(), state]).toEqual([true, 'modal']);
});

test('a dialog that has been hidden is not opened again when printing ends', () => {
  say('beforeprint', true);
  shown.abort();
  dialog.close();
  say('afterprint', true);
  expect(state).toBe('closed');
});
