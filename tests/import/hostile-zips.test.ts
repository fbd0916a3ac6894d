import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileOfBytes } from '../../utils/import/import-file';
import { LIMITS } from '../../utils/import/limits';
import { collectImport } from './support/collect-import';
import { lossesOf, ports } from './support/read-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const importBytes = (name: string, content: Uint8Array) => collectImport([fileOfBytes(name, content)], ports);
const POCKET = 'title,url,time_added,tags,status\n';
const row = (at: number): string => `T${at},https://example.org/${at},1700000000,,unread\n`;

/** Changes the directory of a zip at the offset from the beginning of each entry. */
function patched(zip: Uint8Array, offset: number, value: number, size: 2 | 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}
const zip = zipSync({ 'p.csv': bytes(`${POCKET}${row(1).repeat(1)}`) });

test('a hostile zip with paths that lead out of it takes nothing from there', async () => {
  const content = bytes(`${POCKET}${row(1)}`);
  const names = ['../up.csv', '/root.csv', 'C:/drive.csv', 'a/../../b.csv', '..\\windows.csv', 'good/..csv'];
  const read = await importBytes('z.zip', zipSync(Object.fromEntries(names.map((name) => [name, content]))));
  expect(read.losses.map(({ code, from }) => `${code} ${from.file}`)).toEqual(
    names.slice(0, 5).map((name) => `pathUnsafe z.zip/${name.replace('\\', '/')}`),
  );
  expect(read.items.map(({ from }) => from.file)).toEqual(['z.zip/good/..csv']);
});

test('a hostile zip that is a bomb is refused', async () => {
  const zeros = new Uint8Array(LIMITS.wholeFile + 1);
  const bomb = zipSync({ 'a.csv': zeros }, { level: 1 });
  expect(lossesOf(await importBytes('z.zip', bomb))).toEqual(['fileTooLarge - -']);
  // The directory says that the file is small.
  expect(lossesOf(await importBytes('z.zip', patched(bomb, 24, 100, 4)))).toEqual(['zipDamaged - -']);
  expect(lossesOf(await importBytes('z.zip', patched(zip, 24, 0xff_ff_ff_fe, 4)))).toEqual(['fileTooLarge - -']);
  expect(lossesOf(await importBytes('z.zip', patched(zip, 20, 0xff_ff_ff_fe, 4)))).toEqual(['zipTooLarge - -']);
  const many = zipSync({ a: bytes('x'), b: bytes('x'), c: bytes('x') });
  expect(lossesOf(await importBytes('z.zip', patched(many, 24, 0xff_ff_ff_fe, 4)))).toEqual(['zipTooLarge - -']);
});

test('a hostile zip that is encrypted, packed in another way or inside another zip is left out', async () => {
  expect(lossesOf(await importBytes('z.zip', patched(zip, 8, 1, 2)))).toEqual(['zipLocked - -']);
  expect(lossesOf(await importBytes('z.zip', patched(zip, 10, 12, 2)))).toEqual(['zipUnsupported - -']);
  expect(lossesOf(await importBytes('z.zip', zipSync({ 'inner.zip': zip })))).toEqual(['zipInZip - -']);
});

test('a hostile zip that is cut off or damaged is refused', async () => {
  expect(lossesOf(await importBytes('z.zip', zip.subarray(0, zip.length - 30)))).toEqual(['zipDamaged - -']);
  expect(lossesOf(await importBytes('z.zip', bytes('PK\x03\x04')))).toEqual(['zipDamaged - -']);
  expect(lossesOf(await importBytes('z.zip', patched(zip, 16, 1, 4)))).toEqual(['zipDamaged - -']);
  expect(lossesOf(await importBytes('z.zip', patched(zip, 42, 5, 4)))).toEqual(['zipDamaged - -']);
  expect(lossesOf(await importBytes('z.zip', zipSync({})))).toEqual([]);
});
