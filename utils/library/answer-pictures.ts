import { fromBase64 } from '../decode/base64';
import { checked, list, Mismatch, nullable, object, oneOf, wholeNumber } from '../decode/decode';
import { address } from '../decode/decode-body';
import { PICTURE_PROBLEMS, PICTURE_TYPES, type Result } from '../model';
import { readPictureHead } from '../raster/picture-size';
import type { Database } from './database';
import { MAX_PICTURE_BYTES, MAX_PICTURE_SIDE, MAX_PICTURES, type PictureCall, type PictureToKeep } from './picture-library';
import { type DecodedPicture, keepPicture, missPicture, showPictures, trimPictures } from './pictures/keep-picture';
import { listMissing, listPictures, readPicture, spaceOf } from './pictures/read-pictures';

type Handler = (database: Database, fields: Readonly<Record<string, unknown>>) => Result<unknown>;

const decodeId = wholeNumber(1, Number.MAX_SAFE_INTEGER);
const decodeLimit = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const decodeAddress = address('http:', 'https:');
const decodeHash = checked(64, (hash) => /^[0-9a-f]{64}$/.test(hash));
const side = wholeNumber(1, MAX_PICTURE_SIDE);
const decodeToKeep = object<PictureToKeep>({
  address: decodeAddress,
  hash: decodeHash,
  type: oneOf(PICTURE_TYPES),
  width: side,
  height: side,
  data: checked(Math.ceil(MAX_PICTURE_BYTES / 3) * 4, (data) => data.length > 0),
});

/** Decodes a picture and its bytes, which must be of the kind and the size that are given. */
function decodePicture(value: unknown): DecodedPicture {
  const picture = decodeToKeep(value);
  const data = fromBase64(picture.data);
  const head = data && readPictureHead(data);
  if (!data || !head || `image/${head.kind}` !== picture.type) throw new Mismatch('no picture of this kind');
  if (head.width !== picture.width || head.height !== picture.height) throw new Mismatch('a picture of another size');
  return { ...picture, data };
}

/** The handlers of the calls that keep pictures. A handler throws `Mismatch` if a field is malformed. */
export const PICTURE_HANDLERS: Readonly<Record<PictureCall, Handler>> = {
  picturesOf: (database, { id }) => done(listPictures(database, decodeId(id))),
  picture: (database, { hash }) => done(readPicture(database, decodeHash(hash))),
  missingPictures: (database, { id }) => done(listMissing(database, decodeId(id))),
  showPictures: (database, { id, addresses }) => showPictures(database, decodeId(id), list(MAX_PICTURES, decodeAddress)(addresses)),
  keepPicture: (database, { id, picture, limit }) =>
    keepPicture(database, decodeId(id), decodePicture(picture), nullable(decodeLimit)(limit)),
  missPicture(database, { id, address: which, problem }) {
    missPicture(database, decodeId(id), decodeAddress(which), oneOf(PICTURE_PROBLEMS)(problem));
    return done(null);
  },
  pictureSpace: (database) => done(spaceOf(database)),
  trimPictures(database, { limit }) {
    trimPictures(database, decodeLimit(limit));
    return done(spaceOf(database));
  },
};

const done = <T>(value: T): Result<T> => ({ ok: true, value });
