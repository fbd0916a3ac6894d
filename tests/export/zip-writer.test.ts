import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createZip } from '../../utils/export/zip/zip-writer';

const join = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

test('a zip is read by other programs, with its names in any script', () => {
  const zip = createZip('2026-11-05T10:00:00.000Z');
  const long = strToU8('harbour '.repeat(10_000));
  const parts = [
    zip.add('a/سلام – 港口.md', strToU8('one')),
    zip.add('empty', strToU8('')),
    zip.add('long', long),
    zip.add('stored', long, true),
  ];
  const bytes = join([...parts, zip.end()]);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['a/سلام – 港口.md', 'empty', 'long', 'stored']);
  expect(Buffer.from(files.long as Uint8Array).equals(Buffer.from(long))).toBe(true);
  expect(Buffer.from(files.stored as Uint8Array).equals(Buffer.from(long))).toBe(true);
  expect(bytes.length).toBeLessThan(long.length * 1.1);
});

test('a zip with more files than 16 bits can count has a directory with 64 bits', () => {
  const zip = createZip('2026-11-05T10:00:00.000Z');
  const parts: Uint8Array[] = [];
  for (let at = 0; at < 65_600; at++) parts.push(zip.add(`f${at}`, new Uint8Array(), true));
  const bytes = join([...parts, zip.end()]);
  expect(Object.keys(unzipSync(bytes))).toHaveLength(65_600);
});
