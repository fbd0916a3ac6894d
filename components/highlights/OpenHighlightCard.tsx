import type { HighlightControls } from '../../utils/controls/highlights';
import { useReading } from '../reading/article-context';
import { HighlightCard } from './HighlightCard';

export interface OpenHighlightCardProps {
  readonly highlights: HighlightControls;
}

/** The card of the open highlight, if there is one. */
export function OpenHighlightCard({ highlights }: OpenHighlightCardProps) {
  const controls = useReading();
  const open = controls.openHighlight.value;
  const found = open && highlights.list.value.find(({ highlight }) => highlight.id === open.id);
  if (!found) return null;
  return (
    <HighlightCard
      key={open.id}
      highlight={found.highlight}
      highlights={highlights}
      writes={open.writes}
      onClose={() => controls.showHighlight(null)}
    />
  );
}
