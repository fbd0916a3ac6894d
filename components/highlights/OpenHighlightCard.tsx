import type { ReadingControls } from '../reading/reading-controls';
import { HighlightCard } from './HighlightCard';
import type { HighlightControls } from './highlight-controls';

export interface OpenHighlightCardProps {
  readonly controls: ReadingControls;
  readonly highlights: HighlightControls;
  readonly anchorOf: (id: string) => readonly HTMLElement[];
}

/** Shows the card of the open highlight, if one is open. */
export function OpenHighlightCard({ controls, highlights, anchorOf }: OpenHighlightCardProps) {
  const open = controls.openHighlight.value;
  const found = open && highlights.list.value.find(({ highlight }) => highlight.id === open.id);
  if (!found) return null;
  return (
    <HighlightCard
      key={open.id}
      highlight={found.highlight}
      highlights={highlights}
      writes={open.writes}
      anchorOf={anchorOf}
      onClose={() => controls.showHighlight(null)}
    />
  );
}
