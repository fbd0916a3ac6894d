import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = resolve(import.meta.dirname, '../../pictures');
/** Where the picture of a test that fails is put, to be looked at. */
const SEEN = resolve(import.meta.dirname, '../../../../out/pictures');

/** How far a picture is from the one that was approved. */
export interface PictureDifference {
  /** The share of its parts, eight pixels square, that look different. */
  readonly share: number;
  readonly isSameSize: boolean;
}

/**
 * Compares a picture (PNG) with the approved one of its name: part by part, each of the mean colour of eight pixels square, so that another
 * version's way to draw letters is no difference, and a line more is one. Decoded in a tab, `page`. With `RENEW_PICTURES=1` the picture is approved.
 */
export async function comparePicture(page: Page, name: string, png: Buffer): Promise<PictureDifference> {
  const path = join(FOLDER, `${name}.png`);
  mkdirSync(SEEN, { recursive: true });
  writeFileSync(join(SEEN, `${name}.png`), png);
  if (process.env.RENEW_PICTURES === '1') writeFileSync(path, png);
  if (!existsSync(path)) throw new Error(`${name} has no approved picture: look at it and run the test with RENEW_PICTURES=1.`);
  const asAddress = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString('base64')}`;
  return page.evaluate(differenceOf, asAddress(readFileSync(path)), asAddress(png));
}

/** Runs in the tab. */
async function differenceOf(approved: string, seen: string): Promise<PictureDifference> {
  const PART = 8;
  /** Of 255 a channel: what the eye sees at a glance. */
  const SEEN_FROM = 24;
  const partsOf = async (address: string) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const [width, height] = [Math.ceil(image.width / PART), Math.ceil(image.height / PART)];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, width, height);
    return { width: image.width, height: image.height, data: context.getImageData(0, 0, width, height).data };
  };
  const [one, other] = [await partsOf(approved), await partsOf(seen)];
  const isSameSize = one.width === other.width && one.height === other.height;
  if (!isSameSize) return { share: 1, isSameSize };
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const far = [0, 1, 2].some((channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > SEEN_FROM);
    if (far) different++;
  }
  return { share: different / (one.data.length / 4), isSameSize };
}
