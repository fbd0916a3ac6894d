import { expect, test } from 'vitest';
import { faultsOfIcons, faultsOfPictures, readPng } from '../../../scripts/store/pictures';

/** Returns the beginning of a PNG file, which says its size and whether it has an alpha channel. */
function png(width: number, height: number, hasAlpha = false): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set([8, hasAlpha ? 6 : 2], 24);
  return bytes;
}
const ALL = [
  { name: 'logo.png', bytes: png(300, 300, true) },
  { name: 'promo-tile.png', bytes: png(440, 280) },
  { name: 'screenshot-1-popup-light.png', bytes: png(1280, 800) },
  { name: 'screenshot-2-reader-dark.png', bytes: png(1280, 800) },
];

test('the size and the alpha channel of a PNG file are read, and other files are recognised', () => {
  expect(readPng(png(1280, 800))).toEqual({ width: 1280, height: 800, hasAlpha: false });
  expect(readPng(png(128, 128, true))?.hasAlpha).toBe(true);
  expect(readPng(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined();
  expect(readPng(Buffer.of())).toBeUndefined();
});

test('icons have the size that the manifest says, among them 48 and 128 pixels', () => {
  const icons = [16, 48, 128].map((size) => [String(size), png(size, size, true)] as const);
  expect(faultsOfIcons(new Map(icons))).toEqual([]);
  expect(
    faultsOfIcons(
      new Map([
        ['16', png(16, 15)],
        ['48', Buffer.of()],
      ]),
    ),
  ).toEqual(['The manifest has no icon of 128 pixels.', 'The icon of 16 pixels has 16 × 15.', 'The icon of 48 pixels is no PNG file.']);
});

test('a listing has a logo, a promo tile and screenshots in both colour schemes', () => {
  expect(faultsOfPictures(ALL)).toEqual([]);
  expect(faultsOfPictures([...ALL, { name: 'promo-marquee.png', bytes: png(1400, 560) }])).toEqual([]);
  expect(faultsOfPictures([])).toEqual([
    'There is no picture «screenshot».',
    'There is no picture «promo-tile».',
    'There is no picture «logo».',
    'No screenshot shows the light colours.',
    'No screenshot shows the dark colours.',
  ]);
});

test.each([
  ['screenshot-3-cast-light.png', png(1280, 720), 'screenshot-3-cast-light.png has 1280 × 720 pixels, and not 1280 × 800.'],
  [
    'screenshot-3-cast-dark.png',
    png(1280, 800, true),
    'screenshot-3-cast-dark.png has an alpha channel, which the Chrome Web Store refuses.',
  ],
  ['promo-marquee.png', png(1400, 500), 'promo-marquee.png has 1400 × 500 pixels, and not 1400 × 560.'],
  ['promo-tile-2.png', Buffer.from('GIF89a'), 'promo-tile-2.png is no PNG file.'],
  [
    'cast.png',
    png(1280, 800),
    'cast.png is no picture that a store asks for; its name begins with none of screenshot, promo-tile, promo-marquee, logo.',
  ],
])('the picture %s is refused', (name, bytes, fault) => {
  expect(faultsOfPictures([...ALL, { name, bytes }])).toEqual([fault]);
});

test('a store shows only five screenshots', () => {
  const more = [3, 4, 5, 6].map((at) => ({ name: `screenshot-${at}-cast-light.png`, bytes: png(1280, 800) }));
  expect(faultsOfPictures([...ALL, ...more])).toEqual(['There are 6 screenshots, but at most 5 are shown.']);
});
