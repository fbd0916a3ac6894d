import { MAX_NOTE } from '../../model';

/** Joins the note on a saved article with that of an imported one. A note that contains the other already stays as it is. */
export function joinNotes(saved: string, imported: string): string {
  const added = imported.trim();
  if (added === '' || saved.includes(added)) return saved;
  return saved === '' ? added : `${saved}\n\n${added}`.slice(0, MAX_NOTE).toWellFormed();
}
