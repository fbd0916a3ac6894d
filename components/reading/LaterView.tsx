import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo } from 'preact/hooks';
import type { CommandName } from '../../utils/model';
import { useOpenSpeech } from '../aloud/speech-context';
import { type Aloud, aloudCommands, useAloud } from '../aloud/use-aloud';
import { bringIntoView, findHighlight, findQuote } from '../article/find-marks';
import { useScroller } from '../article/scroller-context';
import { useEmphasis } from '../article/use-emphasis';
import { useSelectedWords } from '../article/use-selected-words';
import { useCastSwitch } from '../cast/use-cast-switch';
import { selectionCommands } from '../correct/selection-commands';
import { useEditFocus } from '../edit/use-edit-focus';
import { useEditInView } from '../edit/use-edit-in-view';
import { useSettings } from '../frame/settings-context';
import type { CommandHandlers } from '../frame/use-commands';
import { commandsIn, type ViewAction } from '../frame/view-action';
import type { EscapeMeaning } from '../settings/KeyList';
import { useCurrentQuote } from '../voices/use-current-quote';
import { useLegendInView } from '../voices/use-legend-in-view';
import { useHistory, useOpenArticle, useReading } from './article-context';
import type { Navigation } from './navigation-context';
import { OverArticle } from './OverArticle';
import type { Handover } from './use-handover';
import { useReadingClicks } from './use-reading-clicks';
import { type Steps, useSteps } from './use-steps';
import { commandsOf, menuOf } from './view-actions';

/** The abilities of the later parts that the toolbar, the cast and the keys use. */
export interface ViewActs {
  readonly navigation: Navigation;
  /** The shortcut handlers. */
  readonly handlers: CommandHandlers;
}

export interface LaterViewProps {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly isCastOpen: Signal<boolean>;
  /** The id of the cast member that was selected when the view appeared. */
  readonly selectedAtFirst: string | null;
  readonly aloud: Signal<Aloud | null>;
  readonly handover: Handover<ViewActs>;
  /** The actions that this `Surface` adds to the menu and the shortcuts. */
  readonly more: readonly ViewAction[];
  /** The shortcut handlers for the toolbar buttons that only this `Surface` has. */
  readonly commands: CommandHandlers;
  readonly escapeMeans: EscapeMeaning;
}

const NO_COMMANDS: CommandHandlers = {};

/**
 * Renders everything that appears over the article, and sets up the behaviour that a view does not need for its first paint: clicks in
 * the article, emphasis, shortcuts, steps, the switch to the cast, reading aloud, the text selection, the focus after changes, and the menu.
 */
export function LaterView({ root, isCastOpen, selectedAtFirst, aloud: shared, handover, more, commands, escapeMeans }: LaterViewProps) {
  const scroller = useScroller();
  const article = useOpenArticle();
  const { view: controls, edits, corrections, highlights } = article;
  const settings = useSettings();
  useReadingClicks(root, controls);
  useEmphasis(scroller, controls, selectedAtFirst);
  useCurrentQuote(scroller, controls.voices);
  useLegendInView(scroller, settings);
  const toggleCast = useCastSwitch(root, scroller, controls, isCastOpen);
  const showArticle = useCallback(() => {
    isCastOpen.value = false;
  }, [isCastOpen]);
  const steps = useSteps(controls, scroller, showArticle);
  const aloud = useAloud(scroller, controls, useOpenSpeech());
  const selected = useSelectedWords(scroller, controls);
  useEditFocus(scroller, useHistory());
  useEditInView(scroller, edits);
  const menu = menuOf(article, settings, more, showArticle);
  const handlers: CommandHandlers = {
    ...commandsOf({ controls, settings, steps, toggleCast }),
    ...selectionCommands({ selected, scroller, controls, corrections, highlights }),
    ...aloudCommands(aloud),
    ...commandsIn(menu),
    ...commands,
  };
  const navigation = useWays(scroller, steps, showArticle);
  // The lightbox handles its own keys.
  const active = controls.panel.value === 'picture' ? NO_COMMANDS : handlers;
  useLayoutEffect(() => {
    shared.value = aloud;
  }, [shared, aloud]);
  useLayoutEffect(() => handover.provide({ navigation, handlers: active }));
  return (
    <OverArticle
      selected={selected}
      speech={aloud.speech}
      menu={menu}
      escapeMeans={escapeMeans}
      available={new Set(Object.keys(handlers) as CommandName[])}
    />
  );
}

/** Returns the navigation to the quotations and highlights in the open article. */
function useWays(scroller: RefObject<HTMLElement | null>, steps: Steps, showArticle: () => void): Navigation {
  const controls = useReading();
  return useMemo(
    () => ({
      stepQuotes: steps.toQuote,
      openQuote(id) {
        showArticle();
        controls.showQuote(id);
        const [found] = scroller.current ? findQuote(scroller.current, id) : [];
        if (found) bringIntoView(found);
      },
      openHighlight(id) {
        showArticle();
        controls.showPanel(null);
        controls.showHighlight({ id, writes: false });
        const [found] = scroller.current ? findHighlight(scroller.current, id) : [];
        if (found) bringIntoView(found);
      },
    }),
    [controls, scroller, steps, showArticle],
  );
}
