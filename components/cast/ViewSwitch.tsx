import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { useReading } from '../reading/article-context';
import { isFragment } from './cast-groups';

export interface ViewSwitchProps {
  /** Whether the cast is shown in place of the article. */
  readonly isCastOpen: Signal<boolean>;
}

/** The switch between the article and its cast, for views that are too narrow to show both. Elsewhere it is not displayed. */
export function ViewSwitch({ isCastOpen }: ViewSwitchProps) {
  const id = useId();
  const controls = useReading();
  const count = controls.cast.value.members.filter((member) => !isFragment(member)).length;
  const choice = (view: 'article' | 'cast', label: string) => (
    <label>
      <input
        type="radio"
        name={id}
        value={view}
        checked={isCastOpen.value === (view === 'cast')}
        onChange={() => {
          isCastOpen.value = view === 'cast';
        }}
      />
      {label}
      {view === 'cast' && <span class="switch-count">{controls.isAnalysed.value && ` (${count})`}</span>}
    </label>
  );
  return (
    <fieldset class="segments view-switch">
      <legend class="unseen">{i18n.t('cast.filter.label')}</legend>
      {choice('article', i18n.t('cast.article'))}
      {choice('cast', i18n.t('cast.title'))}
    </fieldset>
  );
}
