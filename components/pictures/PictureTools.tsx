import { i18n } from '#i18n';
import { IconButton } from '../frame/IconButton';

export interface PictureToolsProps {
  /** The number of the current picture, from 1, and the total number of pictures. */
  readonly position: readonly [at: number, count: number];
  readonly isSmallest: boolean;
  readonly isLargest: boolean;
  readonly onStep: (by: number) => void;
  readonly onResize: (by: number) => void;
  readonly onClose: () => void;
}

/** The buttons above an enlarged picture: previous, next, smaller, larger and close. */
export function PictureTools({ position, isSmallest, isLargest, onStep, onResize, onClose }: PictureToolsProps) {
  const [at, count] = position;
  return (
    <div class="lightbox-tools">
      {count > 1 && (
        <>
          <IconButton action="picture-previous" icon="before" label={i18n.t('picture.previous')} hint="←" onClick={() => onStep(-1)} />
          <p class="lightbox-position" role="status">
            {i18n.t('picture.position', [at, count])}
          </p>
          <IconButton action="picture-next" icon="after" label={i18n.t('picture.next')} hint="→" onClick={() => onStep(1)} />
        </>
      )}
      <span class="lightbox-gap" />
      <IconButton
        action="picture-smaller"
        icon="minus"
        label={i18n.t('picture.smaller')}
        hint="−"
        isOff={isSmallest}
        onClick={() => onResize(-1)}
      />
      <IconButton
        action="picture-larger"
        icon="plus"
        label={i18n.t('picture.larger')}
        hint="+"
        isOff={isLargest}
        onClick={() => onResize(1)}
      />
      <IconButton action="picture-close" icon="close" label={i18n.t('picture.close')} hint="Esc" onClick={onClose} />
    </div>
  );
}
