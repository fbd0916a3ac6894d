import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readerTrigger } from '../../entrypoints/background/reader-actions';
import { findTab } from '../../utils/browser/active-tab';
import { showNotice } from '../../utils/browser/show-notice';
import { showPageNotice } from '../../utils/browser/show-page-notice';
import type { Library } from '../../utils/library/library';
import { saveInBackground } from '../../utils/state/save-in-background';

vi.mock('../../utils/browser/active-tab', () => ({ findTab: vi.fn() }));
vi.mock('../../utils/browser/show-notice', () => ({ showNotice: vi.fn() }));
vi.mock('../../utils/browser/show-page-notice', () => ({ showPageNotice: vi.fn() }));
vi.mock('../../utils/state/save-in-background', () => ({ saveInBackground: vi.fn() }));

/** Saves the page in a tab with the shortcut. `saved` is the answer of the library. */
async function save(saved: Awaited<ReturnType<typeof saveInBackground>>, isPrivate = false): Promise<void> {
  vi.mocked(findTab).mockResolvedValue({ ok: true, value: { isPrivate } } as Awaited<ReturnType<typeof findTab>>);
  vi.mocked(saveInBackground).mockResolvedValue(saved);
  await readerTrigger({} as Library).save(7);
}
/** The sentences that were shown over the page, which it can find out. */
const toldPage = () => vi.mocked(showPageNotice).mock.calls.map(([tabId, sentence]) => [tabId, sentence]);

beforeEach(() => {
  fakeBrowser.i18n.getMessage = (key: string) => key;
  vi.mocked(showPageNotice).mockResolvedValue(true);
});
afterEach(() => vi.clearAllMocks());

test('a page gets the same sentence whether its article was in the library before or not', async () => {
  await save('saved');
  await save('updated');
  expect(toldPage()).toEqual([
    [7, 'notice_saved'],
    [7, 'notice_saved'],
  ]);
  expect(showNotice).not.toHaveBeenCalled();
});

test('a page in a private window gets no sentence when the reader saves it, and the toolbar button says why', async () => {
  await save({ code: 'storagePrivate' }, true);
  expect(toldPage()).toEqual([]);
  expect(showNotice).toHaveBeenCalledExactlyOnceWith(7, 'error_storagePrivate');
});

test('the toolbar button says what cannot be shown over the page', async () => {
  vi.mocked(showPageNotice).mockResolvedValue(false);
  await save({ code: 'notAnArticle' });
  expect(showNotice).toHaveBeenCalledExactlyOnceWith(7, 'error_notAnArticle');
});
