import { i18n } from '#i18n';
import { stepsOf } from '../../utils/text/cast';
import { Icon } from '../icons/Icon';
import type { ReadingControls } from '../reading/reading-controls';
import { ActorBadge } from './ActorBadge';
import { labelOf } from './member-label';
import { Stepper } from './Stepper';

export interface FocusBarProps {
  readonly controls: ReadingControls;
}

/** Who is selected, where there is no room for the cast beside the article. */
export function FocusBar({ controls }: FocusBarProps) {
  const member = controls.cast.value.byId.get(controls.selected.value ?? '');
  if (!member) return null;
  return (
    <section class="focus-bar" aria-label={labelOf(member)}>
      <ActorBadge member={member} />
      <bdi class="actor-name">{labelOf(member)}</bdi>
      <Stepper step={controls.step.value} count={stepsOf(member).length} onStep={controls.stepBy} />
      <button type="button" class="icon-button" data-action="clear" onClick={() => controls.select(null)} title={i18n.t('cast.clear')}>
        <Icon name="close" />
        <span class="unseen">{i18n.t('cast.clear')}</span>
      </button>
    </section>
  );
}
