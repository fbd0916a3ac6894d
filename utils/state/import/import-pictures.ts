import { picturesIn } from '../../article/article-pictures';
import { fromBase64 } from '../../decode/base64';
import { object, orNull } from '../../decode/decode';
import type { Library } from '../../library/library';
import { MAX_PICTURE_BYTES, MAX_PICTURES, type PictureToKeep } from '../../library/picture-library';
import { PICTURE_FIELDS } from '../../library/pictures/decode-picture';
import type { Article, ImportEntry, ImportedItem, ImportedPicture, ImportOutcome, PartialReason, Result } from '../../model';
import { readPictureHead } from '../../raster/picture-size';
import { pictureHash } from '../picture-hash';
import type { LossList } from './loss-list';

/** The part of the library that takes the pictures of imported articles. */
export type LibraryOfPictures = Pick<Library, 'open' | 'showPictures' | 'keepPicture'>;
export interface ImportPicturesPorts {
  readonly library: LibraryOfPictures;
  /** Returns the space that all kept pictures may take, in bytes; `null` if there is no limit. */
  pictureLimit(): Promise<number | null>;
}

/** An article that has been imported. */
export interface ImportedArticle {
  readonly outcome: Exclude<ImportOutcome, { readonly name: 'refused' }>;
  readonly entry: ImportEntry;
  readonly item: ImportedItem;
}

/**
 * Keeps the pictures that came with an imported article, as far as the library lacks them, and returns how many. They are taken as they
 * are, like those of a backup, so their bytes stay the same, and are stored under the hash that is computed of them here. Pictures that
 * cannot be kept are losses. Fails with the errors of the library.
 */
export async function importPictures(imported: ImportedArticle, ports: ImportPicturesPorts, losses: LossList): Promise<Result<number>> {
  const { outcome, item } = imported;
  if (item.pictures.length === 0) return { ok: true, value: 0 };
  const lose = (code: PartialReason, { address }: ImportedPicture): void => losses.add(code, { code, detail: address, from: item.from });
  const article = await articleOf(imported, ports);
  if (!article.ok) return unlessGone(article, 0);
  const shown = picturesIn(article.value).slice(0, MAX_PICTURES);
  const foreign = item.pictures.filter(({ address }) => !shown.includes(address));
  for (const picture of foreign) lose('pictureInvalid', picture);
  if (foreign.length === item.pictures.length) return { ok: true, value: 0 };
  const missing = await ports.library.showPictures(outcome.id, shown);
  if (!missing.ok) return unlessGone(missing, 0);
  const limit = await ports.pictureLimit();
  // A deleted article has kept its pictures.
  let kept =
    outcome.name === 'restored' ? item.pictures.filter(({ address }) => shown.includes(address)).length - lackedBy(item, missing.value) : 0;
  for (const picture of item.pictures.filter(({ address }) => missing.value.includes(address))) {
    const checked = await checkPicture(picture);
    if (!checked) {
      lose('pictureInvalid', picture);
      continue;
    }
    const done = await ports.library.keepPicture(outcome.id, checked, limit);
    if (!done.ok) return unlessGone(done, kept);
    if (done.value === 'kept') kept++;
    else lose('pictureFull', picture);
  }
  return { ok: true, value: kept };
}

const lackedBy = ({ pictures }: ImportedItem, missing: readonly string[]): number =>
  pictures.filter(({ address }) => missing.includes(address)).length;

/** Returns the article that the library has, which may be another version than the imported one. */
async function articleOf({ outcome, entry }: ImportedArticle, { library }: ImportPicturesPorts): Promise<Result<Article>> {
  if (outcome.name === 'added') return { ok: true, value: entry.reading.article };
  const opened = await library.open(outcome.id);
  return opened.ok ? { ok: true, value: opened.value.article } : opened;
}

/** Lets an import go on after an article that was deleted in another window, or cannot be read any more. */
const unlessGone = (failed: Extract<Result<unknown>, { readonly ok: false }>, kept: number): Result<number> =>
  failed.error.code === 'articleMissing' || failed.error.code === 'articleInvalid' ? { ok: true, value: kept } : failed;

const decodeFacts = object<Pick<PictureToKeep, 'type' | 'width' | 'height'>>({
  type: PICTURE_FIELDS.type,
  width: PICTURE_FIELDS.width,
  height: PICTURE_FIELDS.height,
});

/** Reads a picture and checks its bytes. Returns `null` if they are no picture of its type that the library could keep. */
async function checkPicture({ address, mediaType, length, read }: ImportedPicture): Promise<PictureToKeep | null> {
  const data = length <= Math.ceil(MAX_PICTURE_BYTES / 3) * 4 ? await read() : null;
  const bytes = data === null ? null : fromBase64(data);
  const head = bytes && readPictureHead(bytes);
  if (data === null || !bytes || !head || `image/${head.kind}` !== mediaType) return null;
  const facts = orNull(decodeFacts, { type: mediaType, width: head.width, height: head.height });
  return facts && { ...facts, address, hash: await pictureHash(bytes), data };
}
