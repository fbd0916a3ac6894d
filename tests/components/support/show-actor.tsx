import { Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { ActorPage } from '../../../components/actor/ActorPage';
import { LocaleProvider } from '../../../components/frame/locale-context';
import type { MonthPlotProps } from '../../../components/month-chart/month-plot-props';
import { emptyMemory } from '../../../components/rows/list-memory';
import type { ActorNotice, ActorPageControls, ActorPageState, ActorQuoteList, AskedQuotes } from '../../../utils/controls/actor-page';
import type { ActorSurroundings, Identity } from '../../../utils/model';

/** The element into which the tests render. */
export const root = document.createElement('main');
/** The facts that tell an actor apart from others with its name. */
export const TRAITS = { role: null, outlet: 'Valley Echo', at: Date.UTC(2026, 2, 2) };
export const IDENTITY: Identity = {
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
    one: { id: 7, kind: 'person' as const, name: 'Ana Roth', articles: 2, quotes: 3, ...TRAITS },
    other: { id: 8 + at, kind: 'person' as const, name: `Roth ${at}`, articles: 1, quotes: 1, ...TRAITS },
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
export const ASKED: AskedQuotes = { side: 'by', order: 'newest', manner: null, month: null };

/** The props that the chart got last. */
export const plot: { props?: MonthPlotProps } = {};
function FakePlot(props: MonthPlotProps) {
  plot.props = props;
  return <div class="plot" />;
}

interface Shown {
  readonly state?: Signal<ActorPageState>;
  readonly said?: ActorNotice | Signal<ActorNotice | null>;
  readonly asked?: AskedQuotes;
}
/** Shows the page in a state. */
export function showActor(state: ActorPageState, over: Shown = {}) {
  const asked: Signal<AskedQuotes> = signal(over.asked ?? ASKED);
  const said = over.said instanceof Signal ? over.said : signal<ActorNotice | null>(over.said ?? null);
  const controls: ActorPageControls = {
    state: over.state ?? signal(state),
    asked,
    quotes: signal<ActorQuoteList>({ name: 'ready', asked: asked.value, first: 0, quotes: [], total: 0 }),
    around: signal(AROUND),
    said,
    decisions: {
      found: signal({ actors: [], hasMore: false }),
      lookFor: vi.fn(),
      merge: vi.fn(),
      keepApart: vi.fn(),
      part: vi.fn(),
      rename: vi.fn(),
      undo: vi.fn(async () => undefined),
    },
    follow: vi.fn(),
    reload: vi.fn(),
    lookFor: vi.fn(),
    showMore: vi.fn(),
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
export const READY = { name: 'ready', identity: IDENTITY } as const;
export const found = (selector: string) => root.querySelector<HTMLElement>(selector);
export const textOf = (selector: string) => found(selector)?.textContent;
