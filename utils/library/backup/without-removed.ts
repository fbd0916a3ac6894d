import { withHighlights } from '../../annotate/with-highlights';
import type { Database } from '../database';
import type { FoundArticle } from '../repair/read-damaged';
import { REMOVAL_KINDS, type RemovalKind } from '../repair/salvage-removals';
import { tagKey } from '../shelf/tag-key';

/**
 * Returns an article of a backup without what the reader has taken away from the article `id` of the library after the backup was made.
 * `madeAt` is in milliseconds since 1970; `null` if the backup does not say it, so that nothing is known to be later.
 */
export function withoutRemoved(target: Database, id: number, found: FoundArticle, madeAt: number | null): FoundArticle {
  if (madeAt === null) return found;
  const rows = target.rows<{ kind: RemovalKind; name: string }>('SELECT kind, name FROM removal WHERE article_id = ? AND at > ?', [
    id,
    madeAt,
  ]);
  if (rows.length === 0) return found;
  const removed = new Map(REMOVAL_KINDS.map((kind) => [kind, new Set(rows.flatMap((row) => (row.kind === kind ? [row.name] : [])))]));
  const isRemoved = (kind: RemovalKind, name = '') => removed.get(kind)?.has(name) ?? false;
  const { reading, shelf } = found;
  const { marks, note, tags } = shelf;
  return {
    ...found,
    reading: withHighlights(
      reading,
      (reading.highlights ?? []).filter((highlight) => !isRemoved('highlight', highlight.id)),
    ),
    shelf: {
      ...shelf,
      marks: marks && {
        ...marks,
        read_at: isRemoved('read') ? null : marks.read_at,
        starred_at: isRemoved('star') ? null : marks.starred_at,
      },
      tags: tags.filter((tag) => !isRemoved('tag', tagKey(tag))),
      note: isRemoved('note') ? null : note,
    },
  };
}
