import { useState } from 'preact/hooks';

export interface PictureProps {
  readonly src: string;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** A picture of the live page, asked for without telling where from. One that does not load takes no room. */
export function Picture({ src, alt, width, height }: PictureProps) {
  const [failed, setFailed] = useState(false);
  if (failed) return alt ? <span class="picture-words">{alt}</span> : null;
  return (
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
}
