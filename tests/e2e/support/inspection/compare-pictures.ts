import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

/** The folder of the baseline screenshots. */
const FOLDER = resolve(import.meta.dirname, '../../pictures');
/** The folder for the screenshots of the last run. Look here when a comparison fails. */
const TAKEN = resolve(import.meta.dirname, '../../../../out/pictures');

/** The difference between a screenshot and its baseline. */
export interface PictureDifference {
  /** The share of squares of 8 by 8 pixels that look different, from 0 to 1. */
  readonly share: number;
  readonly isSameSize: boolean;
}

/**
 * Compares a PNG screenshot with the baseline of the same name by the mean colours of squares of 8 by 8 pixels. This ignores small
 * differences in font rendering between browser versions, but detects an additional line. With `RENEW_PICTURES=1` the screenshot becomes
 * the new baseline. Throws if there is no baseline.
 * @param page A tab that decodes both pictures.
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
  /** The side length, in pixels, of the squares in which the two pictures are compared. */
  const PART = 8;
  /** The maximum difference in a colour channel, from 0 to 255, that is too small to notice. */
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
