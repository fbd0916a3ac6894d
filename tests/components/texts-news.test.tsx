// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TextsNews } from '../../components/texts/TextsNews';
import type { TextNews } from '../../utils/controls/link-texts';
import { onSurface } from './support/on-surface';
import { clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const dismiss = vi.fn();
const show = (now: TextNews | null) => act(() => render(onSurface(<TextsNews news={signal(now)} dismiss={dismiss} />), surface));

test('the line says how far the loading has come, and leads to its page', () => {
  show({ name: 'running', done: 81, total: 500 });
  expect(one('[data-notice=texts-running]').textContent).toContain('texts_news_running');
  expect(one('.library-notice a').getAttribute('href')).toBe('#/texts');
  expect(surface.querySelector('[role=status], button')).toBeNull();
});

test('the line says how it ended, as a status that can be dismissed', () => {
  show({ name: 'done', loaded: 450, failed: 50 });
  expect(one('[role=status]').textContent).toContain('texts_news_done');
  one('[data-action=dismiss-texts]').click();
  expect(dismiss).toHaveBeenCalledOnce();
  show(null);
  expect(surface.querySelector('.library-notice')).toBeNull();
});
