import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

export interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Whether to render a plain image instead of a button, for example inside a link. */
  readonly isFixed?: boolean;
}

/**
 * A picture from the live page, requested without a referrer. It is a button that opens the lightbox. If the picture does not load, its
 * description is displayed instead.
 */
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
