import { expect, test } from 'vitest';
import { createPictureSpace } from '../../utils/state/picture-space';

test('trimming goes on until the pictures take no more than the limit, and ends if the library fails', async () => {
  let bytes = 130;
  let fails = false;
  const state = createPictureSpace({
    pictureSpace: async () => ({ ok: true, value: { pictures: bytes, bytes, articles: 1 } }),
    trimPictures: async () => {
      bytes -= 50;
      return fails ? { ok: false, error: { code: 'libraryBusy' } } : { ok: true, value: { pictures: bytes, bytes, articles: 1 } };
    },
  });
  await state.load();
  expect(state.space.value?.bytes).toBe(130);
  await state.trim(60);
  expect(state.space.value?.bytes).toBe(30);
  fails = true;
  await state.trim(0);
  expect(state.space.value?.bytes).toBe(30);
});
