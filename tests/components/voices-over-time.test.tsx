// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocaleProvider } from '../../components/frame/locale-context';
import { VisitContext } from '../../components/library/visit-context';
import type { MonthPlotProps } from '../../components/month-chart/month-plot-props';
import { VoicesPage } from '../../components/voices-over-time/VoicesPage';
import type { AskedVoices, VoicesChoice, VoicesOverTimeControls, VoicesState } from '../../utils/controls/voices-over-time';
import type { VoiceCount } from '../../utils/model';
import { WHOLE_LIST } from '../../utils/query/whole-list';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(() => {
  prepareDocument();
  document.body.append(root);
});
afterEach(() => render(null, root));

const COUNT: VoiceCount = {
  articles: 1_204,
  undated: 1,
  unread: 0,
  sums: [
    { month: '2026-03', kind: 'person', gender: 'woman', group: 'experts', quotes: 3, words: 30 },
    { month: '2026-01', kind: 'unattributed', gender: 'notSaid', group: null, quotes: 1, words: 0 },
  ],
  ranked: [{ id: 7, uid: 'u7', name: 'Ana "Iron" Roth', quotes: 1_203, words: 30, articles: 2, from: '2026-01', to: '2026-03' }],
  speakers: 5,
  ofSubjects: { title: 4, mentions: 7 },
};

/** The props that the chart got last. */
let plot: MonthPlotProps | undefined;
function FakePlot(props: MonthPlotProps) {
  plot = props;
  return <div class="plot" />;
}

function show(
  over: { count?: Partial<VoiceCount>; reading?: { done: number; total: number }; state?: VoicesState; asked?: AskedVoices } = {},
) {
  const choice = signal<VoicesChoice>({ measure: 'quotes', kind: 'person', withSubjects: false, split: 'kind' });
  const controls: VoicesOverTimeControls = {
    state: signal(over.state ?? { name: 'counted', count: { ...COUNT, ...over.count }, reading: over.reading ?? null }),
    choice,
    asked: signal(over.asked ?? { kind: 'all', list: WHOLE_LIST }),
    choose: vi.fn(async (change: Partial<VoicesChoice>) => {
      choice.value = { ...choice.value, ...change };
    }),
    load: vi.fn(async () => undefined),
    stop: vi.fn(),
    saveTable: vi.fn(async () => undefined),
  };
  const visit = vi.fn();
  act(() =>
    render(
      <LocaleProvider value="en-GB">
        <VisitContext.Provider value={visit}>
          <VoicesPage controls={controls} Plot={FakePlot} />
        </VisitContext.Provider>
      </LocaleProvider>,
      root,
    ),
  );
  return { ...controls, visit };
}
const found = (selector: string) => root.querySelector<HTMLElement>(selector);
const textOf = (selector: string) => found(selector)?.textContent;
const click = (selector: string) => act(() => found(selector)?.click());

