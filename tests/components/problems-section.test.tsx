// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProblemsSection } from '../../components/options/ProblemsSection';
import type { ProblemEntry, ProblemNotice } from '../../utils/model';
import { onSurface } from './support/on-surface';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const OLD: ProblemEntry = { time: '2026-05-03T14:05Z', place: 'fonts.read', name: 'TypeError', message: 'Failed to fetch', count: 2 };
const NEW: ProblemEntry = { time: '2026-05-04T09:00Z', place: 'sites.read', name: 'Error', message: '', count: 1 };

function show(...first: readonly ProblemEntry[]) {
  const entries = signal<readonly ProblemEntry[]>(first);
  const notice = signal<ProblemNotice | null>(null);
  const copy = vi.fn(async () => {
    notice.value = { name: 'copied' };
  });
  const clear = vi.fn(async () => {
    entries.value = [];
    notice.value = { name: 'cleared' };
  });
  render(onSurface(<ProblemsSection controls={{ problems: { entries, notice, copy, clear } }} />), surface);
  return { copy, clear };
}
const texts = (selector: string) => all(selector).map(({ textContent }) => textContent);

test('the problems section lists the time, place, name, message and count of each entry, with the newest entry first', () => {
  show(OLD, NEW);
  expect(texts('.problems code')).toEqual(['sites.read Error', 'fonts.read TypeError: Failed to fetch']);
  expect(all('.problems time').map((time) => time.getAttribute('datetime'))).toEqual([NEW.time, OLD.time]);
  expect(texts('.problems li').map((text) => text?.includes('options_problems_times'))).toEqual([false, true]);
  expect(texts('[data-count=problems]')).toEqual(['options_problems_count']);
});

test('the problems section shows neither a list nor buttons when nothing has failed', () => {
  show();
  expect(texts('[data-count=problems]')).toEqual(['options_problems_none']);
  expect(all('button, ul')).toEqual([]);
});

test('the copy button in the problems section copies the entries, and a status message confirms it', async () => {
  const { copy } = show(OLD);
  one('[data-action=copy-problems]').click();
  await settled();
  expect(copy).toHaveBeenCalledOnce();
  expect(texts('[role=status]')).toEqual(['options_problems_copied']);
});

test('the clear button in the problems section removes all entries and moves focus to the count', async () => {
  const { clear } = show(OLD);
  one('[data-action=clear-problems]').click();
  await settled();
  expect(clear).toHaveBeenCalledOnce();
  expect(texts('[role=status]')).toEqual(['options_problems_cleared']);
  expect(all('.problems')).toEqual([]);
  expect(document.activeElement).toBe(one('[data-count=problems]'));
});
