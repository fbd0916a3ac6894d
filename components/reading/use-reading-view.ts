import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { CommandName } from '../../utils/model';
import type { Aloud } from '../aloud/use-aloud';
import { useScroller } from '../article/scroller-context';
import { useReadingPlace } from '../article/use-reading-place';
import { useSettings } from '../frame/settings-context';
import { useCommands } from '../frame/use-commands';
import { useKeptFocus } from '../frame/use-kept-focus';
import { useHistory, useReading } from './article-context';
import type { ViewActs } from './LaterView';
import type { Navigation } from './navigation-context';
import { type Handover, useHandover } from './use-handover';
import { useReadingKeys } from './use-reading-keys';

/**
 * Sets up the behaviour that a reading view needs from its first paint on: fixed keys, focus and the reading position. Shortcuts and steps
 * are passed on to the later parts.
 */
export function useReadingView() {
  const root = useRef<HTMLDivElement>(null);
  const scroller = useScroller();
  const controls = useReading();
  const isCastOpen = useSignal(false);
  const { current: selectedAtFirst } = useRef(controls.selected.peek());
  const aloud = useSignal<Aloud | null>(null);
  const handover = useHandover<ViewActs>();
  const navigation = useMemo(() => navigationBy(handover), [handover]);
  const run = useMemo(() => runnerBy(handover), [handover]);
  const goTo = useReadingPlace(scroller, controls);
  useForgetting(handover);
  useReadingKeys(root, controls, navigation.stepQuotes, useHistory());
  useKeptFocus(root, scroller);
  useCommands(root, useSettings(), run);
  return { root, isCastOpen, selectedAtFirst, aloud, handover, navigation, run, goTo };
}

/** Forgets what is kept for the later parts when the reader presses Escape. */
function useForgetting({ forget }: Handover<ViewActs>): void {
  useLayoutEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && forget();
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [forget]);
}

const navigationBy = (handover: Handover<ViewActs>): Navigation => ({
  stepQuotes: (by) => void handover.do(({ navigation }) => navigation.stepQuotes(by)),
  openQuote: (id) => void handover.do(({ navigation }) => navigation.openQuote(id)),
  openHighlight: (id) => void handover.do(({ navigation }) => navigation.openHighlight(id)),
});

/** Returns a function that runs a command. It returns `false` if the view has no handler for the command. */
const runnerBy =
  (handover: Handover<ViewActs>) =>
  (command: CommandName): boolean =>
    handover.do(({ handlers }) => {
      handlers[command]?.();
      return handlers[command] !== undefined;
    }) ?? true;
