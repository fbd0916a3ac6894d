import { annotationsOf, NO_ANNOTATIONS } from '../../annotate/annotations';
import { mergeAnnotations } from '../../annotate/merge-annotations';
import { decodeAnnotations } from '../../decode/decode-annotations';
import { MAX_NOTE, type Reading } from '../../model';
import { annotateArticle } from '../annotate-article';
import { articleKey } from '../article-key';
import type { Database } from '../database';
import { openArticle } from '../read-articles';
import type { FoundArticle } from '../repair/read-damaged';
import { writePins } from '../repair/salvage-identities';
import { writeReading } from '../save-article';
import { keepNote } from '../shelf/keep-note';
import { addTag } from '../shelf/tag-articles';
import { mergePictures } from './merge-pictures';
import { savedAtOf } from './write-found';

/**
 * Adds what a backup has about an article to the article `id` of the library. Nothing is taken away: tags, highlights and corrections of both
 * are kept, and where both say something different, the library's own applies. A text that was saved later replaces an earlier one. Doing it
 * again changes nothing. Returns whether anything was added.
 */
export function mergeArticle(target: Database, id: number, found: FoundArticle): boolean {
  const before = changes(target);
  mergeReading(target, id, found);
  mergeMarks(target, id, found);
  for (const tag of found.shelf.tags) addTag(target, [id], tag);
  mergeNote(target, id, found);
  if (found.place !== null) target.rows('INSERT OR IGNORE INTO place(article_id, place) VALUES(?, ?)', [id, found.place]);
  mergePictures(target, id, found);
  writePins(target, id, found.shelf.pins);
  return changes(target) !== before;
}

const changes = (target: Database): number => target.rows<{ n: number }>('SELECT total_changes() AS n')[0]?.n ?? 0;

function mergeReading(target: Database, id: number, found: FoundArticle): void {
  const opened = openArticle(target, id);
  if (!opened.ok || isBetter(found, opened.value)) {
    const own = opened.ok ? annotationsOf(opened.value) : NO_ANNOTATIONS;
    const merged = mergeAnnotations({ ...found.reading, ...own }, NO_ANNOTATIONS, annotationsOf(found.reading));
    // Each side is within the limits, but both together may not be.
    writeReading(target, decodeAnnotations(annotationsOf(merged)).ok ? merged : { ...found.reading, ...own }, savedAtOf(found));
    return;
  }
  const merged = mergeAnnotations(opened.value, NO_ANNOTATIONS, annotationsOf(found.reading));
  if (merged !== opened.value && decodeAnnotations(annotationsOf(merged)).ok) annotateArticle(target, id, annotationsOf(merged));
}

/** Returns whether the text of a backup replaces that of the library: it was saved later, or only the address is saved here. */
function isBetter({ reading, row }: FoundArticle, here: Reading & { readonly summary: { readonly savedAt: string } }): boolean {
  const { article } = reading;
  // The library may have the text under another address, and must not get it twice.
  if (article.text === '' || article.text === here.article.text || articleKey(article) !== articleKey(here.article)) return false;
  return here.article.text === '' || Number(row.saved_at) > Date.parse(here.summary.savedAt);
}

function mergeMarks(target: Database, id: number, { shelf: { marks } }: FoundArticle): void {
  if (!marks) return;
  const { read_at, starred_at } = marks;
  // An archived article would leave the list, so this mark stays as it is.
  target.rows(
    `UPDATE shelf SET read_at = coalesce(read_at, ?1), starred_at = coalesce(starred_at, ?2)
     WHERE article_id = ?3 AND ((read_at IS NULL AND ?1 IS NOT NULL) OR (starred_at IS NULL AND ?2 IS NOT NULL))`,
    [read_at, starred_at, id],
  );
}

/** Keeps the notes of both, the one that was edited later first, unless one contains the other. */
function mergeNote(target: Database, id: number, { shelf: { note } }: FoundArticle): void {
  if (!note) return;
  const [here] = target.rows<{ text: string; edited_at: number }>('SELECT text, edited_at FROM note WHERE article_id = ?', [id]);
  if (here?.text.includes(note.text)) return;
  const isLater = !here || note.edited_at > here.edited_at;
  const both =
    !here || note.text.includes(here.text) ? note.text : (isLater ? [note.text, here.text] : [here.text, note.text]).join('\n\n');
  const text = both.length <= MAX_NOTE ? both : isLater ? note.text : (here?.text ?? '');
  if (text !== here?.text) keepNote(target, id, text, Math.max(note.edited_at, here?.edited_at ?? 0));
}
