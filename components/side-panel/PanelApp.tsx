import type { PanelControls } from '../../utils/controls/side-panel';
import { ArticleApp } from '../article-app/ArticleApp';
import { Skeleton } from '../frame/Skeleton';
import { Toolbar } from '../frame/Toolbar';
import { PanelBar } from './PanelBar';

export interface PanelAppProps {
  readonly state: PanelControls;
}

/** The side panel with its article, which can come from a different page than the one in the current tab. It must be inside a `Surface`. */
export function PanelApp({ state }: PanelAppProps) {
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
  // The `key` gives each article a new view. Otherwise, cards and panels of the previous article would stay open.
  return <ArticleApp key={shown} state={shown} bar={bar} isAlone />;
}
