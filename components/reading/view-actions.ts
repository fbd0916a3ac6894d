import { i18n } from '#i18n';
import { headingsIn } from '../../utils/article/outline';
import type { EditControls } from '../../utils/controls/editing';
import type { OpenArticle } from '../../utils/controls/open-article';
import type { ReadingControls } from '../../utils/controls/reading';
import type { SettingsControls } from '../../utils/controls/settings';
import type { ShareControls } from '../../utils/controls/sharing';
import type { PanelName } from '../../utils/model';
import { cycleLines } from '../focus/cycle-lines';
import type { CommandHandlers } from '../frame/use-commands';
import type { ViewAction } from '../frame/view-action';
import { nextTheme, resize } from '../settings/change-display';
import type { Steps } from './use-steps';

/**
 * Returns the menu entries of a view, in order. They are the actions that have no toolbar button.
 * @param more Further actions of the `Surface`.
 */
export function menuOf(
  { view: controls, edits, highlights, share }: OpenArticle,
  settings: SettingsControls,
  more: readonly ViewAction[],
): readonly ViewAction[] {
  const showPanel = (name: PanelName) => () => controls.showPanel(name);
  const hasContents = headingsIn(controls.reading.value.article.body).length >= MIN_HEADINGS;
  return [
    { name: 'find', icon: 'find', label: i18n.t('find.title'), command: 'find', onChoose: showPanel('find') },
    ...(hasContents
      ? [
          {
            name: 'contents',
            icon: 'contents',
            label: i18n.t('contents.title'),
            command: 'contents',
            onChoose: showPanel('contents'),
          } as const,
        ]
      : []),
    ...(edits ? [editAction(edits)] : []),
    ...(controls.cast.value.ofQuote.size > 0 ? [voicesAction(controls), legendAction(settings)] : []),
    ...(highlights ? [highlightsAction(controls)] : []),
    focusAction(settings),
    ...(share ? [shareAction(controls, share)] : []),
    ...more,
    { name: 'keys', icon: 'keys', label: i18n.t('keys.title'), command: 'keys', onChoose: showPanel('keys') },
  ];
}

/** The minimum number of headings required for a table of contents. */
const MIN_HEADINGS = 3;

const highlightsAction = (controls: ReadingControls): ViewAction => ({
  name: 'highlights',
  icon: 'highlight',
  label: i18n.t('highlight.title'),
  onChoose: () => controls.showPanel('highlights'),
});

const focusAction = (settings: SettingsControls): ViewAction => ({
  name: 'line-focus',
  icon: 'lineFocus',
  label: i18n.t('options.section.focus'),
  command: 'lineFocus',
  isPressed: settings.value.value.focus.lines > 0,
  onChoose: () => cycleLines(settings),
});

const shareAction = (controls: ReadingControls, share: ShareControls): ViewAction => ({
  name: 'share',
  icon: 'share',
  label: i18n.t('share.title'),
  command: 'share',
  onChoose: () => void share.load().then((isLoaded) => isLoaded && controls.showPanel('share')),
});

const editAction = (edits: EditControls): ViewAction => ({
  name: 'edit',
  icon: 'edit',
  label: i18n.t('edit.toggle'),
  command: 'edit',
  isPressed: edits.isOn.value,
  onChoose: () => edits.turn(!edits.isOn.value),
});

const voicesAction = ({ voices }: ReadingControls): ViewAction => ({
  name: 'voices',
  icon: 'quote',
  label: i18n.t('command.voices'),
  command: 'voices',
  isPressed: voices.isAlone.value,
  onChoose: voices.toggle,
});

const legendAction = ({ change }: SettingsControls): ViewAction => ({
  name: 'legend',
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