describe('the page of voices over time', () => {
  test('says which articles are counted', () => {
    show();
    expect(textOf('.voices-summary')).toContain('export_all:');
    expect(textOf('.voices-summary')).toContain('voicesOverTime_undated');
    render(null, root);
    show({ count: { undated: 0 }, asked: { kind: 'view', list: { ...WHOLE_LIST, view: 'starred' } } });
    expect(textOf('.voices-summary')).toContain('library_view_starred:');
    expect(textOf('.voices-summary')).not.toContain('voicesOverTime_undated');
  });

  test('lists the most quoted with their numbers, and leads to what they say', () => {
    const { visit, choose } = show({ asked: { kind: 'search', list: { ...WHOLE_LIST, query: 'gas', view: 'starred' } } });
    expect([...root.querySelectorAll('[data-speaker] td')].map(({ textContent }) => textContent)).toEqual([
      '1,203',
      '30',
      '2',
      'Jan 2026 – Mar 2026',
    ]);
    click('[data-speaker] a');
    expect(visit).toHaveBeenCalledExactlyOnceWith({ place: 'actor', ids: [7] });
    expect(root.textContent).toContain('voicesOverTime_shown');
    expect(root.textContent).toContain('voicesOverTime_subjectsOut');
    click('[data-setting=voice-subjects]');
    expect(choose).toHaveBeenCalledExactlyOnceWith({ withSubjects: true });
    expect(root.textContent).toContain('voicesOverTime_subjectsIn');
    click('[data-setting=voice-kind] [value=state]');
    expect(choose).toHaveBeenLastCalledWith({ kind: 'state' });
  });

  test('lists ten at first, and more on request', () => {
    const ranked = Array.from({ length: 12 }, (_, id) => ({ ...COUNT.ranked[0], id })) as VoiceCount['ranked'];
    show({ count: { ranked, speakers: 12, ofSubjects: { title: 0, mentions: 0 } } });
    expect(root.querySelectorAll('[data-speaker]')).toHaveLength(10);
    expect(root.textContent, 'nothing is left out').not.toContain('voicesOverTime_subjectsOut');
    click('[data-action=more-speakers]');
    expect(root.querySelectorAll('[data-speaker]')).toHaveLength(12);
    expect(found('[data-action=more-speakers]')).toBeNull();
  });

  test('always says how much is not said', () => {
    show();
    const rows = [...root.querySelectorAll('[data-split=gender] tbody tr')].map((row) => [
      row.getAttribute('data-part'),
      row.querySelector('td')?.textContent,
    ]);
    expect(rows).toEqual([
      ['woman', '3'],
      ['man', '0'],
      ['notSaid', '0'],
    ]);
    expect([...root.querySelectorAll('[data-split=kind] tbody tr')].map((row) => row.getAttribute('data-part'))).toEqual([
      'person',
      'unattributed',
    ]);
  });

  test('draws the parts that have something by month, and leads to the articles of a month', () => {
    const { visit } = show();
    expect(plot?.amounts).toEqual([
      [0, 1],
      [0, 0],
      [3, 0],
    ]);
    expect(plot?.months.map(({ words }) => words)).toEqual([
      'January 2026: kind_unattributed 1',
      'February 2026: 0',
      'March 2026: kind_person 3',
    ]);
    expect(plot?.colours()).toHaveLength(2);
    act(() => plot?.onPoint(2));
    expect(textOf('figcaption')).toBe('March 2026: kind_person 3');
    act(() => plot?.onPoint(null));
    expect(textOf('figcaption')).toBe('voicesOverTime_chartHint');
    plot?.onOpen(2);
    expect(visit).toHaveBeenCalledExactlyOnceWith({ query: 'after:2026-03 before:2026-04', view: 'all', order: 'best' });
    click('[data-setting=voice-split] [value=gender]');
    expect(plot?.amounts.at(-1)).toEqual([3]);
  });

  test('has the chart as a table, the last month first', () => {
    show();
    const details = root.querySelector('details');
    expect(found('[data-table=months]')).toBeNull();
    act(() => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    expect([...root.querySelectorAll('[data-table=months] tbody tr')].map(({ textContent }) => textContent)).toEqual([
      'March 202630',
      'February 202600',
      'January 202601',
    ]);
  });

  test('saves each table', () => {
    const { saveTable } = show();
    for (const table of ['speakers', 'sources', 'months'] as const) {
      click(`[data-action=save-${table}]`);
      expect(saveTable).toHaveBeenLastCalledWith(table);
    }
  });

  test('shows progress while articles are read, and offers to go on when that was stopped', () => {
    const { stop } = show({ count: { unread: 900 }, reading: { done: 304, total: 1_204 } });
    expect(found('progress')).not.toBeNull();
    expect(found('[data-action=read-voices]')).toBeNull();
    click('[data-action=stop-work]');
    expect(stop).toHaveBeenCalledOnce();
    render(null, root);
    const { load } = show({ count: { unread: 900 } });
    click('[data-action=read-voices]');
    expect(load).toHaveBeenCalledOnce();
  });

  test.each<[string, Parameters<typeof show>[0], string]>([
    ['while it counts', { state: { name: 'counting' } }, 'library_loading'],
    ['after a failure', { state: { name: 'failed', error: { code: 'libraryBusy' } } }, 'error_libraryBusy'],
    ['before the first article is read', { count: { sums: [], unread: 9 }, reading: { done: 0, total: 9 } }, 'voicesOverTime_readingHint'],
    ['without a quotation', { count: { sums: [], ranked: [], speakers: 0 } }, 'voicesOverTime_noneHint'],
    ['without an article', { count: { articles: 0, sums: [], ranked: [], speakers: 0 } }, 'voicesOverTime_emptyHint'],
    ['without anybody of the kind', { count: { ranked: [], speakers: 0 } }, 'voicesOverTime_noneRanked'],
  ])('says what is the case %s', (_when, over, words) => {
    show(over);
    expect(root.textContent).toContain(words);
  });
});
