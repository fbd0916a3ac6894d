import type { Signal } from '@preact/signals';
import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import { useReading } from '../reading/article-context';
import { CAST_ID } from './CastSidebar';
import { isFragment } from './cast-groups';

export interface CastButtonProps {
  /** Whether the cast is shown over the article. */
  readonly isCastOpen: Signal<boolean>;
}

/** The button at the lower edge that opens the cast, where it is a sheet over the article. Elsewhere it is not displayed. */
export function CastButton({ isCastOpen }: CastButtonProps) {
  const controls = useReading();
  const count = controls.cast.value.members.filter((member) => !isFragment(member)).length;
  return (
    <button
      type="button"
      class="cast-button"
      data-action="open-cast"
      aria-haspopup="dialog"
      aria-controls={CAST_ID}
      aria-expanded={isCastOpen.value}
      onClick={() => {
        isCastOpen.value = true;
      }}
    >
      <Icon name="person" />
      {i18n.t('cast.title')}
      {controls.isAnalysed.value && ` (${count})`}
    </button>
  );
}
