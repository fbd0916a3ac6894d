import { expect, test } from 'vitest';
import { fileOfBytes } from '../../utils/import/import-file';
import { cutPictures, readWithoutPictures } from '../../utils/import/json/cut-pictures';
import { LIMITS } from '../../utils/import/limits';

const bytes = (text: string) => new TextEncoder().encode(text);
const words = (some: Uint8Array | null) => new TextDecoder().decode(some ?? new Uint8Array());

test('the data of pictures is replaced by its place in the file, and nothing else is', () => {
  const record =
    '{"note":"a \\"data\\":\\"x\\"","article":{"pictures":[{"data":"no"}]},"data":"no","pictures": [ {"address":"a","data" : "QUJD"},{"data":""}]}';
  const cut = words(cutPictures(bytes(record), 1_000));
  expect(JSON.parse(cut)).toEqual({
    note: 'a "data":"x"',
    article: { pictures: [{ data: 'no' }] },
    data: 'no',
    pictures: [
      { address: 'a', data: [1_000 + record.indexOf('QUJD'), 1_000 + record.indexOf('QUJD') + 4] },
      { data: [1_000 + record.length - 4, 1_000 + record.length - 4] },
    ],
  });
});

test.each([
  ['whose data is no text', '{"pictures":[{"data":7},{"data":["a"]},{"x":{"data":"a"}}]}'],
  ['in a list of another name', '{"pictures2":[{"data":"a"}],"picture":[{"data":"a"}]}'],
  ['that are no list', '{"pictures":{"data":"a","b":{"data":"a"}}}'],
  ['named by a value', '{"a":"pictures","b":[{"a":"data","b":"a"}]}'],
])('pictures %s stay as they are', (_, record) => {
  expect(words(cutPictures(bytes(record), 0))).toBe(record);
});

test('a record is cut in the same way wherever it is divided', async () => {
  const data = 'AB\\/\\\\\\"CD'.repeat(3);
  const record = `{"n":"\\\\","pictures":[{"mediaType":"\\u0022","data":"${data}","z":"\\\\"}],"é":"“”"}`;
  const all = bytes(record);
  const from = words(all).indexOf(data);
  const wanted = record.replace(`"${data}"`, `[${from},${from + data.length}]`);
  expect(words(cutPictures(all, 0))).toBe(wanted);
  for (let first = 1; first < all.length; first++) {
    // The file gives fewer bytes at a time than it is asked for.
    const size = LIMITS.slice;
    const padded = new Uint8Array(size - first + all.length).fill(0x20);
    padded.set(all, size - first);
    const cut = words(await readWithoutPictures(fileOfBytes('x', padded), 0, padded.length)).trim();
    expect(cut).toBe(wanted.replace(`[${from},${from + data.length}]`, `[${from + size - first},${from + size - first + data.length}]`));
  }
});

test('pictures may be larger than an entry, but the rest may not', async () => {
  const large = bytes(`{"pictures":[{"data":"${'A'.repeat(LIMITS.jsonEntry + 9)}"}]}`);
  expect(words(await readWithoutPictures(fileOfBytes('x', large), 0, large.length))).toBe(
    `{"pictures":[{"data":[22,${LIMITS.jsonEntry + 31}]}]}`,
  );
  const other = bytes(`{"text":"${'A'.repeat(LIMITS.jsonEntry + 9)}"}`);
  expect(await readWithoutPictures(fileOfBytes('x', other), 0, other.length)).toBeNull();
});
