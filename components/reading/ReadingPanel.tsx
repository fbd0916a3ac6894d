import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SpeechControls } from '../../utils/controls/speech';
import type { CommandName, PanelName } from '../../utils/model';
import { AloudPanel } from '../aloud/AloudPanel';
import { ContentsPanel } from '../contents/ContentsPanel';
import { FindPanel } from '../find/FindPanel';
import { MoreMenu } from '../frame/MoreMenu';
import { useSettings } from '../frame/settings-context';
import { ToolPanel } from '../frame/ToolPanel';
import type { ViewAction } from '../frame/view-action';
import { HighlightList } from '../highlights/HighlightList';
import { DisplayPanel } from '../settings/DisplayPanel';
import { type EscapeMeaning, KeyList } from '../settings/KeyList';
import { SharePanel } from '../share/SharePanel';
import { useOpenArticle } from './article-context';

export interface ReadingPanelProps {
  readonly speech: SpeechControls | undefined;
  readonly menu: readonly ViewAction[];
  readonly escapeMeans: EscapeMeaning;
  /** The commands that are available in this view. */
  readonly available: ReadonlySet<CommandName>;
}

interface Panel {
  readonly title: string;
  readonly content: ComponentChildren;
}

/** The open panel, if there is one. */
export function ReadingPanel({ speech, menu, escapeMeans, available }: ReadingPanelProps) {
  const { view, highlights, share } = useOpenArticle();
  const settings = useSettings();
  const words = useSignal('');
  const name = view.panel.value;
  if (!name) return null;
  const close = () => view.showPanel(null);
  const { keys } = settings.value.value;
  const panels: Partial<Record<PanelName, () => Panel>> = {
    more: () => ({ title: i18n.t('panel.more'), content: <MoreMenu actions={menu} keys={keys} onClose={close} /> }),
    display: () => ({ title: i18n.t('display.title'), content: <DisplayPanel /> }),
    find: () => ({ title: i18n.t('find.title'), content: <FindPanel words={words} /> }),
    contents: () => ({ title: i18n.t('contents.title'), content: <ContentsPanel onClose={close} /> }),
    ...(highlights && {
      highlights: () => ({ title: i18n.t('highlight.title'), content: <HighlightList highlights={highlights} /> }),
    }),
    ...(share && { share: () => ({ title: i18n.t('share.title'), content: <SharePanel share={share} /> }) }),
    ...(speech && {
      aloud: () => ({
        title: i18n.t('aloud.settings'),
        content: <AloudPanel speech={speech} lang={view.reading.value.article.lang} />,
      }),
    }),
    keys: () => ({ title: i18n.t('keys.title'), content: <KeyList keys={keys} escapeMeans={escapeMeans} available={available} /> }),
  };
  const panel = panels[name]?.();
  return (
    panel && (
      <ToolPanel key={name} name={name} title={panel.title} onClose={close}>
        {panel.content}
      </ToolPanel>
    )
  );
}
