// @vitest-environment jsdom

import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActorPage } from '../../components/actor/ActorPage';
import { LocaleProvider } from '../../components/frame/locale-context';
import type { MonthPlotProps } from '../../components/month-chart/month-plot-props';
import { emptyMemory } from '../../components/rows/list-memory';
import type { ActorNotice, ActorPageControls, ActorPageState, ActorQuoteList, AskedQuotes } from '../../utils/controls/actor-page';
import type { ActorSurroundings, Identity } from '../../utils/model';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('main');
beforeEach(() => {
  prepareDocument();
  root.scrollBy = vi.fn();
  document.body.append(root);
});
afterEach(() => render(null, root));

const IDENTITY: Identity = {
  id: 7,
  kind: 'person',
  name: 'Ana Roth',
  given: null,
  articles: 2,
  quotes: 3,
  names: [],
  roles: [],
  first: 0,
  last: 0,
  perhaps: Array.from({ length: 5 }, (_, at) => ({
    one: { id: 7, kind: 'person' as const, name: 'Ana Roth', articles: 2, quotes: 3 },
    other: { id: 8 + at, kind: 'person' as const, name: `Roth ${at}`, articles: 1, quotes: 1 },
    reasons: ['surname' as const],
  })),
  doubts: [],
  decisions: [],
};
const AROUND: ActorSurroundings = {
  about: 0,
  manners: [],
  company: [],
  outlets: [],
  months: [
    { month: '2026-01', articles: 1, quotes: 1 },
    { month: '2026-02', articles: 0, quotes: 0 },
    { month: '2026-03', articles: 2, quotes: 2 },
  ],
};
const ASKED: AskedQuotes = { side: 'by', order: 'newest', manner: null, month: null };

/** The props that the chart got last. */
let plot: MonthPlotProps | undefined;
function FakePlot(props: MonthPlotProps) {
  plot = props;
  return <div class="plot" />;
}

function show(state: ActorPageState, over: { said?: ActorNotice; asked?: AskedQuotes } = {}) {
  const asked: Signal<AskedQuotes> = signal(over.asked ?? ASKED);
  const said = signal<ActorNotice | null>(over.said ?? null);
  const controls: ActorPageControls = {
    state: signal(state),
    asked,
    quotes: signal<ActorQuoteList>({ name: 'ready', asked: asked.value, first: 0, quotes: [], total: 0 }),
    around: signal(AROUND),
    said,
    decisions: {
      found: signal([]),
      lookFor: vi.fn(),
      merge: vi.fn(),
      keepApart: vi.fn(),
      part: vi.fn(),
      rename: vi.fn(),
      undo: vi.fn(async () => undefined),
    },
    follow: vi.fn(),
    lookFor: vi.fn(),
    ask: vi.fn(async (change: Partial<AskedQuotes>) => {
      asked.value = { ...asked.value, ...change };
    }),
    reach: vi.fn(),
    copy: vi.fn(),
    export: vi.fn(),
    dismiss: vi.fn(() => {
      said.value = null;
    }),
  };
  act(() =>
    render(
      <LocaleProvider value="en-GB">
        <ActorPage controls={controls} memory={emptyMemory(100)} Plot={FakePlot} onRetry={vi.fn()} />
      </LocaleProvider>,
      root,
    ),
  );
  return controls;
}
const READY = { name: 'ready', identity: IDENTITY } as const;
const found = (selector: string) => root.querySelector<HTMLElement>(selector);
const textOf = (selector: string) => found(selector)?.textContent;

describe('the page about an actor', () => {
  test('draws the quotations of each month, and says how many articles have the actor', () => {
    show(READY);
    expect(plot?.amounts).toEqual([[1], [0], [2]]);
    expect(plot?.months.at(-1)).toEqual({ short: 'Mar 2026', words: 'March 2026: actor_quotations 2 · library_place_articles 2' });
    expect(found('.month-legend')?.hidden, 'the chart has one colour').toBe(true);
  });

  test('shows only the quotations of a month that is opened, until the reader wants all', async () => {
    const { ask } = show(READY, { asked: { ...ASKED, side: 'about' } });
    await act(async () => plot?.onOpen(2));
    expect(ask).toHaveBeenLastCalledWith({ side: 'by', manner: null, month: '2026-03' });
    expect(document.activeElement?.getAttribute('data-action')).toBe('all-months');
    expect(textOf('[data-action=all-months]')).toBe('March 2026');
    act(() => found('[data-action=all-months]')?.click());
    expect(ask).toHaveBeenLastCalledWith({ month: null });
  });

  test.each([
    [ASKED, 'actor_none_by'],
    [{ ...ASKED, side: 'about' }, 'actor_none_about'],
    [{ ...ASKED, month: '2026-02' }, 'actor_noneChosen'],
    [{ ...ASKED, manner: 'denied' }, 'actor_noneChosen'],
  ] as const)('says why there is no quotation: %j', (asked, words) => {
    show(READY, { asked });
    expect(textOf('.actor-none')).toBe(words);
  });

  test('shows the first suggestions, and folds the others', () => {
    show(READY);
    const rows = (parent: string) => root.querySelectorAll(`.actor-suggestions ${parent} li`).length;
    expect([rows('> ul >'), rows('details')]).toEqual([3, 2]);
    expect(found('[data-action=merge-actor]')?.getAttribute('aria-label')).toBe('actor_same: Roth 0');
  });

  test.each([
    [null, '  ', []],
    ['Ana the Elder', ' ', ['']],
    [null, ' Ana ', ['Ana']],
  ])('takes a name away only if there is one (%s, «%s»)', (given, typed, renamed) => {
    const { decisions } = show({ name: 'ready', identity: { ...IDENTITY, given } });
    const field = found('[data-field=actor-name]') as HTMLInputElement;
    field.value = typed;
    act(() => found('[data-action=rename-actor]')?.click());
    expect(vi.mocked(decisions.rename).mock.calls.flat()).toEqual(renamed);
  });

  test('offers to undo a decision to a reader whose button is gone, and takes the message away', () => {
    const { dismiss } = show(READY, { said: { name: 'decided', kind: 'merge', decision: 'd1' } });
    expect(document.activeElement?.getAttribute('data-action')).toBe('undo-last');
    act(() => found('[data-action=dismiss]')?.click());
    expect(dismiss).toHaveBeenCalledOnce();
    expect(found('.toast')).toBeNull();
    expect(found('[role=status].toasts'), 'screen readers know the place of the next message').not.toBeNull();
  });

  test('says how actors get there while there are none, and what to do if there are too many or none of a name', () => {
    const one = IDENTITY.perhaps[0]?.other;
    show({ name: 'search', looked: '', found: [], hasMore: false });
    expect(root.textContent).toContain('actor_nobodyHint');
    expect(found('input')).toBeNull();
    render(null, root);
    show({ name: 'search', looked: 'Xu', found: [], hasMore: false });
    expect(textOf('.actor-found')).toBe('actor_notFound');
    expect(found('input')).not.toBeNull();
    render(null, root);
    show({ name: 'search', looked: '', found: one ? [one] : [], hasMore: true });
    expect(textOf('.actor-found')).toBe('actor_mostFrequent');
  });
});
