export interface WeightBarProps {
  /** A share from 0 to 1. */
  readonly weight: number;
}

/**
 * A bar that shows how important a cast member is to the article, compared with the others. It is hidden from assistive technology, because
 * the order of the list conveys the same.
 */
export function WeightBar({ weight }: WeightBarProps) {
  return (
    <span class="weight" aria-hidden="true">
      <span class="weight-bar" style={{ inlineSize: `${percentOf(weight)}%` }} />
    </span>
  );
}

/** Returns a share in percent, at least 2, so that the bar of the least important member is still visible. */
export const percentOf = (weight: number): number => Math.max(2, Math.round(weight * 100));
