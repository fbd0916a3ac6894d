// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SheetPage } from '../../components/class-sheet/SheetPage';
import { classSheetOf } from '../../utils/class-sheet/class-sheet';
import type { SheetControls, SheetOptions } from '../../utils/controls/class-sheet';
import { correctSpeaker } from '../../utils/correct/corrections';
import type { Reading } from '../../utils/model';
import { harbourPost } from '../compare/support/three-stories';
import { summary } from '../state/support/popup-ports';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
afterEach(clearDocument);

function show(reading: Reading = harbourPost, chosen: Partial<SheetOptions> = {}) {
  const controls = {
    state: signal({ name: 'ready' as const, reading: { ...reading, summary: { ...summary, id: 4 } }, sheet: classSheetOf(reading) }),
    options: signal({ hasText: false, hasSolution: true, ...chosen }),
    follow: async () => undefined,
    change: vi.fn(),
    print: vi.fn(),
  } satisfies SheetControls;
  act(() => render(onSurface(<SheetPage controls={controls} />), surface));
  return controls;
}
const partsShown = () => all('.sheet-page').map(({ dataset }) => dataset.part);
const cellsOf = (row: Element) => [...row.children].map(({ textContent }) => textContent);

test('a sheet has blank lines for more sources than there are, and the solution on a page of its own', () => {
  show();
  expect(partsShown()).toEqual(['task', 'solution']);
  expect(all('.sheet-blank').length).toBeGreaterThan(3);
  expect(
    all('[data-part=task] tbody')
      .map(({ textContent }) => textContent)
      .join(),
  ).not.toContain('Vantongeren');
  const rows = all('[data-part=solution] tbody tr').map(cellsOf);
  expect(rows).toHaveLength(3);
  expect(rows[0]?.slice(0, 4)).toEqual([
    'Ilse Vantongeren',
    'sheet_yes',
    expect.stringContaining('the chair of the board'),
    '1 sheet_paragraphs 2',
  ]);
  expect(rows[1]?.[5]).toBe('reporters (channel_press)');
  expect(rows[2]?.[4]).toContain('sheet_indirect');
});

test('the solution can be left out, and the text of the article added', () => {
  const { change, print } = show(harbourPost, { hasText: true, hasSolution: false });
  expect(partsShown()).toEqual(['text', 'task']);
  expect(all('.sheet-number').map(({ textContent }) => textContent)).toEqual(['1', '2', '3', '4']);
  one('[data-setting=sheet-solution]').click();
  expect(change).toHaveBeenCalledExactlyOnceWith({ hasSolution: true });
  one('[data-action=print]').click();
  expect(print).toHaveBeenCalledOnce();
  expect(one('[data-action=back]').getAttribute('href')).toBe('#/article/4');
});

test('what the reader has corrected stands beside what was found', () => {
  const [first] = harbourPost.analysis.quotes;
  show(correctSpeaker(harbourPost, first?.id ?? '', { by: 'name', name: 'Ana Roth', kind: 'person' }));
  expect(all('[data-table=corrections] tbody tr').map(cellsOf)).toEqual([
    [expect.stringContaining('Nobody will lose a berth'), 'Ilse Vantongeren', 'Ana Roth'],
  ]);
});

test('words of an article from right to left keep their direction', () => {
  show({ ...harbourPost, article: { ...harbourPost.article, lang: 'ar', dir: 'rtl', title: 'الرصيف' } }, { hasText: true });
  expect(all('.sheet-title, .sheet-text').map((part) => [part.dir, part.lang])).toEqual(Array(4).fill(['rtl', 'ar']));
});
