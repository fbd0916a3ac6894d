export interface WeightBarProps {
  /** A share, 0 to 1. */
  readonly weight: number;
}

/** How much one of the cast matters to the story, beside the others: for the eye; the order of the list tells it, too. */
export function WeightBar({ weight }: WeightBarProps) {
  return (
    <span class="weight" aria-hidden="true">
      <span class="weight-bar" style={{ inlineSize: `${percentOf(weight)}%` }} />
    </span>
  );
}

/** Of the least, too, something is seen. */
export const percentOf = (weight: number): number => Math.max(2, Math.round(weight * 100));
