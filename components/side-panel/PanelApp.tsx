import type { OpenSpeech } from '../aloud/speech-controls';
import { ArticleApp } from '../article-app/ArticleApp';
import { Skeleton } from '../frame/Skeleton';
import { Toolbar } from '../frame/Toolbar';
import type { SettingsControls } from '../settings/settings-controls';
import { PanelBar } from './PanelBar';
import type { PanelControls } from './panel-controls';

export interface PanelAppProps {
  readonly state: PanelControls;
  readonly settings: SettingsControls;
  readonly openSpeech?: OpenSpeech | undefined;
}

/** Shows the side panel with its article, which may belong to another page than the one beside it. */
export function PanelApp({ state, settings, openSpeech }: PanelAppProps) {
  const shown = state.shown.value;
  const bar = <PanelBar state={state} />;
  if (!shown) {
    return (
      <div class="reading">
        <Toolbar note={bar} />
        <Skeleton />
      </div>
    );
  }
  // The key gives each article a new view, so that nothing stays open from the previous one.
  return <ArticleApp key={shown} state={shown} settings={settings} openSpeech={openSpeech} bar={bar} isPanel />;
}
