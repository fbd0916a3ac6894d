import { type ImportedContent, type ImportedHighlight, type ImportedItem, type ImportedState, MAX_NOTE } from '../model';
import { LIMITS } from './limits';

/** The kinds of content, the best first. A saved reading has its analysis; a page has more than its text. */
const KINDS: readonly ImportedContent['kind'][] = ['reading', 'html', 'text', 'nothing'];
const STATES: readonly ImportedState[] = ['unread', 'read', 'archived'];

/**
 * Merges two items about the same article. Tags and highlights are joined, the earlier date of saving is kept, and the state that goes
 * further: what was archived once has been dealt with.
 */
export function mergeItems(one: ImportedItem, other: ImportedItem): ImportedItem {
  return {
    address: one.address ?? other.address,
    title: one.title ?? other.title,
    author: one.author ?? other.author,
    savedAt: earlier(one.savedAt, other.savedAt),
    publishedAt: earlier(one.publishedAt, other.publishedAt),
    language: one.language ?? other.language,
    tags: joined(one.tags, other.tags, (tag) => tag.toLowerCase()).slice(0, LIMITS.tags),
    state: STATES.findLast((state) => state === one.state || state === other.state) ?? null,
    isStarred: one.isStarred || other.isStarred,
    progress: one.progress === null && other.progress === null ? null : Math.max(one.progress ?? 0, other.progress ?? 0),
    note: mergedNote(one.note, other.note),
    content: KINDS.indexOf(one.content.kind) <= KINDS.indexOf(other.content.kind) ? one.content : other.content,
    highlights: joined(one.highlights, other.highlights, highlightKey).slice(0, LIMITS.highlights),
    pictures: joined(one.pictures, other.pictures, ({ address }) => address),
    from: one.from,
  };
}

/** Dates in ISO 8601 in UTC are in the order of their letters. */
const earlier = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other;

const highlightKey = ({ text, note }: ImportedHighlight): string => `${text}\n\n${note ?? ''}`;

function joined<T>(one: readonly T[], other: readonly T[], keyOf: (value: T) => string): T[] {
  const known = new Set(one.map(keyOf));
  return [...one, ...other.filter((value) => !known.has(keyOf(value)) && known.add(keyOf(value)))];
}

function mergedNote(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one.includes(other)) return one ?? other;
  return other.includes(one) ? other : `${one}\n\n${other}`.slice(0, MAX_NOTE).toWellFormed();
}
