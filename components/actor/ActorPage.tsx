import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ActorPageControls } from '../../utils/controls/actor-page';
import { LibraryError } from '../library/LibraryError';
import { LibraryLink } from '../library/LibraryLink';
import { LoadingRows } from '../library/LoadingRows';
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
  /** Loads the actor again after a failure. */
  readonly onRetry: () => void;
}

/** The page about an actor over all saved articles: names, roles, time, company, and every quotation. */
export function ActorPage({ controls, memory, onRetry }: ActorPageProps) {
  const state = controls.state.value;
  const around = controls.around.value;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useScroller(root);
  return (
    <div ref={root} class="actor-page" data-actor={state.name}>
      {state.name === 'loading' && <LoadingRows words={i18n.t('library.loading')} />}
      {state.name === 'error' && <LibraryError title={i18n.t('actor.failed')} error={state.error} onRetry={onRetry} />}
      {state.name === 'search' && <ActorSearch state={state} onLook={(name) => void controls.lookFor(name)} />}
      {state.name === 'ready' && (
        <>
          <p class="actor-back">
            <LibraryLink to={{ place: 'actor' }}>{i18n.t('actor.all')}</LibraryLink>
          </p>
          <ActorHead identity={state.identity} />
          <ActorSuggestions identity={state.identity} decisions={controls.decisions} />
          <ActorCorrections identity={state.identity} decisions={controls.decisions} />
          {around && <ActorAround around={around} />}
          <ActorQuoteChoices identity={state.identity} around={around} controls={controls} />
          <ActorQuoteRows identity={state.identity} controls={controls} memory={memory} scroller={scroller} />
        </>
      )}
      <ActorNotices said={controls.said.value} onUndo={controls.decisions.undo} />
    </div>
  );
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
