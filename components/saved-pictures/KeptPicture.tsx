import { EnlargeButton } from '../article/EnlargeButton';
import type { KeptPictureProps } from '../article/kept-pictures-context';
import { MissingPicture } from './MissingPicture';
import { useSavedPictures } from './saved-article-pictures';

/** A transparent picture, which holds the place of a kept one until its bytes are loaded. */
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A picture of a saved article, from the library. Its size is known before its bytes are, so nothing moves. */
export function KeptPicture({ address, alt, isFixed }: KeptPictureProps) {
  const pictures = useSavedPictures();
  const picture = pictures.kept.value.get(address);
  const source = picture ? pictures.sourceOf(picture.hash).value : null;
  if (!picture) return <MissingPicture address={address} alt={alt} isFixed={isFixed ?? false} />;
  const { width, height } = picture;
  const image = (
    <img
      class="picture"
      data-kept={source === null ? 'loading' : 'shown'}
      src={source ?? BLANK}
      alt={alt}
      width={width}
      height={height}
      style={{ '--ratio': width / height, aspectRatio: `${width} / ${height}` }}
      decoding="async"
    />
  );
  return isFixed ? image : <EnlargeButton alt={alt}>{image}</EnlargeButton>;
}
