import { useSignal } from '@preact/signals';
import type { ComponentChildren, RefObject } from 'preact';
import { i18n } from '#i18n';
import type { CommandName, PanelName } from '../../utils/model';
import { AloudPanel } from '../aloud/AloudPanel';
import type { SpeechControls } from '../aloud/speech-controls';
import { ContentsPanel } from '../contents/ContentsPanel';
import { FindPanel } from '../find/FindPanel';
import { MoreMenu } from '../frame/MoreMenu';
import { ToolPanel } from '../frame/ToolPanel';
import type { ViewAction } from '../frame/view-action';
import { HighlightList } from '../highlights/HighlightList';
import type { HighlightControls } from '../highlights/highlight-controls';
import { DisplayPanel } from '../settings/DisplayPanel';
import { type EscapeMeaning, KeyList } from '../settings/KeyList';
import type { SettingsControls } from '../settings/settings-controls';
import { SharePanel } from '../share/SharePanel';
import type { ShareControls } from '../share/share-controls';
import type { ReadingControls } from './reading-controls';

export interface ReadingPanelProps {
  readonly controls: ReadingControls;
  readonly settings: SettingsControls;
  readonly speech: SpeechControls | undefined;
  /** The language of the interface, a BCP 47 tag. */
  readonly locale: string;
  /** The element that scrolls the article. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly highlights?: HighlightControls | undefined;
  readonly onOpenHighlight: (id: string) => void;
  readonly share?: ShareControls | undefined;
  readonly menu: readonly ViewAction[];
  readonly escapeMeans: EscapeMeaning;
  /** The commands that have a key in this view. */
  readonly available: ReadonlySet<CommandName>;
}

interface Panel {
  readonly title: string;
  readonly content: ComponentChildren;
}

/** Shows the open panel, if one is open. */
export function ReadingPanel({
  controls,
  settings,
  speech,
  locale,
  scroller,
  highlights,
  share,
  onOpenHighlight,
  menu,
  escapeMeans,
  available,
}: ReadingPanelProps) {
  const words = useSignal('');
  const name = controls.panel.value;
  if (!name) return null;
  const close = () => controls.showPanel(null);
  const { keys } = settings.value.value;
  const panels: Partial<Record<PanelName, () => Panel>> = {
    more: () => ({ title: i18n.t('panel.more'), content: <MoreMenu actions={menu} keys={keys} onClose={close} /> }),
    display: () => ({ title: i18n.t('display.title'), content: <DisplayPanel settings={settings} /> }),
    find: () => ({
      title: i18n.t('find.title'),
      content: <FindPanel reading={controls.reading.value} scroller={scroller} words={words} />,
    }),
    contents: () => ({
      title: i18n.t('contents.title'),
      content: <ContentsPanel reading={controls.reading.value} scroller={scroller} onClose={close} />,
    }),
    ...(highlights && {
      highlights: () => ({
        title: i18n.t('highlight.title'),
        content: <HighlightList article={controls.reading.value.article} highlights={highlights} onOpen={onOpenHighlight} />,
      }),
    }),
    ...(share && { share: () => ({ title: i18n.t('share.title'), content: <SharePanel share={share} settings={settings} /> }) }),
    ...(speech && {
      aloud: () => ({
        title: i18n.t('aloud.settings'),
        content: <AloudPanel speech={speech} settings={settings} lang={controls.reading.value.article.lang} locale={locale} />,
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
