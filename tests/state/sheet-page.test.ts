import { expect, test, vi } from 'vitest';
import { createSheetPage } from '../../utils/state/sheet-page';
import { harbourPost } from '../compare/support/three-stories';
import { failing, summary } from './support/popup-ports';

test('a class sheet is loaded for the article in the address, and its options are kept', async () => {
  const reading = { ...harbourPost, summary: { ...summary, id: 3 } };
  const page = createSheetPage({
    library: { open: async (id) => (id === 3 ? { ok: true, value: reading } : failing('articleMissing')) },
    print: vi.fn(),
  });
  await page.follow('#/sheet?ids=3');
  expect(page.state.value).toMatchObject({ name: 'ready', sheet: { sources: { length: 3 } } });
  page.change({ hasSolution: false });
  expect(page.options.value).toEqual({ hasText: false, hasSolution: false });
  await page.follow('#/sheet?ids=4');
  expect(page.state.value).toEqual({ name: 'failed', error: { code: 'articleMissing' } });
  await page.follow('#/sheet');
  expect(page.state.value).toEqual({ name: 'failed', error: { code: 'articleMissing' } });
});
