// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ExportAll } from '../../components/library/ExportAll';
import type { ExportState } from '../../components/library/library-controls';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(prepareDocument);
afterEach(() => render(null, root));

function show(formats = ['json']) {
  const state = signal<ExportState>({ name: 'idle' });
  const controls = { state, formats, start: vi.fn(async () => undefined), stop: vi.fn() };
  act(() => render(<ExportAll controls={controls} />, root));
  const become = (next: ExportState) =>
    act(() => {
      state.value = next;
    });
  return { ...controls, become };
}
const found = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = (detail = 1) => found('button')?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
const said = () => found('[role=status]')?.textContent;

it('is one button that starts, and stops what it started', () => {
  const { start, stop, become } = show();
  const button = found('button');
  click();
  expect(start).toHaveBeenCalledExactlyOnceWith('json');
  become({ name: 'running', done: 12, total: 80 });
  expect(found('button')).toBe(button);
  click(2);
  expect(stop, 'the second half of a double click').not.toHaveBeenCalled();
  click();
  expect(stop).toHaveBeenCalledOnce();
});

it('says in one place how it goes and how it went', () => {
  const { become } = show();
  expect(said()).toBe('');
  become({ name: 'running', done: 12, total: 80 });
  expect(said()).toBe('library_exporting');
  become({ name: 'done', written: 80, unreadable: 0 });
  expect(said()).toBe('library_exported');
  become({ name: 'done', written: 79, unreadable: 1 });
  expect(said()).toBe('library_exported library_exportUnreadable');
  become({ name: 'failed', error: { code: 'libraryBusy' } });
  expect(said()).toBe('library_exportFailed error_libraryBusy');
});

it('asks for the format where there are several', () => {
  show();
  expect(found('select')).toBeNull();
  render(null, root);
  const { start } = show(['json', 'other']);
  const select = found('select') as HTMLSelectElement;
  act(() => {
    select.value = 'other';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  click();
  expect(start).toHaveBeenCalledExactlyOnceWith('other');
});
