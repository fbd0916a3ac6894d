import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { differenceOf } from '../../scripts/release/compare-zips.mjs';
import { unpack } from '../../scripts/release/unpack.mjs';

/** Zip files with the files `a` and `b`, as WXT writes them. */
const ZIPS = {
  first:
    'UEsDBBQAAAAAAAAAAAC379yDAQAAAAEAAAABAAAAYTFQSwMEFAAAAAAAAAAAAA2+1RoBAAAAAQAAAAEAAABiMlBLAQIUABQAAAAAAAAAAAC379yDAQAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAABhUEsBAhQAFAAAAAAAAAAAAA2+1RoBAAAAAQAAAAEAAAAAAAAAAAAAAAAAIAAAAGJQSwUGAAAAAAIAAgBeAAAAQAAAAAAA',
  reordered:
    'UEsDBBQAAAAAAAAAAAANvtUaAQAAAAEAAAABAAAAYjJQSwMEFAAAAAAAAAAAALfv3IMBAAAAAQAAAAEAAABhMVBLAQIUABQAAAAAAAAAAAANvtUaAQAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAABiUEsBAhQAFAAAAAAAAAAAALfv3IMBAAAAAQAAAAEAAAAAAAAAAAAAAAAAIAAAAGFQSwUGAAAAAAIAAgBeAAAAQAAAAAAA',
  changed:
    'UEsDBBQAAAAAAAAAAAC379yDAQAAAAEAAAABAAAAYTFQSwMEFAAAAAAAAAAAAJuO0m0BAAAAAQAAAAEAAABiM1BLAQIUABQAAAAAAAAAAAC379yDAQAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAABhUEsBAhQAFAAAAAAAAAAAAJuO0m0BAAAAAQAAAAEAAAAAAAAAAAAAAAAAIAAAAGJQSwUGAAAAAAIAAgBeAAAAQAAAAAAA',
  fewer:
    'UEsDBBQAAAAAAAAAAAC379yDAQAAAAEAAAABAAAAYTFQSwECFAAUAAAAAAAAAAAAt+/cgwEAAAABAAAAAQAAAAAAAAAAAAAAAAAAAAAAYVBLBQYAAAAAAQABAC8AAAAgAAAAAAA=',
  outside:
    'UEsDBBQAAAAAAAAAAAC379yDAQAAAAEAAAAEAAAALi4vYTFQSwECFAAUAAAAAAAAAAAAt+/cgwEAAAABAAAABAAAAAAAAAAAAAAAAAAAAAAALi4vYVBLBQYAAAAAAQABADIAAAAjAAAAAAA=',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'dramatis-zips-'));
afterAll(() => rmSync(folder, { recursive: true }));

function zip(name: keyof typeof ZIPS): string {
  const path = join(folder, `${name}.zip`);
  writeFileSync(path, Buffer.from(ZIPS[name], 'base64'));
  return path;
}

test('equal zip files have no difference', async () => {
  expect(await differenceOf(zip('first'), zip('first'))).toBeUndefined();
});

test.each([
  ['changed', 'these files differ: b.'],
  ['fewer', 'these files differ: b.'],
  ['reordered', 'only the order, times or compression of the files differ.'],
] as const)('the difference of a zip file that is %s is described', async (other, words) => {
  expect(await differenceOf(zip('first'), zip(other))).toBe(`Two builds of first.zip are not equal: ${words}`);
  expect(await differenceOf(zip(other), zip('first'))).toBe(`Two builds of ${other}.zip are not equal: ${words}`);
});

test('a zip file is unpacked into a folder, and never outside it', async () => {
  await unpack(zip('first'), join(folder, 'unpacked'));
  expect(['a', 'b'].map((name) => readFileSync(join(folder, 'unpacked', name), 'utf8'))).toEqual(['1', '2']);
  await expect(unpack(zip('outside'), join(folder, 'inner'))).rejects.toThrow('invalid relative path');
  expect(existsSync(join(folder, 'a'))).toBe(false);
});
