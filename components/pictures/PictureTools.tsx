import { i18n } from '#i18n';
import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';

export interface PictureToolsProps {
  /** Which of how many, from 1. */
  readonly position: readonly [at: number, count: number];
  readonly isSmallest: boolean;
  readonly isLargest: boolean;
  readonly onStep: (by: number) => void;
  readonly onResize: (by: number) => void;
  readonly onClose: () => void;
}

/** The buttons above a picture: to the one before and after it, smaller and larger, and away. */
export function PictureTools({ position, isSmallest, isLargest, onStep, onResize, onClose }: PictureToolsProps) {
  const [at, count] = position;
  return (
    <div class="lightbox-tools">
      {count > 1 && (
        <>
          <Tool action="picture-previous" icon="before" label={`${i18n.t('picture.previous')} (←)`} onClick={() => onStep(-1)} />
          <p class="lightbox-position" role="status">
            {i18n.t('picture.position', [at, count])}
          </p>
          <Tool action="picture-next" icon="after" label={`${i18n.t('picture.next')} (→)`} onClick={() => onStep(1)} />
        </>
      )}
      <span class="lightbox-gap" />
      <Tool
        action="picture-smaller"
        icon="minus"
        label={`${i18n.t('picture.smaller')} (−)`}
        isOff={isSmallest}
        onClick={() => onResize(-1)}
      />
      <Tool action="picture-larger" icon="plus" label={`${i18n.t('picture.larger')} (+)`} isOff={isLargest} onClick={() => onResize(1)} />
      <Tool action="picture-close" icon="close" label={`${i18n.t('picture.close')} (Esc)`} onClick={onClose} />
    </div>
  );
}

interface ToolProps {
  readonly action: string;
  readonly icon: IconName;
  readonly label: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}
function Tool({ action, icon, label, isOff, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      title={label}
      aria-disabled={isOff ? true : undefined}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <Icon name={icon} />
      <span class="unseen">{label}</span>
    </button>
  );
}
