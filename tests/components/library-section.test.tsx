// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SafetyNotices } from '../../components/library/SafetyNotices';
import { LibrarySection } from '../../components/options/LibrarySection';
import type { SafetyAction, SafetyControls, SafetyState } from '../../utils/controls/library-safety';
import type { Repair } from '../../utils/model';
import { onSurface } from './support/on-surface';
import { prepareDocument } from './support/show-reading';

const REPAIR: Repair = { at: 7, source: 'copy', saved: 2, lost: null, unannotated: 1, file: 'damaged-7.sqlite', isRead: false };
const root = document.createElement('div');
beforeEach(prepareDocument);
afterEach(() => render(null, root));

test('the settings describe each repair, and list the kept files with buttons to export and delete them', async () => {
  const calls: string[] = [];
  const files = [
    { name: 'damaged-7.sqlite', kind: 'damaged', at: 7, bytes: 1e6, until: null },
    { name: 'version-6-5.sqlite', kind: 'copy', at: 5, bytes: 1e6, until: 1e9 },
  ] as const;
  const state = signal<SafetyState>({
    name: 'ready',
    isNearlyFull: true,
    safety: { saved: 2, repairs: [REPAIR], files, space: { used: 5e6, free: 1e6 }, parts: [{ name: 'database', bytes: 4e6 }], rev: 0 },
  });
  const action = signal<SafetyAction>({ name: 'none' });
  const controls: SafetyControls = {
    state,
    action,
    check: async () => void calls.push('check'),
    exportFile: async (name) => void calls.push(`export ${name}`),
    discard: async (name) => void calls.push(`delete ${name}`),
    dismiss: async () => undefined,
  };
  render(onSurface(<LibrarySection controls={controls} />), root);
  expect(root.querySelector('[data-repair=copy]')?.textContent).toMatch(
    /safety_damaged.*safety_source_copy.*safety_saved.*safety_lostUnknown.*safety_unannotated/,
  );
  expect(root.textContent).toContain('safety_nearlyFull');
  expect([...root.querySelectorAll('[data-kept]')].map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^safety_damagedFile/),
    expect.stringMatching(/^safety_copyFile/),
  ]);
  for (const name of ['check-library', 'export-kept', 'delete-kept']) root.querySelector<HTMLElement>(`[data-action=${name}]`)?.click();
  expect(calls).toEqual(['check', 'export damaged-7.sqlite', 'delete damaged-7.sqlite']);
  await act(() => {
    action.value = { name: 'failed', error: { code: 'storageFull', space: { used: 1, free: 2 } } };
  });
  expect(root.querySelector('[data-check=failed]')?.textContent).toMatch(/error_storageFull.*safety_space/);
});

test('the library page shows each repair until it is closed, and says when there is little space', () => {
  const closed: number[] = [];
  const notices = {
    repairs: signal([REPAIR]),
    littleSpace: signal(1e6),
    backupAge: signal({ days: 31, isFirst: false }),
    dismiss: async (at: number) => void closed.push(at),
    quiet: async () => void closed.push(0),
  };
  render(onSurface(<SafetyNotices notices={notices} />), root);
  expect(root.querySelector('[data-notice=repair] a')?.getAttribute('href')).toBe('/options.html#library');
  expect(root.querySelector('[data-notice=space]')?.textContent).toContain('safety_nearlyFull');
  root.querySelector<HTMLElement>('[data-action=dismiss-repair]')?.click();
  const reminder = root.querySelector('[data-notice=backup]');
  expect([reminder?.textContent, reminder?.querySelector('a')?.getAttribute('href')]).toEqual([
    expect.stringContaining('backup_reminder'),
    '#/backup',
  ]);
  root.querySelector<HTMLElement>('[data-action=quiet-backup]')?.click();
  expect(closed).toEqual([7, 0]);
});
