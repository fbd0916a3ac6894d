import type { ReadonlySignal } from '@preact/signals';
import type { CastCorrection, ErrorCode } from '../model';

/** The controls for rules, which are corrections of the cast that apply to all later articles. The oldest rule comes first in `list`. */
export interface RuleControls {
  readonly list: ReadonlySignal<readonly CastCorrection[]>;
  /** The error code of the last attempt to remove a rule; `null` if it succeeded. */
  readonly failure: ReadonlySignal<ErrorCode | null>;
  /** Removes a rule, so it no longer applies to later articles. Articles to which the rule was already applied keep the correction. */
  remove(index: number): Promise<void>;
}
