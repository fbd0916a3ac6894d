import { useState } from 'preact/hooks';
import type { PictureSource } from '../../utils/raster/picture-source';
import { AskForPicture, allowedHosts } from './AskForPicture';
import { EnlargeButton } from './EnlargeButton';

export interface PictureProps {
  readonly source: PictureSource;
  readonly alt: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Whether to render a plain image instead of a button, for example inside a link. */
  readonly isFixed?: boolean;
}

/**
 * A picture from the live page, requested without a referrer. It is a button that opens the lightbox. If the page has loaded nothing from
 * the picture's host, a button that asks for the picture is displayed first. If the picture does not load, its description is displayed
 * instead.
 */
export function Picture({ source: { address, host, isKnown }, alt, width, height, isFixed }: PictureProps) {
  const [failed, setFailed] = useState(false);
  const isAllowed = isKnown || allowedHosts.value.has(host);
  if (!isAllowed && !isFixed)
    return <AskForPicture host={host} alt={alt} onAsk={() => (allowedHosts.value = new Set([...allowedHosts.value, host]))} />;
  if (failed || !isAllowed) return alt ? <span class="picture-words">{alt}</span> : null;
  const image = (
    <img
      class="picture"
      src={address}
      alt={alt}
      width={width}
      height={height}
      style={width && height ? { '--ratio': width / height } : undefined}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setFailed(true)}
    />
  );
  return isFixed ? image : <EnlargeButton alt={alt}>{image}</EnlargeButton>;
}
