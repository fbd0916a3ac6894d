import { PICTURE_TYPES, type PictureType } from '../model';
import { fittedSize } from '../raster/fitted-size';
import { readPictureHead } from '../raster/picture-size';

/** A picture that was decoded, scaled and encoded anew. */
export interface ShrunkPicture {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The number of pixels above which a picture is not decoded, because it would take more than 160 MB. */
const MAX_PIXELS = 40_000_000;
/** The length of the shorter side below which a picture is none that a reader looks at, in pixels. */
const MIN_SIDE = 8;
/** The time after which a picture that is still being decoded is given up, in milliseconds. */
const DECODING_MS = 20_000;
/** The quality of the encoding, from 0 to 1. */
const QUALITY = 0.8;

/**
 * Decodes a picture, scales it and encodes it anew. Only the pixels are left: no metadata, such as the place where a photograph was taken, and
 * nothing that is hidden behind them. The first picture of an animation is taken. Returns `null` if the bytes are no picture, or one that is
 * too large.
 */
export async function shrinkPicture(bytes: Uint8Array<ArrayBuffer>): Promise<ShrunkPicture | null> {
  const head = readPictureHead(bytes);
  if (!head || head.width * head.height > MAX_PIXELS || Math.min(head.width, head.height) < MIN_SIDE) return null;
  const bitmap = await decoded(new Blob([bytes], { type: `image/${head.kind}` }));
  if (!bitmap) return null;
  const { width, height } = fittedSize(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  const type = PICTURE_TYPES.find((one) => one === blob.type);
  return type ? { type, width, height, bytes: new Uint8Array(await blob.arrayBuffer()) } : null;
}

/** Decodes a picture, or returns `null` if it is damaged or decoding takes too long. */
async function decoded(blob: Blob): Promise<ImageBitmap | null> {
  const timeout = Promise.withResolvers<null>();
  const timer = setTimeout(() => timeout.resolve(null), DECODING_MS);
  const decoding = createImageBitmap(blob).catch(() => null);
  return Promise.race([decoding, timeout.promise]).finally(() => clearTimeout(timer));
}
