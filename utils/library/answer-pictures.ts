import { list, nullable, oneOf, wholeNumber } from '../decode/decode';
import { PICTURE_PROBLEMS } from '../model';
import { decodeId, done, type Handler } from './handler';
import { MAX_PICTURES, type PictureCall } from './picture-library';
import { decodePicture, PICTURE_FIELDS } from './pictures/decode-picture';
import { keepPicture, missPicture, showPictures } from './pictures/keep-picture';
import { listMissing, listPictures, readPicture, spaceOf } from './pictures/read-pictures';
import { trimPictures } from './pictures/trim-pictures';

const decodeLimit = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const { address: decodeAddress, hash: decodeHash } = PICTURE_FIELDS;

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
