import type { ReadonlySignal } from '@preact/signals';
import type { CastCorrection, ErrorCode } from '../model';

/** The corrections of the cast that also apply to later articles, the oldest first. */
export interface RuleControls {
  readonly list: ReadonlySignal<readonly CastCorrection[]>;
  /** The error code of the last removal; `null` if it succeeded. */
  readonly failure: ReadonlySignal<ErrorCode | null>;
  /** Removes a rule. It no longer applies from the next article on. Articles to which it was applied before keep it. */
  remove(index: number): Promise<void>;
}
