import { expect, test } from 'vitest';
import type { KeptPicture, PictureBytes, Result } from '../../../utils/model';
import { pictureLoader } from '../../../utils/state/export/load-pictures';
import { encodeBase64 } from '../../../utils/text/encode-base64';

const done = <T>(value: T): Result<T> => ({ ok: true, value });
const kept = (hash: string, type: KeptPicture['type']): KeptPicture => ({
  address: `https://post.example/${hash}`,
  hash,
  type,
  width: 1,
  height: 1,
  bytes: 2,
});
const KEPT = [kept('a'.repeat(64), 'image/webp'), kept('b'.repeat(64), 'image/png'), kept('gone', 'image/jpeg')];
const library = {
  picturesOf: async () => done(KEPT),
  picture: async (hash: string): Promise<Result<PictureBytes | null>> => {
    const one = KEPT.find((picture) => picture.hash === hash);
    return done(one && hash !== 'gone' ? { ...one, data: encodeBase64(new Uint8Array([1, 2])) } : null);
  },
};

test('the kept pictures are loaded with names that depend on their content', async () => {
  const load = pictureLoader(library, async () => null);
  const pictures = await load(1);
  expect(pictures).toMatchObject({
    ok: true,
    value: [
      { address: KEPT[0]?.address, name: `${'a'.repeat(32)}.webp`, mediaType: 'image/webp', bytes: new Uint8Array([1, 2]) },
      { name: `${'b'.repeat(32)}.png` },
    ],
  });
});

test('pictures of a type that a format does not allow become JPEG, or are left out', async () => {
  const types = ['image/jpeg', 'image/png'];
  const load = pictureLoader(library, async () => new Uint8Array([9]));
  expect(await load(1, types)).toMatchObject({
    value: [{ name: `${'a'.repeat(32)}.jpg`, mediaType: 'image/jpeg', bytes: new Uint8Array([9]) }, { mediaType: 'image/png' }],
  });
  expect(await pictureLoader(library, async () => null)(1, types)).toMatchObject({ value: [{ mediaType: 'image/png' }] });
});
