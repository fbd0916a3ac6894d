import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedSize } from '../../utils/raster/fitted-size';
import { readPictureHead } from '../../utils/raster/picture-size';
import { makePng } from '../support/make-png';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])));
const JPEG = bytes('\xff\xd8', '\xff\xe0\x00\x04ab', '\xff\xc4\x00\x03x', '\xff\xff\xc2\x00\x11\x08', [2, 88, 3, 32], '\x03abcdefghi');

describe('the head of a picture', () => {
  test.each([
    ['png', makePng(300, 200), 300, 200],
    ['gif', bytes('GIF89a', [44, 1, 200, 0]), 300, 200],
    ['jpeg', JPEG, 800, 600],
    ['webp', bytes('RIFF    WEBPVP8 ', new Array(10).fill(0), [44, 1, 200, 0]), 300, 200],
    ['webp', bytes('RIFF    WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x2b, 0xc1, 0x31, 0], new Array(9).fill(0)), 300, 200],
    ['webp', bytes('RIFF    WEBPVP8X', new Array(8).fill(0), [43, 1, 0, 199, 0, 0]), 300, 200],
    [
      'avif',
      bytes('    ftypavif', 'ispe', [0, 0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 40], 'ispe', [0, 0, 0, 0, 0, 0, 1, 44, 0, 0, 0, 200]),
      300,
      200,
    ],
  ] as const)('of a file in %s is read', (kind, file, width, height) => {
    expect(readPictureHead(file)).toEqual({ kind, width, height });
  });

  test.each([
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a page', '<!doctype html><title>404</title>'],
    ['a document', '%PDF-1.7'],
    ['nothing', ''],
    ['a picture of no size', `GIF89a${'\0'.repeat(8)}`],
    ['a cut off file', '\xff\xd8\xff\xe0'],
    ['segments that lead beyond the end', '\xff\xd8\xff\xe0\xff\xffabcdefgh'],
    ['segments of no length', `\xff\xd8${'\xff\xe0\0\0'.repeat(100)}`],
  ])('is none of %s', (_, content) => {
    expect(readPictureHead(bytes(content))).toBe(null);
  });

  test('of any bytes, also of a picture that is cut off or changed, is read without an error', () => {
    const heads = [JPEG, new Uint8Array(makePng(3, 3)), bytes('RIFF    WEBPVP8X'), bytes('    ftypavif'), bytes('GIF89a')];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.nat(40), fc.uint8Array({ maxLength: 200 }), (head, cut, rest) => {
        const found = readPictureHead(new Uint8Array([...head.slice(0, cut), ...rest]));
        expect(found === null || (found.width > 0 && found.height > 0)).toBe(true);
      }),
    );
  });
});

test.each([
  [3_200, 1_600, 1_600, 800],
  [1_000, 4_000, 400, 1_600],
  [640, 480, 640, 480],
  [20_000, 2, 1_600, 1],
])('a picture of %i × %i is kept as one of %i × %i', (width, height, keptWidth, keptHeight) => {
  expect(fittedSize(width, height)).toEqual({ width: keptWidth, height: keptHeight });
});
