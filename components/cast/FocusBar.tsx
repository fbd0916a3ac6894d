import { i18n } from '#i18n';
import { stepsOf } from '../../utils/article/cast';
import { IconButton } from '../frame/IconButton';
import { useReading } from '../reading/article-context';
import { useNavigation } from '../reading/navigation-context';
import { ActorBadge } from './ActorBadge';
import { labelOf } from './member-label';
import { Stepper } from './Stepper';

/** The bar with the selected cast member, for views that are too narrow to show the cast next to the article. */
export function FocusBar() {
  const controls = useReading();
  const { stepQuotes } = useNavigation();
  const member = controls.cast.value.byId.get(controls.selected.value ?? '');
  if (!member) return null;
  return (
    <section class="focus-bar" aria-label={labelOf(member)}>
      <ActorBadge member={member} />
      <bdi class="actor-name">{labelOf(member)}</bdi>
      <Stepper step={controls.step.value} count={stepsOf(member).length} onStep={stepQuotes} />
      <IconButton action="clear" icon="close" label={i18n.t('cast.clear')} onClick={() => controls.select(null)} />
    </section>
  );
}
