import { i18n } from '#i18n';
import { headingsIn } from '../../utils/article/outline';
import type { EditControls } from '../../utils/controls/editing';
import type { OpenArticle } from '../../utils/controls/open-article';
import type { ReadingControls } from '../../utils/controls/reading';
import type { SettingsControls } from '../../utils/controls/settings';
import type { ShareControls } from '../../utils/controls/sharing';
import { cycleLines } from '../focus/cycle-lines';
import type { CommandHandlers } from '../frame/use-commands';
import type { ViewAction } from '../frame/view-action';
import { nextTheme, resize } from '../settings/change-display';
import type { Steps } from './use-steps';

/**
 * Returns the menu entries of a view, in order. They are the actions that have no toolbar button. An action that would have no effect on
 * this article is left out.
 * @param more Further actions of the `Surface`.
 * @param showArticle Shows the article, which a narrow view may have replaced by the cast. Actions that concern its words call it first.
 */
export function menuOf(
  { view: controls, edits, highlights, corrections, share }: OpenArticle,
  settings: SettingsControls,
  more: readonly ViewAction[],
  showArticle: () => void,
): readonly ViewAction[] {
  const hasContents = headingsIn(controls.reading.value.article.body).length >= MIN_HEADINGS;
  const inArticle = (action: ViewAction): ViewAction => ({
    ...action,
    onChoose() {
      showArticle();
      action.onChoose();
    },
  });
  return [
    ...[
      panelAction(controls, 'find', i18n.t('find.title')),
      ...(hasContents ? [panelAction(controls, 'contents', i18n.t('contents.title'))] : []),
      ...(controls.cast.value.ofQuote.size > 0 ? [voicesAction(controls)] : []),
      ...(controls.voices.stops.value.length > 0 ? [legendAction(settings)] : []),
      focusAction(settings),
      ...(highlights ? [highlightsAction(controls)] : []),
      ...(corrections && controls.isAnalysed.value ? [missedAction(controls)] : []),
      ...(edits ? [editAction(edits)] : []),
    ].map(inArticle),
    panelAction(controls, 'keys', i18n.t('keys.title')),
    ...(share ? [shareAction(controls, share)] : []),
    ...more,
  ];
}

/** The minimum number of headings required for a table of contents. */
const MIN_HEADINGS = 3;

/** Returns an action that opens the panel of the same name. Its command and its icon have this name too. */
const panelAction = (controls: ReadingControls, name: 'find' | 'contents' | 'keys', label: string): ViewAction => ({
  name,
  group: 'read',
  icon: name,
  label,
  command: name,
  onChoose: () => controls.showPanel(name),
});

const highlightsAction = (controls: ReadingControls): ViewAction => ({
  name: 'highlights',
  group: 'mark',
  icon: 'highlight',
  label: i18n.t('highlight.title'),
  onChoose: () => controls.showPanel('highlights'),
});

const missedAction = (controls: ReadingControls): ViewAction => ({
  name: 'mark-quote',
  group: 'mark',
  icon: 'quote',
  label: i18n.t('correct.missed'),
  onChoose: () => controls.showMarking({ parts: [], kind: 'direct' }),
});

const focusAction = (settings: SettingsControls): ViewAction => ({
  name: 'line-focus',
  group: 'read',
  icon: 'lineFocus',
  label: i18n.t('options.section.focus'),
  command: 'lineFocus',
  isPressed: settings.value.value.focus.lines > 0,
  onChoose: () => cycleLines(settings),
});

const shareAction = (controls: ReadingControls, share: ShareControls): ViewAction => ({
  name: 'share',
  group: 'keep',
  icon: 'share',
  label: i18n.t('share.andPrint'),
  command: 'share',
  onChoose: () => void share.load().then((isLoaded) => isLoaded && controls.showPanel('share')),
});

const editAction = (edits: EditControls): ViewAction => ({
  name: 'edit',
  group: 'mark',
  icon: 'edit',
  label: i18n.t('edit.toggle'),
  command: 'edit',
  isPressed: edits.isOn.value,
  onChoose: () => edits.turn(!edits.isOn.value),
});

const voicesAction = ({ voices }: ReadingControls): ViewAction => ({
  name: 'voices',
  group: 'read',
  icon: 'quote',
  label: i18n.t('command.voices'),
  command: 'voices',
  isPressed: voices.isAlone.value,
  onChoose: voices.toggle,
});

const legendAction = ({ change }: SettingsControls): ViewAction => ({
  name: 'legend',
  group: 'read',
  icon: 'info',
  label: i18n.t('cast.legend'),
  onChoose: () => change((before) => ({ ...before, seen: { ...before.seen, legend: false } })),
});

/** The parts of a view that its commands act on. */
export interface CommandParts {
  readonly controls: ReadingControls;
  readonly settings: SettingsControls;
  readonly steps: Steps;
  readonly toggleCast: () => void;
}

/** Returns the commands that every view supports and that have a shortcut but no menu entry. */
export function commandsOf({ controls, settings, steps, toggleCast }: CommandParts): CommandHandlers {
  return {
    nextBlock: () => steps.toBlock(1),
    previousBlock: () => steps.toBlock(-1),
    nextQuote: () => steps.goToQuote(1),
    previousQuote: () => steps.goToQuote(-1),
    cast: toggleCast,
    // The menu has an entry with the same command if there are headings.
    contents: () => controls.say({ message: 'noContents' }),
    display: () => controls.showPanel('display'),
    theme: () => nextTheme(settings),
    bigger: () => resize(settings, 1),
    smaller: () => resize(settings, -1),
  };
}
