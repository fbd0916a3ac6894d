import type { ComponentType, RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorPageControls } from '../../utils/controls/actor-page';
import { useFocusPlace } from '../frame/use-focus-place';
import { Icon } from '../icons/Icon';
import { LibraryError } from '../library/LibraryError';
import { LibraryLink } from '../library/LibraryLink';
import { LoadingRows } from '../library/LoadingRows';
import type { MonthPlotProps } from '../month-chart/month-plot-props';
import type { ListMemory } from '../rows/list-memory';
import { ActorAround } from './ActorAround';
import { ActorCorrections } from './ActorCorrections';
import { ActorHead } from './ActorHead';
import { ActorNotices } from './ActorNotices';
import { ActorQuoteChoices } from './ActorQuoteChoices';
import { ActorQuoteRows } from './ActorQuoteRows';
import { ActorSearch } from './ActorSearch';
import { ActorSuggestions } from './ActorSuggestions';

export interface ActorPageProps {
  readonly controls: ActorPageControls;
  readonly memory: ListMemory;
  /** The chart, which is passed in because its library is not needed to test the page. */
  readonly Plot: ComponentType<MonthPlotProps>;
  /** Loads the actor again after a failure. */
  readonly onRetry: () => void;
}

/** The page about an actor over all saved articles: names, roles, time, company, and every quotation. */
export function ActorPage({ controls, memory, Plot, onRetry }: ActorPageProps) {
  const state = controls.state.value;
  const around = controls.around.value;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useScroller(root);
  useShownMonth(scroller, controls.asked.value.month);
  useFocusPlace(root, '.toasts', controls.said.value);
  return (
    <div ref={root} class="actor-page" data-actor={state.name}>
      {state.name === 'loading' && <LoadingRows words={i18n.t('library.loading')} />}
      {state.name === 'error' && <LibraryError title={i18n.t('actor.failed')} error={state.error} onRetry={onRetry} />}
      {state.name === 'search' && (
        <ActorSearch state={state} onLook={(name) => void controls.lookFor(name)} onMore={() => void controls.showMore()} />
      )}
      {state.name === 'ready' && (
        <>
          <p class="actor-back">
            <LibraryLink to={{ place: 'actor' }}>
              <Icon name="back" />
              {i18n.t('actor.all')}
            </LibraryLink>
          </p>
          <ActorHead identity={state.identity} />
          <ActorSuggestions identity={state.identity} decisions={controls.decisions} />
          <ActorCorrections identity={state.identity} decisions={controls.decisions} />
          {around && (
            <ActorAround around={around} Plot={Plot} onOpenMonth={(month) => void controls.ask({ side: 'by', manner: null, month })} />
          )}
          <ActorQuoteChoices identity={state.identity} around={around} controls={controls} />
          <ActorQuoteRows identity={state.identity} controls={controls} memory={memory} scroller={scroller} />
        </>
      )}
      <ActorNotices said={controls.said.value} onUndo={controls.decisions.undo} onDismiss={controls.dismiss} />
    </div>
  );
}

/** Scrolls to the quotations when the reader has chosen their month, because they are below the chart, perhaps out of sight. */
function useShownMonth(scroller: RefObject<HTMLElement | null>, month: string | null): void {
  const before = useRef(month);
  useEffect(() => {
    const isChosen = month !== null && month !== before.current;
    before.current = month;
    const main = isChosen ? scroller.current : null;
    const choices = main?.querySelector('.actor-choices');
    if (!main || !choices) return;
    // `scrollIntoView` would also scroll the toolbar away if there are few quotations.
    main.scrollBy({ top: choices.getBoundingClientRect().top - main.getBoundingClientRect().top });
    choices.querySelector<HTMLElement>('[data-action=all-months]')?.focus({ preventScroll: true });
  }, [scroller, month]);
}

/** Returns the element that scrolls the page. */
function useScroller(root: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  return useMemo(
    () => ({
      get current() {
        return root.current?.closest<HTMLElement>('main') ?? null;
      },
    }),
    [root],
  );
}
