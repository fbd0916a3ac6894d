// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExportPage } from '../../components/export/ExportPage';
import { LocaleProvider } from '../../components/frame/locale-context';
import type { AskedArticles, ExportChoice, ExportControls, ExportReport, ExportState } from '../../utils/controls/library-export';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(() => {
  prepareDocument();
  document.body.append(root);
});
afterEach(() => render(null, root));

const CHOICE: ExportChoice = {
  format: 'markdown',
  articles: 'all',
  destination: 'download',
  withPictures: true,
  isHighlightsOnly: false,
  isTogether: false,
  isNewOnly: false,
};
const FORMATS: ExportControls['formats'] = [
  { id: 'json', files: 'all', options: ['pictures'] },
  { id: 'markdown', files: 'each', options: ['pictures', 'highlights'] },
  { id: 'csv-articles', files: 'all', options: [] },
  { id: 'qdpx', files: 'all', options: [] },
  { id: 'ris', files: 'all', options: [] },
];

function show(
  over: { asked?: AskedArticles; choice?: Partial<ExportChoice>; canUseFolder?: boolean; last?: string; state?: ExportState } = {},
) {
  const choice = signal<ExportChoice>({ ...CHOICE, ...over.choice });
  const state = signal<ExportState>(over.state ?? { name: 'idle' });
  const controls: ExportControls = {
    formats: FORMATS,
    canUseFolder: over.canUseFolder ?? true,
    asked: signal(over.asked ?? null),
    total: signal(12_345),
    choice,
    lastTime: signal(over.last ?? null),
    state,
    choose: vi.fn((change: Partial<ExportChoice>) => {
      choice.value = { ...choice.value, ...change };
    }),
    start: vi.fn(async () => undefined),
    stop: vi.fn(),
  };
  act(() =>
    render(
      <LocaleProvider value="en-GB">
        <ExportPage controls={controls} />
      </LocaleProvider>,
      root,
    ),
  );
  const become = (next: ExportState) =>
    act(() => {
      state.value = next;
    });
  return { ...controls, become };
}
const found = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = (selector: string, detail = 1) =>
  act(() => {
    found(selector)?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  });
const settings = () => [...root.querySelectorAll('[data-setting]')].map((one) => one.getAttribute('data-setting'));
const REPORT: ExportReport = { written: 2, unchanged: 0, withoutHighlights: 0, damaged: [], name: 'x.zip', destination: 'download' };

describe('the page for exports', () => {
  test('offers all articles with their number, and what the page was opened with', () => {
    show();
    expect(found('[data-setting=export-articles]')?.textContent).toContain('12,345');
    expect(found('[data-value=asked]')).toBeNull();
    render(null, root);
    const { choose } = show({ asked: { kind: 'selection', query: '', count: 3 }, choice: { articles: 'asked' } });
    expect(found('[data-value=asked]')?.textContent).toBe('export_selection 3');
    click('[data-setting=export-articles] [value=all]');
    expect(choose).toHaveBeenCalledWith({ articles: 'all' });
  });

  test('folds the formats for research away, unless one of them is chosen', () => {
    const { choose } = show();
    const folded = () => found('details.export-research');
    expect(folded()?.hasAttribute('open')).toBe(false);
    expect(folded()?.textContent).toContain('research_titleresearch_hintREFI-QDAresearch_about_qdpx');
    expect([...root.querySelectorAll('[data-setting=export-format] > label')].map((one) => one.getAttribute('data-value'))).toEqual([
      'markdown',
      'csv-articles',
      'json',
    ]);
    click('[data-setting=export-format] [value=ris]');
    expect(choose).toHaveBeenCalledWith({ format: 'ris' });
    const names = [...root.querySelectorAll<HTMLInputElement>('[data-setting=export-format] input')].map(({ name }) => name);
    expect(new Set(names).size).toBe(1);
    render(null, root);
    show({ choice: { format: 'qdpx' } });
    expect(folded()?.hasAttribute('open')).toBe(true);
  });

  test('explains each format, and offers the choices that the format has', () => {
    show();
    expect(found('[data-value=markdown]')?.textContent).toBe('Markdownexport_about_markdown');
    expect(settings()).toEqual(expect.arrayContaining(['export-pictures', 'export-highlights', 'export-together']));
    click('[data-setting=export-format] [value=json]');
    expect(settings()).toContain('export-pictures');
    expect(settings()).not.toContain('export-together');
    click('[data-setting=export-format] [value=csv-articles]');
    expect(settings()).not.toContain('export-content');
  });

  test('offers a folder only where there can be one, and says that nothing in it is deleted', () => {
    show({ canUseFolder: false });
    expect(settings()).not.toContain('export-destination');
    render(null, root);
    show();
    expect(found('[data-value=folder]')?.textContent).toContain('export_folderHint');
  });

  test('offers only what is new after a download of all articles, and not for a selection or a folder', () => {
    show();
    expect(settings()).not.toContain('export-new');
    for (const [choice, asked, isOffered] of [
      [{}, undefined, true],
      [{ destination: 'folder' }, undefined, false],
      [{ articles: 'asked' }, { kind: 'search', query: 'gas', count: 1 }, false],
    ] as const) {
      render(null, root);
      show({ choice, ...(asked && { asked }), last: '2026-11-05T10:00:00.000Z' });
      expect(settings().includes('export-new')).toBe(isOffered);
    }
  });

  test('starts the export and later stops it with the same button, but ignores the second click of a double click', () => {
    const { start, stop, become } = show();
    const button = found('.export-actions button');
    click('.export-actions button');
    expect(start).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ cast: 'cast_title' }));
    become({ name: 'running', done: 12, total: 80 });
    expect(found('.export-actions button')).toBe(button);
    expect(found('progress')?.getAttribute('value')).toBe('12');
    expect(found('.export-choices')?.hasAttribute('disabled')).toBe(true);
    click('.export-actions button', 2);
    expect(stop, 'the second half of a double click').not.toHaveBeenCalled();
    click('.export-actions button');
    expect(stop).toHaveBeenCalledOnce();
  });

  test.each<[string, ExportState, string]>([
    ['the file', { name: 'done', report: REPORT }, 'export_writtenexport_file'],
    ['nothing to do', { name: 'done', report: { ...REPORT, written: 0, name: null } }, 'export_none'],
    [
      'what was there and what was left out',
      { name: 'done', report: { ...REPORT, unchanged: 3, withoutHighlights: 1, destination: 'folder' } },
      'export_writtenexport_unchangedexport_noHighlightsexport_inFolder',
    ],
    [
      'damaged articles',
      { name: 'done', report: { ...REPORT, damaged: ['Torn', ''] } },
      'export_writtenexport_damagedTornarticle_untitledexport_file',
    ],
    ['a stop', { name: 'stopped', report: { ...REPORT, name: null } }, 'export_stopped'],
    [
      'a stop in a folder',
      { name: 'stopped', report: { ...REPORT, destination: 'folder' } },
      'export_written export_stoppedFolderexport_inFolder',
    ],
    ['a failure', { name: 'failed', error: { code: 'exportFailed' } }, 'export_failed error_exportFailed'],
  ])('reports %s', (_what, state, words) => {
    show({ state });
    expect(found('[role=status]')?.textContent).toBe(words);
  });
});
