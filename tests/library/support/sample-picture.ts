import { createHash } from 'node:crypto';
import type { PictureToKeep } from '../../../utils/library/picture-library';
import { makePng } from '../../support/make-png';

/** Returns a picture of one colour that is to be kept for an article that shows `address`. Pictures of the same colour have the same bytes. */
export function samplePicture(address: string, shade = 0): PictureToKeep {
  const file = makePng(300, 200, [shade, 120, 160]);
  const hash = createHash('sha256').update(file).digest('hex');
  return { address, hash, type: 'image/png', width: 300, height: 200, data: file.toString('base64') };
}

/** Returns the number of bytes of a sample picture. */
export const bytesOfSample = (shade = 0): number => makePng(300, 200, [shade, 120, 160]).length;
