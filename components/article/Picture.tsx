import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** In a link it is not a button as well. */
  readonly isFixed?: boolean;
}

/** A picture of the live page, asked for without telling where from; a button that shows it by itself. One that does not load takes no room. */
export function Picture({ src, alt, width, height, isFixed }: PictureProps) {
  const [failed, setFailed] = useState(false);
  if (failed) return alt ? <span class="picture-words">{alt}</span> : null;
  const image = (
    <img
      class="picture"
      src={src}
      alt={alt}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  );
  if (isFixed) return image;
  return (
    <button
      type="button"
      class="enlarge"
      data-action="enlarge"
      aria-haspopup="dialog"
      aria-label={alt ? i18n.t('picture.enlargeOne', [alt]) : i18n.t('picture.enlarge')}
    >
      {image}
    </button>
  );
}
