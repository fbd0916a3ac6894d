import { expect, test } from 'vitest';
import type { KeptPicture, MissingPicture, PictureBytes } from '../../utils/model';
import { createPictureShelf } from '../../utils/state/saved-pictures';
import { makeArticle } from '../support/make-article';

const BOATS = 'https://cdn.example/boats.jpg';
const NETS = 'https://cdn.example/nets.jpg';
const GULLS = 'https://other.example:8080/gulls.jpg';
const article = (...addresses: readonly string[]) =>
  makeArticle({ url: 'https://paper.example/a', body: addresses.map((src) => ({ tag: 'img', src, children: [] })) });
const kept = (address: string, hash: string): KeptPicture => ({ address, hash, type: 'image/webp', width: 3, height: 2, bytes: 3 });
const bytes = (hash: string): PictureBytes => ({ hash, type: 'image/webp', width: 3, height: 2, data: 'AQID' });

/** Opens the pictures of saved articles over a made library, and returns what has been asked. */
function open(list: KeptPicture[], missing: MissingPicture[] = [], isAllowed = true) {
  const asked: string[] = [];
  let hear: (isDone: boolean) => void = () => undefined;
  const shelf = createPictureShelf({
    library: {
      picturesOf: async () => ({ ok: true, value: [...list] }),
      missingPictures: async () => ({ ok: true, value: missing }),
      picture: async (hash) => ({ ok: true, value: bytes(hash) }),
    },
    async askFor(hosts) {
      asked.push(`access to ${hosts.join(' ')}`);
      return isAllowed;
    },
    async keep() {
      asked.push('keep');
      return { ok: true, value: undefined };
    },
    watch(_, listener) {
      hear = listener;
      return () => void asked.push('unwatched');
    },
    addresses: { make: (blob) => `blob:${blob.type} ${blob.size}`, revoke: (address) => void asked.push(`revoked ${address}`) },
  });
  return { shelf, asked, tell: (isDone: boolean) => hear(isDone) };
}

test('the pictures of a saved article are listed at once, their bytes follow, and are freed when the reader leaves', async () => {
  const { shelf, asked } = open([kept(BOATS, 'a')]);
  const pictures = await shelf.open(1, article(BOATS));
  expect(pictures.kept.value.get(BOATS)?.width).toBe(3);
  const source = pictures.sourceOf('a');
  await expect.poll(() => source.value).toBe('blob:image/webp 3');
  expect(asked).toEqual([]);
  shelf.close();
  expect(asked).toEqual(['unwatched', 'revoked blob:image/webp 3']);
});

test('the refused pictures are those that access to their hosts could help with', async () => {
  const { shelf } = open(
    [kept(BOATS, 'a')],
    [
      { address: NETS, problem: 'full' },
      { address: GULLS, problem: 'refused' },
    ],
  );
  const pictures = await shelf.open(1, article(BOATS, NETS, GULLS, 'http://192.168.0.1/x.jpg', 'https://old.example/never-tried.jpg'));
  expect(pictures.refused.value).toEqual({ count: 1, hosts: ['other.example'] });
});

test('missing pictures are got only when the reader asks, and only with access', async () => {
  const list: KeptPicture[] = [];
  const denied = open(list, [], false);
  await (await denied.shelf.open(1, article(BOATS))).get(BOATS);
  expect(denied.asked).toEqual(['access to cdn.example']);

  const { shelf, asked } = open(list, [{ address: GULLS, problem: 'refused' }]);
  const pictures = await shelf.open(1, article(BOATS, GULLS));
  list.push(kept(BOATS, 'a'));
  await pictures.get(BOATS);
  await pictures.get();
  expect(asked).toEqual(['access to other.example cdn.example', 'keep', 'access to other.example', 'keep']);
  expect([...pictures.kept.value.keys(), pictures.isKeeping.value]).toEqual([BOATS, false]);
});

test('pictures that are kept while the article is open appear in it', async () => {
  const list: KeptPicture[] = [];
  const { shelf, tell } = open(list);
  const pictures = await shelf.open(1, article(BOATS));
  tell(false);
  expect(pictures.isKeeping.value).toBe(true);
  list.push(kept(BOATS, 'a'));
  tell(true);
  await expect.poll(() => pictures.sourceOf('a').value).toBe('blob:image/webp 3');
  expect(pictures.isKeeping.value).toBe(false);
});
