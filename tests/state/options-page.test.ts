import { expect, test } from 'vitest';
import type { DownloadFile } from '../../utils/device/download-file';
import type { LibrarySafety } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { writeSettingsFile } from '../../utils/settings/settings-file';
import { createOptionsPage } from '../../utils/state/options-page';
import { plainSettings } from '../components/support/plain-settings';

const SAFETY: LibrarySafety = { saved: 0, repairs: [], files: [], space: null, parts: [], rev: 0 };

function open() {
  const settings = plainSettings();
  const files: DownloadFile[] = [];
  const page = createOptionsPage(
    {
      listShortcuts: async () => [],
      openShortcutSettings: async () => false,
      speech: null,
      sites: { read: async () => ({}), forget: async () => ({ ok: true, value: undefined }) },
      languages: ['en'],
      download: (file) => void files.push(file),
      problems: {
        read: async () => [],
        clear: async () => ({ ok: true, value: undefined }),
        watch: () => undefined,
        copy: async () => true,
        versions: () => '',
      },
      safety: {
        library: {
          safety: async () => ({ ok: true, value: SAFETY }),
          check: async () => ({ ok: true, value: { isSound: true, safety: SAFETY } }),
          noticed: async () => ({ ok: true, value: null }),
          discard: async () => ({ ok: true, value: null }),
        },
        readKept: async () => null,
      },
      pictures: {
        pictureSpace: async () => ({ ok: true, value: { pictures: 2, bytes: 3_000_000, articles: 1 } }),
        trimPictures: async (limit) => ({ ok: true, value: { pictures: 1, bytes: limit, articles: 1 } }),
      },
    },
    settings,
  );
  return { page, settings, files };
}
const sepia = { ...DEFAULT_SETTINGS, display: { ...DEFAULT_SETTINGS.display, theme: 'sepia' as const } };

test('the options page exports the settings, and restores them from the exported file after a reset', () => {
  const { page, settings, files } = open();
  settings.change(() => sepia);
  page.exportAll();
  page.reset();
  expect(settings.value.value).toEqual(DEFAULT_SETTINGS);
  page.importAll(String(files[0]?.content));
  expect(settings.value.value).toEqual(sepia);
  expect(page.notice.value).toEqual({ name: 'imported' });
});

test('the options page can undo a reset only once', () => {
  const { page, settings } = open();
  settings.change(() => sepia);
  page.reset();
  page.undo();
  expect(settings.value.value).toEqual(sepia);
  expect(page.before.value).toBeNull();
  page.undo();
  expect(settings.value.value).toEqual(sepia);
});

test('the options page rejects an invalid settings file and changes nothing', () => {
  const { page, settings } = open();
  settings.change(() => sepia);
  page.importAll(writeSettingsFile(DEFAULT_SETTINGS).slice(5));
  expect(settings.value.value).toEqual(sepia);
  expect(page.notice.value).toEqual({ name: 'failed', code: 'settingsInvalid' });
  expect(page.before.value).toBeNull();
});

test('the options page says so when the browser does not let it open the shortcut settings', async () => {
  const { page } = open();
  await page.openShortcuts();
  expect(page.isShortcutPageClosed.value).toBe(true);
});
