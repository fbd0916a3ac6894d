// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LocaleProvider } from '../../components/frame/locale-context';
import { TextsPage } from '../../components/texts/TextsPage';
import type { TextControls, TextPlan, TextState } from '../../utils/controls/link-texts';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(() => {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
  document.body.append(root);
});
afterEach(() => render(null, root));

const PLAN: TextPlan = {
  asked: 'all',
  pages: 12_345,
  sites: 210,
  minutes: 84,
  failed: 0,
  problems: [],
  access: 'all',
  keepsPictures: true,
};
const LINK = { id: 1, url: 'https://ledger.example/a', title: '<b>The harbour</b>' };

function show(state: TextState) {
  const controls: TextControls = {
    state: signal(state),
    follow: vi.fn(async () => undefined),
    start: vi.fn(async () => undefined),
    pause: vi.fn(),
    resume: vi.fn(),
    stop: vi.fn(),
    saveReport: vi.fn(),
  };
  act(() =>
    render(
      <LocaleProvider value="en-GB">
        <TextsPage controls={controls} />
      </LocaleProvider>,
      root,
    ),
  );
  return { controls, shown: root.textContent ?? '', actions: [...root.querySelectorAll('[data-action]')].map(actionOf) };
}
const actionOf = (element: Element): string => element.getAttribute('data-action') ?? '';
const press = (action: string) => act(() => root.querySelector<HTMLElement>(`[data-action=${action}]`)?.click());

test('before anything is requested, the page says what will be, and what the browser will ask', () => {
  const { controls, shown, actions } = show({ name: 'plan', plan: PLAN, isRefused: false });
  for (const words of [
    'texts_pages 12,345',
    'texts_sites 210',
    'texts_minutes 84',
    'texts_how',
    'texts_seen',
    'texts_pictures',
    'texts_accessAll',
  ])
    expect(shown).toContain(words);
  expect(actions).toEqual(['start-texts', 'show-links']);
  press('start-texts');
  expect(controls.start).toHaveBeenCalledExactlyOnceWith('new');
});

test('few sites are named, and nothing is said about a permission that is there, or about pictures that are not kept', () => {
  expect(show({ name: 'plan', plan: { ...PLAN, access: ['a.example', 'b.example'] }, isRefused: false }).shown).toContain(
    'texts_accessSome a.example and b.example',
  );
  const { shown } = show({ name: 'plan', plan: { ...PLAN, access: 'given', keepsPictures: false }, isRefused: false });
  expect(shown).not.toMatch(/texts_(?:access|pictures)/);
});

test.each<[string, Partial<TextPlan>, string, readonly string[]]>([
  ['nothing can be loaded', { pages: 0 }, 'texts_nothing', ['show-links']],
  ['everything was tried today', { pages: 0, failed: 3 }, 'texts_tried', ['retry-texts', 'show-links']],
  ['some were tried today', { failed: 3 }, 'texts_again 3', ['start-texts', 'retry-texts', 'show-links']],
])('the page says that %s', (_, plan, words, expected) => {
  const { shown, actions } = show({ name: 'plan', plan: { ...PLAN, ...plan }, isRefused: false });
  expect(shown).toContain(words);
  expect(actions).toEqual(expected);
});

test('a refused permission is an alert, and the button stays', () => {
  const { actions } = show({ name: 'plan', plan: PLAN, isRefused: true });
  expect(root.querySelector('.library-notice[role=alert]')?.textContent).toContain('texts_refused');
  expect(actions).toContain('start-texts');
});

test('the progress counts, and can be paused and stopped', () => {
  const progress = { done: 1_500, total: 3_000, loaded: 1_200, joined: 100, failed: 200, gone: 0 };
  const running = { name: 'running', progress, isPaused: false, isOffline: false, hosts: ['a.example'] } as const;
  const { controls, shown } = show(running);
  expect(shown).toContain('texts_running 1,500 3,000');
  expect(shown).toContain('texts_counts 1,300 200');
  press('pause-work');
  press('stop-work');
  expect([controls.pause, controls.stop].map((one) => vi.mocked(one).mock.calls.length)).toEqual([1, 1]);
  expect(shown).not.toContain('texts_waitingFor');
  expect(show({ ...running, isPaused: true }).shown).toContain('texts_paused 1,500 3,000');
  expect(show({ ...running, isPaused: true, isOffline: true }).shown).toContain('texts_offline 1,500 3,000');
  const last = show({ ...running, progress: { ...progress, done: 2_998 }, hosts: ['a.example', 'b.example'] });
  expect(last.shown).toContain('texts_waitingFor a.example, b.example');
});

test('while another window loads texts, there is nothing to begin', () => {
  const { shown, actions } = show({ name: 'elsewhere' });
  expect([shown, actions]).toEqual(['texts_elsewhere', []]);
});

test('the report has the focus, names each link that has no text as a text, and opens it without a referrer', () => {
  const problems = [{ code: 'gone', count: 1, examples: [LINK] }] as const;
  const plan = { ...PLAN, pages: 5, failed: 1, problems };
  const progress = { done: 3, total: 8, loaded: 1, joined: 1, failed: 1, gone: 2 };
  const { controls, actions } = show({ name: 'done', progress, plan, end: 'stopped' });
  expect(document.activeElement?.getAttribute('data-end')).toBe('stopped');
  const link = root.querySelector<HTMLAnchorElement>('[data-reason=gone] a');
  expect([link?.textContent, link?.href, link?.rel]).toEqual(['<b>The harbour</b>', LINK.url, 'noopener noreferrer nofollow']);
  expect(actions).toEqual(['start-texts', 'show-library', 'retry-texts', 'save-report']);
  press('retry-texts');
  expect(controls.start).toHaveBeenCalledExactlyOnceWith('failed');
  press('save-report');
  expect(vi.mocked(controls.saveReport).mock.calls[0]?.[0]('gone')).toBe('texts_reason_gone');
  expect(show({ name: 'done', progress, plan, end: { code: 'storageFull' } }).shown).toContain('texts_broken');
});
