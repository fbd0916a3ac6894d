import { fromBase64 } from '../../decode/base64';
import { checked, Mismatch, object, oneOf, wholeNumber } from '../../decode/decode';
import { address } from '../../decode/decode-body';
import { PICTURE_TYPES } from '../../model';
import { readPictureHead } from '../../raster/picture-size';
import { MAX_PICTURE_BYTES, MAX_PICTURE_SIDE, type PictureToKeep } from '../picture-library';
import type { DecodedPicture } from './keep-picture';

const side = wholeNumber(1, MAX_PICTURE_SIDE);
/** The decoders of the fields of a picture. */
export const PICTURE_FIELDS = {
  address: address('http:', 'https:'),
  hash: checked(64, (hash) => /^[0-9a-f]{64}$/.test(hash)),
  type: oneOf(PICTURE_TYPES),
  width: side,
  height: side,
};
const decodeToKeep = object<PictureToKeep>({
  ...PICTURE_FIELDS,
  data: checked(Math.ceil(MAX_PICTURE_BYTES / 3) * 4, (data) => data.length > 0),
});

/** Decodes a picture and its bytes, which must be of the kind and the size that are given. Throws `Mismatch`. */
export function decodePicture(value: unknown): DecodedPicture {
  const picture = decodeToKeep(value);
  const data = fromBase64(picture.data);
  if (!data || !isPicture({ ...picture, data })) throw new Mismatch('no picture of this kind and size');
  return { ...picture, data };
}

/** Returns whether the bytes of a picture begin like a file of its type and size. */
export function isPicture({ type, width, height, data }: Pick<DecodedPicture, 'type' | 'width' | 'height' | 'data'>): boolean {
  const head = readPictureHead(data);
  return head !== null && `image/${head.kind}` === type && head.width === width && head.height === height;
}
