import { correctReading } from '../../correct/correct-reading';
import type {
  Analysis,
  Article,
  Correction,
  ExportedReading,
  Highlight,
  ImportedState,
  ReadingPlace,
  SharedDecision,
  SharedIdentity,
} from '../../model';
import { encodeBase64 } from '../../text/encode-base64';
import { stateOf } from '../story/state-of';

/**
 * A saved article in our JSON files, with everything that was saved. Spans are half-open ranges of UTF-16 offsets into `article.text`.
 * Database ids are left out, because they mean nothing outside this library.
 */
export interface JsonArticle extends Partial<JsonShelf> {
  /** The date when the article was saved, in ISO 8601. */
  readonly savedAt: string;
  readonly article: Article;
  /** The analysis without the reader's corrections. */
  readonly analysis: Analysis;
  /** The reader's corrections. Absent if there are none. */
  readonly corrections?: readonly Correction[];
  /** The analysis with the corrections applied. Absent if there are no corrections. */
  readonly corrected?: Analysis;
  /** The reader's highlights and notes, the oldest first. */
  readonly highlights?: readonly Highlight[];
  /** The reading position. */
  readonly place?: ReadingPlace;
  /** The identities of its actors, which are the same in all articles of the library. Absent if they are not known. */
  readonly identities?: readonly SharedIdentity[];
  /** The reader's decisions about these identities that concern this article, the first first. Absent if there are none. */
  readonly decisions?: readonly SharedDecision[];
  /** The pictures in the article, if the reader wanted them. */
  readonly pictures?: readonly JsonPicture[];
}
/**
 * The reader's marks, tags and note of an article. Absent if it is not in the library. All times are in ISO 8601, and absent without the
 * mark.
 */
interface JsonShelf {
  /** A random name, which stays the same in every copy of the library. */
  readonly uid: string;
  readonly state: ImportedState;
  readonly isStarred: boolean;
  readonly readAt: string;
  readonly starredAt: string;
  readonly archivedAt: string;
  readonly tags: readonly string[];
  /** The reader's note on the article. Absent if there is none. */
  readonly note: string;
  /** The time when the note was edited. */
  readonly noteEditedAt: string;
}
interface JsonPicture {
  /** The address of the picture in the article. */
  readonly address: string;
  readonly mediaType: string;
  /** The content in Base64. */
  readonly data: string;
}

/** The version of our JSON formats. It is incremented when programs for the previous version can no longer read the files. */
export const JSON_VERSION = 1;

/**
 * Returns an article as JSON (RFC 8259) on one line, without losing anything. Unpaired surrogates are written as escape sequences, because
 * UTF-8 cannot represent them.
 */
export function jsonArticle({ summary, place, shelf, pictures, identities = {}, decisions = [], ...reading }: ExportedReading): string {
  const { article, analysis, corrections, highlights } = reading;
  const shared = Object.entries(identities).map(([actor, { uid, kind, name }]) => ({ actor, uid, kind, name }));
  const content: JsonArticle = {
    savedAt: summary.savedAt,
    ...(shelf && {
      uid: shelf.uid,
      state: stateOf(shelf),
      isStarred: shelf.starredAt !== null,
      ...(shelf.readAt !== null && { readAt: shelf.readAt }),
      ...(shelf.starredAt !== null && { starredAt: shelf.starredAt }),
      ...(shelf.archivedAt !== null && { archivedAt: shelf.archivedAt }),
      tags: shelf.tags,
      ...(shelf.note !== '' && { note: shelf.note }),
      ...(shelf.noteEditedAt !== null && { noteEditedAt: shelf.noteEditedAt }),
    }),
    article,
    analysis,
    ...(corrections && { corrections, corrected: correctReading(reading).reading.analysis }),
    ...(highlights && { highlights }),
    ...(place && { place }),
    ...(shared.length > 0 && { identities: shared }),
    ...(decisions.length > 0 && { decisions }),
    ...(pictures &&
      pictures.length > 0 && {
        pictures: pictures.map(({ address, mediaType, bytes }) => ({ address, mediaType, data: encodeBase64(bytes) })),
      }),
  };
  return JSON.stringify(content);
}
