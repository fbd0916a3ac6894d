export interface WeightBarProps {
  /** The importance of the member, from 0 to 1. */
  readonly weight: number;
}

/**
 * A bar that shows how important a cast member is in the article, relative to the others. It is hidden from assistive technology, because
 * the order of the list conveys the same information.
 */
export function WeightBar({ weight }: WeightBarProps) {
  return (
    <span class="weight" aria-hidden="true">
      <span class="weight-bar" style={{ inlineSize: `${percentOf(weight)}%` }} />
    </span>
  );
}

/** Returns a weight as a percentage. The minimum is 2, which keeps the bar of the least important member visible. */
export const percentOf = (weight: number): number => Math.max(2, Math.round(weight * 100));
