import type { ReadonlySignal } from '@preact/signals';
import type { CastCorrection, ErrorCode } from '../model';

/** The corrections of the cast that also apply to later articles, the oldest first. */
export interface RuleControls {
  readonly list: ReadonlySignal<readonly CastCorrection[]>;
  /** The error code of the last removal; `null` if it succeeded. */
  readonly failure: ReadonlySignal<ErrorCode | null>;
  /** Removes a rule, which then no longer applies to later articles. Articles to which it was already applied keep the correction. */
  remove(index: number): Promise<void>;
}
