// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BackupPage } from '../../components/backup/BackupPage';
import { NO_PLAN } from '../../utils/backup/backup-plan';
import type { BackupControls, MakingState, RestoringState } from '../../utils/controls/backup';
import type { BackupContents, BackupPlan } from '../../utils/model';
import { onSurface } from './support/on-surface';
import { prepareDocument } from './support/show-reading';

const CONTENTS: BackupContents = {
  madeAt: 7,
  bytes: 5e6,
  articles: 9,
  tags: 2,
  notes: 1,
  highlights: 3,
  pictures: 4,
  searches: 0,
  decisions: 8,
  added: 5,
  deletedHere: 2,
  onlyHere: 6,
  titlesHere: ['Same title', 'Same title'],
  settings: '{}',
};
const root = document.createElement('div');
beforeEach(() => {
  prepareDocument();
  document.body.append(root);
});
afterEach(() => render(null, root));
const found = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = (selector: string) => act(() => found(selector)?.click());

function show(plan: Partial<BackupPlan> = {}, isAutomatic = true) {
  const calls: unknown[] = [];
  const making = signal<MakingState>({ name: 'idle' });
  const restoring = signal<RestoringState>({ name: 'idle' });
  const note =
    (name: string) =>
    async (...values: unknown[]) =>
      void calls.push([name, ...values]);
  const controls: BackupControls = {
    plan: signal({ ...NO_PLAN, ...plan }),
    isAutomatic,
    isChanged: signal(true),
    isRefused: signal(false),
    making,
    restoring,
    folder: signal(null),
    kept: signal([{ name: 'replaced-7.sqlite', kind: 'replaced', at: 7, bytes: 1e6, until: 1e9 }]),
    backUp: note('backUp'),
    stopBackup: () => void calls.push(['stop']),
    choose: note('choose'),
    chooseFolder: note('chooseFolder'),
    forgetFolder: note('forgetFolder'),
    open: note('open'),
    openKept: note('openKept'),
    restore: note('restore'),
    confirm: note('confirm'),
    cancel: () => void calls.push(['cancel']),
  };
  act(() => render(onSurface(<BackupPage controls={controls} />), root));
  return { calls, making, restoring };
}

test('a browser in which backups cannot be automatic offers only the reminder', () => {
  show({ every: 'week' }, false);
  expect(found('#backup-automatic')?.textContent).toBe('backup_remind');
  expect(found('[data-setting=remind]')).not.toBeNull();
  expect([found('[data-setting=every]'), found('[data-setting=keep]')]).toEqual([null, null]);
});

test('one button makes a backup and stops it, and the result is announced', () => {
  const { calls, making } = show();
  expect(found('[data-fact=last-backup]')?.textContent).toBe('backup_none');
  click('[data-action=back-up]');
  act(() => {
    making.value = { name: 'running', share: 0.4 };
  });
  expect(root.querySelector('progress')?.value).toBe(0.4);
  click('[data-action=stop-backup]');
  expect(calls).toEqual([['backUp', 'packed'], ['stop']]);
  act(() => {
    making.value = { name: 'failed', error: { code: 'storageFull', space: { used: 1, free: 2 } } };
  });
  expect(found('[data-backup=failed][role=status]')?.textContent).toContain('error_storageFull');
});

test('the plan is shown and chosen, with the reason why the last automatic backup failed', () => {
  const { calls } = show({ every: 'week', lastAt: 7, problem: { code: 'libraryBusy', at: 7 } });
  expect(found('[data-problem]')?.textContent).toContain('error_libraryBusy');
  click('[data-setting=every] [data-value=never] input');
  for (const [name, value] of [
    ['keep', '3'],
    ['remind', '0'],
  ])
    act(() => {
      const field = root.querySelector<HTMLSelectElement>(`select[data-setting=${name}]`);
      if (!field) throw new Error(`There is no ${name}.`);
      field.value = value ?? '';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  expect(calls).toEqual([
    ['choose', { every: 'never' }],
    ['choose', { keep: 3 }],
    ['choose', { remindAfter: 0 }],
  ]);
});

test('the preview tells what each way changes, and restores as the reader has chosen', () => {
  const { calls, restoring } = show();
  click('[data-action=open-kept]');
  act(() => {
    restoring.value = { name: 'preview', contents: CONTENTS, file: 'backup.sqlite.gz' };
  });
  expect(document.activeElement).toBe(found('.restore-state'));
  expect([found('[data-fact=articles] dd')?.textContent, root.querySelectorAll('.lost-titles li').length]).toEqual(['9', 3]);
  click('[data-setting=brings-back]');
  click('[data-setting=settings]');
  click('[data-action=merge-backup]');
  click('[data-action=replace-by-backup]');
  click('[data-action=cancel-restore]');
  expect(calls).toEqual([
    ['openKept', 'replaced-7.sqlite'],
    ['restore', { mode: 'merge', bringsBack: true, withSettings: true }],
    ['restore', { mode: 'replace', bringsBack: true, withSettings: true }],
    ['cancel'],
  ]);
});

test('the steps of a restore are shown, and it can be stopped until it is being finished', () => {
  const { calls, restoring } = show();
  const progress = { done: 3, total: 12, unreadable: 1, incomplete: 0 };
  const become = (next: RestoringState) =>
    act(() => {
      restoring.value = next;
    });
  become({ name: 'running', mode: 'merge', progress });
  expect(root.querySelector('progress')?.value).toBe(0.25);
  become({ name: 'asking', progress });
  click('[data-action=confirm-restore]');
  become({ name: 'finishing' });
  expect(found('[data-action=cancel-restore]')).toBeNull();
  become({
    name: 'done',
    result: { mode: 'merge', added: 2, completed: 1, leftDeleted: 1, unreadable: 1, incomplete: 0, keptAs: 'replaced-8.sqlite' },
  });
  expect(found('[data-restore=done]')?.textContent).toMatch(
    /backup_merged.*backup_restored.*backup_completed.*backup_leftDeleted.*backup_leftOut.*backup_keptBefore/,
  );
  become({ name: 'failed', error: { code: 'backupDamaged' } });
  expect(found('[data-restore=failed]')?.textContent).toContain('error_backupDamaged');
  expect(calls).toEqual([['confirm']]);
});
