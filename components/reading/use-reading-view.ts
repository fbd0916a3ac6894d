import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useOpenSpeech } from '../aloud/speech-context';
import { aloudCommands, useAloud } from '../aloud/use-aloud';
import { bringIntoView, findHighlight, findQuote } from '../article/emphasise';
import { useScroller } from '../article/scroller-context';
import { useReadingPlace } from '../article/use-reading-place';
import { useSelectedWords } from '../article/use-selected-words';
import { useCastDrawer } from '../cast/use-cast-drawer';
import { selectionCommands } from '../correct/selection-commands';
import { useSettings } from '../frame/settings-context';
import { type CommandHandlers, useCommands } from '../frame/use-commands';
import { useKeptFocus } from '../frame/use-kept-focus';
import { commandsIn, type ViewAction } from '../frame/view-action';
import { useHistory, useOpenArticle, useReading } from './article-context';
import type { Navigation } from './navigation-context';
import { useReadingClicks } from './use-reading-clicks';
import { useReadingKeys } from './use-reading-keys';
import { type Steps, useSteps } from './use-steps';
import { commandsOf, menuOf } from './view-actions';

const NO_ACTIONS: readonly ViewAction[] = [];
const NO_COMMANDS: CommandHandlers = {};

/**
 * Sets up the behaviour of a reading view: keys, clicks, focus, reading aloud, the reading position, the text selection and the menu.
 * @param more Further actions of the `Surface`, for the menu and the shortcuts.
 * @param commands The shortcut handlers for the toolbar buttons that only this `Surface` has.
 */
export function useReadingView(more = NO_ACTIONS, commands = NO_COMMANDS) {
  const root = useRef<HTMLDivElement>(null);
  const scroller = useScroller();
  const article = useOpenArticle();
  const { view: controls, corrections, highlights } = article;
  const settings = useSettings();
  const { isCastOpen, toggleCast } = useCastDrawer(root, scroller, controls);
  const steps = useSteps(controls, scroller);
  useReadingKeys(root, controls, steps.toQuote, useHistory());
  useReadingClicks(root, controls);
  useKeptFocus(root, scroller);
  const aloud = useAloud(scroller, controls, useOpenSpeech());
  const goTo = useReadingPlace(scroller, controls);
  const selected = useSelectedWords(scroller, controls);
  const menu = menuOf(article, settings, more);
  const handlers = {
    ...commandsOf({ controls, settings, steps, toggleCast }),
    ...selectionCommands({ selected, scroller, controls, corrections, highlights }),
    ...aloudCommands(aloud),
    ...commandsIn(menu),
    ...commands,
  };
  // The lightbox handles its own keys.
  useCommands(root, settings, controls.panel.value === 'picture' ? NO_COMMANDS : handlers);
  const navigation = useWays(scroller, steps, isCastOpen);
  return { root, aloud, goTo, selected, menu, handlers, navigation, isCastOpen, toggleCast };
}

/** Returns the navigation to the quotations and highlights in the open article. */
function useWays(scroller: RefObject<HTMLElement | null>, steps: Steps, isCastOpen: Signal<boolean>): Navigation {
  const controls = useReading();
  return useMemo(
    () => ({
      stepQuotes: steps.toQuote,
      openQuote(id) {
        isCastOpen.value = false;
        controls.showQuote(id);
        const [found] = scroller.current ? findQuote(scroller.current, id) : [];
        if (found) bringIntoView(found);
      },
      openHighlight(id) {
        controls.showPanel(null);
        controls.showHighlight({ id, writes: false });
        const [found] = scroller.current ? findHighlight(scroller.current, id) : [];
        if (found) bringIntoView(found);
      },
    }),
    [controls, scroller, steps, isCastOpen],
  );
}
