import { stepsOf } from '../../utils/text/cast';
import { labelOf } from './member-label';
import type { ReadingControls } from './reading-controls';
import { positionOf } from './Stepper';

export interface PositionAloudProps {
  readonly controls: ReadingControls;
}

/** Tells those who listen who is selected and at which place they stand. */
export function PositionAloud({ controls }: PositionAloudProps) {
  const member = controls.cast.value.byId.get(controls.selected.value ?? '');
  return (
    <p class="unseen" role="status">
      {member && `${labelOf(member)}: ${positionOf(controls.step.value, stepsOf(member).length)}`}
    </p>
  );
}
