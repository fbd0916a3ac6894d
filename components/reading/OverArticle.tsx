import type { ReadonlySignal } from '@preact/signals';
import type { SelectedWords } from '../article/use-selected-words';
import { LineFocus } from '../focus/LineFocus';
import { InnerLinks } from '../notes/InnerLinks';
import { PictureViewer } from '../pictures/PictureViewer';
import { ReadingCards } from './ReadingCards';
import { ReadingPanel, type ReadingPanelProps } from './ReadingPanel';

export interface OverArticleProps extends ReadingPanelProps {
  readonly selected: ReadonlySignal<SelectedWords | null>;
}

/** Everything that appears over the article when the reader asks for it: cards, panels, notes, pictures and the line focus. */
export function OverArticle({ selected, ...panel }: OverArticleProps) {
  return (
    <>
      <LineFocus speech={panel.speech} />
      <ReadingCards selected={selected} />
      <InnerLinks />
      <PictureViewer />
      <ReadingPanel {...panel} />
    </>
  );
}
