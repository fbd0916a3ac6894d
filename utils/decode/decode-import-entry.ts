import { type ImportEntry, type ImportedMarks, MAX_LABEL, MAX_NOTE, type Result } from '../model';
import { attempt, checked, flag, list, nullable, object, oneOf, otherwise, text } from './decode';
import { decodePlace } from './decode-highlights';
import { decodeReading } from './decode-reading';
import { decodeSharedIdentities } from './decode-shared-identities';

const MAX_TAGS = 200;
const date = checked(40, (value) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)));
/** Decodes the marks that an article had in another copy of the library. Throws `Mismatch`. */
export const decodeImportedMarks = object<ImportedMarks>({
  uid: checked(32, (uid) => /^[0-9a-f]{32}$/.test(uid)),
  readAt: otherwise(nullable(date), null),
  starredAt: otherwise(nullable(date), null),
  archivedAt: otherwise(nullable(date), null),
  noteEditedAt: otherwise(nullable(date), null),
});
const decodeRest = object<Omit<ImportEntry, 'reading'>>({
  savedAt: nullable(date),
  tags: list(
    MAX_TAGS,
    checked(MAX_LABEL, (name) => /[\p{L}\p{N}]/u.test(name)),
  ),
  state: nullable(oneOf(['unread', 'read', 'archived'])),
  isStarred: flag,
  note: text(MAX_NOTE),
  place: nullable(decodePlace),
  marks: otherwise(nullable(decodeImportedMarks), null),
  identities: otherwise(nullable(decodeSharedIdentities), null),
});

/** Decodes an imported article that was sent to the library. Fails with `articleInvalid` and names the invalid field in `detail`. */
export function decodeImportEntry(value: unknown): Result<ImportEntry> {
  return attempt(() => {
    const reading = decodeReading((value as Partial<ImportEntry> | null)?.reading);
    return reading.ok ? { ok: true, value: { reading: reading.value, ...decodeRest(value) } } : reading;
  });
}
