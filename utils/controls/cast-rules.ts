import type { ReadonlySignal } from '@preact/signals';
import type { CastCorrection, ErrorCode } from '../model';

/** The corrections of the cast that apply to later articles too, the oldest first. */
export interface RuleControls {
  readonly list: ReadonlySignal<readonly CastCorrection[]>;
  /** The error code of the last attempt to remove a rule; `null` if it succeeded. */
  readonly failure: ReadonlySignal<ErrorCode | null>;
  /** Removes a rule, so it no longer applies to later articles. Articles to which the rule was already applied keep the correction. */
  remove(index: number): Promise<void>;
}
