import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createTextPacker } from '../../utils/export/zip/packed-text';
import { createWaitingText } from '../../utils/export/zip/waiting-text';
import { createZip } from '../../utils/export/zip/zip-writer';
import { crc32 } from '../../utils/text/crc32';

const LONG = Array.from({ length: 9_000 }, (_, at) => `<a id="${at}">港口 🚢 ${Math.sin(at)}</a>\n`);

test('the checksum of a file can be computed piece by piece', () => {
  const [one, other] = [strToU8('Hafen'), strToU8('harbour '.repeat(1_000))];
  expect(crc32(other, crc32(one))).toBe(crc32(new Uint8Array(Buffer.concat([one, other]))));
});

test.each([[['']], [['a', 'b']], [['head', ...LONG, '', 'end']]])(
  'a file that is packed piece by piece is read by other programs',
  (pieces) => {
    const packer = createTextPacker();
    for (const piece of pieces) packer.add(strToU8(piece));
    const zip = createZip('2026-11-05T10:00:00.000Z');
    const parts = [zip.add('first', strToU8('one')), ...zip.addPacked('packed', packer.end()), zip.add('last', strToU8('two')), zip.end()];
    const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
    expect(strFromU8(files.packed ?? new Uint8Array())).toBe(pieces.join(''));
    expect(strFromU8(files.last ?? new Uint8Array())).toBe('two');
  },
);

test('a text that waits comes back whole, and is forgotten', () => {
  const text = createWaitingText();
  for (const piece of LONG) text.add(piece);
  const parts = [...text.take()];
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map((part) => strFromU8(part)).join('')).toBe(LONG.join(''));
  expect([...text.take()].map((part) => strFromU8(part)).join('')).toBe('');
});
