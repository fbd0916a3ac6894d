import {
  type ImportedHighlight,
  type ImportedItem,
  type ImportFormatId,
  type ImportLoss,
  type ImportOrigin,
  type ImportReason,
  MAX_NOTE,
} from '../../model';
import { LIMITS } from '../limits';
import type { Draft, HighlightDraft } from './draft';
import { readAddress } from './read-address';
import { readColour } from './read-colour';
import { readDate, UNREADABLE } from './read-date';

/** The item that was made of a draft, or `null` if it cannot be imported, and what is missing. */
export interface Made {
  readonly item: ImportedItem | null;
  readonly losses: readonly ImportLoss[];
}

/** Checks the fields of a draft and makes an item of it. Long texts are shortened, and dates that cannot be read are left out. */
export function makeItem(draft: Draft, from: ImportOrigin & { readonly format: ImportFormatId }): Made {
  const losses: ImportLoss[] = [];
  const lose = (code: ImportReason, detail = ''): void => {
    losses.push({ code, detail: detail === '' ? null : detail.slice(0, LIMITS.detail), from });
  };
  const read = readAddress(draft.address, draft.canBeFile ?? false);
  if ('code' in read && !(read.code === 'addressMissing' && draft.canLackAddress)) {
    lose(read.code, read.detail || wordsOf(draft.title).slice(0, LIMITS.detail));
    return { item: null, losses };
  }
  for (const { code, detail } of draft.losses ?? []) lose(code, detail);
  const words = (value: unknown, max: number): string | null => {
    const all = wordsOf(value);
    if (all.length > max) lose('textShortened', all);
    if (all.includes('\uFFFD')) lose('lettersLost', all);
    return all === '' ? null : all.slice(0, max).toWellFormed();
  };
  const line = (value: unknown, max: number): string | null =>
    words(
      wordsOf(value)
        .slice(0, max * 4)
        .replace(/\s+/g, ' '),
      max,
    );
  const date = (value: unknown): string | null => {
    const at = readDate(value);
    if (at !== UNREADABLE) return at;
    lose('dateUnreadable', String(value));
    return null;
  };
  const item: ImportedItem = {
    address: 'address' in read ? read.address : null,
    title: line(draft.title, LIMITS.title),
    author: line(draft.author, LIMITS.title),
    savedAt: date(draft.savedAt),
    publishedAt: date(draft.publishedAt),
    language: line(draft.language, 40),
    tags: tagsOf(draft.tags ?? [], lose),
    state: draft.state ?? null,
    isStarred: draft.isStarred ?? false,
    progress: draft.progress === undefined || draft.progress === null ? null : Math.min(1, Math.max(0, draft.progress || 0)),
    note: words(draft.note, MAX_NOTE),
    content: draft.content ?? { kind: 'nothing' },
    highlights: highlightsOf(draft.highlights ?? [], words, date, lose),
    pictures: draft.pictures ?? [],
    from,
  };
  return { item, losses };
}

/** Returns a text without NUL and without spaces at the ends. Numbers become text, anything else an empty text. */
function wordsOf(value: unknown): string {
  const words = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  return words.replaceAll('\0', '').trim().toWellFormed();
}

/** Returns the tags without repetitions: «Energy» and «energy» are the same tag. */
function tagsOf(values: readonly unknown[], lose: (code: ImportReason, detail?: string) => void): string[] {
  const tags = new Map<string, string>();
  for (const value of values) {
    const tag = wordsOf(value).replace(/\s+/g, ' ');
    if (tag === '' || tags.has(tag.toLowerCase())) continue;
    if (tags.size === LIMITS.tags) {
      lose('tagsTooMany', tag);
      break;
    }
    if (tag.length > LIMITS.tag) lose('textShortened', tag);
    tags.set(tag.toLowerCase(), tag.slice(0, LIMITS.tag).toWellFormed());
  }
  return [...tags.values()];
}

function highlightsOf(
  drafts: readonly HighlightDraft[],
  words: (value: unknown, max: number) => string | null,
  date: (value: unknown) => string | null,
  lose: (code: ImportReason, detail?: string) => void,
): ImportedHighlight[] {
  if (drafts.length > LIMITS.highlights) lose('highlightsTooMany', String(drafts.length));
  return drafts.slice(0, LIMITS.highlights).flatMap((draft) => {
    const text = words(draft.text, LIMITS.highlight);
    const note = words(draft.note, MAX_NOTE);
    if (text === null) lose('highlightEmpty', note ?? '');
    return text === null ? [] : [{ text, note, colour: readColour(draft.colour), madeAt: date(draft.madeAt) }];
  });
}
