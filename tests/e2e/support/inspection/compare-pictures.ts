import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The folder of the approved pictures. */
const FOLDER = resolve(import.meta.dirname, '../../pictures');
/** The folder for the pictures of the last run. When a test fails, look there for the difference. */
const TAKEN = resolve(import.meta.dirname, '../../../../out/pictures');

/** The difference between a picture and the approved one. */
export interface PictureDifference {
  /** The share of the squares of 8 by 8 pixels that look different, from 0 to 1. */
  readonly share: number;
  readonly isSameSize: boolean;
}

/**
 * Compares a PNG picture with the approved picture of the same name, by the mean colours of squares of 8 by 8 pixels. The comparison
 * therefore ignores small differences in how browser versions draw letters, but notices an additional line. `page` is a tab that decodes
 * both pictures. With `RENEW_PICTURES=1` the new picture becomes the approved one. Throws if there is no approved picture.
 */
export async function comparePicture(page: Page, name: string, png: Buffer): Promise<PictureDifference> {
  const path = join(FOLDER, `${name}.png`);
  mkdirSync(TAKEN, { recursive: true });
  writeFileSync(join(TAKEN, `${name}.png`), png);
  if (process.env.RENEW_PICTURES === '1') writeFileSync(path, png);
  if (!existsSync(path))
    throw new Error(
      `${name} has no approved picture. Look at out/pictures/${name}.png and run the test with RENEW_PICTURES=1 to approve it.`,
    );
  const asAddress = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString('base64')}`;
  return page.evaluate(differenceOf, asAddress(readFileSync(path)), asAddress(png));
}

/** Decodes and compares two pictures, given as `data:` URLs. Runs in the tab. */
async function differenceOf(approved: string, seen: string): Promise<PictureDifference> {
  /** The side of a square, in pixels. */
  const PART = 8;
  /** The largest difference in a colour channel, out of 255, that is not visible at a glance. */
  const MAX_UNSEEN = 24;
  const partsOf = async (address: string) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const [width, height] = [Math.ceil(image.width / PART), Math.ceil(image.height / PART)];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser offers no canvas.');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return { width: image.width, height: image.height, data: context.getImageData(0, 0, width, height).data };
  };
  const [one, other] = [await partsOf(approved), await partsOf(seen)];
  const isSameSize = one.width === other.width && one.height === other.height;
  if (!isSameSize) return { share: 1, isSameSize };
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const far = [0, 1, 2].some((channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > MAX_UNSEEN);
    if (far) different++;
  }
  return { share: different / (one.data.length / 4), isSameSize };
}
