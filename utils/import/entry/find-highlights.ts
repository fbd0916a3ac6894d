import type { Highlight, ImportedHighlight } from '../../model';
import { HIGHLIGHT_COLOURS } from '../../model';
import { wordsAnchorer } from '../../text/anchor-words';
import { hashText } from '../../text/hash-text';

/**
 * Finds the words of imported highlights in an article's text and returns highlights for them. If the words are not in the text, the
 * highlight keeps them, as it does when a new version of the article has lost them. `madeAt` is the time for highlights without one. The
 * ids depend only on the words and the note, so that the same highlight is never imported twice.
 */
export function findHighlights(text: string, imported: readonly ImportedHighlight[], madeAt: string): readonly Highlight[] {
  if (imported.length === 0) return [];
  const anchor = wordsAnchorer(text);
  const found = new Map<string, Highlight>();
  for (const { text: words, note, colour, madeAt: own } of imported) {
    const parts = linesOf(words).map(anchor);
    if (parts.length === 0) continue;
    const id = `import-${hashText(`${words}\n\n${note ?? ''}`)}`;
    const rest = note === null || note.trim() === '' ? {} : { note };
    found.set(id, { id, parts, colour: colour ?? HIGHLIGHT_COLOURS[0], madeAt: own ?? madeAt, ...rest });
  }
  return [...found.values()].sort((one, other) => (one.madeAt < other.madeAt ? -1 : one.madeAt > other.madeAt ? 1 : 0));
}

/** Returns the lines of a highlight, because each paragraph of an article has an anchor of its own. */
const linesOf = (words: string): readonly string[] =>
  words
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
