import { i18n } from '#i18n';
import { stepsOf } from '../../utils/article/cast';
import type { ReadingControls } from '../../utils/controls/reading';
import { useReading } from '../reading/article-context';
import { labelOf } from './member-label';
import { positionOf } from './Stepper';

/**
 * A live region for screen readers. It announces the selected cast member and the current position among the member's mentions. While no
 * member is selected, it announces the current quotation.
 */
export function PositionAnnouncer() {
  const controls = useReading();
  const member = controls.cast.value.byId.get(controls.selected.value ?? '');
  return (
    <p class="unseen" role="status">
      {quoteAloud(controls)}
      {member && `${labelOf(member)}: ${positionOf(controls.step.value, stepsOf(member).length)}`}
    </p>
  );
}

function quoteAloud({ cast, selected, voices }: ReadingControls): string | null {
  const stops = voices.stops.value;
  const id = voices.quoteAt.value;
  const at = stops.indexOf(id ?? '');
  if (selected.value !== null || at < 0) return null;
  const member = cast.value.ofQuote.get(id ?? '');
  const speaker = member && member.kind !== 'unattributed' ? labelOf(member) : i18n.t('kind.unattributed');
  return i18n.t('voices.standing', [speaker, at + 1, stops.length]);
}
