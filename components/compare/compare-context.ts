import type { ComparedSource } from '../../utils/controls/comparison';
import { createRequiredContext } from '../frame/required-context';

/** The values that all parts of a comparison need. */
export interface ShownComparison {
  /** The names of the outlets, one for each article. */
  readonly outlets: readonly string[];
  readonly sources: readonly ComparedSource[];
  /** Remembers the link that the reader follows, to which the focus returns. */
  readonly onFollow: (link: HTMLElement) => void;
}

export const [ComparisonProvider, useComparison] = createRequiredContext<ShownComparison>('the comparison');
